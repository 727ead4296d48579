"""T11, T13: whoever backs up or restores is killed at any touch of the disk; the shop is whole."""

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.contents import contents_of
from shopclub.backup.making import make_backup
from shopclub.backup.names import Occasion, read_name
from shopclub.backup.proving import Verdict, prove
from shopclub.backup.swapping import draft_beside, settle
from shopclub.config import BackupPlaces
from shopclub.kernel.clock import SystemClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from tests.builders import CHEAP, desk_in
from tests.encrypted_suite import suite_key
from tests.trust.processes import told_by

pytestmark = pytest.mark.plain

ASIDE = "grocer-00000000-20261121T024200Z-aside.shopclub"
THEN, NOW = 2, 5
"""Sales in the backup, and in the shop file."""
ROUNDS = pytest.mark.parametrize(
    ("rounds", "seed"),
    [
        (2, 1),
        pytest.param(15, 3, marks=pytest.mark.full),
        pytest.param(150, 2, marks=[pytest.mark.soak, pytest.mark.timeout(1_800)]),
    ],
)


@dataclass(frozen=True, slots=True)
class Case:
    """A shop file of five sales, and a backup of it with two."""

    shop: Path
    backup: Path

    def copy_to(self, folder: Path) -> "Case":
        """Return the same in another folder, where it may be ruined."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        made = Case(folder / self.shop.name, folder / self.backup.name)
        shutil.copy(self.shop, made.shop)
        shutil.copy(self.backup, made.backup)
        return made


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    folder = tmp_path_factory.mktemp("case")
    with desk_in(folder) as desk:
        for _ in range(THEN):
            desk.ring_up(1_000)
        made = make_backup(
            desk.shop.path,
            key=suite_key(),
            places=BackupPlaces(),
            occasion=Occasion.CLOSING,
            at=desk.clock.now(),
        )
        for _ in range(NOW - THEN):
            desk.ring_up(1_000)
    return Case(desk.shop.path, made.path)


def run(deed: str, case: Case, other: Path, *, at: int, quirks: tuple[str, ...] = ()) -> str:
    """Do a deed in a process that is killed; return what one that lives printed."""
    how = (deed, case.shop, other, at, *quirks)
    return told_by("-m", "tests.backup.dying", *how, dies=bool(at))


def touches(deed: str, case: Case, other: Path, *, quirks: tuple[str, ...] = ()) -> int:
    """Return how often a deed that is not killed touches the disk."""
    return int(run(deed, case, other, at=0, quirks=quirks))


def sales_in(path: Path) -> int | None:
    """Open a shop file and prove it; return its sales, None where it is not whole."""
    try:
        with open_shop(path, clock=SystemClock(), pin_cost=CHEAP) as shop:
            found: int = rows("SELECT count(*) FROM sale")[0][0]
            return None if shop.check() else found
    except EnvironmentProblem:
        return None


def judge(case: Case) -> list[str]:
    """Do what the next start does, and name what is lost or half after a restore was killed."""
    settle(case.shop)
    folder = case.shop.parent
    aside = [path for path in folder.glob("*-aside.shopclub") if path != case.backup]
    faults = [f"left behind: {path.name}" for path in folder.glob(".*.tmp*")]
    faults += [f"left behind: {path.name}" for path in folder.glob(".*.old*")]
    match sales_in(case.shop):
        case 5 if aside:
            faults.append("the old one stands twice")
        case 2 if [sales_in(path) for path in aside] != [NOW]:
            faults.append("the old one is not kept whole")
        case 5 | 2:
            pass
        case found:
            faults.append(f"neither old nor new: {found}")
    return faults


def kills_of_a_swap(case: Case, folder: Path, deed: str, *quirks: str) -> tuple[int, list[str]]:
    """Kill a swap before each of its touches; return how many there were, and every fault."""
    faults: list[str] = []
    number = 0
    whole = ready(case, folder)
    of = touches(deed, whole, draft_beside(whole.shop, aside=ASIDE), quirks=quirks)
    for number in range(1, of + 1):
        again = ready(case, folder)
        run(deed, again, draft_beside(again.shop, aside=ASIDE), at=number, quirks=quirks)
        faults += [f"before touch {number}: {fault}" for fault in judge(again)]
    return number, faults


def ready(case: Case, folder: Path) -> Case:
    """Return the case with a draft that is ready to take the place of the shop file."""
    copied = case.copy_to(folder)
    shutil.copy(copied.backup, draft_beside(copied.shop, aside=ASIDE))
    return copied


@pytest.mark.full
@pytest.mark.parametrize("quirks", [(), ("no hard links",)])
def test_a_swap_killed_before_any_touch_is_wholly_old_or_wholly_new(
    case: Case, tmp_path: Path, quirks: tuple[str, ...]
) -> None:
    kills, faults = kills_of_a_swap(case, tmp_path / "x", "give way", *quirks)
    print(f"{kills} kills")
    assert kills >= 3
    assert faults == []


def test_a_swap_that_moves_the_shop_file_away_first_is_found(case: Case, tmp_path: Path) -> None:
    _, faults = kills_of_a_swap(case, tmp_path / "x", "give way carelessly")
    assert [fault for fault in faults if "neither old nor new" in fault]


def kills_of_a_restore(case: Case, folder: Path, rounds: int, *, seed: int) -> list[str]:
    """Kill whole restores at random touches; return every fault."""
    chance = random.Random(seed)
    whole = case.copy_to(folder)
    of = touches("restore", whole, whole.backup)
    assert of > 10
    faults: list[str] = []
    for number in range(rounds):
        again, at = case.copy_to(folder), chance.randint(1, of)
        run("restore", again, again.backup, at=at)
        faults += [f"round {number} touch {at} of {of}: {fault}" for fault in judge(again)]
    return faults


@ROUNDS
def test_restores_killed_anywhere_leave_the_old_or_the_new_one(
    case: Case, tmp_path: Path, rounds: int, seed: int
) -> None:
    assert kills_of_a_restore(case, tmp_path / "x", rounds, seed=seed) == []


def kills_of_backups(case: Case, folder: Path, rounds: int, *, seed: int) -> list[str]:
    """Kill backups at random touches in one folder; return what is not whole after it."""
    chance = random.Random(seed)
    copied = case.copy_to(folder)
    of = touches("back up", copied, copied.backup)
    assert of > 10
    faults: list[str] = []
    for _ in range(rounds):
        run("back up", copied, copied.backup, at=chance.randint(1, of))
        if sales_in(copied.shop) != NOW:
            faults.append("the shop file is not whole")
    backups = folder / "backups"
    published = [path for path in backups.iterdir() if read_name(path.name)]
    faults += [
        f"half: {path.name}"
        for path in published
        if contents_of(path, key=suite_key()).sales != NOW
        or prove(path, key=suite_key()) is not Verdict.AGREES
    ]
    made = Backups(copied.shop, SystemClock()).make(Occasion.CLOSING, places=BackupPlaces())
    faults += [
        f"left behind: {path.name}"
        for path in backups.iterdir()
        if read_name(path.name) is None and not path.name.endswith(".lock")
    ]
    return faults if made.path.exists() else [*faults, "the next one was not made"]


@ROUNDS
def test_backups_killed_anywhere_leave_the_shop_and_no_half_backup(
    case: Case, tmp_path: Path, rounds: int, seed: int
) -> None:
    assert kills_of_backups(case, tmp_path / "x", rounds, seed=seed) == []


@pytest.mark.full
def test_a_damaged_shop_file_gets_its_journal_back_when_the_swap_was_killed(
    case: Case, tmp_path: Path
) -> None:
    whole = ready(case, tmp_path / "x")
    _damage(whole.shop)
    of = touches("give way", whole, draft_beside(whole.shop, aside=ASIDE))
    for number in range(1, of + 1):
        again = ready(case, tmp_path / "x")
        _damage(again.shop)
        run("give way", again, draft_beside(again.shop, aside=ASIDE), at=number)
        settle(again.shop)
        aside = again.shop.with_name(ASIDE)
        kept = aside if aside.exists() else again.shop
        assert kept.read_bytes() == b"\x00" * 8192
        journal = kept.with_name(kept.name + "-wal")
        assert journal.read_bytes() == b"what was left of it"
        assert not list(again.shop.parent.glob(".*"))
        if aside.exists():
            assert sales_in(again.shop) == THEN


def _damage(path: Path) -> None:
    path.write_bytes(b"\x00" * 8192)
    path.with_name(path.name + "-wal").write_bytes(b"what was left of it")
