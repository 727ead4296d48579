"""A sale as the form holds it, and what it becomes when it is recorded."""

import json
from dataclasses import dataclass

from shopclub.counter.quote import Quote
from shopclub.counter.receipt import IssuedReceipt, Means, Payment
from shopclub.counter.receipt_json import to_json
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.sales.new_sale import DepartmentPart, NewSale, PaymentPart
from shopclub.staff.roles import Actor


@dataclass(eq=False)
class SaleConflict(ShopClubError):
    """A sale of this id was recorded with other content; `first` is what was recorded."""

    first: IssuedReceipt


@dataclass(eq=False)
class QuoteChanged(ShopClubError):
    """What the cashier saw is no longer true; `now` is."""

    now: Quote


@dataclass(eq=False)
class SaleNotSaved(EnvironmentProblem):
    """The world failed in the middle of a sale, and a look-up found that it was not saved."""

    cause: EnvironmentProblem


@dataclass(eq=False)
class TenderedTooLittle(ShopClubError):
    """Less money was handed over than there is to pay, in minor units."""

    tendered: int
    to_pay: int


@dataclass(eq=False)
class DepartmentsDoNotAddUp(ShopClubError):
    """The departments of a sale come to another sum than its amount, in minor units."""

    departments: int
    amount: int


@dataclass(eq=False)
class DepartmentRefused(ShopClubError):
    """A department of a sale has no name, is named twice, or is not more than 0."""

    department: str
    amount: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A sale as the form holds it; amounts in minor units.

    The till makes `sale_id` when the form opens and keeps it until it is answered. `tendered` is
    the money handed over, exact when None; `seen` is the quote the cashier saw. `departments`, if
    there are any, split the amount; `voucher` is the code of one, empty for none.
    """

    sale_id: str
    amount: int
    member_id: int | None = None
    points: int = 0
    means: Means = Means.CASH
    tendered: int | None = None
    seen: Quote | None = None
    departments: tuple[DepartmentPart, ...] = ()
    voucher: str = ""


def check_departments(draft: Draft) -> None:
    """Raise unless the departments are each named once, above 0, and come to the amount."""
    if not draft.departments:
        return
    named: set[str] = set()
    for part in draft.departments:
        if not part.department.strip() or part.department in named or part.amount < 1:
            raise DepartmentRefused(part.department, part.amount)
        named.add(part.department)
    total = sum(part.amount for part in draft.departments)
    if total != draft.amount:
        raise DepartmentsDoNotAddUp(departments=total, amount=draft.amount)


def payment_of(draft: Draft, *, to_pay: int) -> Payment:
    """Return how a draft pays a bill of minor units; raise TenderedTooLittle if it does not."""
    tendered = to_pay if draft.tendered is None else draft.tendered
    if tendered < to_pay:
        raise TenderedTooLittle(tendered, to_pay)
    return Payment(means=draft.means, amount=to_pay, tendered=tendered, change=tendered - to_pay)


def content_of(draft: Draft) -> str:
    """Return what makes two drafts the same sale."""
    content: list[object] = [
        draft.member_id,
        draft.amount,
        draft.points,
        draft.means.value,
        draft.tendered,
    ]
    if draft.departments:
        content.append([[part.department, part.amount] for part in draft.departments])
    if draft.voucher:
        content.append({"voucher": draft.voucher})
    return _encode(content)


_encode = json.JSONEncoder(ensure_ascii=False).encode


def new_sale(
    draft: Draft, now: Quote, payment: Payment, *, issued: IssuedReceipt, till: int, by: Actor
) -> NewSale:
    """Return the rows that a draft becomes."""
    return NewSale(
        sale_id=draft.sale_id,
        number=issued.receipt.number,
        till=till,
        staff_id=by.staff_id,
        member_id=draft.member_id,
        member_name=issued.member_name,
        list_amount=now.list_amount,
        tier_discount=now.tier_discount,
        points_money=now.points_money,
        paid=now.to_pay,
        eligible=now.eligible,
        points_used=now.points_used,
        points_earned=now.earned,
        multiplier_hundredths=now.multiplier_hundredths,
        payments=(
            PaymentPart(payment.means.value, payment.amount, payment.tendered, payment.change),
        ),
        content=content_of(draft),
        receipt=to_json(issued.receipt),
        departments=draft.departments,
        voucher_money=now.voucher_money,
    )
