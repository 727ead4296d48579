"""Refunds at the till: said before, recorded once, to the last point and the last fen."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shopclub.counter.receipt import Means, ReceiptKind
from shopclub.counter.receipt_json import from_json, to_json
from shopclub.counter.refund import RefundTooMuch
from shopclub.counter.refund_draft import (
    NothingToUndo,
    RefundChanged,
    RefundConflict,
    RefundDraft,
)
from shopclub.counter.sold import SaleUnknown
from shopclub.counter.till_terms import RefundNeedsOwner, SaleTooOld, TillTerms
from shopclub.members.members import Member
from shopclub.sales import rollups
from shopclub.sales.rollups import DayTotals, MonthTotals
from shopclub.shop import BEGINNING
from shopclub.staff.roles import Actor, Role
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import Desk
from tests.counter.rows_of_a_sale import everything

TODAY = date(2026, 11, 21)


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member with 200 points."""
    member = desk.enrol()
    desk.give(200, to=member)
    return member


@pytest.fixture
def cashier(desk: Desk) -> Actor:
    """Return a cashier of the shop."""
    return desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin="739214", by=desk.owner)


def test_a_refund_says_before_what_it_then_does(desk: Desk, wang: Member) -> None:
    desk.ring_up(12_800, member=wang, points=100, sale_id="sale")
    draft = RefundDraft("back", "sale", 5_900)
    said = desk.shop.till.quote_refund(draft)
    assert (said.money, said.bill, said.refunded, said.left) == (5_900, 6_400, 0, 5_900)
    assert (said.points.returned, said.points.taken) == (50, 59)
    assert (said.points.balance_before, said.points.balance_after) == (218, 209)
    receipt = desk.shop.till.refund(replace(draft, seen=said), by=desk.owner).receipt
    assert (receipt.to_pay, receipt.used, receipt.earned, receipt.balance) == (5_900, -50, -59, 209)
    assert desk.points_of(wang) == 209
    assert desk.shop.check() == ()


def test_the_receipt_of_a_refund_is_a_frozen_snapshot_with_a_number_of_its_own(
    desk: Desk, wang: Member
) -> None:
    sold = desk.ring_up(12_800, member=wang, points=100, sale_id="sale")
    issued = desk.shop.till.refund(RefundDraft("back", "sale"), by=desk.owner)
    assert issued.member_name == "王小明"
    receipt = issued.receipt
    assert (receipt.kind, receipt.refund_of) == (ReceiptKind.REFUND, sold.receipt.number)
    assert (sold.receipt.number, receipt.number) == ("261121010002", "261121010003")
    assert desk.ring_up(100).receipt.number == "261121010004"
    assert from_json(to_json(receipt)) == receipt
    assert desk.shop.till.find_refund("back") == issued
    for number in (sold.receipt.number, receipt.number):
        assert desk.shop.till.find_number(number) == sold
    assert desk.shop.till.find_number("261121010099") is None


def test_a_refund_goes_back_by_the_means_of_its_sale_unless_told(desk: Desk) -> None:
    draft = desk.draft(10_000, means=Means.WECHAT, sale_id="sale")
    desk.shop.till.ring_up(draft, by=desk.owner)
    first = desk.shop.till.refund(RefundDraft("a", "sale", 1_000), by=desk.owner)
    second = desk.shop.till.refund(RefundDraft("b", "sale", 1_000, Means.CASH), by=desk.owner)
    paid = [issued.receipt.payments[0].means for issued in (first, second)]
    assert paid == [Means.WECHAT, Means.CASH]


def test_day_month_member_and_tier_fall_by_a_refund(desk: Desk, wang: Member) -> None:
    desk.ring_up(10_000, sale_id="other")
    desk.ring_up(6_000, member=wang, sale_id="sale")
    desk.turn_to(date(2026, 12, 2))
    desk.shop.till.refund(RefundDraft("a", "sale", 1_500), by=desk.owner)
    desk.shop.till.refund(RefundDraft("b", "other", 500), by=desk.owner)
    sold = DayTotals(3, 2, 36_000, 36_000, 26_000)
    back = DayTotals(0, 0, -2_000, -2_000, -1_500, refunds=2, refunded=2_000)
    assert rollups.day_totals(TODAY) == sold
    assert rollups.day_totals(date(2026, 12, 2)) == back
    assert rollups.month_totals(first=TODAY, last=date(2026, 12, 2)) == (
        MonthTotals("2026-11", sold),
        MonthTotals("2026-12", back),
    )
    totals = rollups.member_totals(wang.member_id)
    assert totals is not None
    assert (totals.visits, totals.last_day, totals.paid) == (2, TODAY, 24_500)
    assert rows("SELECT day, spend FROM tier_spend") == [("2026-11-21", 24_500)]
    assert desk.shop.check() == ()


def test_a_promotion_gained_only_by_the_refunded_sale_is_undone(desk: Desk) -> None:
    desk.set_ladder(Ladder(tiers=(Tier("bronze", 0), Tier("silver", 10_000))))
    wang = desk.enrol("李雷")
    desk.ring_up(10_000, member=wang, sale_id="sale")
    assert desk.shop.lookup.profile(wang.member_id).tier.key == "silver"
    desk.shop.till.undo_last("undo", by=desk.owner)
    assert desk.shop.lookup.profile(wang.member_id).tier.key == "bronze"
    assert desk.shop.check() == ()


def test_a_sale_paid_by_points_alone_gives_points_back_by_the_fraction_of_its_bill(
    desk: Desk, wang: Member
) -> None:
    desk.ring_up(2_000, member=wang, points=200, sale_id="sale")
    said = desk.shop.till.quote_refund(RefundDraft("", "sale", 500))
    assert (said.money, said.bill, said.left, said.points.returned) == (0, 500, 1_500, 50)
    receipt = desk.shop.till.refund(RefundDraft("a", "sale", 500), by=desk.owner).receipt
    assert (receipt.to_pay, receipt.payments, receipt.balance) == (0, (), 50)
    desk.shop.till.refund(RefundDraft("b", "sale"), by=desk.owner)
    assert desk.points_of(wang) == 200
    assert desk.shop.check() == ()


def test_points_of_a_lapsed_lot_come_back_with_grace(desk: Desk, wang: Member) -> None:
    desk.ring_up(2_000, member=wang, points=200, sale_id="sale")
    desk.turn_to(date(2028, 3, 1))
    said = desk.shop.till.quote_refund(RefundDraft("", "sale")).points
    assert (said.returned, said.graced, said.graced_until) == (200, 200, date(2028, 3, 31))
    desk.shop.till.refund(RefundDraft("a", "sale"), by=desk.owner)
    assert desk.points_of(wang) == 200
    assert desk.shop.check() == ()


def test_what_was_recorded_is_undone_whatever_the_terms_are_now(desk: Desk, wang: Member) -> None:
    from shopclub.points.terms import EarnRule, PointTerms

    desk.ring_up(10_000, member=wang, sale_id="sale")
    desk.set_terms(PointTerms(earn=EarnRule(points=9)))
    desk.shop.till.refund(RefundDraft("a", "sale"), by=desk.owner)
    assert desk.points_of(wang) == 200


def test_the_same_refund_again_is_the_first_answer_and_another_a_conflict(
    desk: Desk, wang: Member
) -> None:
    desk.ring_up(10_000, member=wang, sale_id="sale")
    draft = RefundDraft("back", "sale", 5_000)
    first = desk.shop.till.refund(draft, by=desk.owner)
    before = everything()
    assert desk.shop.till.refund(draft, by=desk.owner) == first
    for other in (
        replace(draft, money=4_000),
        replace(draft, money=None),
        replace(draft, sale_id="other"),
        replace(draft, means=Means.CARD),
    ):
        with pytest.raises(RefundConflict) as refused:
            desk.shop.till.refund(other, by=desk.owner)
        assert refused.value.first == first
    with pytest.raises(RefundConflict):
        desk.shop.till.undo_last("back", by=desk.owner)
    assert everything() == before


def test_a_refund_of_which_the_cashier_saw_something_else_is_shown_anew(
    desk: Desk, wang: Member
) -> None:
    desk.ring_up(10_000, member=wang, sale_id="sale")
    seen = desk.shop.till.quote_refund(RefundDraft("", "sale", 5_000))
    desk.ring_up(3_000, member=wang, points=300)
    before = everything()
    with pytest.raises(RefundChanged) as refused:
        desk.shop.till.refund(RefundDraft("a", "sale", 5_000, seen=seen), by=desk.owner)
    assert refused.value.now.points.owed == 50
    assert everything() == before
    draft = RefundDraft("a", "sale", 5_000, seen=refused.value.now)
    assert desk.shop.till.refund(draft, by=desk.owner).receipt.balance == -50


def test_undoing_the_last_sale_says_what_it_does_and_does_it_once(desk: Desk, wang: Member) -> None:
    desk.ring_up(5_000)
    sold = desk.ring_up(12_800, member=wang, points=100)
    said = desk.shop.till.quote_undo()
    assert (said.number, said.money, said.left) == (sold.receipt.number, 11_800, 0)
    undone = desk.shop.till.undo_last("undo", by=desk.owner, seen=said)
    assert desk.points_of(wang) == 200
    before = everything()
    assert desk.shop.till.undo_last("undo", by=desk.owner) == undone
    with pytest.raises(RefundTooMuch) as refused:
        desk.shop.till.undo_last("undo again", by=desk.owner)
    assert (refused.value.refunded, refused.value.paid) == (11_800, 11_800)
    assert everything() == before


def test_yesterdays_sale_is_not_undone_as_the_last(desk: Desk) -> None:
    desk.ring_up(5_000)
    desk.turn_to(date(2026, 11, 22))
    with pytest.raises(NothingToUndo):
        desk.shop.till.quote_undo()
    with pytest.raises(NothingToUndo):
        desk.shop.till.undo_last("undo", by=desk.owner)


def test_a_refund_above_the_limit_or_of_an_old_sale_needs_the_owner(
    desk: Desk, cashier: Actor
) -> None:
    desk.shop.set_till_terms(
        TillTerms(refund_limit=5_000, refund_days=7), by=desk.owner, effective=BEGINNING
    )
    desk.ring_up(20_000, sale_id="sale")
    till = desk.shop.till
    till.refund(RefundDraft("a", "sale", 5_000), by=cashier)
    before = everything()
    with pytest.raises(RefundNeedsOwner) as refused:
        till.refund(RefundDraft("b", "sale", 5_001), by=cashier)
    assert (refused.value.money, refused.value.limit) == (5_001, 5_000)
    with pytest.raises(RefundNeedsOwner):
        till.undo_last("c", by=cashier, approved_by=cashier)
    assert everything() == before
    till.refund(RefundDraft("b", "sale", 5_001), by=cashier, approved_by=desk.owner)
    desk.clock.advance(timedelta(days=8))
    with pytest.raises(SaleTooOld) as old:
        till.refund(RefundDraft("d", "sale", 100), by=cashier)
    assert (old.value.days, old.value.limit) == (8, 7)
    till.refund(RefundDraft("d", "sale", 100), by=desk.owner)
    assert desk.shop.check() == ()


def test_a_sale_nobody_made_is_not_refunded(desk: Desk) -> None:
    before = everything()
    for act in (desk.shop.till.quote_refund,):
        with pytest.raises(SaleUnknown):
            act(RefundDraft("a", "nothing"))
    with pytest.raises(SaleUnknown) as refused:
        desk.shop.till.refund(RefundDraft("a", "nothing"), by=desk.owner)
    assert refused.value.sale_id == "nothing"
    assert everything() == before
