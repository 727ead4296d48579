"""The owner's figures counted anew from plain purchases, by other means than the app's."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import TYPE_CHECKING

from shopclub.insights.period import Period, previous
from shopclub.insights.summary import Summary
from tests.test_cdnow import Purchase

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class RawFigures:
    """What a period was, by the raw file."""

    sales: int
    cents: int
    active: int
    repurchasing: int
    retained: int
    churned: int
    first_time: int
    top: tuple[tuple[int, int], ...]


def raw_figures(purchases: tuple[Purchase, ...], period: Period) -> RawFigures:
    """Count a period from the raw purchases; who bought, how often, and what the few spent."""
    before = previous(period)
    days: dict[str, set[date]] = defaultdict(set)
    spent: dict[str, int] = defaultdict(int)
    first: dict[str, date] = {}
    then: set[str] = set()
    sales = 0
    for purchase in purchases:
        first[purchase.customer] = min(purchase.day, first.get(purchase.customer, purchase.day))
        if before.first <= purchase.day <= before.last:
            then.add(purchase.customer)
        if period.first <= purchase.day <= period.last:
            sales += 1
            days[purchase.customer].add(purchase.day)
            spent[purchase.customer] += purchase.cents
    ranked = sorted(spent.values())
    top = []
    for share in ("0.025", "0.1", "0.2"):
        count = int((Decimal(share) * len(ranked)).to_integral_value(ROUND_CEILING))
        top.append((count, sum(ranked[len(ranked) - count :])))
    return RawFigures(
        sales=sales,
        cents=sum(spent.values()),
        active=len(days),
        repurchasing=len([who for who, on in days.items() if len(on) > 1]),
        retained=len([who for who in days if who in then]),
        churned=len([who for who in then if who not in days]),
        first_time=len([who for who in days if first[who] >= period.first]),
        top=tuple(top),
    )


def told_figures(summary: Summary) -> RawFigures:
    """Return the same figures as a summary tells them."""
    activity = summary.now.activity
    return RawFigures(
        sales=summary.now.totals.sales,
        cents=summary.now.totals.paid,
        active=activity.active,
        repurchasing=activity.repurchasing,
        retained=activity.retained,
        churned=activity.churned,
        first_time=activity.first_time,
        top=tuple((share.members, share.spent) for share in summary.top_shares),
    )
