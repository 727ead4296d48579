"""Short ways to tell stories of gifts and vouchers."""

from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any

from shopclub.counter.gift_draft import GiftDraft, GiftQuote, IssuedSlip
from shopclub.counter.receipt import IssuedReceipt, Means
from shopclub.counter.till import Draft
from shopclub.members.members import Member
from shopclub.rewards.gifts import Gift, GiftSaid
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import Voucher, VoucherState, VoucherTerms, state_on
from tests.builders import Desk

TODAY = date(2026, 11, 21)
NEXT_APRIL = date(2027, 4, 5)
TWENTY = VoucherTerms(amount=2_000)
_NUMBERS = count(1)


@dataclass(frozen=True, slots=True)
class Counter:
    """A desk with a member whose gifts and vouchers the story is about."""

    desk: Desk
    member: Member

    def offer(self, points: int, *, name: str = "竹炭毛巾", **said: Any) -> Gift:
        """Offer a gift for points."""
        return self.desk.shop.gifts.add(GiftSaid(name, points, **said), by=self.desk.owner)

    def draft(
        self, gift: Gift, *, seen: GiftQuote | None = None, means: Means = Means.CASH
    ) -> GiftDraft:
        """Fill the form of a gift."""
        return GiftDraft(
            f"redemption {next(_NUMBERS)}", gift.gift_id, self.member.member_id, means, seen
        )

    def redeem(self, gift: Gift, *, seen: GiftQuote | None = None) -> IssuedSlip:
        """Give a gift."""
        return self.desk.shop.till.give_gift(self.draft(gift, seen=seen), by=self.desk.owner)

    def stock(self, gift: Gift) -> int | None:
        """Return how many pieces are left."""
        return self.desk.shop.gifts.gift(gift.gift_id).said.stock

    @property
    def points(self) -> int:
        """Return the points the member can use."""
        return self.desk.points_of(self.member)

    def issue(
        self,
        terms: VoucherTerms = TWENTY,
        *,
        bearer: bool = False,
        starts_on: date = TODAY,
        last_on: date = NEXT_APRIL,
    ) -> Voucher:
        """Issue a voucher by hand."""
        member_id = None if bearer else self.member.member_id
        new = NewVoucher(terms, starts_on, last_on, member_id)
        (voucher,) = self.desk.shop.vouchers.issue_by_hand(
            new, count=1, request_id=f"request {next(_NUMBERS)}", by=self.desk.owner
        )
        return voucher

    def sale(self, amount: int, *, voucher: Voucher, points: int = 0, known: bool = True) -> Draft:
        """Fill the form of a sale that uses a voucher."""
        return Draft(
            sale_id=f"sale {next(_NUMBERS)}",
            amount=amount,
            member_id=self.member.member_id if known else None,
            points=points,
            voucher=voucher.code,
        )

    def buy(self, amount: int, *, voucher: Voucher, points: int = 0) -> IssuedReceipt:
        """Ring up a sale that uses a voucher."""
        draft = self.sale(amount, voucher=voucher, points=points)
        return self.desk.shop.till.ring_up(draft, by=self.desk.owner)

    def state(self, voucher: Voucher) -> VoucherState:
        """Return where a voucher stands now."""
        found = self.desk.shop.vouchers.voucher(voucher.voucher_id)
        return state_on(found, on=self.desk.shop.clock.today())
