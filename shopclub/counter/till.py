"""The till: quoting, ringing up, refunding and closing; each one transaction, recorded once."""

from collections.abc import Iterable
from datetime import date, timedelta

from shopclub.birthdays.ahead import Coming
from shopclub.birthdays.birthdays import Birthdays
from shopclub.counter.adjusting import adjust_points
from shopclub.counter.answered import issued_of
from shopclub.counter.birthday_vouchers import issue_birthday_vouchers, issue_for_letters
from shopclub.counter.closing import Closing, ClosingKind
from shopclub.counter.closings import ClosingDraft, Closings
from shopclub.counter.draft import (
    Draft,
    QuoteChanged,
    SaleConflict,
    SaleNotSaved,
    TenderedTooLittle,
)
from shopclub.counter.gift_desk import GiftDesk
from shopclub.counter.gift_draft import GiftChoice, GiftDraft, GiftQuote, IssuedSlip
from shopclub.counter.quote import Quote, Terms
from shopclub.counter.receipt import IssuedReceipt
from shopclub.counter.refund_draft import RefundDraft, RefundQuote
from shopclub.counter.refunds import Refunds
from shopclub.counter.selling import Selling
from shopclub.counter.till_clock import ClockAhead, TillClock
from shopclub.counter.till_terms import departments
from shopclub.kernel.clock import Moment, ShopClock
from shopclub.kernel.text import as_sought
from shopclub.members.members import Members
from shopclub.points.ledger import Ledger
from shopclub.rewards.giving import Gifts
from shopclub.sales import sales
from shopclub.staff.roles import Actor
from shopclub.storage.identity import Identity
from shopclub.tiers.tiers import Tiers

__all__ = [
    "Draft",
    "QuoteChanged",
    "SaleConflict",
    "SaleNotSaved",
    "TenderedTooLittle",
    "Till",
]

AGAIN = timedelta(seconds=60)
"""How soon after a member's sale another one of the same amount is asked about."""


class Till:
    """The till of a shop: one door to its sales, refunds, closings, points by hand and clock."""

    def __init__(
        self,
        *,
        clock: ShopClock,
        identity: Identity,
        members: Members,
        ledger: Ledger,
        tiers: Tiers,
        gifts: Gifts,
        birthdays: Birthdays,
    ) -> None:
        self._clock = TillClock(clock)
        self._ledger = ledger
        self._selling = Selling(
            clock=self._clock,
            identity=identity,
            members=members,
            ledger=ledger,
            tiers=tiers,
            gifts=gifts,
            birthdays=birthdays,
        )
        self._refunds = Refunds(
            clock=self._clock,
            identity=identity,
            ledger=ledger,
            tiers=tiers,
            vouchers=gifts.vouchers,
            birthdays=birthdays,
        )
        self._gifts = GiftDesk(
            clock=self._clock,
            identity=identity,
            members=members,
            ledger=ledger,
            tiers=tiers,
            gifts=gifts,
            birthdays=birthdays,
        )
        self._closings = Closings(clock=self._clock, identity=identity)
        self._birthdays = birthdays
        self._vouchers = gifts.vouchers

    def terms(self, *, on: date) -> Terms:
        """Return the terms in force on a shop day."""
        return self._selling.terms(on=on)

    def departments(self, *, on: date) -> tuple[str, ...]:
        """Return the departments by which an amount may be split, none where a shop has none."""
        return departments(on=on)

    def quote(self, draft: Draft) -> Quote:
        """Return what a draft would cost and earn now."""
        return self._selling.quote(draft)

    def similar_sale(self, draft: Draft) -> IssuedReceipt | None:
        """Return the sale that a draft may repeat: the member's, of the same amount, a minute ago.

        A question for the cashier, never a refusal.
        """
        if draft.member_id is None:
            return None
        now = self._clock.present()
        found = sales.similar(
            member_id=draft.member_id,
            amount=draft.amount,
            day=now.day,
            since=now.at - AGAIN,
            but=draft.sale_id,
        )
        return None if found is None else self.find(found)

    def ring_up(
        self, draft: Draft, *, by: Actor, approved_by: Actor | None = None
    ) -> IssuedReceipt:
        """Record a sale with all that follows from it, and return its receipt.

        The same draft again returns the first receipt; another one under its id raises
        SaleConflict. QuoteChanged, TenderedTooLittle, AmountNeedsOwner (unless the owner acts or
        approves in place), ClockBehind and the refusals of `quote` write nothing.
        """
        return self._selling.ring_up(draft, by=by, approved_by=approved_by)

    def find(self, sale_id: str) -> IssuedReceipt | None:
        """Return the receipt of a sale, if it was recorded."""
        return self._selling.find(sale_id)

    def find_number(self, number: str) -> IssuedReceipt | None:
        """Return the receipt of the sale that a receipt number names, also that of its refund."""
        sale_id = sales.id_of_number(as_sought(number))
        return None if sale_id is None else self.find(sale_id)

    def find_receipt(self, number: str) -> IssuedReceipt | None:
        """Return the very receipt of a number, of a sale or of a refund, to print it again."""
        refund = self._refunds.find_number(as_sought(number))
        return refund if refund is not None else self.find_number(number)

    def last_receipt(self) -> IssuedReceipt | None:
        """Return the last receipt of the present shop day, to print it again."""
        found = sales.last_of_day(self._clock.today())
        return None if found is None else issued_of(found)

    def quote_refund(self, draft: RefundDraft) -> RefundQuote:
        """Return what a refund would move now, of money and of points."""
        return self._refunds.quote(draft)

    def refund(
        self, draft: RefundDraft, *, by: Actor, approved_by: Actor | None = None
    ) -> IssuedReceipt:
        """Give money of a sale back, and move the points that go and come with it.

        The same draft again returns the first receipt; another one under its id raises
        RefundConflict. SaleUnknown, RefundTooMuch, RefundChanged, ClockBehind, and without the
        owner RefundNeedsOwner and SaleTooOld, write nothing.
        """
        return self._refunds.refund(draft, by=by, approved_by=approved_by)

    def find_refund(self, refund_id: str) -> IssuedReceipt | None:
        """Return the receipt of a refund, if it was recorded."""
        return self._refunds.find(refund_id)

    def quote_undo(self) -> RefundQuote:
        """Return what undoing this till's last sale of the day would move; raises NothingToUndo."""
        return self._refunds.quote_undo()

    def undo_last(
        self,
        refund_id: str,
        *,
        by: Actor,
        approved_by: Actor | None = None,
        seen: RefundQuote | None = None,
    ) -> IssuedReceipt:
        """Refund what is left of this till's last sale of the shop day.

        Raises NothingToUndo, what `refund` raises, and RefundTooMuch when it is undone already.
        """
        return self._refunds.undo_last(refund_id, by=by, approved_by=approved_by, seen=seen)

    def adjust_points(
        self, member_id: int, points: int, *, reason: str, source: str, by: Actor
    ) -> int | None:
        """Give or take points by hand and return the entry's id, None for a source known already.

        Raises ClockBehind and what `Ledger.adjust` raises; then nothing is written.
        """
        return adjust_points(
            member_id,
            points,
            reason=reason,
            source=source,
            clock=self._clock,
            ledger=self._ledger,
            by=by,
        )

    def gift_choices(self, member_id: int) -> tuple[GiftChoice, ...]:
        """Return the gifts on offer today, and of each why a member cannot have it, if so.

        Before them all stands the gift that waits for a birthday.
        """
        return self._gifts.choices(member_id)

    def quote_gift(self, draft: GiftDraft) -> GiftQuote:
        """Return what giving a gift would take now; raises why the member cannot have it."""
        return self._gifts.quote(draft)

    def give_gift(self, draft: GiftDraft, *, by: Actor) -> IssuedSlip:
        """Give a gift for points, or the one of a birthday for none, and return its slip.

        The same draft again returns the first slip; another one under its id raises GiftConflict.
        GiftChanged, ClockBehind and the refusals of `quote_gift` write nothing. A birthday's gift
        raises NoBirthdayGift where none waits.
        """
        return self._gifts.give(draft, by=by)

    def find_gift(self, redemption_id: str) -> IssuedSlip | None:
        """Return the slip of a gift, if it was given."""
        return self._gifts.find(redemption_id)

    def find_slip(self, number: str) -> IssuedSlip | None:
        """Return the slip of a number, to print it again or to take the gift back."""
        return self._gifts.find_number(as_sought(number))

    def undo_gift(self, number: str, *, by: Actor, approved_by: Actor | None = None) -> IssuedSlip:
        """Take a gift back and give its points back into their lots, or the perk; its slip.

        Raises RedemptionUnknown, GiftUndone, ClockBehind, or VoucherUsed of a voucher bought.
        """
        return self._gifts.undo(number, by=by, approved_by=approved_by)

    def quote_closing(self, kind: ClosingKind, *, opening: int = 0) -> Closing:
        """Return what a closing would say if the cash counted were what is expected."""
        return self._closings.quote(kind, opening=opening)

    def close(self, draft: ClosingDraft, *, by: Actor) -> Closing:
        """Close a shift or the shop day, and return what its strip says.

        The same draft again returns the first one; another under its id raises ClosingConflict.
        DayClosed and CountRefused write nothing. After a day's closing sales fall to the next day.
        """
        return self._closings.close(draft, by=by)

    def find_closing(self, closing_id: str) -> Closing | None:
        """Return the closing of an id, if it was recorded."""
        return self._closings.find(closing_id)

    def closings_of(self, day: date) -> tuple[Closing, ...]:
        """Return the closings of a shop day in their order."""
        return self._closings.list_of_day(day)

    def issue_birthday_vouchers(self) -> int:
        """Issue vouchers for birthdays whose window is open, some at a time; return how many."""
        return issue_birthday_vouchers(
            birthdays=self._birthdays, vouchers=self._vouchers, clock=self._clock
        )

    def issue_for_letters(self, coming: Iterable[Coming], *, by: Actor) -> int:
        """Issue the birthday vouchers that letters written now bring; return how many."""
        return issue_for_letters(
            coming,
            birthdays=self._birthdays,
            vouchers=self._vouchers,
            clock=self._clock,
            by=by,
        )

    def moment(self) -> Moment:
        """Return the present moment of the till: after a closing it is of the next shop day."""
        return self._clock.present()

    def today(self) -> date:
        """Return the shop day to which the next sale belongs."""
        return self._clock.today()

    def confirm_clock(self, *, by: Actor) -> None:
        """Take the clock as it stands, set back or far ahead; the owner only."""
        self._clock.confirm(by=by)

    def clock_ahead(self) -> ClockAhead | None:
        """Tell whether the clock ran so far ahead that nothing may expire until confirmed."""
        return self._clock.ahead()
