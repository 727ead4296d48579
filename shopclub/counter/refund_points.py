"""The points of a refund: those that paid come back first, then those that were earned go."""

from dataclasses import dataclass
from datetime import date

from shopclub.counter.refund import RefundPlan
from shopclub.kernel.clock import Moment
from shopclub.points.ledger import GiveBack, Ledger, TakeBack
from shopclub.points.terms import DeficitPolicy, PointTerms
from shopclub.sales.refunds import SoldBefore


@dataclass(frozen=True, slots=True)
class PointMoves:
    """What a refund does to a member's points; all but the balances are 0 or more.

    `returned` paid for the sale and come back, `graced` of them from lots that lapsed meanwhile,
    to be used by `graced_until`. `taken` were earned by the sale and go: `waived` of them nobody
    owes, because they are forgiven or lapsed unused. `owed` is what the member owes after it.
    """

    returned: int = 0
    graced: int = 0
    graced_until: date | None = None
    taken: int = 0
    waived: int = 0
    owed: int = 0
    balance_before: int = 0
    balance_after: int = 0


def quote_points(
    sold: SoldBefore, plan: RefundPlan, *, ledger: Ledger, terms: PointTerms, on: date
) -> PointMoves:
    """Return what a refund would do to the points of the sale's member on a shop day."""
    if sold.member_id is None:
        return PointMoves()
    account = ledger.account(sold.member_id)
    given, taken = GiveBack(()), TakeBack()
    if plan.points_returned:
        given = ledger.quote_give_back(
            sold.member_id,
            plan.points_returned,
            undoes=_redeemed_by(sold),
            on=on,
            grace_days=terms.grace_days,
        )
    if plan.points_taken:
        taken = ledger.quote_take_back(
            sold.member_id,
            plan.points_taken,
            own_lot=_own_lot(sold, ledger=ledger),
            on=on,
            policy=terms.deficit,
        )
    short = taken.owed + taken.forgiven
    short -= min(short, given.points - given.settled)
    owes = terms.deficit is DeficitPolicy.OWE
    waived = taken.lapsed + (0 if owes else short)
    before = account.balance(on=on)
    return PointMoves(
        returned=plan.points_returned,
        graced=given.graced,
        graced_until=given.graced_until,
        taken=plan.points_taken,
        waived=waived,
        owed=account.owed - given.settled + (short if owes else 0),
        balance_before=before,
        balance_after=before + given.points - (plan.points_taken - waived),
    )


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
    """Move the points of a refund; the caller has the transaction."""
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
    account = ledger.account(sold.member_id)
    return PointMoves(
        returned=plan.points_returned,
        graced=given.graced,
        graced_until=given.graced_until,
        taken=plan.points_taken,
        waived=taken.forgiven + taken.lapsed,
        owed=account.owed,
        balance_before=before,
        balance_after=account.balance(on=moment.day),
    )


def _redeemed_by(sold: SoldBefore) -> str:
    return f"sale:{sold.sale_id}:redeem"


def _own_lot(sold: SoldBefore, *, ledger: Ledger) -> int:
    lot_id = ledger.lot_with(f"sale:{sold.sale_id}:earn")
    if lot_id is None:
        raise LookupError(f"sale {sold.sale_id} earned points without a lot")
    return lot_id
