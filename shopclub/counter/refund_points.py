"""The points of a refund: those that paid come back first, then those that were earned go."""

from dataclasses import dataclass, replace
from datetime import date

from shopclub.counter.refund import RefundPlan
from shopclub.kernel.clock import Moment
from shopclub.points.ledger import GiveBack, Ledger, TakeBack
from shopclub.points.lots import Account
from shopclub.points.sketching import Sketch
from shopclub.points.terms import PointTerms
from shopclub.sales.refunds import SoldBefore
from shopclub.tiers.tiers import SpendTaken


@dataclass(frozen=True, slots=True)
class ComeBack:
    """Points that come back to be used to the end of a day; None is for ever."""

    points: int
    until: date | None


@dataclass(frozen=True, slots=True)
class PointMoves:
    """What a refund does to a member's points; all but the balances are 0 or more.

    `returned` paid for the sale and come back: `into` says until when those can be used whose lots
    are open, and `graced` come from lots that lapsed meanwhile, to be used by `graced_until`.
    `taken` were earned by the sale and go: `waived` of them nobody owes, because they `lapsed`
    unused or are forgiven. `gifts` are welcome points that go with a promotion, `gifts_waived`
    those of them that nobody owes. `owed` is what the member owes after it.
    """

    returned: int = 0
    into: tuple[ComeBack, ...] = ()
    graced: int = 0
    graced_until: date | None = None
    taken: int = 0
    waived: int = 0
    lapsed: int = 0
    gifts: int = 0
    gifts_waived: int = 0
    owed: int = 0
    balance_before: int = 0
    balance_after: int = 0


def quote_points(
    sold: SoldBefore,
    plan: RefundPlan,
    tier: SpendTaken,
    *,
    ledger: Ledger,
    terms: PointTerms,
    on: date,
) -> PointMoves:
    """Return what a refund would do to the points of the sale's member on a shop day."""
    assert sold.member_id is not None
    sketch = ledger.sketch(sold.member_id, on=on)
    before = sketch.balance
    given, taken = GiveBack(()), TakeBack()
    if plan.points_returned:
        given = sketch.give_back(
            plan.points_returned, undoes=_redeemed_by(sold), grace_days=terms.grace_days
        )
    if plan.points_taken:
        taken = sketch.take_back(
            plan.points_taken, own_lot=_own_lot(sold, ledger=ledger), policy=terms.deficit
        )
    moves = _moves(plan, given, taken, before=before)
    return with_gifts(moves, tier, account=_after_gifts(tier, sketch, terms=terms), on=on)


def move_points(
    sold: SoldBefore,
    plan: RefundPlan,
    *,
    refund_id: str,
    ledger: Ledger,
    terms: PointTerms,
    moment: Moment,
    staff_id: int,
) -> PointMoves:
    """Move the points of a refund; the caller has the transaction, and adds the gifts."""
    assert sold.member_id is not None
    before = ledger.balance(sold.member_id, on=moment.day)
    given, taken = GiveBack(()), TakeBack()
    if plan.points_returned:
        given = (
            ledger.give_back(
                sold.member_id,
                plan.points_returned,
                undoes=_redeemed_by(sold),
                source=f"refund:{refund_id}:restore",
                grace_days=terms.grace_days,
                moment=moment,
                staff_id=staff_id,
            )
            or given
        )
    if plan.points_taken:
        taken = (
            ledger.take_back(
                sold.member_id,
                plan.points_taken,
                own_lot=_own_lot(sold, ledger=ledger),
                source=f"refund:{refund_id}:reverse",
                policy=terms.deficit,
                moment=moment,
                staff_id=staff_id,
            )
            or taken
        )
    return _moves(plan, given, taken, before=before)


def with_gifts(moves: PointMoves, tier: SpendTaken, *, account: Account, on: date) -> PointMoves:
    """Add what went of welcome points to what a refund moved; `account` is as all that left it."""
    after = account.balance(on=on)
    gifts = moves.balance_after - after
    return replace(
        moves,
        gifts=gifts,
        gifts_waived=sum(gift.points for gift in tier.gifts) - gifts,
        owed=account.owed,
        balance_after=after,
    )


def _after_gifts(tier: SpendTaken, sketch: Sketch, *, terms: PointTerms) -> Account:
    for gift in tier.gifts:
        sketch.take_back(gift.points, own_lot=gift.lot_id, policy=terms.deficit)
    return sketch.account


def _moves(plan: RefundPlan, given: GiveBack, taken: TakeBack, *, before: int) -> PointMoves:
    waived = taken.forgiven + taken.lapsed
    return PointMoves(
        returned=plan.points_returned,
        into=_by_day(given),
        graced=given.graced,
        graced_until=given.graced_until,
        taken=plan.points_taken,
        waived=waived,
        lapsed=taken.lapsed,
        balance_before=before,
        balance_after=before + given.points - taken.points,
    )


def _by_day(given: GiveBack) -> tuple[ComeBack, ...]:
    """Return what comes back into open lots by their last day, the soonest first."""
    days: dict[date | None, int] = {}
    for part in given.returned:
        days[part.expires_on] = days.get(part.expires_on, 0) + part.points
    order = sorted(days, key=lambda day: day or date.max)
    return tuple(ComeBack(days[day], day) for day in order)


def _redeemed_by(sold: SoldBefore) -> str:
    return f"sale:{sold.sale_id}:redeem"


def _own_lot(sold: SoldBefore, *, ledger: Ledger) -> int:
    lot_id = ledger.lot_with(f"sale:{sold.sale_id}:earn")
    if lot_id is None:
        raise LookupError(f"sale {sold.sale_id} earned points without a lot")
    return lot_id
