"""A copy of a shop file made while others go on selling: one moment of it, in small steps."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.engines import DriverError, create_empty_file, open_driver
from shopclub.storage.problems import (
    DamagedFile,
    DiskFault,
    DiskFull,
    FileLocked,
    ReadOnlyFile,
    problem_of,
)

STEP_PAGES = 256
SYNC_EVERY = 16
"""Steps after which the disk is made to keep up, so that no sale waits for all of it at the end."""

_BY_WORDS: dict[str, type[EnvironmentProblem]] = {
    "database or disk is full": DiskFull,
    "attempt to write a readonly database": ReadOnlyFile,
    "database is locked": FileLocked,
    "database disk image is malformed": DamagedFile,
    "file is not a database": DamagedFile,
}
"""Of a copy, by steps or by an export, the driver tells the fault by SQLite's words alone."""

Between = Callable[[int, int], None]


def copy_online(
    source: Path,
    target: Path,
    *,
    key: bytes | None,
    between: Between = lambda done, of: None,
    step_pages: int = STEP_PAGES,
) -> None:
    """Copy one moment of a shop file into a new file, keyed alike; whoever sells goes on.

    One read transaction holds the moment still, or the copy would begin anew with every sale.
    `between` is told pages done and in all after each step; what it raises leaves a stump for the
    caller to remove. Raises the faults of the world.
    """
    create_empty_file(target)
    try:
        _copy(source, target, key=key, between=between, step_pages=step_pages)
    except DriverError as error:
        raise problem_of_copy(error) from error


def problem_of_copy(error: DriverError) -> EnvironmentProblem:
    """Return the world's fault behind a copy that failed."""
    return problem_of(error) or _BY_WORDS.get(str(error), DiskFault)()


def _copy(
    source: Path, target: Path, *, key: bytes | None, between: Between, step_pages: int
) -> None:
    reading = open_driver(source, key=key)
    try:
        reading.execute("PRAGMA query_only = 1")
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
        writing = open_driver(target, key=key)
        try:
            writing.execute("PRAGMA journal_mode = OFF").fetchall()
            writing.execute("PRAGMA synchronous = 0")
            with target.open("rb+") as file:
                reading.backup(writing, pages=step_pages, progress=_Steps(file, between))
        finally:
            writing.close()
    finally:
        reading.close()
    put_on_disk(target)


class _Steps:
    """What is done between two steps of a copy."""

    def __init__(self, file: BinaryIO, between: Between) -> None:
        self._file, self._between = file, between
        self._count = 0

    def __call__(self, _: int, left: int, pages: int) -> None:
        """Let the disk keep up, and tell how far it is."""
        self._count += 1
        if self._count % SYNC_EVERY == 0:
            os.fsync(self._file.fileno())
        self._between(pages - left, pages)


def put_on_disk(path: Path) -> None:
    """Wait until all of a file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
