"""Places that take no backup: full, gone, forbidden, busy, too small; nothing half is left."""

import os
import subprocess
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.making import with_second
from shopclub.backup.names import Occasion
from shopclub.backup.problems import BackupNotMade, BackupStopped, PlaceFault
from shopclub.config import BackupPlaces
from shopclub.kernel.alone import alone
from shopclub.storage.database import rows, run, writing
from shopclub.storage.problems import ShopFileMissing
from tests.builders import Desk


@pytest.fixture
def backups(desk: Desk) -> Backups:
    return Backups(desk.shop.path, desk.clock)


def fill(desk: Desk, megabytes: int) -> None:
    """Make the shop so large."""
    with writing():
        for _ in range(megabytes * 2):
            run("INSERT INTO logo (png, set_at) VALUES (randomblob(500000), 0)")


def left_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if not path.name.endswith(".lock")]


@pytest.mark.plain
def test_a_disk_that_is_full_in_the_middle_keeps_the_last_good_one(
    desk: Desk, backups: Backups, small_disk: Path
) -> None:
    places = BackupPlaces(folder=str(small_disk))
    good = backups.make(Occasion.DAILY, places=places)
    fill(desk, 3)
    with pytest.raises(BackupNotMade) as refused:
        backups.make(Occasion.CLOSING, places=places)
    assert refused.value.fault is PlaceFault.FULL
    assert left_in(small_disk) == [good.path.name]
    desk.ring_up(1_000)
    assert desk.shop.check() == ()
    assert backups.last_good(places=places) == good.name.at


def test_a_safeguard_goes_beside_the_shop_file_when_its_folder_is_full(
    desk: Desk, backups: Backups, small_disk: Path
) -> None:
    fill(desk, 3)
    made = backups.make_safeguard(Occasion.IMPORT, places=BackupPlaces(folder=str(small_disk)))
    assert made.path.parent == desk.shop.path.parent / "backups"


def test_a_second_place_that_is_full_is_told_and_the_backup_is_made(
    desk: Desk, backups: Backups, small_disk: Path
) -> None:
    fill(desk, 3)
    made = backups.make(Occasion.CLOSING, places=BackupPlaces(second=str(small_disk)))
    assert made.path.exists()
    assert made.second_fault is PlaceFault.FULL
    assert left_in(small_disk) == []


@pytest.mark.parametrize("name", ["x" * 300, "plain.txt/x", "gone"])
def test_a_second_place_that_cannot_be_looked_at_is_told_and_the_backup_is_made(
    desk: Desk, backups: Backups, name: str
) -> None:
    desk.shop.path.with_name("plain.txt").touch()
    second = desk.shop.path.parent / name
    made = backups.make(Occasion.CLOSING, places=BackupPlaces(second=str(second)))
    assert made.path.exists()
    assert made.second_fault is not None


def test_a_file_that_may_not_grow_so_large_leaves_no_stump(desk: Desk, backups: Backups) -> None:
    resource = pytest.importorskip("resource", reason="no such limits on this system")
    fill(desk, 3)
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, limit[1]))
    try:
        with pytest.raises(BackupNotMade):
            backups.make(Occasion.CLOSING, places=BackupPlaces())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert left_in(desk.shop.path.parent / "backups") == []


def test_a_second_place_that_takes_no_large_file_is_told(
    desk: Desk, backups: Backups, tmp_path: Path
) -> None:
    resource = pytest.importorskip("resource", reason="no such limits on this system")
    fill(desk, 3)
    made = backups.make(Occasion.CLOSING, places=BackupPlaces())
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    stick = tmp_path / "stick"
    stick.mkdir()
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, limit[1]))
    try:
        told = with_second(made, places=BackupPlaces(second=str(stick)), now=desk.clock.now())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert told.second_fault is PlaceFault.TOO_LARGE
    assert left_in(stick) == []


def test_a_folder_that_is_gone_is_never_made_anew(backups: Backups, tmp_path: Path) -> None:
    gone = tmp_path / "stick" / "backups"
    with pytest.raises(BackupNotMade) as refused:
        backups.make(Occasion.CLOSING, places=BackupPlaces(folder=str(gone)))
    assert refused.value.fault is PlaceFault.GONE
    assert not gone.parent.exists()
    made = backups.make(Occasion.CLOSING, places=BackupPlaces(second=str(gone)))
    assert made.second_fault is PlaceFault.GONE
    assert not gone.parent.exists()


def test_a_file_in_the_place_of_a_folder_is_no_folder(backups: Backups, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    places = BackupPlaces(folder=str(tmp_path / "file"), second=str(tmp_path / "file"))
    with pytest.raises(BackupNotMade) as refused:
        backups.make(Occasion.CLOSING, places=places)
    assert refused.value.fault is PlaceFault.GONE
    told = backups.make(Occasion.CLOSING, places=BackupPlaces(second=places.second))
    assert told.second_fault is PlaceFault.GONE


def test_a_folder_that_may_not_be_written_is_told(backups: Backups, small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(BackupNotMade) as refused:
        backups.make(Occasion.CLOSING, places=BackupPlaces(folder=str(small_disk)))
    assert refused.value.fault is PlaceFault.NOT_ALLOWED
    made = backups.make(Occasion.CLOSING, places=BackupPlaces(second=str(small_disk)))
    assert made.second_fault is PlaceFault.NOT_ALLOWED


@pytest.mark.plain
def test_a_second_place_that_is_the_first_is_none(desk: Desk, backups: Backups) -> None:
    folder = desk.shop.path.parent / "backups"
    made = backups.make(Occasion.CLOSING, places=BackupPlaces(second=str(folder)))
    assert made.second_fault is PlaceFault.SAME
    assert left_in(folder) == [made.path.name]


def test_two_backups_at_once_are_one(desk: Desk, backups: Backups) -> None:
    folder = desk.shop.path.parent / "backups"
    folder.mkdir()
    with alone(folder / ".grocer.lock"), pytest.raises(BackupNotMade) as refused:
        backups.make(Occasion.CLOSING, places=BackupPlaces())
    assert refused.value.fault is PlaceFault.BUSY
    assert backups.make(Occasion.CLOSING, places=BackupPlaces()).path.exists()


def test_a_backup_that_is_stopped_between_two_steps_leaves_nothing(
    desk: Desk, backups: Backups
) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, of: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        backups.make(Occasion.CLOSING, places=BackupPlaces(), between=stop)
    assert left_in(desk.shop.path.parent / "backups") == []
    desk.ring_up(1_000)


def test_a_shop_file_that_is_not_there_has_no_backup(tmp_path: Path, desk: Desk) -> None:
    with pytest.raises(ShopFileMissing):
        Backups(tmp_path / "none.shopclub", desk.clock).make(
            Occasion.CLOSING, places=BackupPlaces()
        )
    assert not (tmp_path / "backups").exists()


@pytest.mark.plain
def test_a_damaged_shop_file_makes_no_backup_and_older_ones_stay(
    desk: Desk, backups: Backups
) -> None:
    fill(desk, 1)
    good = backups.make(Occasion.DAILY, places=BackupPlaces())
    path = desk.shop.path
    ((root,),) = rows("SELECT rootpage FROM sqlite_master WHERE name = 'point_entry'")
    desk.shop.close()
    with path.open("rb+") as file:
        file.seek((root - 1) * 4096)
        file.write(os.urandom(4096))
    with pytest.raises(BackupNotMade) as refused:
        backups.make(Occasion.CLOSING, places=BackupPlaces())
    assert refused.value.fault is PlaceFault.DAMAGED
    assert left_in(path.parent / "backups") == [good.path.name]


def test_a_proof_that_comes_to_no_verdict_makes_no_backup(
    desk: Desk, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/bin/false")
    with pytest.raises(BackupNotMade) as refused:
        backups.make(Occasion.CLOSING, places=BackupPlaces())
    assert refused.value.fault is PlaceFault.OTHER
    assert left_in(desk.shop.path.parent / "backups") == []


def test_a_backup_that_is_given_up_while_it_is_copied_leaves_nothing(
    desk: Desk, backups: Backups
) -> None:
    backups.stopping.set()
    with pytest.raises(BackupStopped):
        backups.make(Occasion.CLOSING, places=BackupPlaces())
    assert left_in(desk.shop.path.parent / "backups") == []
    desk.ring_up(1_000)


def test_a_backup_that_is_given_up_while_it_is_proved_leaves_nothing(
    desk: Desk, backups: Backups
) -> None:
    def stop_at_the_end(done: int, of: int) -> None:
        if done == of:
            backups.stopping.set()

    with pytest.raises(BackupStopped):
        backups.make(Occasion.CLOSING, places=BackupPlaces(), between=stop_at_the_end)
    assert left_in(desk.shop.path.parent / "backups") == []
