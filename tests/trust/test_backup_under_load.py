"""T10: backups while a till in another process sells flat out: nothing acknowledged is missing."""

import shutil
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from threading import Condition, Event

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

AHEAD = 20
"""How many sales the till has in hand, so that it never waits for this process."""
LONGEST_WAIT = 60
WHILE_COPIED = 6
"""So many sales at least are acknowledged between the steps of each copy."""

Copier = Callable[[Path, Callable[[int, int], None]], Path]


@dataclass(slots=True)
class Selling:
    """A till that sells flat out on a thread of ours while it may, and what it acknowledged."""

    till: TillProcess
    acknowledged: list[str] = field(default_factory=list)
    heard: Condition = field(default_factory=Condition)
    busy: Event = field(default_factory=Event)
    enough: Event = field(default_factory=Event)

    def sell(self) -> None:
        """Keep the till busy and hear what it answers, until it is enough."""
        told = 0
        while not self.enough.is_set() or len(self.acknowledged) < told:
            while self.busy.is_set() and told - len(self.acknowledged) < AHEAD:
                self.till.tell(Command(Deed.SELL, f"sale {told}", money=1_000 + told))
                told += 1
            if len(self.acknowledged) == told:
                self.busy.wait(0.05)
                continue
            answer = self.till.answer()
            assert answer is not None
            assert not answer.refused
            with self.heard:
                self.acknowledged.append(answer.subject)
                self.heard.notify_all()

    def wait_for(self, number: int) -> None:
        """Wait until so many more sales were acknowledged."""
        with self.heard:
            wanted = len(self.acknowledged) + number
            came = self.heard.wait_for(lambda: len(self.acknowledged) >= wanted, LONGEST_WAIT)
        assert came, "the till sells nothing any more"

    def end(self) -> None:
        """Let it sell what it has in hand, and no more."""
        self.busy.clear()
        self.enough.set()


def by_the_house(shop: Path, told: Callable[[int, int], None]) -> Path:
    return make_backup(
        shop,
        key=suite_key(),
        places=BackupPlaces(),
        occasion=Occasion.BY_HAND,
        at=SystemClock().now(),
        between=told,
        step_pages=16,
    ).path


def by_hand(shop: Path, _: Callable[[int, int], None]) -> Path:
    """Copy the one file as people do: a planted fault."""
    target = shop.with_name("copied.shopclub")
    shutil.copy(shop, target)
    return target


def faults_under_load(folder: Path, rounds: int, *, copy: Copier) -> list[str]:
    """Make backups while a till sells; name each sale that is missing and each copy not whole.

    The till sells while a copy is made, some sales between its first steps at least, and rests
    while that is proved.
    """
    with desk_in(folder) as desk:
        for number in range(60):
            desk.enrol(f"Member {number}")
        path = desk.shop.path
    faults, meanwhile = [], 0
    with tills(1) as (till,), ThreadPoolExecutor(1) as beside:
        till.open(path, at=MORNING)
        selling = Selling(till)
        working = beside.submit(selling.sell)

        def told(done: int, of: int) -> None:
            nonlocal meanwhile
            if done < of and len(selling.acknowledged) - len(before) < WHILE_COPIED:
                selling.wait_for(1)
            elif done >= of:
                meanwhile += len(selling.acknowledged) - len(before)
                selling.busy.clear()

        try:
            for number in range(rounds):
                selling.busy.set()
                selling.wait_for(8)
                before = set(selling.acknowledged)
                made = copy(path, told)
                selling.busy.clear()
                faults += [f"round {number}: {fault}" for fault in _faults_of(made, before)]
                for leftover in made.parent.glob(f"{made.name}*"):
                    leftover.unlink()
        finally:
            selling.end()
            working.result()
        till.end()
    sold = len(selling.acknowledged)
    print(f"{rounds} backups while {sold} sales were made, {meanwhile} of them while it was copied")
    assert copy is not by_the_house or meanwhile >= rounds * WHILE_COPIED
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
