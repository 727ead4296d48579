"""Welcomes that promotions of some days brought, and who had them before; the points of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from shopclub.storage import settings
from shopclub.storage.database import rows
from shopclub.tiers.ladder import LADDER

Reached = tuple[int, str]
"""A membership and the key of a tier."""
Gift = TypeVar("Gift")
Gift_co = TypeVar("Gift_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Welcomes(Generic[Gift_co]):
    """Welcomes of one kind in a period, by whom and for which tier; `had` were given before it.

    Of those that a refund took back since nothing is counted; they are `undone`. `without` were
    promoted in a way that does not bring one.
    """

    given: Mapping[Reached, Gift_co]
    had: frozenset[Reached]
    undone: frozenset[Reached]
    without: frozenset[Reached] = frozenset()


class Welcomed(NamedTuple, Generic[Gift]):
    """A welcome that was given on a shop day, and whether a refund took it back since."""

    reached: Reached
    gift: Gift
    day: str
    is_undone: bool


def welcomes_of(*, first: date, last: date) -> Welcomes[int]:
    """Return the welcome points that were given from a day to another."""
    found = rows(_GRANTS)
    back = {(whose, tier, turn) for _, whose, tier, turn, _, _ in found if not turn % 2}
    granted = (
        Welcomed((member_id, tier), points, day, is_undone=(whose, tier, turn + 1) in back)
        for member_id, whose, tier, turn, points, day in found
        if turn % 2
    )
    return welcomes_among(granted, first=first, last=last)


def welcomes_among(
    every: Iterable[Welcomed[Gift]],
    *,
    first: date,
    last: date,
    without: Iterable[Reached] = (),
) -> Welcomes[Gift]:
    """Sort welcomes, in the order in which they were given, by the days from first to last."""
    begin, end = first.isoformat(), last.isoformat()
    given: dict[Reached, Gift] = {}
    had: set[Reached] = set()
    undone: set[Reached] = set()
    for one in every:
        if begin <= one.day <= end and one.is_undone:
            undone.add(one.reached)
        elif begin <= one.day <= end:
            given[one.reached] = one.gift
        elif one.day < begin and not one.is_undone:
            had.add(one.reached)
    others = frozenset(set(without) - given.keys())
    return Welcomes(given, frozenset(had), frozenset(undone - given.keys()), others)


def raised_without_purchase(*, first: date, last: date) -> Iterator[Reached]:
    """Yield who reached which tier by a review, an import or a merge of some days."""
    for member_id, day, before, after in rows(_NOT_BY_SALES, first.isoformat(), last.isoformat()):
        ladder = settings.current(LADDER, on=date.fromisoformat(day))
        for tier in ladder.climbed(before=before, after=after):
            yield member_id, tier.key


_NOT_BY_SALES = """
SELECT member_id, day, from_tier, to_tier FROM tier_change
WHERE day >= ? AND day <= ? AND from_tier <> to_tier AND reason NOT LIKE 'sale:%'
"""
_GRANTS = """
SELECT g.member_id, coalesce(n.now_id, g.member_id), g.tier, g.turn, g.points, c.day
FROM tier_grant g JOIN tier_change c ON c.id = g.change_id
LEFT JOIN member_now n ON n.gone_id = g.member_id
ORDER BY g.turn
"""
