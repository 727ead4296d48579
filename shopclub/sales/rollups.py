"""Totals by day and by member, kept as sales happen: their cost never grows with the years."""

from dataclasses import dataclass
from datetime import date

from shopclub.kernel.clock import Moment
from shopclub.sales import tables
from shopclub.storage.columns import micros
from shopclub.storage.database import one, run


@dataclass(frozen=True, slots=True)
class DayTotals:
    """What a shop day took, in minor units; `listed` is before any discount."""

    sales: int
    member_sales: int
    listed: int
    paid: int
    member_paid: int


@dataclass(frozen=True, slots=True)
class MemberTotals:
    """What a member bought in all, in minor units, and when last."""

    visits: int
    last_day: date
    paid: int


def count(*, moment: Moment, member_id: int | None, listed: int, paid: int) -> None:
    """Add one sale to the totals; the caller has the transaction."""
    day = moment.day.isoformat()
    with_member = member_id is not None
    run(tables.COUNT_DAY, day, int(with_member), listed, paid, paid if with_member else 0)
    if with_member:
        run(tables.COUNT_MEMBER, member_id, micros(moment.at), day, paid)


def day_totals(day: date) -> DayTotals:
    """Return what a shop day took so far."""
    found = one(tables.DAY_TOTALS, day.isoformat())
    return DayTotals(0, 0, 0, 0, 0) if found is None else DayTotals(*found)


def member_totals(member_id: int) -> MemberTotals | None:
    """Return what a member bought so far, or None before the first purchase."""
    found = one(tables.MEMBER_TOTALS, member_id)
    if found is None:
        return None
    visits, _, last_day, paid = found
    return MemberTotals(visits, date.fromisoformat(last_day), paid)
