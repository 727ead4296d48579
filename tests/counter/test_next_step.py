"""At the counter a member hears of the tier that matters now: the one to keep or the next one."""

from datetime import date, timedelta

import pytest

from shopclub.counter.next_step import NextStep, StepKind, next_step
from shopclub.counter.receipt import TierLabel
from shopclub.tiers.ladder import Basis, Ladder, Tier
from shopclub.tiers.tiers import Keeping, Standing

BRONZE, SILVER, GOLD = (
    Tier(key="bronze", threshold=0),
    Tier(key="silver", threshold=200_000),
    Tier(key="gold", threshold=800_000),
)
LADDER = Ladder(tiers=(BRONZE, SILVER, GOLD))
TODAY = date(2026, 11, 21)


def step_of(
    tier: Tier, spend: int, *, days: int | None = None, to_keep: int = 0
) -> NextStep | None:
    keeping = None
    if days is not None:
        kept = tier.threshold - to_keep
        keeping = Keeping(tier, TODAY + timedelta(days=days), kept, to_keep)
    return next_step(Standing(tier, spend), keeping=keeping, ladder=LADDER, on=TODAY)


@pytest.mark.parametrize(
    ("tier", "spend", "days", "to_keep", "said"),
    [
        (BRONZE, 0, None, 0, (StepKind.REACH, "silver", 200_000, 0)),
        (BRONZE, 199_999, None, 0, (StepKind.REACH, "silver", 1, 99)),
        (BRONZE, -5_000, None, 0, (StepKind.REACH, "silver", 200_000, 0)),
        (SILVER, 300_000, 90, 100_000, (StepKind.KEEP, "silver", 100_000, 50)),
        (SILVER, 300_000, 91, 100_000, (StepKind.REACH, "gold", 500_000, 37)),
        (SILVER, 300_000, 10, 0, (StepKind.REACH, "gold", 500_000, 37)),
        (GOLD, 900_000, 300, 51_000, (StepKind.KEEP, "gold", 51_000, 93)),
    ],
)
def test_a_tier_in_danger_comes_before_the_next_one(
    tier: Tier, spend: int, days: int | None, to_keep: int, said: tuple[object, ...]
) -> None:
    step = step_of(tier, spend, days=days, to_keep=to_keep)
    assert step is not None
    assert (step.kind, step.tier.key, step.distance, step.percent) == said
    assert (step.by is not None) is (step.kind is StepKind.KEEP)


@pytest.mark.parametrize("days", [None, 10])
def test_the_highest_tier_that_is_kept_has_no_step(days: int | None) -> None:
    assert step_of(GOLD, 900_000, days=days) is None


def test_a_ladder_that_counts_points_says_points() -> None:
    ladder = Ladder(tiers=(BRONZE, SILVER), basis=Basis.POINTS)
    step = next_step(Standing(BRONZE, 50), keeping=None, ladder=ladder, on=TODAY)
    assert step == NextStep(
        StepKind.REACH, TierLabel("silver", "", 2), 199_950, in_money=False, percent=0
    )
