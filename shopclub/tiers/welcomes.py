"""Welcomes that promotions of some days brought, and who had them before; the points of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from shopclub.storage import settings
from shopclub.storage.database import rows
from shopclub.tiers.ladder import LADDER

Reached = tuple[int, str]
"""A membership and the key of a tier."""
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


def welcomes_of(*, first: date, last: date) -> Welcomes[int]:
    """Return the welcome points that were given from a day to another."""
    begin, end = first.isoformat(), last.isoformat()
    found = rows(_GRANTS)
    back = {(whose, tier, turn) for _, whose, tier, turn, _, _ in found if not turn % 2}
    given: dict[Reached, int] = {}
    had: set[Reached] = set()
    undone: set[Reached] = set()
    for member_id, whose, tier, turn, points, day in found:
        if not turn % 2 or day > end:
            continue
        stays = (whose, tier, turn + 1) not in back
        if day < begin:
            had |= {(member_id, tier)} if stays else set()
        elif stays:
            given[member_id, tier] = points
        else:
            undone.add((member_id, tier))
    return Welcomes(given, frozenset(had), frozenset(undone - given.keys()))


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
