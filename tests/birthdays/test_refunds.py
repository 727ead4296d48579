"""A perk, a voucher and points in one purchase that comes back in parts or whole."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.receipt import SayingKind
from shopclub.counter.refund_draft import RefundDraft, RefundQuote
from shopclub.counter.refund_perk import PerkBack
from shopclub.members.members import Member
from shopclub.points.ledger import EntryKind
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import VoucherState, VoucherTerms
from tests.birthdays.people import enrol, set_birthday_terms, solar
from tests.builders import Desk
from tests.counter.refund_effects import SPEND_ONE, refund_as_said

TODAY = date(2026, 11, 21)
LAST = date(2026, 11, 27)
SOON = solar(11, 24)
POINTS = BirthdayTerms(perk=PerkKind.POINTS, points=88)
USED = PerkBack(PerkKind.MULTIPLIER, 200, comes_back=False)
BACK = PerkBack(PerkKind.MULTIPLIER, 200, comes_back=True, until=LAST)
OVER = PerkBack(PerkKind.MULTIPLIER, 200, comes_back=True)
KEPT = PerkBack(PerkKind.POINTS, 88, comes_back=False)


@pytest.fixture
def member(desk: Desk) -> Member:
    """Someone with a birthday near, 200 points and a voucher over 20.00."""
    desk.set_terms(SPEND_ONE)
    someone = enrol(desk, SOON)
    desk.shop.points.credit(
        someone.member_id,
        200,
        kind=EntryKind.BONUS,
        source="test",
        expires_on=None,
        moment=desk.shop.clock.moment(),
        staff_id=None,
    )
    new = NewVoucher(VoucherTerms(amount=2_000), TODAY, date(2027, 4, 5), someone.member_id)
    desk.shop.vouchers.issue_by_hand(new, count=1, request_id="v", by=desk.owner)
    return someone


def buy(desk: Desk, member: Member, sale_id: str = "sale") -> int:
    """Buy for 150.00 with the voucher and 50 points: 80.00 to pay; return the points earned."""
    (voucher,) = desk.shop.vouchers.of_member(member.member_id)
    draft = replace(
        desk.draft(15_000, member=member, points=50, sale_id=sale_id), voucher=voucher.code
    )
    receipt = desk.shop.till.ring_up(draft, by=desk.owner).receipt
    assert receipt.to_pay == 8_000
    return receipt.earned


def voucher_state(desk: Desk, member: Member) -> VoucherState:
    """Return where the member's voucher stands."""
    (voucher,) = desk.shop.vouchers.of_member(member.member_id)
    return voucher.state


@pytest.mark.parametrize(
    ("terms", "earned", "parts", "said", "left"),
    [
        (BirthdayTerms(), 160, (None,), (BACK,), 200),
        (BirthdayTerms(), 160, (8_000,), (BACK,), 200),
        (BirthdayTerms(), 160, (3_000, None), (USED, BACK), 200),
        (BirthdayTerms(), 160, (1, 7_998, 1), (USED, USED, BACK), 200),
        (BirthdayTerms(), 160, (4_000,), (USED,), 255),
        (POINTS, 80, (None,), (KEPT,), 288),
        (POINTS, 80, (4_000, 4_000), (KEPT, KEPT), 288),
        (BirthdayTerms(perk=PerkKind.NONE), 80, (4_000, None), (None, None), 200),
    ],
)
def test_what_comes_back_was_said_before_and_is_what_it_was(
    desk: Desk,
    member: Member,
    terms: BirthdayTerms,
    earned: int,
    parts: tuple[int | None, ...],
    said: tuple[PerkBack | None, ...],
    left: int,
) -> None:
    set_birthday_terms(desk, terms)
    assert buy(desk, member) == earned
    found = [refund_as_said(desk, "sale", money) for money in parts]
    assert tuple(quote.perk for quote in found) == said
    assert desk.points_of(member) == left
    whole = found[-1].left == 0
    assert voucher_state(desk, member) is (VoucherState.ISSUED if whole else VoucherState.USED)
    again = earned if whole and terms.perk is not PerkKind.POINTS else 80
    if whole:
        assert buy(desk, member, "again") == again
    assert desk.shop.check() == ()


def test_undoing_says_and_does_the_same(desk: Desk, member: Member) -> None:
    for number in range(3):
        assert buy(desk, member, f"sale {number}") == 160
        assert refund_as_said(desk, f"sale {number}", undo=True).perk == BACK
    assert (desk.points_of(member), voucher_state(desk, member)) == (200, VoucherState.ISSUED)
    assert desk.shop.check() == ()


def test_after_its_days_the_perk_that_comes_back_is_of_no_use(desk: Desk, member: Member) -> None:
    buy(desk, member)
    desk.turn_to(date(2026, 11, 28))
    said = refund_as_said(desk, "sale")
    assert said.perk == OVER
    assert buy(desk, member, "again") == 80
    assert desk.shop.check() == ()


def test_a_perk_used_again_meanwhile_is_the_other_sales(desk: Desk, member: Member) -> None:
    buy(desk, member)
    refund_as_said(desk, "sale")
    desk.ring_up(1_000, member=member, sale_id="other")
    assert refund_as_said(desk, "other", 500).perk == USED
    assert refund_as_said(desk, "other").perk == BACK
    assert desk.shop.check() == ()


def test_the_receipt_of_the_refund_says_it(desk: Desk, member: Member) -> None:
    buy(desk, member)
    part = desk.shop.till.refund(RefundDraft("part", "sale", 3_000), by=desk.owner).receipt
    whole = desk.shop.till.refund(RefundDraft("rest", "sale"), by=desk.owner).receipt
    said = [(one.kind, one.hundredths, one.day) for one in (*part.sayings, *whole.sayings)]
    assert said == [(SayingKind.PERK, 200, ""), (SayingKind.PERK, 200, "2026-11-27")]
    found = desk.shop.till.find_refund("rest")
    assert found is not None
    assert found.receipt == whole


def test_a_sale_without_a_perk_says_nothing_of_it(desk: Desk) -> None:
    desk.ring_up(1_000, member=enrol(desk, None), sale_id="a")
    quote: RefundQuote = desk.shop.till.quote_refund(RefundDraft("r", "a"))
    assert quote.perk is None
    assert desk.shop.till.refund(RefundDraft("r", "a"), by=desk.owner).receipt.sayings == ()
