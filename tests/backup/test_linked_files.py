"""A shop file that is a link: what takes its place does so where the file itself lies."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.app import Places, start_of
from shopclub.backup.backups import Backups
from shopclub.backup.encrypting import change_key
from shopclub.backup.names import Occasion
from shopclub.backup.restoring import WORD
from shopclub.config import BackupPlaces
from shopclub.shop import Owner, create_shop, open_shop
from shopclub.storage.database import rows
from tests.backup.encrypted import KEY, backups_in, first_key, plain_files_in
from tests.builders import CHEAP, GROCER, PIN, Desk, desk_in

BESIDE = BackupPlaces()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop whose file lies on another disk, and is a link where it is looked for."""
    (tmp_path / "disk").mkdir()
    (tmp_path / "home").mkdir()
    with desk_in(tmp_path / "disk", plain=True) as desk:
        link_to(desk).symlink_to(desk.shop.path)
        desk.ring_up(1_000, member=desk.enrol("王小明"))
        yield desk


def link_to(desk: Desk) -> Path:
    return desk.shop.path.parents[1] / "home" / "shop.shopclub"


@pytest.mark.full
def test_what_is_encrypted_is_the_file_that_the_link_leads_to(desk: Desk) -> None:
    link = link_to(desk)
    backups = backups_in(link, desk.clock)
    change_key(backups, first_key(backups), by=desk.owner).close()
    assert link.is_symlink()
    assert plain_files_in(link.parents[1]) == []
    with open_shop(link, clock=desk.clock, key=KEY, pin_cost=CHEAP):
        assert rows("SELECT count(*) FROM sale") == [(1,)]


@pytest.mark.full
def test_what_is_put_back_takes_the_place_of_the_file_itself(desk: Desk) -> None:
    link = link_to(desk)
    backups = Backups(link, desk.clock, pin_cost=CHEAP)
    made = backups.make(Occasion.CLOSING, places=BESIDE)
    desk.ring_up(1_000)
    prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
    restored = backups.put_back(prepared, word=WORD, by=desk.owner)
    restored.shop.close()
    assert link.is_symlink()
    assert restored.aside is not None
    assert restored.aside.parent == link.resolve().parent
    where = Places(shop=link, config=link.with_name("config.toml"), papers=link.parent)
    start = start_of(where, clock=desk.clock)
    assert rows("SELECT count(*) FROM sale") == [(1,)]
    start.close_shop()
    assert [path.name for path in link.parent.iterdir()] == ["shop.shopclub"]


def test_a_link_that_leads_to_nothing_yet_leads_to_the_new_shop(desk: Desk) -> None:
    link = link_to(desk).with_name("new.shopclub")
    link.symlink_to(desk.shop.path.with_name("new.shopclub"))
    desk.shop.close()
    owner = Owner("老王", PIN)
    create_shop(link, identity=GROCER, owner=owner, clock=desk.clock, pin_cost=CHEAP).close()
    assert link.is_symlink()
    assert link.is_file()
