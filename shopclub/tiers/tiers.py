"""Where members stand: up at once when a sale reaches a threshold, down only at a review."""

from collections.abc import Iterable
from datetime import date

from shopclub.kernel.clock import Moment, ShopClock
from shopclub.points.ledger import Ledger
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import run, writing
from shopclub.tiers import moves, reviews, tables, undoing
from shopclub.tiers.ladder import LADDER, Ladder
from shopclub.tiers.moves import Move
from shopclub.tiers.reviews import ReviewDue
from shopclub.tiers.standing import Keeping, Less, Standing, keeping_of, standing_of
from shopclub.tiers.undoing import SpendTaken

__all__ = ["Keeping", "Less", "SpendTaken", "Standing", "Tiers"]


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
        return standing_of(member_id, ladder=ladder, on=on)

    def keeping(
        self,
        member_id: int,
        *,
        ladder: Ladder,
        on: date,
        standing: Standing,
        less: Less | None = None,
    ) -> Keeping | None:
        """Return what keeps a member's tier at the next review; None where nothing can be lost.

        `less` is what a refund would take of the spend.
        """
        return keeping_of(member_id, ladder=ladder, on=on, standing=standing, less=less)

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

    def quote_take_spend(self, member_id: int, less: Less, *, on: date) -> SpendTaken:
        """Return what `take_spend` would do on a shop day; writes nothing."""
        return undoing.plan(member_id, less, on=on, reason="")

    def take_spend(
        self, member_id: int, less: Less, *, refund_id: str, moment: Moment, staff_id: int | None
    ) -> SpendTaken:
        """Count a refund on the day of its sale, and undo what only that sale had reached.

        A tier that other purchases reached stays until a review.
        """
        with writing():
            plan = undoing.plan(member_id, less, on=moment.day, reason=f"refund:{refund_id}")
            run(tables.ADD_SPEND, member_id, less.day.isoformat(), -less.money, -less.points)
            if plan.undone is not None:
                change_id = moves.write(plan.undone, moment=moment)
                moves.take_gifts_back(
                    member_id,
                    plan.gifts,
                    change_id=change_id,
                    ledger=self._ledger,
                    moment=moment,
                    staff_id=staff_id,
                )
            return plan

    def lift(self, member_ids: Iterable[int], *, moment: Moment, reason: str) -> tuple[Move, ...]:
        """Lift those whose window of today holds enough after purchases of the past came in.

        `reason` is `import:<number>`. Their spend is counted already; nobody goes down.
        """
        with writing():
            ladder = self.ladder(on=moment.day)
            found: list[Move] = []
            for member_id in member_ids:
                stands = self.standing(member_id, ladder=ladder, on=moment.day)
                reached = ladder.tier_at(stands.spend)
                if ladder.rank(reached.key) <= ladder.rank(stands.tier.key):
                    continue
                move = Move(
                    member_id=member_id,
                    day=moment.day,
                    from_tier=stands.tier.key,
                    to_tier=reached.key,
                    spend=stands.spend,
                    threshold=reached.threshold,
                    reason=reason,
                )
                change_id = moves.write(move, moment=moment)
                moves.welcome(
                    move, change_id=change_id, ladder=ladder, ledger=self._ledger, moment=moment
                )
                found.append(move)
            return tuple(found)

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
