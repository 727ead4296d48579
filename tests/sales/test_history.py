"""What members bought in a period, as stories: refunds of it, from before it, and out of order."""

from datetime import date, timedelta

from shopclub.counter.refund_draft import RefundDraft
from shopclub.sales.history import (
    MemberPurchases,
    Purchases,
    purchases_of_members,
    spent_by_buyers,
)
from tests.builders import MORNING, Desk

FIRST, LAST = date(2026, 12, 1), date(2026, 12, 31)


def bought() -> Purchases:
    """Return what was bought in December, the same money by both ways to ask."""
    found = purchases_of_members(first=FIRST, last=LAST)
    assert spent_by_buyers(first=FIRST, last=LAST) == found.spent
    return found


def test_nobody_bought_anything_yet(desk: Desk) -> None:
    desk.enrol()
    assert tuple(bought()) == ()
    assert bought().spent == ()


def test_days_visits_and_money_are_told_in_the_order_of_the_ids(desk: Desk) -> None:
    ann, wang = desk.enrol("Ann"), desk.enrol("王小明")
    desk.turn_to(date(2026, 12, 5))
    desk.ring_up(1_000, member=wang)
    desk.ring_up(2_000, member=ann)
    desk.ring_up(4_000)
    desk.ring_up(500, member=wang)
    desk.turn_to(date(2026, 12, 6))
    desk.ring_up(300, member=wang)
    assert tuple(bought()) == (
        MemberPurchases(ann.member_id, days=1, visits=1, paid=2_000),
        MemberPurchases(wang.member_id, days=2, visits=3, paid=1_800),
    )
    assert bought().spent == (2_000, 1_800)


def test_what_came_back_whole_is_no_purchase_and_a_part_only_costs_its_money(desk: Desk) -> None:
    ann, wang = desk.enrol("Ann"), desk.enrol("王小明")
    desk.turn_to(date(2026, 12, 5))
    for amount, sale_id in ((1_000, "whole"), (2_000, "part")):
        desk.ring_up(amount, member=wang, sale_id=sale_id)
    desk.ring_up(700, member=ann, sale_id="all of it")
    desk.turn_to(date(2026, 12, 6))
    desk.ring_up(300, member=wang, sale_id="alone on its day")
    for sale_id in ("whole", "all of it", "alone on its day"):
        desk.shop.till.refund(RefundDraft(f"back {sale_id}", sale_id), by=desk.owner)
    desk.shop.till.refund(RefundDraft("half", "part", money=500), by=desk.owner)
    assert tuple(bought()) == (
        MemberPurchases(ann.member_id, days=0, visits=0, paid=0),
        MemberPurchases(wang.member_id, days=1, visits=1, paid=1_500),
    )
    assert bought().spent == (1_500,)


def test_a_refund_counts_in_its_own_period_and_undoes_no_purchase_of_one_before(
    desk: Desk,
) -> None:
    wang = desk.enrol()
    desk.ring_up(1_000, member=wang, sale_id="november")
    desk.turn_to(date(2026, 12, 5))
    desk.shop.till.refund(RefundDraft("back", "november"), by=desk.owner)
    desk.turn_to(date(2026, 12, 31))
    desk.ring_up(2_000, member=wang, sale_id="december")
    desk.turn_to(date(2027, 1, 2))
    desk.shop.till.refund(RefundDraft("back again", "december"), by=desk.owner)
    november = purchases_of_members(first=date(2026, 11, 1), last=date(2026, 11, 30))
    assert tuple(november) == (MemberPurchases(wang.member_id, days=1, visits=1, paid=1_000),)
    assert tuple(bought()) == (MemberPurchases(wang.member_id, days=1, visits=1, paid=1_000),)


def test_a_sale_that_came_back_on_an_earlier_day_is_no_purchase(desk: Desk) -> None:
    """Sold on 1 December by a clock that ran ahead, set right, given back on 21 November."""
    wang = desk.enrol()
    desk.turn_to(date(2026, 12, 1))
    desk.ring_up(1_000, member=wang, sale_id="sale")
    desk.clock.set(MORNING + timedelta(hours=1))
    desk.shop.till.confirm_clock(by=desk.owner)
    desk.shop.till.refund(RefundDraft("back", "sale"), by=desk.owner)
    assert tuple(bought()) == (MemberPurchases(wang.member_id, days=0, visits=0, paid=1_000),)
    assert bought().spent == ()
