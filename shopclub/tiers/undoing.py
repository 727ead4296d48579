"""What a refund does to a member's tier: planned once, told before and then written."""

from dataclasses import dataclass, replace
from datetime import date

from shopclub.storage import settings
from shopclub.tiers import moves, promotions
from shopclub.tiers.ladder import LADDER
from shopclub.tiers.moves import GiftGiven, Move
from shopclub.tiers.standing import Less, Standing, standing_of


@dataclass(frozen=True, slots=True)
class SpendTaken:
    """Where a member stands before and after a refund, the promotion it undoes and its gifts.

    `fallen` are the keys of the tiers that are lost, and `since` the day of the oldest promotion
    that is undone: what those brought goes.
    """

    before: Standing
    after: Standing
    undone: Move | None = None
    gifts: tuple[GiftGiven, ...] = ()
    fallen: tuple[str, ...] = ()
    since: date | None = None


def plan(member_id: int, less: Less, *, on: date, reason: str) -> SpendTaken:
    """Return what taking spend away does: a promotion that only it had reached is undone."""
    now = settings.current(LADDER, on=on)
    before = standing_of(member_id, ladder=now, on=on)
    after = standing_of(member_id, ladder=now, on=on, less=less)
    ladder = settings.current(LADDER, on=less.day)
    history = moves.moves_of(member_id)
    gained = promotions.reached_by_sales(history, since=less.day)
    if after.locked or not gained:
        return SpendTaken(before, after)
    bought = promotions.spend_by_day(member_id, ladder=ladder, since=less.day)
    taken = ladder.counted(money=less.money, points=less.points)
    bought[less.day] = bought.get(less.day, 0) - taken
    best = promotions.best_spend(bought, ladder=ladder, since=less.day)
    left = promotions.still_earned(gained, spend=best, ladder=ladder)
    lost = ladder.tier(history[0].to_tier)
    if ladder.rank(left.key) >= ladder.rank(lost.key):
        return SpendTaken(before, after)
    undone = Move(
        member_id=member_id,
        day=on,
        from_tier=lost.key,
        to_tier=left.key,
        spend=best,
        threshold=promotions.threshold_of(lost, promotions=gained),
        reason=reason,
    )
    fallen = ladder.climbed(before=left.key, after=lost.key)
    gifts = moves.gifts_of(
        member_id,
        tiers=fallen,
        given_by=frozenset(promotion.change_id for promotion in gained),
    )
    return SpendTaken(
        before,
        replace(after, tier=now.tier(left.key), since=on),
        undone,
        gifts,
        fallen=tuple(tier.key for tier in fallen),
        since=gained[-1].day,
    )
