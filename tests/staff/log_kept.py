"""A log that is touched by hand in a test, and whole again after it."""

from collections.abc import Iterator
from contextlib import contextmanager

from shopclub.storage.database import rows, run_many
from tests.builders import spoil

COLUMNS = "at, day, staff_id, action, subject, detail, hash"


@contextmanager
def log_kept() -> Iterator[int]:
    """Yield how many lines the log has, and make it whole again."""
    kept = rows(f"SELECT id, {COLUMNS} FROM audit_line")
    yield len(kept)
    spoil("DELETE FROM audit_line", "DELETE FROM sqlite_sequence WHERE name = 'audit_line'")
    run_many(f"INSERT INTO audit_line (id, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", kept)
