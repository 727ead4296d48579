"""What a refund means for a tier, by table, without a shop."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.counter.refund_tier import TierOutlook, tier_moves
from shopclub.tiers.ladder import Basis, Ladder, Tier
from shopclub.tiers.moves import Move
from shopclub.tiers.tiers import Keeping, SpendTaken, Standing

BRONZE, SILVER, GOLD = Tier("bronze", 0), Tier("silver", 200_000), Tier("gold", 800_000)
LADDER = Ladder(tiers=(BRONZE, SILVER, GOLD))
REVIEW = date(2026, 12, 31)
FALL = Move(1, date(2026, 11, 21), "silver", "bronze", 0, 200_000, "refund:x")


def kept(tier: Tier, spend: int) -> Keeping:
    """Return what keeps a tier at the end of the year."""
    return Keeping(tier, REVIEW, spend, max(tier.threshold - spend, 0))


@pytest.mark.parametrize(
    ("had", "has", "undone", "before", "after", "expected"),
    [
        (
            Standing(GOLD, 759_160),
            Standing(GOLD, 754_080),
            None,
            kept(GOLD, 759_160),
            kept(GOLD, 754_080),
            (TierOutlook.KEEP, "gold", "gold", 759_160, 754_080, 45_920, REVIEW),
        ),
        (
            Standing(SILVER, 300_000),
            Standing(SILVER, 290_000),
            None,
            kept(SILVER, 250_000),
            kept(SILVER, 240_000),
            (TierOutlook.KEEP, "silver", "silver", 250_000, 240_000, 0, REVIEW),
        ),
        (
            Standing(SILVER, 200_000),
            Standing(BRONZE, 190_000),
            FALL,
            kept(SILVER, 200_000),
            None,
            (TierOutlook.LOST, "silver", "bronze", 200_000, 190_000, 0, None),
        ),
        (
            Standing(BRONZE, 5_000),
            Standing(BRONZE, 3_000),
            None,
            None,
            None,
            (TierOutlook.REACH, "silver", "bronze", 5_000, 3_000, 197_000, None),
        ),
        (
            Standing(GOLD, 5_000, locked=True),
            Standing(GOLD, 3_000, locked=True),
            None,
            None,
            None,
            (TierOutlook.SAFE, "gold", "gold", 5_000, 3_000, 0, None),
        ),
    ],
)
def test_what_the_spend_is_measured_by(
    had: Standing,
    has: Standing,
    undone: Move | None,
    before: Keeping | None,
    after: Keeping | None,
    expected: tuple[TierOutlook, str, str, int, int, int, date | None],
) -> None:
    told = tier_moves(SpendTaken(had, has, undone), before=before, after=after, ladder=LADDER)
    assert told is not None
    assert (
        told.outlook,
        told.aim.key,
        told.after.key,
        told.spend_before,
        told.spend_after,
        told.missing,
        told.by,
    ) == expected
    assert not told.in_points


def test_one_tier_says_nothing_and_points_say_points() -> None:
    nothing = SpendTaken(Standing(BRONZE, 10), Standing(BRONZE, 5))
    one = Ladder(tiers=(BRONZE,))
    assert tier_moves(nothing, before=None, after=None, ladder=one) is None
    by_points = replace(LADDER, basis=Basis.POINTS)
    told = tier_moves(nothing, before=None, after=None, ladder=by_points)
    assert told is not None
    assert told.in_points
