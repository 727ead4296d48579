"""Which receipt: one of today's list, or one whose number is scanned or typed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from shopclub.counter.day_receipts import PAGE, RUNNING_DIGITS, DayReceipt
from shopclub.counter.refund_draft import RefundDraft, RefundQuote
from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.refunds.numbers import NumberRefused, ReceiptUnknown, read_number


@dataclass(frozen=True, slots=True)
class Receipts:
    """What there is to choose from: the rows read so far, None before the first answer.

    `chosen` is the row that Enter takes unless a number is `typed`; `complete` tells that no older
    row is to come.
    """

    rows: tuple[DayReceipt, ...] | None = None
    complete: bool = False
    reading: bool = False
    chosen: int = 0
    entry: str = ""
    typed: str = ""
    refusal: Refusal | None = None

    @property
    def row(self) -> DayReceipt | None:
        """The row that Enter takes, if it takes one."""
        return self.rows[self.chosen] if self.rows and not self.typed else None


NOTHING_YET = Receipts()
_Page = tuple[date, tuple[DayReceipt, ...], tuple[DayReceipt, ...]]
"""The shop day that is listed, the receipts of the member, and a page of all."""


class Choosing:
    """Reads the list a page at a time; `show` is given each change, `take` the number chosen.

    What is typed narrows the list. With a member at hand that member's receipts come first.
    """

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        sales_only: bool,
        show: Callable[[Receipts], None],
        take: Callable[[str], None],
        member_id: int | None = None,
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._sales_only = sales_only
        self._shown = show
        self._take = take
        self._member_id = member_id
        self._today = shop.clock.today()
        self._last: DayReceipt | None = None
        self._asked = 0
        self._narrowing = False
        self._submit_when_read = False
        self.receipts = NOTHING_YET

    def read(self) -> None:
        """Read the newest page; a list that is shown already begins anew."""
        self._show(rows=None, complete=False, chosen=0)
        self._read_page(after=None)

    def read_more(self) -> None:
        """Read the next page, unless it is being read or there is none."""
        receipts = self.receipts
        if receipts.rows and not receipts.complete and not receipts.reading:
            self._read_page(after=self._last)

    def type_number(self, entry: str) -> None:
        """Keep what is typed, and narrow the list to it; a refusal of what was typed goes."""
        narrows = entry.strip() != self.receipts.entry.strip()
        self._submit_when_read = False
        self._show(entry=entry, typed=self._number_in(entry), refusal=None)
        if narrows:
            self._narrowing = True
            self._read_page(after=None)

    def choose(self, row: int) -> None:
        """Choose a row of the list."""
        if self.receipts.rows and 0 <= row < len(self.receipts.rows):
            self._show(chosen=row, typed="", refusal=None)

    def submit(self) -> None:
        """Take the number that is typed, or else the chosen row, once the list is the right one."""
        receipts = self.receipts
        if receipts.typed:
            self._take(receipts.typed)
        elif receipts.entry.strip() and self._narrowing:
            self._submit_when_read = True
        elif receipts.row is not None:
            self._take(receipts.row.number)
        elif receipts.entry.strip():
            self._refuse_entry(receipts.entry)

    def refuse(self, refusal: Refusal) -> None:
        """Say why the number or row was not taken."""
        self._show(refusal=refusal)

    def _number_in(self, entry: str) -> str:
        """Return the number that is typed, nothing where it is none."""
        try:
            return self._read(entry)
        except NumberRefused:
            return ""

    def _refuse_entry(self, entry: str) -> None:
        try:
            self._take(self._read(entry))
        except NumberRefused as refusal:
            self.refuse(refusal)

    def _read(self, entry: str) -> str:
        return read_number(entry, today=self._today, till=self._shop.identity.till)

    def _read_page(self, *, after: DayReceipt | None) -> None:
        self._asked += 1
        asked, entry = self._asked, self.receipts.entry.strip()
        self._show(reading=True)
        self._jobs.at_till(
            lambda: self._page(after=after, entry=entry),
            done=lambda page: self._show_page(page, asked=asked, first=after is None),
            refused=self._refuse_page,
        )

    def _page(self, *, after: DayReceipt | None, entry: str) -> _Page:
        """Read a page, before the first one of the whole list the receipts of the member."""
        receipts, only = self._shop.day_book.receipts, self._sales_only
        mine: tuple[DayReceipt, ...] = ()
        if after is None and not entry and self._member_id is not None:
            mine = receipts(sales_only=only, member_id=self._member_id)
        found = receipts(after=after, sales_only=only, matching=entry)
        return self._shop.till.today(), mine, found

    def _show_page(self, page: _Page, *, asked: int, first: bool) -> None:
        if asked != self._asked:
            return
        self._today, mine, found = page
        before = mine if first else self.receipts.rows or ()
        there = {row.number for row in before}
        shown = before + tuple(row for row in found if row.number not in there)
        self._last = found[-1] if found else self._last
        self._show(rows=shown, complete=len(found) < PAGE, reading=False)
        if first:
            self._point_at_typed(shown)
        if self._submit_when_read:
            self._submit_when_read = False
            self.submit()

    def _point_at_typed(self, shown: tuple[DayReceipt, ...]) -> None:
        """Choose the row of a running number that is typed; without one, the first that fits."""
        self._narrowing = False
        typed, entry = self.receipts.typed, self.receipts.entry
        places = [place for place, row in enumerate(shown) if row.number == typed]
        short = len(entry.strip()) <= RUNNING_DIGITS and bool(shown)
        self._show(chosen=places[0] if places else 0, typed="" if places or short else typed)

    def _refuse_page(self, refusal: Refusal) -> None:
        self._narrowing = self._submit_when_read = False
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
