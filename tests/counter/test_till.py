"""Ringing up: each sale one transaction, recorded once, whatever happens."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.counter.quote import TooManyPoints
from shopclub.counter.receipt import Means, SayingKind
from shopclub.counter.receipt_json import from_json, to_json
from shopclub.counter.till import (
    QuoteChanged,
    SaleConflict,
    TenderedTooLittle,
)
from shopclub.members.members import Member, MemberUnknown
from shopclub.points.ledger import NotEnoughPoints
from shopclub.points.terms import EarnRule, PointTerms
from shopclub.shop import BEGINNING
from shopclub.staff.roles import NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.builders import NOBODY, Desk
from tests.counter.rows_of_a_sale import everything


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member with 200 points."""
    member = desk.enrol()
    desk.give(200, to=member)
    return member


def test_a_sale_writes_all_that_follows_from_it(desk: Desk, wang: Member) -> None:
    issued = desk.ring_up(12_800, member=wang, points=100)
    receipt = issued.receipt
    assert issued.member_name == "王小明"
    assert (receipt.to_pay, receipt.saved) == (11_800, 1_000)
    assert (receipt.earned, receipt.used, receipt.balance) == (118, 100, 218)
    assert (receipt.day, receipt.time, receipt.cashier) == ("2026-11-21", "10:42", "老王")
    assert (receipt.shop.name, receipt.currency, receipt.language) == ("幸福小超市", "CNY", "zh_CN")
    assert receipt.member is not None
    assert receipt.member.card_last4 == wang.card_number[-4:]
    assert desk.points_of(wang) == 218
    assert desk.shop.check() == ()


def test_the_receipt_shows_the_points_that_really_are_there(desk: Desk, wang: Member) -> None:
    for points in (0, 100, 0, 200):
        receipt = desk.ring_up(10_000, member=wang, points=points).receipt
        assert receipt.balance == desk.points_of(wang)


def test_money_that_was_handed_over_comes_back_as_change(desk: Desk) -> None:
    draft = desk.draft(12_800, tendered=20_000)
    (payment,) = desk.shop.till.ring_up(draft, by=desk.owner).receipt.payments
    assert (payment.amount, payment.tendered, payment.change) == (12_800, 20_000, 7_200)


def test_too_little_money_is_refused_and_nothing_is_written(desk: Desk, wang: Member) -> None:
    before = everything()
    with pytest.raises(TenderedTooLittle) as refused:
        desk.shop.till.ring_up(desk.draft(12_800, member=wang, tendered=12_799), by=desk.owner)
    assert (refused.value.tendered, refused.value.to_pay) == (12_799, 12_800)
    assert everything() == before


def test_the_same_draft_again_is_the_same_sale(desk: Desk, wang: Member) -> None:
    draft = desk.draft(12_800, member=wang, points=100)
    first = desk.shop.till.ring_up(draft, by=desk.owner)
    after_one = everything()
    for _ in range(20):
        assert desk.shop.till.ring_up(draft, by=desk.owner) == first
    assert everything() == after_one


def test_the_same_draft_after_a_restart_a_day_later_is_the_same_sale(
    desk: Desk, wang: Member
) -> None:
    draft = desk.draft(12_800, member=wang)
    first = desk.shop.till.ring_up(draft, by=desk.owner)
    desk.turn_to(date(2026, 11, 22))
    assert desk.shop.till.ring_up(draft, by=desk.owner) == first
    assert desk.shop.till.find(draft.sale_id) == first


@pytest.mark.parametrize("change", ["amount", "points", "member", "means", "tendered"])
def test_another_sale_under_the_same_id_is_refused_with_the_first(
    desk: Desk, wang: Member, change: str
) -> None:
    draft = desk.draft(12_800, member=wang)
    first = desk.shop.till.ring_up(draft, by=desk.owner)
    before = everything()
    other = {
        "amount": replace(draft, amount=12_801),
        "points": replace(draft, points=100),
        "member": replace(draft, member_id=None),
        "means": replace(draft, means=Means.WECHAT),
        "tendered": replace(draft, tendered=20_000),
    }[change]
    with pytest.raises(SaleConflict) as refused:
        desk.shop.till.ring_up(other, by=desk.owner)
    assert refused.value.first == first
    assert everything() == before


def test_a_quote_that_still_holds_is_rung_up(desk: Desk, wang: Member) -> None:
    draft = desk.draft(12_800, member=wang, points=100)
    seen = desk.shop.till.quote(draft)
    issued = desk.shop.till.ring_up(replace(draft, seen=seen), by=desk.owner)
    assert issued.receipt.to_pay == seen.to_pay


def test_a_quote_that_changed_writes_nothing_and_shows_the_new_one(
    desk: Desk, wang: Member
) -> None:
    draft = desk.draft(12_800, member=wang)
    seen = desk.shop.till.quote(draft)
    double = PointTerms(earn=EarnRule(points=2))
    desk.shop.set_point_terms(double, by=desk.owner, effective=BEGINNING)
    before = everything()
    with pytest.raises(QuoteChanged) as refused:
        desk.shop.till.ring_up(replace(draft, seen=seen), by=desk.owner)
    assert (seen.earned, refused.value.now.earned) == (128, 256)
    assert everything() == before


def test_points_that_went_meanwhile_are_noticed(desk: Desk, wang: Member) -> None:
    draft = desk.draft(12_800, member=wang)
    seen = desk.shop.till.quote(draft)
    desk.ring_up(10_000, member=wang, points=100)
    with pytest.raises(QuoteChanged):
        desk.shop.till.ring_up(replace(draft, seen=seen), by=desk.owner)


def test_points_that_lapsed_while_the_form_was_open_are_noticed(desk: Desk, wang: Member) -> None:
    draft = desk.draft(12_800, member=wang, points=100)
    seen = desk.shop.till.quote(draft)
    desk.turn_to(date(2028, 1, 1))
    before = everything()
    with pytest.raises(NotEnoughPoints):
        desk.shop.till.ring_up(replace(draft, seen=seen), by=desk.owner)
    assert everything() == before


@pytest.mark.parametrize(("points", "refusal"), [(300, NotEnoughPoints), (200, TooManyPoints)])
def test_points_that_cannot_pay_write_nothing(
    desk: Desk, wang: Member, points: int, refusal: type[Exception]
) -> None:
    before = everything()
    with pytest.raises(refusal):
        desk.ring_up(1_500, member=wang, points=points)
    assert everything() == before


def test_a_member_who_is_not_there_is_refused(desk: Desk) -> None:
    stranger = replace(desk.draft(100), member_id=99)
    before = everything()
    with pytest.raises(MemberUnknown):
        desk.shop.till.ring_up(stranger, by=desk.owner)
    with pytest.raises(MemberUnknown):
        desk.shop.till.quote(stranger)
    assert everything() == before


def test_who_may_not_sell_does_not_sell(desk: Desk) -> None:
    with pytest.raises(NotPermitted):
        desk.shop.till.ring_up(desk.draft(100), by=NOBODY)
    assert rows("SELECT * FROM sale") == []


def test_every_sale_says_who_made_it(desk: Desk) -> None:
    cashier = desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin="739214", by=desk.owner)
    issued = desk.shop.till.ring_up(desk.draft(100), by=cashier)
    assert issued.receipt.cashier == "小李"
    assert rows("SELECT staff_id FROM sale") == [(cashier.staff_id,)]


def test_the_last_receipt_of_the_day_can_be_printed_again(desk: Desk, wang: Member) -> None:
    desk.ring_up(100)
    last = desk.ring_up(12_800, member=wang)
    assert desk.shop.till.last_receipt() == last
    desk.turn_to(date(2026, 11, 22))
    assert desk.shop.till.last_receipt() is None


def test_a_reprint_after_the_rules_and_the_tier_changed_is_the_same_paper(
    desk: Desk, wang: Member
) -> None:
    first = desk.ring_up(12_800, member=wang, sale_id="x")
    desk.set_terms(PointTerms(earn=EarnRule(points=9)))
    desk.set_ladder(STANDARD_LADDER)
    desk.ring_up(900_000, member=wang)
    again = desk.shop.till.find("x")
    assert again == first
    assert to_json(from_json(to_json(first.receipt))) == to_json(first.receipt)


def test_a_receipt_says_why_what_lapses_and_what_comes_next(desk: Desk) -> None:
    desk.set_ladder(STANDARD_LADDER)
    wang = desk.enrol("李雷")
    desk.ring_up(250_000, member=wang)
    desk.turn_to(date(2027, 11, 10))
    said = desk.ring_up(10_000, member=wang).receipt.sayings
    assert [saying.kind for saying in said] == [
        SayingKind.MULTIPLIER,
        SayingKind.EXPIRING,
        SayingKind.KEEP_TIER,
        SayingKind.REACH_TIER,
    ]
    multiplier, expiring, keep, reach = said
    assert (keep.amount, keep.day) == (200_000 - 9_800, "2027-12-31")
    assert (multiplier.amount, multiplier.hundredths) == (9_800, 120)
    assert (expiring.points, expiring.day) == (2_500, "2027-11-30")
    assert reach.tier is not None
    assert (reach.amount, reach.tier.key) == (800_000 - 259_800, "gold")
