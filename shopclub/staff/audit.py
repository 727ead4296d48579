"""The log of what was done, each line chained to the one before, so that a removed one shows."""

import hashlib
import json
from typing import Any

from shopclub.kernel.clock import Moment
from shopclub.staff.tables import ADD_AUDIT_LINE, ALL_AUDIT_LINES, LAST_AUDIT_ID, LAST_HASH
from shopclub.storage.columns import micros
from shopclub.storage.database import one, rows, run

FIRST_HASH = "0" * 64


def record(
    action: str, *, moment: Moment, staff_id: int | None, subject: str, **detail: int | str
) -> None:
    """Add a line inside the transaction of what it tells; it never holds personal text."""
    last = one(LAST_HASH)
    text = json.dumps(detail, sort_keys=True, ensure_ascii=False)
    line = (micros(moment.at), moment.day.isoformat(), staff_id, action, subject, text)
    run(ADD_AUDIT_LINE, *line, _hash(FIRST_HASH if last is None else last[0], line))


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


def _hash(previous: str, line: tuple[Any, ...]) -> str:
    return hashlib.sha256(json.dumps([previous, *line], ensure_ascii=False).encode()).hexdigest()
