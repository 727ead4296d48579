"""Members' sales as the till recorded them, and what came back of each: read for the owner."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import rows

A_DAY = timedelta(days=1)
PAST = "past:"
"""With this begin the ids of sales that an import brought: they were never rung up."""


@dataclass(frozen=True, slots=True)
class RungUp:
    """A member's sale: minor units, and points; `tier` is the key of the one on its receipt.

    `balance` is what the member could use before it, told only where points paid. `back` of
    `whole` came back in refunds so far, with `taken` of the points that were earned.
    """

    member_id: int
    day: date
    list_amount: int
    tier_discount: int
    voucher_money: int
    paid: int
    points_used: int
    points_earned: int
    multiplier_hundredths: int
    tier: str
    balance: int
    back: int = 0
    whole: int = 0
    taken: int = 0


def each_day(*, first: date, last: date) -> Iterator[tuple[RungUp, ...]]:
    """Return the sales of each shop day from one to another, in the order they were rung up."""
    back = {
        sale_id: (money, bill, taken)
        for sale_id, money, bill, taken in rows(_BACK, *(day.isoformat() for day in (first, last)))
    }
    nothing = (0, 0, 0)
    day = first
    while day <= last:
        sold: list[RungUp] = []
        for sale_id, bill_by_points, who, listed, off, voucher, paid, *points in rows(
            _OF_DAY, day.isoformat(), PAST
        ):
            money, bill, taken = back.get(sale_id, nothing)
            came = (money, paid) if paid else (bill, bill_by_points)
            figures: tuple[Any, ...] = (listed, off, voucher, paid, *points, *came, taken)
            sold.append(RungUp(who, day, *figures))
        yield tuple(sold)
        day += A_DAY


_OF_DAY = unless_broken("""
SELECT s.id, s.points_money, s.member_id, s.list_amount, s.tier_discount, s.voucher_money, s.paid,
       s.points_used, s.points_earned, s.multiplier_hundredths,
       coalesce(json_extract(s.receipt, '$.member.tier.key'), ''),
       CASE WHEN s.points_used = 0 THEN 0
            ELSE coalesce(json_extract(s.receipt, '$.balance') - s.points_earned, 0)
                 + s.points_used END
FROM sale s
WHERE s.day = ? AND s.member_id IS NOT NULL AND substr(s.id, 1, 5) <> ?
ORDER BY s.at, s.number
""")
_BACK = """
SELECT s.id, sum(r.money), sum(r.bill), sum(r.points_taken)
FROM sale s JOIN sale_refund r ON r.sale_id = s.id
WHERE s.day >= ? AND s.day <= ? GROUP BY s.id
"""
