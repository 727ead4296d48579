"""A shop file written anew under another key, or under none: every row, proved the same."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from shopclub.storage.copying import Between, problem_of_copy, put_on_disk
from shopclub.storage.engines import (
    APPLICATION_ID,
    DriverError,
    create_empty_file,
    open_driver,
    quoted_key,
)
from shopclub.storage.problems import DamagedFile

KIB_IN_MEMORY = 512
STEPS_BETWEEN = 500
"""Steps of the database's machine from one look at the progress to the next."""


def copy_rekeyed(
    source: Path,
    target: Path,
    *,
    key: bytes | None,
    new_key: bytes | None,
    between: Between = lambda done, of: None,
) -> None:
    """Write one moment of a shop file into a new file under another key.

    Whoever is to lose nothing that is written meanwhile holds it still. `between` is told bytes
    done and in all from time to time; what it raises ends the copy. A stump is for the caller to
    remove. Raises the faults of the world.
    """
    create_empty_file(target)
    watch = _Watch(source, target, between)
    try:
        _copy(source, target, key=key, new_key=new_key, watch=watch)
    except DriverError as error:
        if watch.ended_by is not None:
            raise watch.ended_by from None
        raise problem_of_copy(error) from error
    between(1, 1)
    put_on_disk(target)


def _copy(
    source: Path, target: Path, *, key: bytes | None, new_key: bytes | None, watch: "_Watch"
) -> None:
    connection = open_driver(source, key=key)
    try:
        place = f"{target.absolute().as_uri()}?mode=rw"
        connection.execute(f"ATTACH DATABASE ? AS anew KEY {quoted_key(new_key)}", (place,))
        connection.execute("PRAGMA anew.journal_mode = OFF").fetchall()
        connection.execute("PRAGMA anew.synchronous = 0")
        connection.execute(f"PRAGMA anew.cache_size = -{KIB_IN_MEMORY}")
        connection.set_progress_handler(watch, STEPS_BETWEEN)
        connection.execute("BEGIN")
        connection.execute("SELECT sqlcipher_export('anew')").fetchall()
        (version,) = connection.execute("PRAGMA main.user_version").fetchone()
        connection.execute(f"PRAGMA anew.user_version = {int(version)}")
        connection.execute(f"PRAGMA anew.application_id = {APPLICATION_ID}")
        _require_same(connection)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _require_same(connection: Any) -> None:
    """Raise DamagedFile unless the copy has every table, index and guard, and as many rows."""
    schema = connection.execute(_SCHEMA.format(file="main")).fetchall()
    if schema != connection.execute(_SCHEMA.format(file="anew")).fetchall():
        raise DamagedFile
    for kind, table, _ in schema:
        if kind == "table" and connection.execute(_MISSING.format(table=table)).fetchone() != (0,):
            raise DamagedFile


_SCHEMA = "SELECT type, name, sql FROM {file}.sqlite_schema ORDER BY 1, 2"
_MISSING = 'SELECT (SELECT count(*) FROM main."{table}") - (SELECT count(*) FROM anew."{table}")'


class _Watch:
    """Tells how far a copy is by the length of what was written, and ends it where it must."""

    def __init__(self, source: Path, target: Path, between: Callable[[int, int], None]) -> None:
        self._target, self._between = target, between
        self._of = max(source.stat().st_size, 1)
        self.ended_by: BaseException | None = None

    def __call__(self) -> int:
        """Tell how far it is; anything but 0 ends the statement."""
        try:
            self._between(min(self._target.stat().st_size, self._of), self._of)
        except BaseException as error:  # carried out of the driver's own call
            self.ended_by = error
            return 1
        return 0
