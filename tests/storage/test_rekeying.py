"""A shop file under another key: all of it, or nothing of it."""

from pathlib import Path

import pytest

from shopclub.kernel.clock import SetClock
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from shopclub.storage.engines import open_driver
from shopclub.storage.problems import NotAShopFile
from shopclub.storage.rekeying import copy_rekeyed
from tests.builders import CHEAP, MORNING, desk_in

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))


def shop_in(folder: Path, *, key: bytes | None, sales: int = 20) -> Path:
    """Return a closed shop file with a member and some sales."""
    with desk_in(folder, key=key, plain=True) as desk:
        member = desk.enrol("王小明", "13800135678")
        for _ in range(sales):
            desk.ring_up(1_000, member=member)
    return desk.shop.path


@pytest.mark.parametrize(("key", "new_key"), [(None, KEY), (KEY, None), (KEY, OTHER), (None, None)])
def test_every_row_is_in_the_new_file_and_every_figure_agrees(
    tmp_path: Path, key: bytes | None, new_key: bytes | None
) -> None:
    source, target = shop_in(tmp_path, key=key), tmp_path / "anew.shopclub"
    before = source.read_bytes()
    copy_rekeyed(source, target, key=key, new_key=new_key)
    assert source.read_bytes() == before
    assert target.read_bytes().startswith(b"SQLite format 3\0") == (new_key is None)
    assert target.stat().st_mode & 0o777 == 0o600
    with open_shop(target, clock=SetClock(MORNING), key=new_key, pin_cost=CHEAP) as shop:
        assert rows("SELECT count(*) FROM sale") == [(20,)]
        assert shop.check() == ()
        member = shop.lookup.find("13800135678")
        assert member is not None
    if new_key is not None:
        with pytest.raises(NotAShopFile):
            open_shop(target, clock=SetClock(MORNING), key=bytes(32), pin_cost=CHEAP)


def test_running_numbers_go_on_where_they_were(tmp_path: Path) -> None:
    source, target = shop_in(tmp_path, key=None), tmp_path / "anew.shopclub"
    copy_rekeyed(source, target, key=None, new_key=KEY)
    counted = "SELECT name, seq FROM sqlite_sequence ORDER BY name"
    found = []
    for path, key in ((source, None), (target, KEY)):
        connection = open_driver(path, key=key)
        found.append(connection.execute(counted).fetchall())
        connection.close()
    assert found[0] == found[1] != []


class Enough(Exception):
    """Somebody stopped it."""


def test_it_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    source = shop_in(tmp_path, key=None, sales=150)
    told: list[tuple[int, int]] = []
    copy_rekeyed(
        source,
        tmp_path / "anew.shopclub",
        key=None,
        new_key=KEY,
        between=lambda done, of: told.append((done, of)),
    )
    assert len(told) > 3
    assert told[-1] == (1, 1)
    assert [done / of for done, of in told] == sorted(done / of for done, of in told)

    def stop(done: int, of: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        copy_rekeyed(source, tmp_path / "other", key=None, new_key=KEY, between=stop)
