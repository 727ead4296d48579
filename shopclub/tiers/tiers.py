"""Where members stand: up at once when a sale reaches a threshold, down only at a review."""

from dataclasses import dataclass, replace
from datetime import date

from shopclub.kernel.clock import Moment, ShopClock
from shopclub.points.ledger import Ledger
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import one, run, writing
from shopclub.tiers import moves, promotions, reviews, tables
from shopclub.tiers.ladder import LADDER, Ladder, Tier
from shopclub.tiers.moves import Gift, Move
from shopclub.tiers.review_days import ReviewKind
from shopclub.tiers.reviews import ReviewDue


@dataclass(frozen=True, slots=True)
class Standing:
    """A member's tier on a day, and what the window counts: minor units, or points by the ladder.

    `since` is the day of the last move, None before the first; `gifts` are the welcome points that
    the sale just counted has brought.
    """

    tier: Tier
    spend: int
    since: date | None = None
    locked: bool = False
    gifts: tuple[Gift, ...] = ()


@dataclass(frozen=True, slots=True)
class Keeping:
    """What keeps a tier: `to_keep` more by the end of the review day, in the ladder's units.

    `spend` is what will still be in the window on that day if nothing is bought until then.
    """

    tier: Tier
    review_on: date
    spend: int
    to_keep: int


class Tiers:
    """The tiers of all members."""

    def __init__(self, *, clock: ShopClock, ledger: Ledger) -> None:
        self._clock = clock
        self._ledger = ledger

    def ladder(self, *, on: date) -> Ladder:
        """Return the ladder in force on a day."""
        return settings.current(LADDER, on=on)

    def standing(self, member_id: int, *, ladder: Ladder, on: date) -> Standing:
        """Return where a member stands on a day."""
        after = ladder.window_start(on).isoformat()
        found = one(tables.STANDING[ladder.basis], member_id, after, on.isoformat(), member_id)
        spend, key, since, locked = found or (0, None, None, None)
        if key is None:
            return Standing(ladder.tiers[0], spend)
        return Standing(ladder.tier(key), spend, date.fromisoformat(since), bool(locked))

    def keeping(
        self, member_id: int, *, ladder: Ladder, on: date, standing: Standing
    ) -> Keeping | None:
        """Return what keeps a member's tier at the next review; None where nothing can be lost."""
        if standing.locked or standing.since is None or standing.tier == ladder.tiers[0]:
            return None
        anchor = standing.since
        if ladder.review.kind is ReviewKind.JOINING:
            joined = one(tables.JOINED_DAY, member_id)
            anchor = anchor if joined is None else date.fromisoformat(joined[0])
        review_on = ladder.review.next_day(on, anchor=anchor)
        spend = _spend(member_id, ladder=ladder, after=ladder.window_start(review_on), to=on)
        to_keep = ladder.to_keep(standing.tier.key, spend=spend)
        return Keeping(standing.tier, review_on, spend, to_keep)

    def moves_of(self, member_id: int) -> tuple[Move, ...]:
        """Return what happened to a member's tier, the newest first."""
        return moves.moves_of(member_id)

    def reviews_due(self, *, on: date) -> tuple[ReviewDue, ...]:
        """Return who would go down at a review within the days of notice."""
        return reviews.due(on=on)

    def add_spend(
        self,
        member_id: int,
        spend: int,
        *,
        points: int,
        ladder: Ladder,
        moment: Moment,
        sale_id: str,
        before: Standing | None = None,
    ) -> Standing:
        """Count a sale's eligible money and earned points, and lift the member at once if due.

        `before` is where the member stands, if it was read in this transaction.
        """
        with writing():
            before = before or self.standing(member_id, ladder=ladder, on=moment.day)
            run(tables.ADD_SPEND, member_id, moment.day.isoformat(), spend, points)
            total = before.spend + ladder.counted(money=spend, points=points)
            reached = ladder.tier_at(total)
            if reached.threshold <= before.tier.threshold:
                return Standing(before.tier, total, before.since, before.locked, before.gifts)
            move = Move(
                member_id=member_id,
                day=moment.day,
                from_tier=before.tier.key,
                to_tier=reached.key,
                spend=total,
                threshold=reached.threshold,
                reason=f"sale:{sale_id}",
            )
            change_id = moves.write(move, moment=moment)
            gifts = moves.welcome(
                move, change_id=change_id, ladder=ladder, ledger=self._ledger, moment=moment
            )
            return Standing(reached, total, moment.day, before.locked, gifts)

    def take_spend(
        self,
        member_id: int,
        spend: int,
        *,
        points: int,
        sale_day: date,
        refund_id: str,
        moment: Moment,
        staff_id: int | None,
    ) -> Standing:
        """Count a refund on the day of its sale, and undo what only that sale had reached.

        `spend` is the refund's share of the eligible money and `points` what it took of those
        earned, both 0 or more. A tier that other purchases reached stays until a review.
        """
        if spend < 0 or points < 0:
            raise ValueError("a refund takes spend and points of 0 or more")
        with writing():
            run(tables.ADD_SPEND, member_id, sale_day.isoformat(), -spend, -points)
            ladder = self.ladder(on=sale_day)
            history = moves.moves_of(member_id)
            gained = promotions.reached_by_sales(history, since=sale_day)
            now = self.ladder(on=moment.day)
            today = self.standing(member_id, ladder=now, on=moment.day)
            if today.locked or not gained:
                return today
            bought = promotions.spend_by_day(member_id, ladder=ladder, since=sale_day)
            best = promotions.best_spend(bought, ladder=ladder, since=sale_day)
            left = promotions.still_earned(gained, spend=best, ladder=ladder)
            lost = ladder.tier(history[0].to_tier)
            if ladder.rank(left.key) >= ladder.rank(lost.key):
                return today
            move = Move(
                member_id=member_id,
                day=moment.day,
                from_tier=lost.key,
                to_tier=left.key,
                spend=best,
                threshold=promotions.threshold_of(lost, promotions=gained),
                reason=f"refund:{refund_id}",
            )
            change_id = moves.write(move, moment=moment)
            moves.take_gifts_back(
                member_id,
                tiers=ladder.climbed(before=left.key, after=lost.key),
                given_by=frozenset(promotion.change_id for promotion in gained),
                change_id=change_id,
                ledger=self._ledger,
                moment=moment,
                staff_id=staff_id,
            )
            return replace(today, tier=now.tier(left.key), since=moment.day)

    def review(self, moment: Moment) -> tuple[Move, ...]:
        """Hold the reviews whose day is over, once for a member and review day."""
        return reviews.hold(ledger=self._ledger, moment=moment)

    def lock(self, member_id: int, *, by: Actor) -> None:
        """Keep a member's tier through every review until it is unlocked."""
        self._set_lock(member_id, locked=True, by=by)

    def unlock(self, member_id: int, *, by: Actor) -> None:
        """Let reviews judge a member's tier again."""
        self._set_lock(member_id, locked=False, by=by)

    def _set_lock(self, member_id: int, *, locked: bool, by: Actor) -> None:
        with writing():
            by.require(Permission.LOCK_TIER)
            moment = self._clock.moment()
            stands = self.standing(member_id, ladder=self.ladder(on=moment.day), on=moment.day)
            if stands.locked == locked:
                return
            key, done = stands.tier.key, "lock" if locked else "unlock"
            since = stands.since or moment.day
            run(tables.SET_LOCK, member_id, key, since.isoformat(), int(locked))
            still = Move(member_id, moment.day, key, key, stands.spend, stands.tier.threshold, done)
            moves.write(still, moment=moment)
            audit.record(
                f"{done} tier",
                moment=moment,
                staff_id=by.staff_id,
                subject=f"member:{member_id}",
                tier=key,
            )


def _spend(member_id: int, *, ladder: Ladder, after: date, to: date) -> int:
    """Return what counts of the days after one to another."""
    statement = tables.SPEND_IN_WINDOW[ladder.basis]
    found = one(statement, member_id, after.isoformat(), to.isoformat())
    return int(found[0]) if found else 0
