"""Writing off lots whose last shop day is over, each one once."""

from dataclasses import dataclass, replace
from datetime import date

from shopclub.kernel.clock import Moment
from shopclub.points.debits import debit
from shopclub.points.entries import EntryKind, Posting, Unit
from shopclub.points.lots import Lot, Taken
from shopclub.storage.columns import micros
from shopclub.storage.database import one, rows, run


@dataclass(frozen=True, slots=True)
class Lapsing:
    """Points of a member that lapse after a day, as the owner's list shows them."""

    member_id: int
    day: date
    points: int


def lapse_due(*, moment: Moment, unit: Unit) -> int:
    """Write off every lot whose days are over, and return how many lots lapsed.

    Done by sets of rows: weeks off or a clearing day may end a lot of every member.
    """
    due = (unit.value, moment.day.isoformat())
    (count,) = one(_COUNT, *due) or (0,)
    if count:
        run(_ADD_ENTRIES, micros(moment.at), moment.day.isoformat(), *due)
        run(_ADD_LOT_USES, *due)
        run(_MOVE_BALANCES, *due)
        run(_EMPTY_LOTS, *due)
    return int(count)


def lapse(posting: Posting, *, lot: Lot) -> None:
    """Write off one lot of a member whose days are over."""
    expiry = replace(posting, kind=EntryKind.EXPIRE, source=f"expire:{lot.lot_id}", staff_id=None)
    debit(expiry, (Taken(lot.lot_id, lot.remaining),))


def lapsing(*, on: date, by: date, unit: Unit) -> tuple[Lapsing, ...]:
    """Return what lapses from a shop day to a later one, the soonest first."""
    found = rows(_LAPSING, unit.value, on.isoformat(), by.isoformat())
    return tuple(
        Lapsing(member_id, date.fromisoformat(day), points) for member_id, day, points in found
    )


_COUNT = """
SELECT count(*) FROM point_lot WHERE remaining > 0 AND unit = ? AND expires_on < ?
"""
_ADD_ENTRIES = """
INSERT INTO point_entry (at, day, member_id, unit, kind, points, source)
SELECT ?, ?, member_id, unit, 'expire', -remaining, 'expire:' || entry_id
FROM point_lot WHERE remaining > 0 AND unit = ? AND expires_on < ? ORDER BY entry_id
"""
_ADD_LOT_USES = """
INSERT INTO lot_use (entry_id, lot_id, settled_by, points)
SELECT e.id, l.entry_id, e.id, l.remaining
FROM point_lot l JOIN point_entry e ON e.source = 'expire:' || l.entry_id
WHERE l.remaining > 0 AND l.unit = ? AND l.expires_on < ?
"""
_MOVE_BALANCES = """
INSERT INTO point_balance (member_id, unit, points)
SELECT member_id, unit, -sum(remaining) FROM point_lot
WHERE remaining > 0 AND unit = ? AND expires_on < ? GROUP BY member_id, unit
ON CONFLICT (member_id, unit) DO UPDATE SET points = point_balance.points + excluded.points
"""
_EMPTY_LOTS = """
UPDATE point_lot SET remaining = 0 WHERE remaining > 0 AND unit = ? AND expires_on < ?
"""
_LAPSING = """
SELECT member_id, expires_on, sum(remaining) FROM point_lot
WHERE remaining > 0 AND unit = ? AND expires_on >= ? AND expires_on <= ?
GROUP BY expires_on, member_id ORDER BY expires_on, member_id
"""
