"""What a member is told of tiers at the counter: what keeps theirs, or what reaches the next."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.counter.paper import KEEP_NOTICE, tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.tiers.ladder import Basis, Ladder, Tier
from shopclub.tiers.tiers import Keeping, Standing


class StepKind(StrEnum):
    """What a step on the ladder is for."""

    KEEP = "keep"
    REACH = "reach"


@dataclass(frozen=True, slots=True)
class NextStep:
    """So much more keeps or reaches a tier, and the share of the way done in percent.

    `distance` is in minor units of money, or in points where the ladder counts those; `by` is the
    last day on which it keeps the tier.
    """

    kind: StepKind
    tier: TierLabel
    distance: int
    in_money: bool
    percent: int
    by: date | None = None


@dataclass(frozen=True, slots=True)
class TierDistance:
    """The next tier, how far it is in the units of the ladder, and the share of the way done."""

    tier: TierLabel
    distance: int
    percent: int


def next_step(
    standing: Standing, *, keeping: Keeping | None, ladder: Ladder, on: date
) -> NextStep | None:
    """Return the step that matters now (RULES §5); None where the highest tier is safe.

    A tier not kept yet comes first when its review is near, and where nothing is above it.
    """
    above = ladder.above(standing.tier.key)
    in_money = ladder.basis is Basis.MONEY
    if keeping is not None and keeping.to_keep > 0:
        near = keeping.review_on <= on + KEEP_NOTICE
        if near or above is None:
            return NextStep(
                kind=StepKind.KEEP,
                tier=tier_label(keeping.tier, ladder=ladder),
                distance=keeping.to_keep,
                in_money=in_money,
                percent=_percent(keeping.spend, of=keeping.tier.threshold),
                by=keeping.review_on,
            )
    if above is None:
        return None
    ahead = _distance_to(above, standing, ladder=ladder)
    return NextStep(StepKind.REACH, ahead.tier, ahead.distance, in_money, ahead.percent)


def tier_distance(standing: Standing, *, ladder: Ladder) -> TierDistance | None:
    """Return how far the tier above is; None at the top."""
    above = ladder.above(standing.tier.key)
    return None if above is None else _distance_to(above, standing, ladder=ladder)


def _distance_to(above: Tier, standing: Standing, *, ladder: Ladder) -> TierDistance:
    return TierDistance(
        tier=tier_label(above, ladder=ladder),
        distance=max(above.threshold - max(standing.spend, 0), 0),
        percent=_percent(standing.spend, of=above.threshold),
    )


def _percent(spend: int, *, of: int) -> int:
    return min(100, max(spend, 0) * 100 // of) if of else 100
