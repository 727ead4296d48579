"""A new sale as the row it becomes."""

from typing import TYPE_CHECKING, Any

from shopclub.kernel.clock import Moment
from shopclub.storage.columns import micros

if TYPE_CHECKING:
    from shopclub.sales.sales import NewSale


def sale_row(sale: "NewSale", *, moment: Moment) -> tuple[Any, ...]:
    """Return the values of a sale in the order of ADD_SALE, for one sale or for many."""
    return (
        sale.sale_id,
        sale.number,
        micros(moment.at),
        moment.day.isoformat(),
        sale.till,
        sale.staff_id,
        sale.member_id,
        sale.list_amount,
        sale.tier_discount,
        sale.points_money,
        sale.paid,
        sale.eligible,
        sale.points_used,
        sale.points_earned,
        sale.multiplier_hundredths,
        sale.content,
        sale.receipt,
        sale.voucher_money,
    )
