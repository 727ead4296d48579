"""Which receipt: one of today's list, or one whose number is scanned or typed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from shopclub.counter.day_receipts import PAGE, DayReceipt
from shopclub.counter.refund_draft import RefundDraft, RefundQuote
from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.refunds.numbers import NumberRefused, ReceiptUnknown, read_number


@dataclass(frozen=True, slots=True)
class Receipts:
    """What there is to choose from: the rows read so far, None before the first answer.

    `chosen` is the row that Enter takes while nothing is typed; `complete` tells that no older row
    is to come.
    """

    rows: tuple[DayReceipt, ...] | None = None
    complete: bool = False
    reading: bool = False
    chosen: int = 0
    entry: str = ""
    refusal: Refusal | None = None


NOTHING_YET = Receipts()


class Choosing:
    """Reads the list a page at a time; `show` is given each change, `take` the number chosen."""

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        sales_only: bool,
        show: Callable[[Receipts], None],
        take: Callable[[str], None],
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._sales_only = sales_only
        self._shown = show
        self._take = take
        self.receipts = NOTHING_YET

    def read(self) -> None:
        """Read the newest page; a list that is shown already begins anew."""
        self._show(rows=None, complete=False, chosen=0)
        self._read_page(after=None)

    def read_more(self) -> None:
        """Read the next page, unless it is being read or there is none."""
        receipts = self.receipts
        if receipts.rows and not receipts.complete and not receipts.reading:
            self._read_page(after=receipts.rows[-1])

    def type_number(self, entry: str) -> None:
        """Keep what is typed; a refusal of what was typed before goes."""
        self._show(entry=entry, refusal=None)

    def choose(self, row: int) -> None:
        """Choose a row of the list."""
        if self.receipts.rows and 0 <= row < len(self.receipts.rows):
            self._show(chosen=row, refusal=None)

    def submit(self) -> None:
        """Take the number that is typed, or the chosen row if nothing is."""
        receipts = self.receipts
        if receipts.entry.strip():
            today, till = self._shop.clock.today(), self._shop.identity.till
            try:
                self._take(read_number(receipts.entry, today=today, till=till))
            except NumberRefused as refusal:
                self.refuse(refusal)
        elif receipts.rows:
            self._take(receipts.rows[receipts.chosen].number)

    def refuse(self, refusal: Refusal) -> None:
        """Say why the number or row was not taken."""
        self._show(refusal=refusal)

    def _read_page(self, *, after: DayReceipt | None) -> None:
        self._show(reading=True)
        self._jobs.at_till(
            lambda: self._shop.day_book.receipts(after=after, sales_only=self._sales_only),
            done=self._show_page,
            refused=self._refuse_page,
        )

    def _show_page(self, page: tuple[DayReceipt, ...]) -> None:
        before = self.receipts.rows or ()
        self._show(rows=before + page, complete=len(page) < PAGE, reading=False)

    def _refuse_page(self, refusal: Refusal) -> None:
        self._show(rows=self.receipts.rows or (), reading=False, complete=True, refusal=refusal)

    def _show(self, **fields: Any) -> None:
        self.receipts = replace(self.receipts, **fields)
        self._shown(self.receipts)


def quote_of_number(shop: Shop, number: str) -> RefundQuote:
    """Quote all that is left of the sale of a receipt; raises ReceiptUnknown."""
    issued = shop.till.find_number(number)
    if issued is None:
        raise ReceiptUnknown(number)
    return shop.till.quote_refund(RefundDraft("", issued.receipt.sale_id))
