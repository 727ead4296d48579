"""How much of the members' sales comes from the few who spend most: pure (RULES §11)."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

TOP_SHARES_PER_MILLE = (25, 100, 200)
LORENZ_STEPS = 20


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
    ranked = sorted(spent, reverse=True)
    counts = (-(-len(ranked) * share // 1000) for share in per_mille)
    return tuple(
        TopShare(share, count, sum(ranked[:count]))
        for share, count in zip(per_mille, counts, strict=True)
    )


def lorenz(spent: Iterable[int], *, steps: int = LORENZ_STEPS) -> tuple[LorenzPoint, ...]:
    """Return the Lorenz curve, from nobody to all, those who spend least first."""
    ranked = sorted(spent)
    sums = [0, *accumulate(ranked)]
    places = sorted({len(ranked) * step // steps for step in range(steps + 1)})
    return tuple(LorenzPoint(place, sums[place]) for place in places)
