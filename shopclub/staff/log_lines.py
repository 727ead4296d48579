"""Reading the audit log: which lines are asked for, found in steps along their ids."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from shopclub.staff.statements import (
    AUDIT_ID_BEFORE,
    AUDIT_LINES_OF,
    EVERY_PERSON,
    FOUND_AUDIT_LINES,
    HASHES_BEFORE,
    LAST_AUDIT_ID,
    LAST_AUDIT_LINE_ID,
)
from shopclub.storage.columns import EPOCH, instant
from shopclub.storage.database import one, rows

AT_ONCE = 20_000
"""So many ids are looked through in a step."""


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which lines are asked for.

    Those of some `actions`, or of all others where `others`; of a person, 0 being the shop itself;
    of some days; about some things.
    """

    actions: tuple[str, ...] = ()
    others: bool = False
    staff_id: int | None = None
    first: date | None = None
    last: date | None = None
    subjects: tuple[str, ...] = ()


WHOLE_LOG = LogFilter()


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line as it was written; `detail` holds figures and words of ours, never personal text.

    `text` is the detail as it stands in the file, which its hash covers.
    """

    line_id: int
    at: datetime
    day: date
    staff_id: int | None
    action: str
    subject: str
    detail: dict[str, Any]
    text: str
    hash: str

    @property
    def about(self) -> tuple[str, str]:
        """What kind of thing it is about, and which one."""
        kind, _, which = self.subject.partition(":")
        return kind, which


@dataclass(frozen=True, slots=True)
class LogStep:
    """What a step found, the newest first, and where the next one begins: None at the end."""

    ids: tuple[int, ...]
    reached: int | None


@dataclass(frozen=True, slots=True)
class LogPerson:
    """Someone who works here or did."""

    staff_id: int
    name: str
    active: bool


def newest_id() -> int:
    """Return the id that was given last, whether or not its line is still there."""
    counted, last = one(LAST_AUDIT_ID), one(LAST_AUDIT_LINE_ID)
    return max(int(counted[0]) if counted else 0, int(last[0] or 0) if last else 0)


def step_from(asked: LogFilter, *, before: int, limit: int = AT_ONCE) -> LogStep:
    """Return the lines asked for among some ids below one."""
    least = before - limit
    found = rows(
        FOUND_AUDIT_LINES,
        before,
        least,
        json.dumps(asked.actions) if asked.actions else None,
        int(asked.others),
        asked.staff_id,
        None if asked.first is None else asked.first.isoformat(),
        None if asked.last is None else asked.last.isoformat(),
        json.dumps(asked.subjects) if asked.subjects else None,
    )
    goes_on = one(AUDIT_ID_BEFORE, least) is not None
    return LogStep(tuple(line_id for (line_id,) in found), least if goes_on else None)


def lines_of(line_ids: Sequence[int]) -> dict[int, LogLine]:
    """Return lines by their ids; one that is missing is left out."""
    return {
        line_id: LogLine(
            line_id=line_id,
            at=_at(at),
            day=_day(day),
            staff_id=staff_id,
            action=action,
            subject=subject,
            detail=read_detail(detail),
            text=detail,
            hash=hash_,
        )
        for line_id, at, day, staff_id, action, subject, detail, hash_ in rows(
            AUDIT_LINES_OF, json.dumps(list(line_ids))
        )
    }


def hashes_before(line_ids: Sequence[int]) -> dict[int, str]:
    """Return the hash of the line before each, which its own follows; the first has none."""
    return dict(rows(HASHES_BEFORE, json.dumps(list(line_ids))))


def every_person() -> tuple[LogPerson, ...]:
    """Return everyone who works here or did, those who do first."""
    return tuple(
        LogPerson(staff_id, name, bool(active)) for staff_id, name, active in rows(EVERY_PERSON)
    )


def _at(micros: int) -> datetime:
    """Read when a line was written; of one that was spoilt, the beginning of all instants."""
    try:
        return instant(micros)
    except OverflowError:
        return EPOCH


def _day(text: str) -> date:
    """Read the day of a line; of one that was spoilt, the first day of all."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return EPOCH.date()


def read_detail(detail: str) -> dict[str, Any]:
    """Read what a line tells; of one that was spoilt by hand, the text itself."""
    try:
        told = json.loads(detail)
    except (ValueError, RecursionError):
        return {"detail": detail}
    return told if isinstance(told, dict) else {"detail": detail}
