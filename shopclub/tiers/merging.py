"""Tiers of two memberships that become one: nobody loses a tier by it, and both spends count."""

from dataclasses import dataclass
from datetime import date

from shopclub.kernel.clock import Moment
from shopclub.points.ledger import Ledger
from shopclub.storage import settings
from shopclub.storage.database import run
from shopclub.tiers import moves, tables
from shopclub.tiers.ladder import LADDER, Tier
from shopclub.tiers.moves import Move
from shopclub.tiers.standing import Standing, standing_of


@dataclass(frozen=True, slots=True)
class TiersMerged:
    """Where the two stand, the tier that the survivor has then, and its welcome points.

    `spend` is what both windows count, in minor units or points by the ladder.
    """

    gone: Standing
    into: Standing
    after: Tier
    spend: int
    welcome: int = 0

    @property
    def locked(self) -> bool:
        """Tell whether the tier is kept through every review: one lock is enough."""
        return self.gone.locked or self.into.locked


def plan(gone_id: int, *, into_id: int, on: date) -> TiersMerged:
    """Return what merging does to the tier: the highest of the two and of both spends together.

    Welcome points come for tiers of which neither had them (RULES §5, once in a lifetime).
    """
    ladder = settings.current(LADDER, on=on)
    gone = standing_of(gone_id, ladder=ladder, on=on)
    into = standing_of(into_id, ladder=ladder, on=on)
    spend = gone.spend + into.spend
    after = max(gone.tier, into.tier, ladder.tier_at(spend), key=lambda t: ladder.rank(t.key))
    climbed = ladder.climbed(before=into.tier.key, after=after.key)
    welcome = sum(
        tier.welcome_points
        for tier in climbed
        if not any(moves.has_gift(who, tier=tier.key) for who in (gone_id, into_id))
    )
    return TiersMerged(gone, into, after, spend, welcome)


def merge(
    planned: TiersMerged, gone_id: int, *, into_id: int, ledger: Ledger, moment: Moment
) -> None:
    """Write what was planned, after the merge itself; the caller has the transaction."""
    run(_ADD_SPEND, into_id, gone_id)
    run("DELETE FROM tier_spend WHERE member_id = ?", gone_id)
    if planned.after == planned.into.tier:
        return
    ladder = settings.current(LADDER, on=moment.day)
    move = Move(
        member_id=into_id,
        day=moment.day,
        from_tier=planned.into.tier.key,
        to_tier=planned.after.key,
        spend=planned.spend,
        threshold=planned.after.threshold,
        reason=f"merge:{gone_id}",
    )
    change_id = moves.write(move, moment=moment)
    moves.welcome(move, change_id=change_id, ladder=ladder, ledger=ledger, moment=moment)


_ADD_SPEND = tables.ADD_SPEND.replace(
    "VALUES (?, ?, ?, ?)",
    "SELECT ?, day, spend, points FROM tier_spend WHERE member_id = ?",
)
