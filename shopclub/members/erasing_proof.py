"""Proof of erasures: when, why and of which memberships, as the log sealed each."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from shopclub.staff.audit import seal_of
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import each_row

Difference = tuple[str, str, int, int]

_COLUMNS = "e.member_id, e.card_at, e.at, e.day, e.staff_id, e.why, e.cards"
_NOW = f"""
SELECT {_COLUMNS} FROM member_erased e LEFT JOIN member_now n ON n.gone_id = e.member_id
WHERE coalesce(n.now_id, e.member_id) = ? ORDER BY e.member_id
"""  # noqa: S608  # our own words
_SEALED = unless_broken(
    f"""
SELECT a.id, substr(a.subject, 8), json_extract(a.detail, '$.seal'), {_COLUMNS}
FROM member_erased e LEFT JOIN member_now n ON n.gone_id = e.member_id
JOIN audit_line a ON a.action = 'erase member'
    AND a.subject = 'member:' || coalesce(n.now_id, e.member_id)
WHERE a.subject GLOB 'member:*' AND json_extract(a.detail, '$.seal') IS NOT NULL
ORDER BY a.id, e.member_id
"""  # noqa: S608
)


def seal_of_erasure(member_id: int) -> str:
    """Return what the log holds of who was erased; in the caller's transaction, after it."""
    return seal_of(*each_row(_NOW, member_id))


def differences() -> Iterator[Difference]:
    """Yield each erasure that is not as the log sealed it."""
    for (_, whose, seal), rows in groupby(each_row(_SEALED), key=_line):
        if seal_of(*(row[3:] for row in rows)) != seal:
            yield ("erasure against its seal", str(whose), 0, 0)


def _line(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return row[:3]
