"""What another process says is read while it says it, and it is ended when it must stop."""

import subprocess
import sys
from threading import Event

import pytest

from shopclub.backup.problems import BackupStopped
from shopclub.backup.proving import said_and_waited

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
