"""A file that is held still is written by nobody, and whoever wrote it after all is noticed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shopclub.storage.engines import DriverError, open_driver
from shopclub.storage.problems import FileLocked
from shopclub.storage.stillness import StillFile, held_still
from tests.builders import desk_in

KEY = bytes(range(32))


@pytest.fixture(params=[None, KEY])
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, bytes | None]:
    """Return a closed shop file and its key."""
    with desk_in(tmp_path, key=request.param, plain=True) as desk:
        pass
    return desk.shop.path, request.param


@pytest.fixture
def other(shop: tuple[Path, bytes | None]) -> Iterator[Any]:
    """Return how another program has it open."""
    path, key = shop
    connection = open_driver(path, key=key)
    connection.execute("PRAGMA busy_timeout = 1").fetchall()
    yield connection
    connection.close()


def test_nobody_writes_it_and_in_the_end_nobody_reads_it(
    shop: tuple[Path, bytes | None], other: Any
) -> None:
    path, key = shop
    with held_still(path, key=key) as still:
        assert other.execute("SELECT count(*) FROM sale").fetchone() == (0,)
        with pytest.raises(DriverError, match="locked"):
            other.execute("CREATE TABLE other (one)")
        other.close()
        still.make_single()
        again = open_driver(path, key=key)
        again.execute("PRAGMA busy_timeout = 1").fetchall()
        with pytest.raises(DriverError, match="locked"):
            again.execute("SELECT count(*) FROM sale")
        again.close()
    assert [one.name for one in path.parent.glob("*-wal")] == []


def test_it_does_not_become_single_under_whoever_reads_it(
    shop: tuple[Path, bytes | None], other: Any
) -> None:
    path, key = shop
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM sale").fetchone()
    with pytest.raises(FileLocked), held_still(path, key=key) as still:
        still.make_single()


def test_who_wrote_it_after_all_is_noticed(shop: tuple[Path, bytes | None], other: Any) -> None:
    path, key = shop
    connection = open_driver(path, key=key)
    connection.execute("SELECT count(*) FROM sale").fetchone()
    still = StillFile(connection)
    other.execute("CREATE TABLE other (one)")
    other.close()
    with pytest.raises(FileLocked):
        still.make_single()
    connection.close()
