"""The journal of a shop file that is gone is never taken for that of what takes its place.

A till is killed after sales, so that its journal is hot, and somebody takes only the file away.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from shopclub.app import Places, start_of
from shopclub.backup.backups import Backups
from shopclub.backup.rescuing import Rescue
from shopclub.backup.restoring import WORD
from shopclub.backup.salvaging import salvage
from shopclub.backup.swapping import settle, swap, take_back
from shopclub.config import BackupPlaces
from shopclub.kernel.clock import SetClock
from shopclub.shop import Owner, Shop, create_shop, open_shop
from shopclub.staff.roles import Actor, Role
from shopclub.storage.database import one
from shopclub.storage.drafts import journals_of, publish
from shopclub.storage.engines import open_driver
from shopclub.storage.problems import OnlyJournalLeft
from tests.builders import CHEAP, GROCER, MORNING, PIN, desk_in
from tests.trust.processes import told_by

pytestmark = pytest.mark.plain

OWNER = Actor(1, "老王", Role.OWNER)
CLOCK = SetClock(MORNING)
ASIDE = "grocer-00000000-20261121T024200Z-aside.shopclub"
SOLD = 7


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a shop whose till was killed, and an older copy of it of one sale."""
    folder = tmp_path_factory.mktemp("killed")
    with desk_in(folder) as desk:
        desk.ring_up(1_000)
    shutil.copy(desk.shop.path, folder / "older.shopclub")
    told_by("-c", DYING, desk.shop.path, dies=True)
    return folder


DYING = """
import os, signal, sys
from itertools import count
from pathlib import Path
from shopclub.shop import open_shop
from tests.builders import CHEAP, MORNING, Desk
from shopclub.kernel.clock import SetClock
from shopclub.staff.roles import Actor, Role

shop = open_shop(Path(sys.argv[1]), clock=SetClock(MORNING), pin_cost=CHEAP)
desk = Desk(shop, SetClock(MORNING), Actor(1, "老王", Role.OWNER), count(100))
for number in range(6):
    desk.ring_up(1_000, member=desk.enrol(f"Somebody {number}"))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def gone(killed: Path, tmp_path: Path) -> Path:
    """Return where the shop file was: somebody took it away, its journal stayed."""
    for path in killed.iterdir():
        shutil.copy(path, tmp_path)
    shop = tmp_path / "grocer.shopclub"
    shop.rename(tmp_path / "taken away")
    assert shop.with_name("grocer.shopclub-wal").stat().st_size > 0
    return shop


def new_shop(shop: Path) -> Shop:
    owner = Owner("老王", PIN)
    return create_shop(shop, clock=CLOCK, identity=GROCER, owner=owner, pin_cost=CHEAP)


def begun_with(shop: Path) -> Shop:
    backups = Backups(shop, CLOCK, pin_cost=CHEAP)
    return backups.begin_with(shop.with_name("older.shopclub"))


def rescued(shop: Path) -> Shop:
    rescue = Rescue(shop, CLOCK, BackupPlaces)
    assert rescue.put_back(shop.with_name("older.shopclub"), by=OWNER) is None
    return open_shop(shop, clock=CLOCK, pin_cost=CHEAP)


def restored(shop: Path) -> Shop:
    backups = Backups(shop, CLOCK, pin_cost=CHEAP)
    older = shop.with_name("older.shopclub")
    prepared = backups.prepare(older, places=BackupPlaces(), by=OWNER)
    found = backups.put_back(prepared, word=WORD, by=OWNER)
    assert [journal.suffix for journal in found.journals] == [".shopclub-wal"]
    return found.shop


def salvaged(shop: Path) -> Shop:
    salvage(shop.with_name("older.shopclub"), shop, clock=CLOCK)
    return open_shop(shop, clock=CLOCK, pin_cost=CHEAP, checked=False)


@pytest.mark.parametrize(
    ("way", "sales"),
    [
        (new_shop, 0),
        pytest.param(salvaged, 1, marks=pytest.mark.full),
        pytest.param(begun_with, 1, marks=pytest.mark.full),
        pytest.param(rescued, 1, marks=pytest.mark.full),
        pytest.param(restored, 1, marks=pytest.mark.full),
    ],
)
def test_what_takes_the_place_is_whole_and_the_journal_waits_for_its_own_file(
    gone: Path, way: Callable[[Path], Shop], sales: int
) -> None:
    with way(gone) as shop:
        assert one("SELECT count(*) FROM sale") == (sales,)
        assert shop.check() == ()
    with open_shop(gone, clock=CLOCK, pin_cost=CHEAP):
        assert one("PRAGMA integrity_check") == ("ok",)
    (journal,) = gone.parent.glob("grocer-left-*.shopclub-wal")
    own = journal.with_name(journal.name.removesuffix("-wal"))
    gone.with_name("taken away").rename(own)
    with open_shop(own, clock=CLOCK, pin_cost=CHEAP) as before:
        assert one("SELECT count(*) FROM sale") == (SOLD,)
        assert before.check() == ()


def test_a_second_journal_of_the_same_second_gets_a_name_of_its_own(gone: Path) -> None:
    wal, journal = journals_of(gone)
    for number in (1, 2):
        shutil.copy2(wal, journal)
        draft = gone.with_name("draft")
        shutil.copy(gone.with_name("older.shopclub"), draft)
        publish(draft, final=gone)
        gone.unlink()
        draft.unlink()
        assert len(list(gone.parent.glob("grocer-left-*-journal"))) == number
        if number == 1:
            (kept,) = gone.parent.glob("grocer-left-*-wal")
            shutil.copy2(kept, wal)
    assert len(list(gone.parent.glob("grocer-left-*-wal"))) == 2


def test_the_start_says_that_only_the_journal_is_left(gone: Path) -> None:
    where = Places(shop=gone, config=gone.with_name("config.toml"), papers=gone.parent)
    gone.with_name("grocer.shopclub.head").unlink()
    with pytest.raises(OnlyJournalLeft) as found:
        start_of(where, clock=CLOCK)
    assert found.value.journal == f"{gone}-wal"
    gone.with_name("taken away").rename(gone)
    start_of(where, clock=CLOCK).close_shop()
    assert sales_in(gone) == SOLD


def sales_in(path: Path) -> int:
    connection = open_driver(path, key=None)
    try:
        (found,) = connection.execute("SELECT count(*) FROM sale").fetchone()
        return int(found)
    finally:
        connection.close()


TAKING_BACK = """
import sys
from pathlib import Path
from shopclub.backup.swapping import take_back
from tests.trust.fates import Fate

shop, old, fatal = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
fate = Fate(fatal)
fate.watch()
take_back(shop, old)
print(fate.count)
"""


def swapped(killed: Path, folder: Path) -> tuple[Path, Path]:
    """Return a shop file that was put back with a journal of its own, and the one that waits."""
    shutil.copytree(killed, folder)
    shop = folder / "grocer.shopclub"
    draft = folder / f".{ASIDE}.tmp"
    shutil.copy(folder / "older.shopclub", draft)
    old = swap(shop, draft, key=None, untouched=True)
    assert old is not None
    shop.with_name("grocer.shopclub-wal").write_bytes(b"of the new one")
    return shop, old


@pytest.mark.full
def test_a_killed_taking_back_never_parts_a_file_from_its_journal(
    killed: Path, tmp_path: Path
) -> None:
    shop, old = swapped(killed, tmp_path / "whole")
    of = int(told_by("-c", TAKING_BACK, shop, old, 0, dies=False))
    assert of > 4
    assert sales_in(shop) == SOLD
    for number in range(1, of + 1):
        shop, old = swapped(killed, tmp_path / str(number))
        told_by("-c", TAKING_BACK, shop, old, number, dies=True)
        settle(shop)
        left = sorted(path.name for path in shop.parent.glob(".*"))
        kept = shop if sales_in(shop) == SOLD else shop.with_name(ASIDE)
        assert sales_in(kept) == SOLD, number
        assert left == [], number


def test_a_taking_back_leaves_nothing_of_what_did_not_open(killed: Path, tmp_path: Path) -> None:
    shop, old = swapped(killed, tmp_path / "x")
    take_back(shop, old)
    assert sales_in(shop) == SOLD
    assert list(shop.parent.glob(".*")) == []
