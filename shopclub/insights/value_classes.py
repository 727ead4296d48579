"""The few who bring most of the money: the 80/20 class of members; pure (RULES §11)."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

MOST_OF_IT = 80
"""Percent of the members' sales that the class of the few brings."""


@dataclass(frozen=True, slots=True)
class ValueClasses:
    """The fewest members who together bring 80 percent, and all; money in minor units.

    `least` is what the last of the few spent; whoever spent as much may stand on either side.
    """

    few: int
    few_spent: int
    members: int
    spent: int
    least: int


def value_classes(spent: Iterable[int], *, percent: int = MOST_OF_IT) -> ValueClasses:
    """Return the class of the few, taken from the top until they bring that share."""
    ranked = sorted(spent, reverse=True)
    whole = sum(ranked)
    if whole <= 0:
        return ValueClasses(0, 0, len(ranked), whole, 0)
    sums = accumulate(ranked)
    few, reached = next(
        (place, so_far)
        for place, so_far in enumerate(sums, start=1)
        if so_far * 100 >= whole * percent
    )
    return ValueClasses(few, reached, len(ranked), whole, ranked[few - 1])
