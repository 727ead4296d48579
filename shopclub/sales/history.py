"""What was bought over a period of shop days, read for the owner's figures; never written here.

All of it is net of refunds: money on the day on which it went back, as in the totals of the day.
A sale that came back whole by the end of the period is no purchase any more.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import compress
from operator import itemgetter
from typing import NamedTuple

from shopclub.sales.kept import KEPT_UNTIL
from shopclub.sales.rollups import DayTotals
from shopclub.storage.among import rows_among
from shopclub.storage.database import one, rows

AT_ONCE = 20_000
"""So many rows are handled in one go, in which no other thread comes on."""


class DayOfSales(NamedTuple):
    """A shop day and what it took."""

    day: date
    totals: DayTotals


class MemberPurchases(NamedTuple):
    """What a member bought in a period: days with a purchase, purchases, money in minor units.

    Without a purchase, as when only a refund fell into the period, `visits` is 0.
    """

    member_id: int
    days: int
    visits: int
    paid: int


@dataclass(frozen=True, slots=True)
class Purchases:
    """What the members bought in a period, in the order of their ids, a column of each figure.

    Going through it makes a `MemberPurchases` of each; sums and ranks take the columns.
    """

    member_ids: tuple[int, ...]
    days: tuple[int, ...]
    visits: tuple[int, ...]
    paid: tuple[int, ...]

    def __iter__(self) -> Iterator[MemberPurchases]:
        return map(MemberPurchases, self.member_ids, self.days, self.visits, self.paid)

    @property
    def spent(self) -> tuple[int, ...]:
        """Return what each of those paid who have a purchase, in minor units."""
        return tuple(compress(self.paid, self.visits))


def days_of(*, first: date, last: date) -> tuple[DayOfSales, ...]:
    """Return the totals of each shop day on which anything happened, in order."""
    return tuple(
        DayOfSales(date.fromisoformat(row[0]), DayTotals._make(row[1:]))
        for row in rows(_DAYS, first.isoformat(), last.isoformat())
    )


def months_of(*, first: date, last: date) -> dict[str, DayTotals]:
    """Return the totals of each month of a period, written as 2026-11, of its days alone."""
    found = rows(_MONTHS, first.isoformat(), last.isoformat())
    return {month: DayTotals._make(figures) for month, *figures in found}


def totals_of(*, first: date, last: date) -> DayTotals:
    """Return the totals of a period."""
    found = one(_TOTALS, first.isoformat(), last.isoformat())
    return DayTotals(*(found or (0, 0, 0, 0, 0, 0, 0, 0)))


def purchases_of_members(*, first: date, last: date) -> Purchases:
    """Return what each member bought in a period."""
    begin, end = first.isoformat(), last.isoformat()
    bought = rows(_PURCHASES, begin, end)
    kept = _kept_of_those_who_refunded(bought, begin=begin, end=end)
    given_back = dict(rows(_GIVEN_BACK, begin, end))
    for member_id in kept.keys() | given_back.keys():
        place = bisect_left(bought, (member_id,))
        if place == len(bought) or bought[place][0] != member_id:
            bought.insert(place, (member_id, 0, 0, 0, 0))
        _, days, visits, paid, _ = bought[place]
        days, visits = kept.get(member_id, (days, visits))
        bought[place] = (member_id, days, visits, paid - given_back.get(member_id, 0), 0)
    return _columns_of(bought)


def _columns_of(bought: list[tuple[int, ...]]) -> Purchases:
    """Turn rows into columns and let go of them, part by part: none holds up other threads."""
    columns: tuple[list[int], ...] = ([], [], [], [])
    bought.reverse()
    while bought:
        part = bought[: -AT_ONCE - 1 : -1]
        del bought[-AT_ONCE:]
        for place, column in enumerate(columns):
            column.extend(map(itemgetter(place), part))
    return Purchases(*map(tuple, columns))


def spent_by_buyers(*, first: date, last: date) -> tuple[int, ...]:
    """Return what each member paid who has a purchase in a period, in minor units."""
    begin, end = first.isoformat(), last.isoformat()
    bought = rows(_SPENT, begin, end)
    spent = {member_id: paid for member_id, paid, _ in bought}
    for member_id, money in rows(_GIVEN_BACK, begin, end):
        if member_id in spent:
            spent[member_id] -= money
    kept = _kept_of_those_who_refunded(bought, begin=begin, end=end)
    for member_id, (_, visits) in kept.items():
        if not visits:
            del spent[member_id]
    return tuple(spent.values())


def _kept_of_those_who_refunded(
    bought: list[tuple[int, ...]], *, begin: str, end: str
) -> dict[int, tuple[int, int]]:
    """Return days and purchases, without what came back whole, of rows whose last column is 1."""
    member_ids = (one[0] for one in bought if one[-1])
    found = rows_among(_KEPT_OF, member_ids, before=(end, begin, end))
    return {member_id: (days, visits) for member_id, days, visits in found}


def silent_since(member_ids: tuple[int, ...], *, day: date) -> tuple[int, ...]:
    """Return which of these members bought before a day, but not on it nor after it."""
    found = rows_among(_SILENT, member_ids, after=(day.isoformat(),))
    return tuple(member_id for (member_id,) in found)


_DAYS = """
SELECT day, sales, member_sales, listed, paid, member_paid, refunds, refunded, returned
FROM sales_by_day WHERE day >= ? AND day <= ? ORDER BY day
"""
_MONTHS = """
SELECT substr(day, 1, 7), sum(sales), sum(member_sales), sum(listed), sum(paid), sum(member_paid),
    sum(refunds), sum(refunded), sum(returned)
FROM sales_by_day WHERE day >= ? AND day <= ? GROUP BY substr(day, 1, 7)
"""
_TOTALS = """
SELECT coalesce(sum(sales), 0), coalesce(sum(member_sales), 0), coalesce(sum(listed), 0),
    coalesce(sum(paid), 0), coalesce(sum(member_paid), 0), coalesce(sum(refunds), 0),
    coalesce(sum(refunded), 0), coalesce(sum(returned), 0)
FROM sales_by_day WHERE day >= ? AND day <= ?
"""
_OF_MEMBERS = """
    max(CASE WHEN s.id IN (SELECT r.sale_id FROM sale_refund r) THEN 1 ELSE 0 END)
FROM sale s WHERE s.day >= ? AND s.day <= ? AND s.member_id IS NOT NULL
GROUP BY s.member_id ORDER BY s.member_id
"""
_PURCHASES = f"""
SELECT s.member_id, count(DISTINCT s.day), count(*), sum(s.paid), {_OF_MEMBERS}
"""
_SPENT = f"SELECT s.member_id, sum(s.paid), {_OF_MEMBERS}"
_KEPT_OF = f"""
SELECT member_id, count(DISTINCT CASE WHEN kept THEN day END), sum(kept)
FROM (
    SELECT s.member_id, s.day, {KEPT_UNTIL} AS kept
    FROM sale s WHERE s.day >= ? AND s.day <= ? AND s.member_id IN ({{marks}})
) AS bought
GROUP BY member_id
"""  # noqa: S608  # our own words
_GIVEN_BACK = """
SELECT s.member_id, sum(r.money)
FROM sale_refund r JOIN sale s ON s.id = r.sale_id
WHERE r.day >= ? AND r.day <= ? AND s.member_id IS NOT NULL GROUP BY s.member_id
"""
_SILENT = """
SELECT member_id FROM sales_by_member WHERE member_id IN ({marks}) AND last_day < ?
ORDER BY member_id
"""
