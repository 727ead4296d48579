"""Proof of the pages of the file, by SQLite's own checks; it says nothing of figures."""

from shopclub.storage.database import rows

Difference = tuple[str, str, int, int]
FIRST = 20
WELL = [("ok",)]


def differences() -> tuple[Difference, ...]:
    """Return what is wrong with pages, indexes, types and references of the whole file."""
    return (*_told(f"PRAGMA integrity_check({FIRST})"), *_loose())


def quick_differences() -> tuple[Difference, ...]:
    """Return the same, but for whether each index has each row: in a fraction of the time."""
    return _told(f"PRAGMA quick_check({FIRST})")


def _told(check: str) -> tuple[Difference, ...]:
    found = rows(check)
    return () if found == WELL else tuple(("page", str(line[0]), 0, 0) for line in found)


def _loose() -> tuple[Difference, ...]:
    found = rows("PRAGMA foreign_key_check")[:FIRST]
    return tuple(("loose row", f"{table} {row}", 0, 0) for table, row, *_ in found)
