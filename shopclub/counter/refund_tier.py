"""What a refund means for a member's tier, as it is said before: pure."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.tiers.ladder import Basis, Ladder
from shopclub.tiers.tiers import Keeping, SpendTaken


class TierOutlook(StrEnum):
    """What the spend after a refund is measured by."""

    LOST = "lost"
    KEEP = "keep"
    REACH = "reach"
    SAFE = "safe"


@dataclass(frozen=True, slots=True)
class TierMoves:
    """What a refund does to a tier; spend in minor units, or in points where tiers go by points.

    LOST: the promotion of the sale is undone, `tier` falls to `after`. KEEP: `missing` more keeps
    `aim` at the review of `by`, of the spend that will count then. REACH: `missing` more in today's
    window reaches `aim`. SAFE: nothing can be lost or gained, as with a locked highest tier.
    """

    tier: TierLabel
    after: TierLabel
    outlook: TierOutlook
    aim: TierLabel
    in_points: bool
    spend_before: int
    spend_after: int
    missing: int = 0
    by: date | None = None


def tier_moves(
    taken: SpendTaken, *, before: Keeping | None, after: Keeping | None, ladder: Ladder
) -> TierMoves | None:
    """Return what a refund does to a tier; None where the shop has one tier only.

    `before` and `after` tell what keeps the tier, if something can be lost.
    """
    if len(ladder.tiers) == 1:
        return None
    had, has = taken.before, taken.after
    above = ladder.above(has.tier.key)
    outlook, aim, missing, by = TierOutlook.SAFE, has.tier, 0, None
    spend = (had.spend, has.spend)
    if taken.undone is not None and ladder.rank(has.tier.key) < ladder.rank(had.tier.key):
        outlook, aim = TierOutlook.LOST, had.tier
    elif before is not None and after is not None:
        outlook, missing, by = TierOutlook.KEEP, after.to_keep, after.review_on
        spend = (before.spend, after.spend)
    elif above is not None:
        outlook, aim = TierOutlook.REACH, above
        missing = ladder.to_reach(has.tier.key, spend=has.spend) or 0
    return TierMoves(
        tier=tier_label(had.tier, ladder=ladder),
        after=tier_label(has.tier, ladder=ladder),
        outlook=outlook,
        aim=tier_label(aim, ladder=ladder),
        in_points=ladder.basis is Basis.POINTS,
        spend_before=spend[0],
        spend_after=spend[1],
        missing=missing,
        by=by,
    )
