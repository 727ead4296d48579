"""The sale that a refund is of: as it was recorded, with all that came back of it so far."""

from dataclasses import dataclass

from shopclub.counter.refund import Refundable, Refunded, RefundPlan, left_of, refund_plan
from shopclub.kernel.errors import ShopClubError
from shopclub.sales import refunds
from shopclub.sales.refunds import SoldBefore


@dataclass(eq=False)
class SaleUnknown(ShopClubError):
    """There is no sale of this id."""

    sale_id: str


def sold_of(sale_id: str) -> SoldBefore:
    """Return a recorded sale; raises SaleUnknown."""
    sold = refunds.sold_before(sale_id)
    if sold is None:
        raise SaleUnknown(sale_id)
    return sold


def refundable(sold: SoldBefore) -> Refundable:
    """Return the figures of a sale of which a refund takes its fraction."""
    return Refundable(
        list_amount=sold.list_amount,
        bill=sold.paid + sold.points_money,
        paid=sold.paid,
        eligible=sold.eligible,
        points_used=sold.points_used,
        points_earned=sold.points_earned,
    )


def done_of(sold: SoldBefore) -> Refunded:
    """Return what came back of a sale so far."""
    sums = refunds.sums_of(sold.sale_id)
    return Refunded(
        list_amount=sums.list_amount,
        bill=sums.bill,
        money=sums.money,
        eligible=sums.eligible,
        points_returned=sums.points_returned,
        points_taken=sums.points_taken,
    )


def plan_of(sold: SoldBefore, *, money: int | None) -> RefundPlan:
    """Return what a refund moves after those before it; all that is left when money is None.

    A sale that its voucher paid whole gives no money back, and comes back once.
    """
    sale, done = refundable(sold), done_of(sold)
    if sold.voucher_money and not sale.whole and not refunds.sums_of(sold.sale_id).refunds:
        return RefundPlan(sale.list_amount, 0, 0, 0, 0, 0, left=0)
    return refund_plan(sale, done, money=left_of(sale, done=done) if money is None else money)
