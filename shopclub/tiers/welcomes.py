"""Welcome points that promotions of some days gave, and who had them before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from shopclub.storage.database import rows

Reached = tuple[int, str]
"""A membership and the key of a tier."""


@dataclass(frozen=True, slots=True)
class Welcomes:
    """Welcome points of a period, by whom and for which tier; `had` were given before it.

    Of those that a refund took back since nothing is counted; they are `undone`.
    """

    given: Mapping[Reached, int]
    had: frozenset[Reached]
    undone: frozenset[Reached]

    @property
    def points(self) -> int:
        """All that was given and not taken back."""
        return sum(self.given.values())


def welcomes_of(*, first: date, last: date) -> Welcomes:
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


_GRANTS = """
SELECT g.member_id, coalesce(n.now_id, g.member_id), g.tier, g.turn, g.points, c.day
FROM tier_grant g JOIN tier_change c ON c.id = g.change_id
LEFT JOIN member_now n ON n.gone_id = g.member_id
ORDER BY g.turn
"""
