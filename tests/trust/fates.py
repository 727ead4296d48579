"""The fate of a process: it is killed before its n-th touch of the disk, or its n-th statement."""

import os
import signal
import sys
from pathlib import Path
from typing import Any

from shopclub.storage import engines

TOUCHES = frozenset(
    {"os.rename", "os.link", "os.remove", "os.mkdir", "os.chmod", "shutil.copyfile"}
)


class Fate:
    """Counts touches of the disk, or statements, and ends the process before the n-th."""

    def __init__(self, fatal: int) -> None:
        self.count = 0
        self._fatal = fatal

    def watch(self) -> None:
        """Begin to count."""
        sys.addaudithook(self._hear)

    def watch_statements(self) -> None:
        """Begin to count what is asked of any shop file that is opened from now on."""
        right = engines.open_driver

        def watched(path: Path, *, key: bytes | None) -> Any:
            connection = right(path, key=key)
            connection.set_trace_callback(self.touch)
            return connection

        engines.open_driver = watched

    def touch(self, *_: object) -> None:
        """Count one."""
        self.count += 1
        if self.count == self._fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def rows(self, done: int, _: int) -> None:
        """End the process once so many rows are done."""
        if done >= self._fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def _hear(self, event: str, details: tuple[Any, ...]) -> None:
        if event in TOUCHES or (event == "open" and _writes(details)):
            self.touch()


def _writes(details: tuple[Any, ...]) -> bool:
    path, _, flags = details
    return isinstance(path, str) and ".shopclub" in path and bool(flags & (os.O_WRONLY | os.O_RDWR))
