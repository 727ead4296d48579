"""A sale about to be recorded, and the row it becomes."""

from dataclasses import dataclass
from typing import Any

from shopclub.kernel.clock import Moment
from shopclub.storage.columns import micros


@dataclass(frozen=True, slots=True)
class PaymentPart:
    """A part of the money of a sale: minor units handed over, kept and given back."""

    means: str
    amount: int
    tendered: int
    change: int


@dataclass(frozen=True, slots=True)
class DepartmentPart:
    """What part of a sale's list amount belongs to a department, in minor units."""

    department: str
    amount: int


@dataclass(frozen=True, slots=True)
class NewSale:
    """A sale about to be recorded; amounts in minor units, `eligible` is what earned."""

    sale_id: str
    number: str
    till: int
    staff_id: int
    member_id: int | None
    member_name: str | None
    list_amount: int
    tier_discount: int
    points_money: int
    paid: int
    eligible: int
    points_used: int
    points_earned: int
    multiplier_hundredths: int
    payments: tuple[PaymentPart, ...]
    content: str
    receipt: str
    departments: tuple[DepartmentPart, ...] = ()
    voucher_money: int = 0


def sale_row(sale: NewSale, *, moment: Moment) -> tuple[Any, ...]:
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
