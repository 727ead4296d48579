"""Printing a paper again: the last one, one of today's list, or one by its number."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any

from shopclub.counter.day_receipts import CameBack, DayKind, DayReceipt
from shopclub.counter.gift_draft import IssuedSlip
from shopclub.counter.receipt import IssuedReceipt
from shopclub.kernel.money import Currency
from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View
from shopclub.ui.refunds.choosing import NOTHING_YET, Choosing, Receipts
from shopclub.ui.refunds.numbers import ReceiptUnknown

Issued = IssuedReceipt | IssuedSlip
"""A paper of the till: the receipt of a sale or refund, or the slip of a gift."""


class Way(StrEnum):
    """What is to be done with the paper that was chosen; a gift is taken back."""

    PRINT = "print"
    LOOK = "look"
    REFUND = "refund"


@dataclass(frozen=True, slots=True)
class ReprintState:
    """What the dialog shows; `done` when the receipt was handed on."""

    currency: Currency
    today: date
    receipts: Receipts = NOTHING_YET
    busy: bool = False
    done: bool = False

    @property
    def row(self) -> DayReceipt | None:
        """The row that is chosen, while no number is typed."""
        return self.receipts.row

    @property
    def is_gift(self) -> bool:
        """Whether the row that is chosen is the slip of a gift."""
        return self.row is not None and self.row.kind is DayKind.GIFT

    @property
    def can_refund(self) -> bool:
        """Whether what is chosen is a sale, or a gift that can be taken back, or typed."""
        row = self.row
        if row is None:
            return bool(self.receipts.entry.strip())
        back = row.came_back is CameBack.ALL
        return row.kind is DayKind.SALE or (self.is_gift and not back)


class ReprintPresenter:
    """Choosing a receipt; `found` is given it once, with what to do, and the dialog goes."""

    def __init__(self, shop: Shop, *, jobs: Jobs, found: Callable[[Issued, Way], None]) -> None:
        self._shop = shop
        self._jobs = jobs
        self._found = found
        self._way = Way.PRINT
        self._view: View[ReprintState] | None = None
        self.choosing = Choosing(
            shop, jobs=jobs, sales_only=False, show=self._show_receipts, take=self._take
        )
        self.state = ReprintState(currency=shop.identity.currency, today=shop.clock.today())

    def attach(self, view: View[ReprintState]) -> None:
        """Show the list in a view from now on."""
        self._view = view
        view.display(self.state)
        self.choosing.read()

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def confirm(self, way: Way = Way.PRINT) -> None:
        """Print what is chosen, or look at it."""
        if not (self.state.busy or self.state.done):
            self._way = way
            self.choosing.submit()

    def _take(self, number: str) -> None:
        self._show(busy=True)
        self._jobs.at_till(
            partial(_paper_of, self._shop, number),
            done=self._hand_on,
            refused=self._refuse,
        )

    def _hand_on(self, issued: Issued) -> None:
        if self._view is None:
            return
        self._show(busy=False, done=True)
        self._found(issued, self._way)

    def _refuse(self, refusal: Refusal) -> None:
        self._show(busy=False)
        self.choosing.refuse(refusal)

    def _show_receipts(self, receipts: Receipts) -> None:
        self._show(receipts=receipts)

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)


def _paper_of(shop: Shop, number: str) -> Issued:
    issued = shop.till.find_receipt(number) or shop.till.find_slip(number)
    if issued is None:
        raise ReceiptUnknown(number)
    return issued
