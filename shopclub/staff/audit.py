"""The log of what was done, each line chained to the one before, so that a removed one shows."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from shopclub.kernel.clock import Moment
from shopclub.staff.tables import (
    ADD_AUDIT_LINE,
    ALL_AUDIT_LINES,
    FIRST_LINE_HASH,
    LAST_AUDIT_ID,
    LAST_HASH,
)
from shopclub.storage.columns import micros
from shopclub.storage.database import one, rows, run, run_many

FIRST_HASH = "0" * 64
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


@dataclass(frozen=True, slots=True)
class AuditLine:
    """A line of the past, for bulk work."""

    action: str
    moment: Moment
    staff_id: int | None
    subject: str
    detail: dict[str, int | str]


def record(
    action: str, *, moment: Moment, staff_id: int | None, subject: str, **detail: int | str
) -> None:
    """Add a line inside the transaction of what it tells; it never holds personal text."""
    line = _row(AuditLine(action, moment, staff_id, subject, detail))
    run(ADD_AUDIT_LINE, *line, _hash(_last_hash(), line))


def load_many(lines: Iterable[AuditLine]) -> None:
    """Add many lines in their order, each chained to the one before."""
    run_many(ADD_AUDIT_LINE, _chained(lines, after=_last_hash()))


def mark_of_file() -> str:
    """Return what tells this shop file from any other: the hash of its first line."""
    first = one(FIRST_LINE_HASH)
    return FIRST_HASH if first is None else str(first[0])


def broken_lines() -> tuple[int, ...]:
    """Return the ids of lines that are missing or do not follow from the line before.

    Ids are never used twice, so that a line removed from the end shows as a missing number.
    """
    broken: list[int] = []
    previous, expected = FIRST_HASH, 1
    for line_id, *line, found in rows(ALL_AUDIT_LINES):
        broken += range(expected, line_id)
        if _hash(previous, tuple(line)) != found:
            broken.append(line_id)
        previous, expected = found, line_id + 1
    last = one(LAST_AUDIT_ID)
    return (*broken, *range(expected, (last[0] if last else 0) + 1))


def _last_hash() -> str:
    last = one(LAST_HASH)
    return FIRST_HASH if last is None else str(last[0])


def _chained(lines: Iterable[AuditLine], *, after: str) -> Iterator[tuple[Any, ...]]:
    for told in lines:
        line = _row(told)
        after = _hash(after, line)
        yield (*line, after)


def _row(line: AuditLine) -> tuple[Any, ...]:
    text = _encode(line.detail)
    at, day = micros(line.moment.at), line.moment.day.isoformat()
    return (at, day, line.staff_id, line.action, line.subject, text)


def _hash(previous: str, line: tuple[Any, ...]) -> str:
    return hashlib.sha256(_encode([previous, *line]).encode()).hexdigest()


def hash_after(previous: str, line: tuple[Any, ...]) -> str:
    """Return the hash of a line that follows another: what proves both."""
    return _hash(previous, line)
