"""T10: backups while a till in another process sells flat out: nothing acknowledged is missing."""

import shutil
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from shopclub.backup.making import make_backup
from shopclub.backup.names import Occasion
from shopclub.backup.proving import Verdict, prove
from shopclub.config import BackupPlaces
from shopclub.kernel.clock import SystemClock
from shopclub.storage.engines import open_finished
from tests.builders import MORNING, desk_in
from tests.encrypted_suite import suite_key
from tests.trust.commands import Command, Deed
from tests.trust.processes import TillProcess, tills

AHEAD = 60
"""How many sales the till has in hand, so that it never waits for this process."""

Copier = Callable[[Path], Path]


@dataclass(slots=True)
class Selling:
    """A till that is kept busy, and the sales it acknowledged."""

    till: TillProcess
    told: int = 0
    acknowledged: list[str] = field(default_factory=list)

    def keep_busy(self) -> None:
        """Tell the till so many sales that it has enough to do."""
        while self.told - len(self.acknowledged) < AHEAD:
            self.till.tell(Command(Deed.SELL, f"sale {self.told}", money=1_000 + self.told))
            self.told += 1

    def hear(self, number: int) -> None:
        """Wait until so many more sales were acknowledged."""
        for _ in range(number):
            answer = self.till.answer()
            assert answer is not None
            assert not answer.refused
            self.acknowledged.append(answer.subject)


def by_the_house(shop: Path) -> Path:
    return make_backup(
        shop,
        key=suite_key(),
        places=BackupPlaces(),
        occasion=Occasion.BY_HAND,
        at=SystemClock().now(),
        step_pages=16,
    ).path


def by_hand(shop: Path) -> Path:
    """Copy the one file as people do: a planted fault."""
    target = shop.with_name("copied.shopclub")
    shutil.copy(shop, target)
    return target


def faults_under_load(folder: Path, rounds: int, *, copy: Copier) -> list[str]:
    """Make backups while a till sells; name each sale that is missing and each copy not whole."""
    with desk_in(folder) as desk:
        for number in range(60):
            desk.enrol(f"Member {number}")
        path = desk.shop.path
    faults: list[str] = []
    with tills(1) as (till,):
        till.open(path, at=MORNING)
        selling = Selling(till)
        for number in range(rounds):
            selling.keep_busy()
            selling.hear(8)
            before = set(selling.acknowledged)
            selling.keep_busy()
            made = copy(path)
            faults += [f"round {number}: {fault}" for fault in _faults_of(made, before)]
            for leftover in made.parent.glob(f"{made.name}*"):
                leftover.unlink()
        selling.hear(selling.told - len(selling.acknowledged))
        till.end()
    print(f"{rounds} backups while {len(selling.acknowledged)} sales were made")
    return faults


def _faults_of(made: Path, before: set[str]) -> list[str]:
    connection = open_finished(made, key=suite_key())
    found = {sale for (sale,) in connection.execute("SELECT id FROM sale")}
    connection.close()
    faults = [f"acknowledged and missing: {sale}" for sale in sorted(before - found)]
    if stat.S_IMODE(made.stat().st_mode) != 0o600:
        faults.append("not for its owner's eyes alone")
    if prove(made, key=suite_key()) is not Verdict.AGREES:
        faults.append("not whole")
    return faults


def test_backups_under_load_miss_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    assert faults_under_load(tmp_path, 3, copy=by_the_house) == []


@pytest.mark.full
def test_ten_backups_under_load_miss_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    assert faults_under_load(tmp_path, 10, copy=by_the_house) == []


@pytest.mark.full
def test_a_copy_of_the_file_alone_is_found(tmp_path: Path) -> None:
    assert [
        fault
        for fault in faults_under_load(tmp_path, 3, copy=by_hand)
        if "acknowledged and missing" in fault
    ]


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_sixty_backups_under_load_miss_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    assert faults_under_load(tmp_path, 60, copy=by_the_house) == []
