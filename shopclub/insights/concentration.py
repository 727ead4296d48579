"""How much of the members' sales comes from the few who spend most: pure (RULES §11)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import accumulate, islice

TOP_SHARES_PER_MILLE = (25, 100, 200)
LORENZ_STEPS = 20
AT_ONCE = 20_000
"""So many sums are sorted in one go, in which no other thread comes on: a sale waits that long."""


@dataclass(frozen=True, slots=True)
class TopShare:
    """The top share of members, how many they are, and what they spent, in minor units."""

    per_mille: int
    members: int
    spent: int


@dataclass(frozen=True, slots=True)
class LorenzPoint:
    """So many of the members who spend least spent so much, in minor units."""

    members: int
    spent: int


def top_shares(
    spent: Iterable[int], *, per_mille: tuple[int, ...] = TOP_SHARES_PER_MILLE
) -> tuple[TopShare, ...]:
    """Return what each top share of the active members spent; a part of a member counts whole."""
    every = tuple(spent)
    counts = [-(-len(every) * share // 1000) for share in per_mille]
    highest = _highest(every, count=max(counts, default=0))
    return tuple(
        TopShare(share, count, sum(highest[:count]))
        for share, count in zip(per_mille, counts, strict=True)
    )


def _highest(spent: Sequence[int], *, count: int) -> list[int]:
    """Return so many of the highest, the highest first."""
    parts = range(0, len(spent), AT_ONCE)
    ranked = [sorted(spent[at : at + AT_ONCE], reverse=True) for at in parts]
    if len(ranked) == 1:
        return ranked[0][:count]
    return list(islice(merge(*ranked, reverse=True), count))


def lorenz(spent: Iterable[int], *, steps: int = LORENZ_STEPS) -> tuple[LorenzPoint, ...]:
    """Return the Lorenz curve, from nobody to all, those who spend least first."""
    ranked = sorted(spent)
    sums = [0, *accumulate(ranked)]
    places = sorted({len(ranked) * step // steps for step in range(steps + 1)})
    return tuple(LorenzPoint(place, sums[place]) for place in places)
