"""Totals by day, month and member, kept as sales happen: their cost never grows with the years."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from shopclub.kernel.clock import Moment
from shopclub.sales import tables
from shopclub.storage.columns import micros
from shopclub.storage.database import one, rows, run, run_many


class DayTotals(NamedTuple):
    """What a shop day took, in minor units and net of the refunds made on it.

    `listed` is before any discount; `refunds` and `refunded` say how many and how much came back,
    `returned` how many sales had come back whole by a refund of that day.
    """

    sales: int
    member_sales: int
    listed: int
    paid: int
    member_paid: int
    refunds: int = 0
    refunded: int = 0
    returned: int = 0

    @property
    def purchases(self) -> int:
        """Return over how many sales the money is shared out: all but those that came back."""
        return max(self.sales - self.returned, 0)


@dataclass(frozen=True, slots=True)
class MonthTotals:
    """What a month took; the month is written as 2026-11."""

    month: str
    totals: DayTotals


@dataclass(frozen=True, slots=True)
class MemberTotals:
    """What a member bought in all, in minor units and net of refunds, and when last.

    `visits` are purchases without those that came back whole; `last_day` is of any.
    """

    visits: int
    last_day: date
    paid: int


def count(*, moment: Moment, member_id: int | None, listed: int, paid: int) -> None:
    """Add one sale to the totals; the caller has the transaction."""
    day = moment.day.isoformat()
    with_member = member_id is not None
    figures = (1, int(with_member), listed, paid, paid if with_member else 0, 0, 0, 0)
    run(_COUNT_DAY, day, *figures)
    run(_COUNT_MONTH, day[:7], *figures)
    if with_member:
        run(tables.COUNT_MEMBER, member_id, micros(moment.at), day, paid)


def count_refund(
    *, moment: Moment, member_id: int | None, listed: int, money: int, whole_on: date | None
) -> None:
    """Take one refund from the totals of its day; the caller has the transaction.

    `whole_on` is the day by which the sale has come back whole, if it now has: another one only
    where the clock was set back between two refunds.
    """
    day = moment.day.isoformat()
    of_member = 0 if member_id is None else money
    figures = (0, 0, -listed, -money, -of_member, 1, money, 0)
    run(_COUNT_DAY, day, *figures)
    run(_COUNT_MONTH, day[:7], *figures)
    if whole_on is not None:
        run(_RETURNED_DAY, whole_on.isoformat())
        run(_RETURNED_MONTH, whole_on.isoformat()[:7])
    if member_id is not None:
        run(_REFUND_MEMBER, money, int(whole_on is not None), member_id)


def add_totals(*, days: Mapping[str, DayTotals], months: Mapping[str, DayTotals]) -> None:
    """Add sums of many sales to the totals of their days and months, by ISO day and month."""
    run_many(_COUNT_DAY, [(key, *totals) for key, totals in days.items()])
    run_many(_COUNT_MONTH, [(key, *totals) for key, totals in months.items()])


def day_totals(day: date) -> DayTotals:
    """Return what a shop day took so far."""
    found = one(_DAY_TOTALS, day.isoformat())
    return DayTotals(0, 0, 0, 0, 0) if found is None else DayTotals(*found)


def paid_until(day: date, *, until: datetime) -> int:
    """Return what a shop day had taken by an instant, net of the refunds made on it by then."""
    at = micros(until)
    found = one(_PAID_UNTIL, day.isoformat(), at, day.isoformat(), at)
    return 0 if found is None else int(found[0])


def month_totals(*, first: date, last: date) -> tuple[MonthTotals, ...]:
    """Return what each month took from that of `first` to that of `last`, where anything was."""
    return tuple(
        MonthTotals(month, DayTotals(*figures))
        for month, *figures in rows(_MONTH_TOTALS, first.isoformat()[:7], last.isoformat()[:7])
    )


def member_totals(member_id: int) -> MemberTotals | None:
    """Return what a member bought so far, or None before the first purchase."""
    found = one(tables.MEMBER_TOTALS, member_id)
    if found is None:
        return None
    visits, _, last_day, paid = found
    return MemberTotals(visits, date.fromisoformat(last_day), paid)


_COUNT = """
INSERT INTO {table}
    ({key}, sales, member_sales, listed, paid, member_paid, refunds, refunded, returned)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT ({key}) DO UPDATE SET
    sales = {table}.sales + excluded.sales,
    member_sales = {table}.member_sales + excluded.member_sales,
    listed = {table}.listed + excluded.listed,
    paid = {table}.paid + excluded.paid,
    member_paid = {table}.member_paid + excluded.member_paid,
    refunds = {table}.refunds + excluded.refunds,
    refunded = {table}.refunded + excluded.refunded,
    returned = {table}.returned + excluded.returned
"""
_COUNT_DAY = _COUNT.format(table="sales_by_day", key="day")
_COUNT_MONTH = _COUNT.format(table="sales_by_month", key="month")
_RETURNED_DAY = "UPDATE sales_by_day SET returned = returned + 1 WHERE day = ?"
_RETURNED_MONTH = "UPDATE sales_by_month SET returned = returned + 1 WHERE month = ?"
_REFUND_MEMBER = """
UPDATE sales_by_member SET paid = paid - ?, visits = visits - ? WHERE member_id = ?
"""
_PAID_UNTIL = """
SELECT (SELECT coalesce(sum(paid), 0) FROM sale WHERE day = ? AND at <= ?)
     - (SELECT coalesce(sum(money), 0) FROM sale_refund WHERE day = ? AND at <= ?)
"""
_DAY_TOTALS = """
SELECT sales, member_sales, listed, paid, member_paid, refunds, refunded, returned
FROM sales_by_day WHERE day = ?
"""
_MONTH_TOTALS = """
SELECT month, sales, member_sales, listed, paid, member_paid, refunds, refunded, returned
FROM sales_by_month WHERE month >= ? AND month <= ? ORDER BY month
"""
