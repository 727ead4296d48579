"""Proof of the lists that came in: each is as the line of the log that tells of it sealed it."""

from shopclub.staff.audit import seal_of
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import each_row, one

Difference = tuple[str, str, int, int]

_COLUMNS = "f.id, f.sha256, f.kind, f.ending, f.at, f.day, f.staff_id, f.added, f.left_out"
_NOW = f"SELECT {_COLUMNS} FROM imported_file f WHERE f.id = ?"  # noqa: S608  # our own words
_SEALED = unless_broken(
    f"""
SELECT {_COLUMNS}, json_extract(a.detail, '$.seal')
FROM audit_line a JOIN imported_file f ON f.id = substr(a.subject, 8) + 0
WHERE a.action IN ('import members', 'import balances', 'import purchases')
    AND json_extract(a.detail, '$.seal') IS NOT NULL
"""  # noqa: S608
)


def seal_of_import(number: int) -> str:
    """Return what the log holds of a list that came in; in the caller's transaction."""
    return seal_of(*(one(_NOW, number) or ()))


def differences() -> tuple[Difference, ...]:
    """Return each list that came in and is not as the log sealed it."""
    return tuple(
        ("imported file against its seal", str(row[0]), 0, 0)
        for *row, seal in each_row(_SEALED)
        if seal_of(*row) != seal
    )
