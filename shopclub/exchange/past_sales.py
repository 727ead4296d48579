"""Purchases of the past as the till would have kept them: without points, which are balances."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from shopclub.counter import paper
from shopclub.counter.receipt import (
    LineKind,
    Payment,
    Receipt,
    ReceiptLine,
    ReceiptMember,
    TierLabel,
)
from shopclub.counter.receipt_json import to_json
from shopclub.exchange.plan import Plan, PlannedSale
from shopclub.kernel.clock import Moment
from shopclub.kernel.codes import receipt_number
from shopclub.members import rosters
from shopclub.sales import sales, seals
from shopclub.sales.loading import PastSale, known_ids
from shopclub.sales.new_sale import NewSale, PaymentPart
from shopclub.sales.rung_up import PAST
from shopclub.shop import Shop
from shopclub.staff.audit import AuditLine
from shopclub.staff.roles import Actor

PAST_TILL = 99
"""The till under whose numbers purchases of the past stand; the next lower one when it is full."""
A_DAY = 9_999


@dataclass(frozen=True, slots=True)
class PastSales:
    """Sales to load, and the number of the import that brings them."""

    sales: tuple[PastSale, ...]
    number: int

    def lines(self, moment: Moment, *, staff_id: int) -> Iterator[AuditLine]:
        """Yield a line of the log for each: written now, by whoever imports."""
        for past in self.sales:
            detail: dict[str, int | str] = {
                "paid": past.sale.paid,
                "used": 0,
                "earned": 0,
                "import": self.number,
                "seal": seals.of_new_sale(past.sale, moment=past.moment),
            }
            yield AuditLine("sale", moment, staff_id, f"sale:{past.sale.sale_id}", detail)


def sale_id_of(sale: PlannedSale, *, number: int) -> str:
    """Return the id of a purchase: by its own number and day, or by its place in the file."""
    if sale.number:
        return f"{PAST}{sale.moment.day.isoformat()}:{sale.number}"
    return f"{PAST}{number}:{sale.line}"


def recorded_before(plan: Plan, *, number: int) -> frozenset[str]:
    """Return the purchases that an earlier file brought, by their own numbers."""
    return known_ids(sale_id_of(sale, number=number) for sale in plan.sales)


def past_sales(
    shop: Shop, planned: Iterable[PlannedSale], *, known: frozenset[str], number: int, by: Actor
) -> PastSales:
    """Return the sales that purchases become, those known before left out."""
    maker = _Maker(shop, number=number, by=by)
    every = [sale for sale in planned if sale_id_of(sale, number=number) not in known]
    maker.look_up({sale.holder.member_id for sale in every if sale.holder is not None})
    return PastSales(tuple(maker.make(sale) for sale in every), number)


class _Maker:
    """Makes sales in the order in which they happened, and numbers them by day."""

    def __init__(self, shop: Shop, *, number: int, by: Actor) -> None:
        self._shop, self._number, self._by = shop, number, by
        self._running: dict[date, int] = {}
        self._labels: dict[date, TierLabel] = {}
        self._named: dict[int, rosters.Named] = {}

    def look_up(self, member_ids: set[int]) -> None:
        """Read names and cards once for all."""
        self._named = rosters.named(tuple(sorted(member_ids)))

    def make(self, planned: PlannedSale) -> PastSale:
        """Return the sale that a purchase becomes."""
        receipt, till = self._receipt(planned)
        who = None if planned.holder is None else planned.holder.member_id
        amount = planned.amount
        sale = NewSale(
            sale_id=receipt.sale_id,
            number=receipt.number,
            till=till,
            staff_id=self._by.staff_id,
            member_id=who,
            member_name=None if who is None else self._named[who].name,
            list_amount=amount,
            tier_discount=0,
            points_money=0,
            paid=amount,
            eligible=amount,
            points_used=0,
            points_earned=0,
            multiplier_hundredths=100,
            payments=(PaymentPart(planned.means.value, amount, amount, 0),),
            content=json.dumps([self._number, planned.line, planned.number], ensure_ascii=False),
            receipt=to_json(receipt),
        )
        return PastSale(sale, planned.moment)

    def _receipt(self, planned: PlannedSale) -> tuple[Receipt, int]:
        day, identity = planned.moment.day, self._shop.identity
        till, number = self._next_number(day)
        local = self._shop.clock.local(planned.moment.at)
        receipt = Receipt(
            shop=paper.shop_face(identity),
            currency=identity.currency_code,
            language=identity.language,
            sale_id=sale_id_of(planned, number=self._number),
            number=number,
            day=local.date().isoformat(),
            time=f"{local.hour:02d}:{local.minute:02d}",
            cashier=self._by.name,
            member=self._member(planned),
            lines=(ReceiptLine(LineKind.AMOUNT, planned.amount),),
            to_pay=planned.amount,
            payments=(Payment(planned.means, planned.amount, planned.amount, 0),),
            saved=0,
            earned=0,
            used=0,
            balance=0,
            sayings=(),
        )
        return receipt, till

    def _member(self, planned: PlannedSale) -> ReceiptMember | None:
        if planned.holder is None:
            return None
        day, member_id = planned.moment.day, planned.holder.member_id
        if day not in self._labels:
            ladder = self._shop.tiers.ladder(on=day)
            self._labels[day] = paper.tier_label(ladder.tiers[0], ladder=ladder)
        last4 = self._named[member_id].card_number[-4:]
        return ReceiptMember(member_id, last4, self._labels[day])

    def _next_number(self, day: date) -> tuple[int, str]:
        if day not in self._running:
            self._running[day] = self._last_running(day)
        self._running[day] += 1
        lower, running = divmod(self._running[day] - 1, A_DAY)
        till = PAST_TILL - lower
        return till, receipt_number(day=day, till=till, running=running + 1)

    def _last_running(self, day: date) -> int:
        """Return how many of a day were numbered before, on whatever tills of the past."""
        used = 0
        while True:
            last = sales.last_running(day=day, till=PAST_TILL - used // A_DAY)
            if last < A_DAY:
                return used + last
            used += A_DAY
