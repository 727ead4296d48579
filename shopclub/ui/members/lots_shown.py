"""Lots as a page shows them: those that lapse together are one line."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from shopclub.counter.lookup import MemberPage
from shopclub.points.ledger import OpenLot

SALE = "sale:"


@dataclass(frozen=True, slots=True)
class LotGroup:
    """Lots of one last day: how many there are, when they were credited, what is left of them.

    `only_sales` tells that all came from sales.
    """

    count: int
    only_sales: bool
    first_day: date
    last_day: date
    granted: int
    remaining: int
    expires_on: date | None
    lapses_soon: bool


def groups_of(page: MemberPage) -> tuple[LotGroup, ...]:
    """Return the usable lots of a page in spending order, those of one last day together."""
    soon = page.profile.expiring[1] if page.profile.expiring else None
    left = [lot for lot in page.lots if lot.remaining]
    return tuple(
        _group(tuple(lots), expires_on=expires_on, soon=soon)
        for expires_on, lots in groupby(left, key=lambda lot: lot.expires_on)
    )


def _group(
    lots: tuple[OpenLot, ...],
    *,
    expires_on: date | None,
    soon: date | None,
) -> LotGroup:
    return LotGroup(
        count=len(lots),
        only_sales=all(lot.source.startswith(SALE) for lot in lots),
        first_day=min(lot.day for lot in lots),
        last_day=max(lot.day for lot in lots),
        granted=sum(lot.granted for lot in lots),
        remaining=sum(lot.remaining for lot in lots),
        expires_on=expires_on,
        lapses_soon=expires_on is not None and expires_on == soon,
    )
