"""T12: which tables there are, and where they begin, is lost; all of their rows come back."""

import random
from pathlib import Path
from typing import Any

import pytest

from shopclub.backup.salvage_schema import mend_schema
from shopclub.backup.salvaging import salvage
from shopclub.kernel.clock import SetClock
from shopclub.storage.engines import open_driver
from tests.backup.salvages import CLOCK, LEDGER, PAGE, WRITTEN_BY_IT, Rows, rows_of
from tests.storage.test_old_databases import NOW
from tests.trust.damaging import small_shop
from tests.trust.test_killed_migration import old_file

pytestmark = pytest.mark.plain


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a shop with a row in every table."""
    folder = tmp_path_factory.mktemp("small")
    path = folder / "small.shopclub"
    path.write_bytes(small_shop(folder / "made"))
    return path


def pages_of_the_schema(shop: Path) -> list[int]:
    """Return the first page, and each that holds words of tables."""
    content = shop.read_bytes()
    assert content[100] == 5, "an inner page: the schema has leaves"
    cells = int.from_bytes(content[103:105], "big")
    pointers = [int.from_bytes(content[112 + 2 * n : 114 + 2 * n], "big") for n in range(cells)]
    leaves = [int.from_bytes(content[at : at + 4], "big") for at in pointers]
    return [1, *leaves, int.from_bytes(content[108:112], "big")]


def spoilt(shop: Path, folder: Path, *pages: int, noise: bool) -> Path:
    """Return a copy in which some pages are overwritten."""
    content = bytearray(shop.read_bytes())
    for page in pages:
        fill = random.Random(page).randbytes(PAGE) if noise else bytes(PAGE)
        content[(page - 1) * PAGE : page * PAGE] = fill
    damaged = folder / "damaged.shopclub"
    damaged.write_bytes(content)
    return damaged


def what_came_back(damaged: Path) -> Rows:
    """Salvage a file; return the rows of the ledger, without the lines that tell of it."""
    new = damaged.with_name("new.shopclub")
    before = damaged.read_bytes()
    account = salvage(damaged, new, clock=CLOCK)
    assert damaged.read_bytes() == before
    assert (account.lost, account.people.nameless) == (0, ())
    found = rows_of(new)
    found["audit_line"] = {row for row in found["audit_line"] if row[4] not in WRITTEN_BY_IT}
    for path in damaged.parent.glob("new.shopclub*"):
        path.unlink()
    return found


@pytest.mark.parametrize("noise", [False, True], ids=["zeros", "noise"])
@pytest.mark.parametrize("part", [9, pytest.param(1, marks=pytest.mark.full)])
def test_a_page_that_says_where_tables_are_costs_no_row(
    small: Path, tmp_path: Path, noise: bool, part: int
) -> None:
    whole, pages = rows_of(small), pages_of_the_schema(small)
    assert len(pages) > 9
    for page in pages[::part]:
        assert what_came_back(spoilt(small, tmp_path, page, noise=noise)) == whole, page
    print(f"{len(pages[::part])} of {len(pages)} pages lost, one after the other")


def test_all_that_says_where_tables_are_costs_no_row(small: Path, tmp_path: Path) -> None:
    damaged = spoilt(small, tmp_path, *pages_of_the_schema(small), noise=True)
    assert what_came_back(damaged) == rows_of(small)


def test_without_a_file_laid_out_alike_the_other_tables_are_read(
    small: Path, tmp_path: Path
) -> None:
    first = pages_of_the_schema(small)[1]
    damaged = spoilt(small, tmp_path, first, noise=False)
    mend_schema(damaged, alike=(tmp_path / "gone", small_of_another_kind(tmp_path)))
    connection = open_driver(damaged, key=None)
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert "staff" not in names
    assert {"sale", "point_entry"} <= names
    assert connection.execute("SELECT count(*) FROM sale").fetchone()[0] > 40
    connection.close()


def small_of_another_kind(folder: Path) -> Path:
    """Return a file whose tables have the names of ours and begin elsewhere."""
    path = folder / "other.shopclub"
    path.touch()
    connection = open_driver(path, key=None)
    for table in ("other", "staff", *LEDGER):
        connection.execute(f"CREATE TABLE {table} (id)")
    connection.close()
    return path


def test_a_sound_file_is_left_as_it_is(small: Path, tmp_path: Path) -> None:
    copy = spoilt(small, tmp_path, noise=False)
    mend_schema(copy, alike=())
    assert copy.read_bytes() == small.read_bytes()


def test_a_file_of_the_first_release_takes_no_table_of_a_later_one(tmp_path: Path) -> None:
    """With its first page went which version it is of: pages of others are no tables of today."""
    old = old_file(tmp_path / "old.shopclub")
    connection = open_driver(old, key=None)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    kept = {table: rows_in(connection, table) for table in (*LEDGER, "member", "staff")}
    connection.close()
    damaged = spoilt(old, tmp_path, 1, noise=True)
    salvage(damaged, tmp_path / "new.shopclub", clock=SetClock(NOW))
    connection = open_driver(tmp_path / "new.shopclub", key=None)
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master")]
    found = {table: rows_in(connection, table) for table in kept}
    assert found == {**kept, "audit_line": kept["audit_line"] + 1}, "and a line of the salvage"
    assert rows_in(connection, "gift") == rows_in(connection, "voucher") == 0
    assert "gift" in names
    connection.close()


def rows_in(connection: Any, table: str) -> int:
    """Count the rows of a table."""
    ((count,),) = connection.execute(f"SELECT count(*) FROM {table}").fetchall()
    return int(count)
