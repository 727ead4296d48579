"""What another process says is read while it says it, and it is ended when it must stop."""

import shutil
import stat
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion
from shopclub.backup.problems import BackupNotMade, BackupStopped, PlaceFault
from shopclub.backup.proving import prove_here, said_and_waited
from shopclub.config import BackupPlaces
from shopclub.storage.problems import StorageFault
from shopclub.storage.schema import make_tables
from tests.builders import Desk

LONG = "import sys; print(sys.stdin.read() * 100_000); sys.exit(3)"
ENDLESS = "while True: print('and so on')"


def saying(script: str) -> "subprocess.Popen[str]":
    """Start a process that says something."""
    return subprocess.Popen(
        [sys.executable, "-S", "-c", script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_an_answer_that_is_longer_than_a_pipe_holds_is_read_whole() -> None:
    with saying(LONG) as other:
        assert said_and_waited(other, said="abc", stopping=None) == (3, "abc" * 100_000 + "\n")


def test_whoever_talks_without_end_is_stopped() -> None:
    stopping = Event()
    stopping.set()
    with saying(ENDLESS) as other, pytest.raises(BackupStopped):
        said_and_waited(other, said="", stopping=stopping)
    assert other.returncode != 0


@pytest.mark.plain
def test_the_copy_in_which_an_older_file_is_tried_is_for_its_owner_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older, modes, copied = tmp_path / "older.shopclub", set[int](), shutil.copyfile
    make_tables(older, version=1, key=None).close_all()

    def watched(source: Path, target: Path) -> Path:
        done = copied(source, target)
        modes.add(stat.S_IMODE(target.stat().st_mode))
        return done

    monkeypatch.delattr("os.nice", raising=False)  # this process goes on
    monkeypatch.setattr("shutil.copyfile", watched)
    prove_here(older, key=None)
    assert modes == {0o600}
    assert list(tmp_path.iterdir()) == [older]


def test_a_system_that_starts_no_other_process_leaves_no_backup_and_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As while ShopClub is brought up to date under a running one, or where memory is out."""
    monkeypatch.setattr("sys.executable", "/nowhere/shopclub")
    backups = Backups(desk.shop.path, desk.clock)
    with pytest.raises(BackupNotMade) as refused:
        backups.make(Occasion.CLOSING, places=BackupPlaces())
    assert refused.value.fault is PlaceFault.OTHER
    assert [path.name for path in (desk.shop.path.parent / "backups").glob("*.shopclub*")] == []
    with pytest.raises(StorageFault):
        backups.look_through()
