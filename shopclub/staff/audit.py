"""The log of what was done, each line chained to the one before, so that a removed one shows."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from shopclub.kernel.clock import Moment
from shopclub.staff.roles import Actor
from shopclub.staff.statements import (
    ADD_AUDIT_LINE,
    FIRST_LINE_HASH,
    LAST_AUDIT_ID,
    LAST_HASH,
    LAST_LINE,
    LINES_AFTER,
)
from shopclub.storage.columns import micros
from shopclub.storage.database import log_reached, one, rows, run, run_many

FIRST_HASH = "0" * 64
SEAL_LENGTH = 16
_quoted = json.encoder.encode_basestring
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
    hash_ = hash_after(_last_hash(), line)
    log_reached(run(ADD_AUDIT_LINE, *line, hash_), hash_, line[0])


def approval_of(approved_by: Actor | None) -> dict[str, int]:
    """Return what a line says of whoever approved it in place, if anybody did."""
    return {} if approved_by is None else {"approved_by": approved_by.staff_id}


def load_many(lines: Iterable[AuditLine]) -> None:
    """Add many lines in their order, each chained to the one before."""
    run_many(ADD_AUDIT_LINE, _chained(lines, after=_last_hash()))
    last = one(LAST_LINE)
    if last is not None:
        log_reached(*last)


def mark_of_file() -> str:
    """Return what tells this shop file from any other: the hash of its first line."""
    first = one(FIRST_LINE_HASH)
    return FIRST_HASH if first is None else str(first[0])


def broken_recently(count: int) -> tuple[int, ...]:
    """Return the ids of lines that are missing or do not follow from the line before.

    Only the last lines are read, as far back as a count of ids reaches. Ids are never used twice,
    so that a line removed from the end shows as a missing number.
    """
    last = one(LAST_AUDIT_ID)
    if last is None:
        return ()
    found = rows(LINES_AFTER, last[0] - count - 1)
    begins = last[0] <= count
    if not found:
        return tuple(range(1, last[0] + 1)) if begins else (last[0],)
    previous, expected = (FIRST_HASH, 1) if begins else (str(found[0][-1]), found[0][0] + 1)
    broken: list[int] = []
    for line_id, *line, found_hash in found if begins else found[1:]:
        broken += range(expected, line_id)
        if hash_after(previous, tuple(line)) != found_hash:
            broken.append(line_id)
        previous, expected = found_hash, line_id + 1
    return (*broken, *range(expected, last[0] + 1))


def seal_of(*values: object) -> str:
    """Return what a line holds of the rows it tells of, so that a bit flipped in them shows."""
    return hashlib.sha256(_encode(values).encode()).hexdigest()[:SEAL_LENGTH]


def _last_hash() -> str:
    last = one(LAST_HASH)
    return FIRST_HASH if last is None else str(last[0])


def _chained(lines: Iterable[AuditLine], *, after: str) -> Iterator[tuple[Any, ...]]:
    for told in lines:
        line = _row(told)
        after = hash_after(after, line)
        yield (*line, after)


def _row(line: AuditLine) -> tuple[Any, ...]:
    text = _encode(line.detail)
    at, day = micros(line.moment.at), line.moment.day.isoformat()
    return (at, day, line.staff_id, line.action, line.subject, text)


def hash_after(previous: str, line: tuple[Any, ...]) -> str:
    """Chain a line: the SHA-256 of the hash before and its values as JSON, put together by hand.

    That is as `_encode` would write it, in a fifth of the time; a look through the file does it for
    every line there ever was.
    """
    at, day, staff_id, action, subject, detail = line
    who = "null" if staff_id is None else staff_id
    text = f'["{previous}", {at}, {_quoted(day)}, {who}, {_quoted(action)}, {_quoted(subject)}, '
    return hashlib.sha256(f"{text}{_quoted(detail)}]".encode()).hexdigest()
