"""The ends of shifts and days: what the log says was taken since the last one, and its record."""

from dataclasses import dataclass
from datetime import date, datetime

from shopclub.kernel.clock import Moment
from shopclub.staff.audit import seal_of
from shopclub.storage.columns import instant, micros
from shopclub.storage.database import one, rows, run

SHIFT, DAY = "shift", "day"


@dataclass(frozen=True, slots=True)
class LastClosing:
    """The closing before: when it was, and the last line of the log that it counted."""

    at: datetime | None
    through: int


@dataclass(frozen=True, slots=True)
class Handled:
    """What one person took and gave back by one means of payment, in minor units.

    `gifts` is the money added for gifts, less what went back of it: no sale, so never among them.
    """

    staff_id: int
    name: str
    means: str
    sales: int
    taken: int
    refunds: int
    refunded: int
    gifts: int


@dataclass(frozen=True, slots=True)
class NewClosing:
    """A closing about to be recorded; `expected` and `counted` are cash in minor units."""

    closing_id: str
    till: int
    staff_id: int
    kind: str
    through: int
    counted: int
    expected: int
    content: str
    totals: str


@dataclass(frozen=True, slots=True)
class RecordedClosing:
    """A closing as it was recorded: what was asked, and its snapshot."""

    content: str
    totals: str


def is_closed(day: date) -> bool:
    """Tell whether a shop day was closed."""
    return one("SELECT 1 FROM closing WHERE kind = 'day' AND day = ?", day.isoformat()) is not None


def last(*, kind: str, till: int, day: date) -> LastClosing:
    """Return the closing from which the next one counts; before the first, the day's beginning.

    A day counts from the last day, for all tills; a shift from the till's last shift or the day.
    """
    found = one(_LAST_DAY) if kind == DAY else one(_LAST_SHIFT, till)
    if found is None:
        (line,) = one(_LAST_LINE_BEFORE, day.isoformat()) or (0,)
        return LastClosing(None, line)
    return LastClosing(instant(found[0]), found[1])


def through() -> int:
    """Return the id of the last line of the log."""
    (line,) = one("SELECT max(id) FROM audit_line") or (None,)
    return line or 0


def handled(*, since: int, through: int, till: int | None) -> tuple[Handled, ...]:
    """Return what each person took by each means in a stretch of the log; of all tills if None."""
    return tuple(Handled(*found) for found in rows(_HANDLED, *(since, through, till) * 3))


def record(closing: NewClosing, *, moment: Moment) -> str:
    """Write a closing, and return its seal; the caller has the transaction."""
    row = (
        closing.closing_id,
        micros(moment.at),
        moment.day.isoformat(),
        closing.till,
        closing.staff_id,
        closing.kind,
        closing.through,
        closing.counted,
        closing.expected,
        closing.content,
        closing.totals,
    )
    run(ADD_CLOSING, *row)
    return seal_of(*row)


def find(closing_id: str) -> RecordedClosing | None:
    """Return the closing of an id, if there is one."""
    found = one("SELECT content, totals FROM closing WHERE id = ?", closing_id)
    return None if found is None else RecordedClosing(*found)


def list_of_day(day: date) -> tuple[RecordedClosing, ...]:
    """Return the closings of a shop day in their order."""
    found = rows(
        "SELECT content, totals FROM closing WHERE day = ? ORDER BY through", day.isoformat()
    )
    return tuple(RecordedClosing(*closing) for closing in found)


ADD_CLOSING = """
INSERT INTO closing (id, at, day, till, staff_id, kind, through, counted, expected, content, totals)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_LAST_DAY = "SELECT at, through FROM closing WHERE kind = 'day' ORDER BY through DESC LIMIT 1"
_LAST_SHIFT = """
SELECT at, through FROM closing WHERE kind = 'day' OR till = ? ORDER BY through DESC LIMIT 1
"""
_LAST_LINE_BEFORE = "SELECT id FROM audit_line WHERE day < ? ORDER BY id DESC LIMIT 1"
_HANDLED = """
WITH moved AS (
    SELECT s.staff_id, p.means, 1 AS sales, p.amount AS taken, 0 AS refunds, 0 AS refunded,
           0 AS gifts
    FROM audit_line a JOIN sale s ON s.id = substr(a.subject, 6)
    JOIN sale_payment p ON p.sale_id = s.id
    WHERE a.action = 'sale' AND a.id > ? AND a.id <= ? AND s.till = coalesce(?, s.till)
    UNION ALL
    SELECT r.staff_id, r.means, 0, 0, 1, r.money, 0
    FROM audit_line a JOIN sale_refund r ON r.id = substr(a.subject, 8)
    WHERE a.action = 'refund' AND a.id > ? AND a.id <= ? AND r.till = coalesce(?, r.till)
    UNION ALL
    SELECT s.staff_id, s.means, 0, 0, 0, 0, s.money
    FROM audit_line a JOIN till_slip s ON s.number = substr(a.subject, 6)
    WHERE a.action IN ('gift', 'undo gift') AND a.id > ? AND a.id <= ?
        AND s.till = coalesce(?, s.till) AND s.money <> 0
)
SELECT m.staff_id, t.name, m.means, sum(m.sales), sum(m.taken), sum(m.refunds), sum(m.refunded),
       sum(m.gifts)
FROM moved m JOIN staff t ON t.id = m.staff_id
GROUP BY m.staff_id, t.name, m.means ORDER BY m.staff_id, m.means
"""
