"""Floors: the plain way through the driver alone, with the app's own driver and pragmas.

Nothing of the app is imported here, so that no change of it can slow a floor down. The driver is
sqlcipher3, as in the app: another SQLite in the same comparison would compare two SQLites.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlcipher3 import dbapi2

PRAGMAS = (
    "busy_timeout = 5000",
    "journal_mode = wal",
    "synchronous = 2",
    "foreign_keys = 1",
    "recursive_triggers = 1",
    "secure_delete = 1",
    "trusted_schema = 0",
    "journal_size_limit = 16777216",
)
Statement = tuple[str, tuple[Any, ...]]


@contextmanager
def raw(path: Path) -> Iterator[Any]:
    """Open a file through the driver with the app's pragmas."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").fetchall()
        yield connection
    finally:
        connection.close()


def timed_query(connection: Any, statement: str, *values: Any) -> float:
    """Return the milliseconds that one query takes with all its rows."""
    begun = perf_counter()
    connection.execute(statement, values).fetchall()
    return (perf_counter() - begun) * 1_000


def timed_transaction(connection: Any, statements: Sequence[Statement]) -> float:
    """Return the milliseconds that statements take as one transaction."""
    begun = perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    for statement, values in statements:
        connection.execute(statement, values).fetchall()
    connection.execute("COMMIT")
    return (perf_counter() - begun) * 1_000
