"""A shop file that is held still: read by whoever likes, written by nobody until it is let go."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from shopclub.storage.engines import DriverError, open_driver
from shopclub.storage.problems import FileLocked, problem_of

PATIENCE_MS = 2_000
MOVES_WHILE_OPEN = os.name == "posix"


class StillFile:
    """A shop file that nobody writes; whoever wants to is told that it is locked."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._version = self._seen()

    def make_single(self) -> None:
        """Make it one single file that nobody may even read, as far as the system lets it move.

        Raises FileLocked while anybody else has it open, or wrote it after all.
        """
        fold(self._connection)
        if self._seen() != self._version:
            raise FileLocked
        if not MOVES_WHILE_OPEN:
            self._connection.close()

    def _seen(self) -> int:
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)


@contextmanager
def held_still(path: Path, *, key: bytes | None) -> Iterator[StillFile]:
    """Hold a shop file still inside the block; raises FileLocked, or a fault of the world."""
    try:
        connection = open_driver(path, key=key)
        try:
            connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}").fetchall()
            connection.execute("BEGIN IMMEDIATE")
            yield StillFile(connection)
        finally:
            connection.close()
    except DriverError as error:
        raise problem_of(error) or error from error


def fold(connection: Any) -> None:
    """Fold the journal into the file and keep everybody out; raises FileLocked, or DriverError."""
    if connection.in_transaction:
        connection.execute("COMMIT")
    (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    if mode != "delete":
        raise FileLocked
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
