"""What keeps a change of key from coming to its end leaves the shop as it was."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.encrypting import Stage, change_key
from shopclub.encryption.problems import KeyChangeStopped
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.database import rows, run
from shopclub.storage.engines import open_driver
from shopclub.storage.problems import DiskFull, FileLocked
from tests.backup.encrypted import (
    backups_in,
    first_key,
    has_key_file,
    hidden_in,
    plain_files_in,
)
from tests.backup.small_disks import small_disk_at
from tests.builders import Desk, desk_in
from tests.trust.processes import told_by


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, plain=True) as desk:
        member = desk.enrol("王小明", "13800135678")
        for _ in range(3):
            desk.ring_up(1_000, member=member)
        yield desk


@pytest.fixture
def backups(desk: Desk) -> Backups:
    return backups_in(desk.shop.path, desk.clock)


def is_as_it_was(desk: Desk, backups: Backups) -> None:
    """Open what is there, and see that it is the plain shop and nothing else."""
    shop = backups.open_again()
    assert shop.check() == ()
    assert rows("SELECT count(*) FROM sale") == [(3,)]
    folder = desk.shop.path.parent
    assert hidden_in(folder) == []
    assert plain_files_in(folder) == ["grocer.shopclub"]
    assert not has_key_file(desk.shop.path)
    desk.ring_up(1_000)


class StopAt:
    """Stops a change of key once it comes to a stage."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self.stopping = stage, Event()

    def __call__(self, stage: Stage, done: int, of: int) -> None:
        if stage is self._stage:
            self.stopping.set()


def test_stopped_at_any_stage_the_shop_is_as_it_was(desk: Desk, backups: Backups) -> None:
    for stage in (Stage.WRITING, Stage.PROVING):
        stop = StopAt(stage)
        with pytest.raises(KeyChangeStopped):
            change_key(
                backups, first_key(backups), by=desk.owner, told=stop, stopping=stop.stopping
            )
    is_as_it_was(desk, backups)


@pytest.mark.full
def test_a_disk_that_is_full_in_the_middle_leaves_the_shop_as_it_was(
    desk: Desk, backups: Backups
) -> None:
    resource = pytest.importorskip("resource", reason="no such limits on this system")
    size, limit = desk.shop.path.stat().st_size, resource.getrlimit(resource.RLIMIT_FSIZE)
    new = first_key(backups)
    faults: list[type[EnvironmentProblem]] = []
    for part in range(1, 6):
        resource.setrlimit(resource.RLIMIT_FSIZE, (size * part // 6, limit[1]))
        try:
            with pytest.raises(EnvironmentProblem) as caught:
                change_key(backups, new, by=desk.owner)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        faults.append(caught.type)
        assert hidden_in(desk.shop.path.parent) == []
    assert len(faults) == 5
    is_as_it_was(desk, backups)


@pytest.mark.full
def test_a_small_disk_says_that_it_is_full_and_works_again_with_room(tmp_path: Path) -> None:
    with small_disk_at(tmp_path / "small", megabytes=3) as disk, desk_in(disk, plain=True) as desk:
        backups = backups_in(desk.shop.path, desk.clock)
        run("PRAGMA wal_checkpoint(TRUNCATE)")
        ballast = disk / "ballast"
        ballast.write_bytes(bytes(room_on(disk) - 200_000))
        with pytest.raises(DiskFull):
            change_key(backups, first_key(backups), by=desk.owner)
        assert hidden_in(disk) == []
        ballast.unlink()
        shop = change_key(backups, first_key(backups), by=desk.owner)
        assert shop.check() == ()
        shop.close()


SELLING = """
import sys
from itertools import count
from pathlib import Path
from shopclub.counter.draft import SaleNotSaved
from shopclub.kernel.clock import SetClock
from shopclub.shop import open_shop
from shopclub.staff.roles import Actor, Role
from shopclub.storage.database import run
from tests.builders import CHEAP, MORNING, Desk

with open_shop(Path(sys.argv[1]), clock=SetClock(MORNING), pin_cost=CHEAP) as shop:
    run("PRAGMA busy_timeout = 100")
    desk = Desk(shop, SetClock(MORNING), Actor(1, "老王", Role.OWNER), count(100))
    try:
        desk.ring_up(700)
        print("saved")
    except SaleNotSaved as problem:
        print(type(problem.cause).__name__)
"""


@pytest.mark.full
def test_no_sale_that_another_process_was_told_is_saved_is_lost(
    desk: Desk, backups: Backups
) -> None:
    told: list[str] = []

    def sell(stage: Stage, done: int, of: int) -> None:
        if stage is not Stage.WRITING:
            told.append(told_by("-c", SELLING, desk.shop.path, dies=False))

    with change_key(backups, first_key(backups), by=desk.owner, told=sell) as shop:
        assert told == ["FileLocked"] * 2
        assert rows("SELECT count(*) FROM sale") == [(3,)]
        assert shop.check() == ()


def room_on(disk: Path) -> int:
    return shutil.disk_usage(disk).free


@pytest.mark.full
def test_a_file_that_another_program_holds_stays_as_it_is(desk: Desk, backups: Backups) -> None:
    other = open_driver(desk.shop.path, key=None)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM sale").fetchone()
    try:
        with pytest.raises(FileLocked):
            change_key(backups, first_key(backups), by=desk.owner)
    finally:
        other.close()
    is_as_it_was(desk, backups)
