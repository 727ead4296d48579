"""A lock that one holds at a time, and that dies with its holder."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from shopclub.kernel.alone import TakenAlready, alone

HOLDER = """
import sys
from pathlib import Path
from shopclub.kernel.alone import alone
with alone(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_one_holds_it_at_a_time(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    for _ in range(2):
        with alone(lock), pytest.raises(TakenAlready), alone(lock):
            pass


def test_the_lock_of_a_process_that_was_killed_is_free(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(TakenAlready), alone(lock):
            pass
        holder.kill()
        holder.wait()
    with alone(lock):
        pass


def test_a_folder_that_is_not_there_holds_no_lock(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), alone(tmp_path / "none" / "lock"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="another way to lock")
@pytest.mark.parametrize("said", [errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP])
def test_a_disk_that_knows_no_locks_keeps_nobody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: int
) -> None:
    """A folder of another computer took no backup, ever: somebody was said to be at it."""

    def no_locks(*_: object) -> None:
        raise OSError(said, "no locks here")

    monkeypatch.setattr("fcntl.flock", no_locks)
    done = False
    with alone(tmp_path / "lock"):
        done = True
    assert done
