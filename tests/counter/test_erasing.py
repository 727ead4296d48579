"""Erasing a person: who may, what is said before, what everybody sees afterwards."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shopclub.birthdays.terms import BirthdayTerms
from shopclub.counter.erasing import WORD, EraseChanged, EraseWordMissing
from shopclub.counter.refund_draft import RefundDraft
from shopclub.documents.receipt import draw
from shopclub.insights.period import parse_period
from shopclub.insights.reports import REPORTS
from shopclub.members import erasing_proof
from shopclub.members.listing import Listing, MemberFilter, SortKey, StandingChoice
from shopclub.members.members import Member, MemberUnknown, NewMember
from shopclub.members.particulars import Particulars
from shopclub.members.people import MemberErased
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import VoucherState, VoucherTerms
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from tests.birthdays.people import set_birthday_terms
from tests.builders import Desk, spoil
from tests.counter.erased_people import canary, give_gift
from tests.documents.papers import text_of


def erase(desk: Desk, member: Member) -> None:
    """Erase a member and prove the shop."""
    desk.shop.erasing.erase(member.member_id, word=WORD, by=desk.owner)
    assert desk.shop.check() == ()


@pytest.mark.parametrize("role", [Role.CASHIER, Role.MANAGER])
def test_only_the_owner_erases(desk: Desk, role: Role) -> None:
    member = desk.enrol()
    with pytest.raises(NotPermitted):
        desk.shop.erasing.erase(member.member_id, word=WORD, by=Actor(1, "x", role))
    assert desk.shop.members.member(member.member_id) == member


@pytest.mark.parametrize("word", ["", "eras", "RESTORE"])
def test_nobody_is_erased_before_the_word_is_typed(desk: Desk, word: str) -> None:
    member = desk.enrol()
    with pytest.raises(EraseWordMissing):
        desk.shop.erasing.erase(member.member_id, word=word, by=desk.owner)
    assert rows("SELECT * FROM member_erased") == []


def test_what_it_ends_is_said_before_and_no_other_thing_is_done(desk: Desk) -> None:
    member = desk.enrol()
    desk.give(120, to=member)
    id_ = member.member_id
    terms = NewVoucher(VoucherTerms(500, 0, 0), date(2026, 11, 21), date(2027, 1, 31), id_)
    (voucher,) = desk.shop.vouchers.issue_by_hand(terms, count=1, request_id="x", by=desk.owner)
    seen = desk.shop.erasing.quote(id_)
    assert (seen.points, seen.vouchers, seen.visits, seen.spent) == (120, 1, 1, 12_000)
    desk.give(1, to=member)
    with pytest.raises(EraseChanged) as changed:
        desk.shop.erasing.erase(id_, word=WORD, by=desk.owner, seen=seen)
    assert changed.value.now.points == 121
    desk.shop.erasing.erase(id_, word=" erase ", by=desk.owner, seen=changed.value.now)
    assert desk.shop.vouchers.voucher(voucher.voucher_id).state is VoucherState.VOID
    assert desk.shop.points.balance(id_, on=desk.shop.clock.today()) == 121
    desk.turn_to(date(2027, 12, 1))
    desk.shop.turn_of_day()
    assert desk.shop.points.balance(id_, on=desk.shop.clock.today()) == 0
    assert desk.shop.check() == ()


def test_memberships_that_went_into_one_are_erased_with_it(desk: Desk) -> None:
    into, gone = desk.enrol("王小明", "13800138000"), desk.enrol("王晓明", "13900139000")
    desk.give(10, to=gone)
    merging = desk.shop.merging
    merging.merge(gone.member_id, into_id=into.member_id, keep={}, by=desk.owner)
    quote = desk.shop.erasing.quote(gone.member_id)
    assert (quote.member.member_id, quote.merged) == (into.member_id, 1)
    erase(desk, gone)
    for member in (into, gone):
        with pytest.raises(MemberErased):
            desk.shop.lookup.page(member.member_id)
        with pytest.raises(MemberErased):
            desk.shop.erasing.quote(member.member_id)


def test_an_erased_member_is_not_served_and_who_rings_up_is_told(desk: Desk) -> None:
    member = desk.enrol("王小明", "13800138000")
    desk.give(500, to=member)
    erase(desk, member)
    draft = desk.draft(1_000, member=member)
    for act in (
        lambda: desk.shop.till.quote(draft),
        lambda: desk.shop.till.ring_up(draft, by=desk.owner),
        lambda: desk.shop.lookup.profile(member.member_id),
        lambda: desk.shop.members.edit(member.member_id, NewMember("x"), by=desk.owner),
        lambda: desk.shop.members.freeze(member.member_id, reason="x", by=desk.owner),
        lambda: desk.shop.members.leave(member.member_id, by=desk.owner),
        lambda: give_gift(desk, member),
    ):
        with pytest.raises(MemberErased):
            act()
    with pytest.raises(MemberUnknown):
        desk.shop.members.holder_of_card(member.card_number)
    assert desk.shop.lookup.scanned(member.card_number) is None
    assert desk.shop.members.holder_of_phone("13800138000") is None
    again = desk.enrol("王小明", "13800138000")  # who comes back joins anew
    assert again.member_id != member.member_id
    assert again.card_number != member.card_number
    assert desk.shop.check() == ()


def test_the_number_of_an_erased_persons_card_is_never_given_again(desk: Desk) -> None:
    numbers = set()
    for _ in range(3):
        member = desk.enrol()
        numbers.add(member.card_number)
        erase(desk, member)
    assert len(numbers) == 3


def test_a_sale_of_the_erased_comes_back_as_any_other(desk: Desk) -> None:
    member = desk.enrol()
    sold = desk.ring_up(10_000, member=member)
    paid = desk.ring_up(10_000, member=member, points=100)
    erase(desk, member)
    for issued in (paid, sold):
        draft = RefundDraft(f"back {issued.receipt.number}", issued.receipt.sale_id)
        seen = desk.shop.till.quote_refund(draft)
        back = desk.shop.till.refund(replace(draft, seen=seen), by=desk.owner)
        assert back.member_name is None
        assert desk.shop.check() == ()
    assert desk.shop.points.balance(member.member_id, on=desk.shop.clock.today()) == 0


def test_a_reprint_says_member_and_every_figure(desk: Desk) -> None:
    set_birthday_terms(desk, BirthdayTerms(multiplier_hundredths=200, known_days=0, window_days=7))
    gone = canary(desk, 1)
    before = gone.receipt.receipt
    assert "2026-11-22" in str(before.sayings)
    give_gift(desk, gone.member)
    erase(desk, gone.member)
    again = desk.shop.till.find(before.sale_id)
    assert again is not None
    paper = text_of(draw(again.receipt, member_name=again.member_name))
    assert "会员" in paper
    assert not [text for text in gone.texts if text in paper]
    assert gone.member.card_number[-4:] not in paper.replace(before.number, "")
    assert replace(again.receipt, sayings=(), member=None) == replace(
        before, sayings=(), member=None
    )
    assert "2026-11-22" not in str(again)
    assert rows("SELECT occurs_on = day FROM birthday_perk") == [(1,)]
    spoil("UPDATE member_erased SET day = '2026-11-20'")
    assert [found[:1] for found in erasing_proof.differences()] == [("erasure against its seal",)]
    slip = desk.shop.till.find_gift(f"gift{gone.member.member_id}")
    assert slip is not None
    assert (slip.member_name, slip.slip.member.card_last4) == (None, "")


def test_no_list_and_no_report_names_the_erased(desk: Desk) -> None:
    gone, stays = canary(desk, 1), canary(desk, 2)
    left = canary(desk, 3)
    desk.shop.members.leave(left.member.member_id, by=desk.owner)
    erase(desk, gone.member)
    shop = desk.shop
    for choice in StandingChoice:
        for sort in SortKey:
            listing = Listing(sort, narrowed=MemberFilter(standing=choice))
            ids = shop.member_list.every_id(listing)
            listed = shop.member_list.block(listing)
            assert gone.member.member_id not in ids
            assert len(listed) == len(ids) == shop.member_list.length(listing).members
    for report in REPORTS:
        period = parse_period("2026-11")
        table = shop.insights.report(report, period, by=desk.owner, language="en")
        assert gone.member.name not in str(table)
        assert stays.member.name in str(table) or report.key != "members_by_spend"
    assert gone.member.name not in str(shop.insights.summary(period, by=desk.owner))
    assert gone.member.name not in str(shop.birthdays.ahead(days=60))
    today = shop.today_book.today(currency="CNY", by=desk.owner)
    assert gone.member.name not in str(today)
    assert gone.member.name not in str(shop.lookup.find(gone.member.name, limit=9))


def test_who_brought_the_erased_and_whom_they_brought_is_forgotten(desk: Desk) -> None:
    first = desk.enrol("Ann")
    by_first = Particulars(introduced_by=first.member_id)
    second = desk.shop.members.enrol(NewMember("Bea", particulars=by_first), by=desk.owner)
    erase(desk, first)
    assert desk.shop.members.particulars(second.member_id).introduced_by is None
    desk.shop.members.edit(second.member_id, NewMember("Bea Li"), by=desk.owner)
    desk.clock.advance(timedelta(days=1))
    assert desk.shop.lookup.profile(second.member_id).introducer == ""
