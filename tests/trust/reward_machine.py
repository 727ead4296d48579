"""The shop of the machine with gifts and vouchers, also done by anyone in any order."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.erasing import WORD
from shopclub.counter.gift_draft import GiftDraft, IssuedSlip
from shopclub.rewards.gifts import GiftSaid, VoucherGift
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.storage.database import rows
from tests.birthdays.people import set_birthday_terms
from tests.trust.birthday_rules import REST
from tests.trust.shop_machine import COUNTS, PLACES, ShopMachine

OFFS = st.sampled_from((VoucherTerms(500), VoucherTerms(40_000), VoucherTerms(basis_points=1_250)))
BOUGHT = VoucherGift(VoucherTerms(300, minimum=500), days=4)


class RewardMachine(ShopMachine):
    """A shop in which gifts are given too, and bills paid by vouchers."""

    def __init__(self) -> None:
        super().__init__()
        self.gifts: list[int] = []
        self.stock: dict[int, int | None] = {}
        self.given: list[tuple[GiftDraft, IssuedSlip]] = []
        self.codes: list[str] = []

    @rule(points=st.integers(1, 60), stock=st.sampled_from((None, 1, 2)), voucher=st.booleans())
    def offer_gift(self, points: int, stock: int | None, *, voucher: bool) -> None:
        """A gift comes into the catalogue; it may be a voucher."""
        bought = BOUGHT if voucher else None
        said = GiftSaid(f"gift {self.steps}", points, money=50, stock=stock, voucher=bought)
        gift_id = self.desk.shop.gifts.add(said, by=self.desk.owner).gift_id
        self.gifts.append(gift_id)
        self.stock[gift_id] = stock

    @precondition(lambda self: self.gifts)
    @rule(place=PLACES, which=PLACES, free=st.booleans())
    def give_gift(self, place: int, which: int, *, free: bool) -> None:
        """A member gets a gift, perhaps beyond the points or the stock, or for a birthday."""
        gift_id, whom = self.gifts[-1 - which % len(self.gifts)], self._member(place)
        draft = GiftDraft(f"given {self.steps}", gift_id, whom, for_birthday=free)
        till, by, before = self.desk.shop.till, self.desk.owner, len(self.given)
        self._try(lambda: self.given.append((draft, till.give_gift(draft, by=by))))
        self._move_stock(gift_id, before - len(self.given))
        found = rows("SELECT code FROM voucher WHERE source = ?", f"gift:{draft.redemption_id}")
        self.codes += [code for (code,) in found]

    @precondition(lambda self: self.gifts)
    @rule(place=st.integers(0, 2), days=st.sampled_from((1, 310)), lunar=st.booleans())
    def celebrate_with_gift(self, place: int, days: int, *, lunar: bool) -> None:
        """Days later a member has a birthday by a date told only then, and asks for its gift."""
        self.desk.clock.advance(timedelta(days=days))
        self.desk.shop.till.confirm_clock(by=self.desk.owner)
        gift_id = self.gifts[-1]
        terms = BirthdayTerms(perk=PerkKind.GIFT, gift_id=gift_id, known_days=0, rest_days=REST)
        set_birthday_terms(self.desk, terms)
        self.tell_birthday(place, 0, lunar=lunar)
        self.give_gift(place, 0, free=True)

    @precondition(lambda self: self.given)
    @rule(which=PLACES)
    def give_again(self, which: int) -> None:
        """A gift is sent again; it may not matter."""
        draft, first = self.given[-1 - which % len(self.given)]
        before = rows(COUNTS)
        again = self.desk.shop.till.give_gift(draft, by=self.desk.owner)
        assert replace(again, undone=first.undone) == first
        assert rows(COUNTS) == before

    @precondition(lambda self: self.given)
    @rule(which=PLACES)
    def undo_gift(self, which: int) -> None:
        """A gift is taken back, be it once more."""
        draft, first = self.given[-1 - which % len(self.given)]
        till, by, undone = self.desk.shop.till, self.desk.owner, list[IssuedSlip]()
        self._try(lambda: undone.append(till.undo_gift(first.slip.number, by=by)))
        self._move_stock(draft.gift_id, len(undone))

    @rule(place=PLACES, terms=OFFS, days=st.sampled_from((0, 3, 40)), anyone=st.booleans())
    def issue_voucher(self, place: int, terms: VoucherTerms, days: int, *, anyone: bool) -> None:
        """The owner issues a voucher for a member or for whoever brings it."""
        today, whom = self.desk.shop.clock.today(), None if anyone else self._member(place)
        new = NewVoucher(terms, today, today + timedelta(days=days), whom)
        issue, by = self.desk.shop.vouchers.issue_by_hand, self.desk.owner
        name = f"issue {self.steps}"
        self._try(
            lambda: self.codes.extend(
                one.code for one in issue(new, count=1, request_id=name, by=by)
            )
        )

    @precondition(lambda self: self.codes)
    @rule(place=PLACES, which=PLACES, cents=st.integers(0, 20_000))
    def buy_with_voucher(self, place: int, which: int, cents: int) -> None:
        """A member buys with a voucher, perhaps one that is used, lapsed or another's."""
        code, till = self.codes[-1 - which % len(self.codes)], self.desk.shop.till
        draft = replace(self.desk.draft(cents), member_id=self._member(place), voucher=code)
        self._try(lambda: self.sales.append((draft, till.ring_up(draft, by=self.desk.owner))))

    @precondition(lambda self: self.codes)
    @rule(which=PLACES)
    def void_voucher(self, which: int) -> None:
        """The owner makes a voucher void, unless it is used."""
        vouchers, by = self.desk.shop.vouchers, self.desk.owner
        voucher = vouchers.with_code(self.codes[-1 - which % len(self.codes)])
        self._try(lambda: vouchers.void(voucher.voucher_id, reason="lost", by=by))

    @precondition(lambda self: len(self.members) > 2)
    @rule(place=PLACES)
    def erase(self, place: int) -> None:
        """A person is erased; their papers are those they were but for who it was."""
        shop, by, whom = self.desk.shop, self.desk.owner, self._member(place)
        shop.erasing.erase(whom, word=WORD, by=by)
        self.members.remove(whom)
        till, sales, refunds, given = shop.till, self.sales, self.refunds, self.given
        self.sales = [(draft, till.find(draft.sale_id) or first) for draft, first in sales]
        self.refunds = [
            (draft, till.find_refund(draft.refund_id) or first) for draft, first in refunds
        ]
        self.given = [
            (draft, till.find_gift(draft.redemption_id) or first) for draft, first in given
        ]

    @invariant()
    def every_piece_is_counted(self) -> None:
        """Compare each gift's stock with what was given and taken back."""
        kept = dict(rows("SELECT id, stock FROM gift"))
        assert kept == self.stock, f"stock: kept {kept}, counted {self.stock}"

    def _move_stock(self, gift_id: int, change: int) -> None:
        left = self.stock[gift_id]
        self.stock[gift_id] = None if left is None else left + change
