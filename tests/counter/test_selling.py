"""Limits, departments, the question before a repeated sale, and paper that never changes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.counter.till_terms import AmountNeedsOwner, TillTerms
from shopclub.documents import receipt as receipt_paper
from shopclub.points.terms import EarnRule, PointTerms
from shopclub.sales import proof
from shopclub.sales.new_sale import DepartmentPart
from shopclub.sales.slips import ADD_SLIP
from shopclub.shop import BEGINNING
from shopclub.staff.roles import Actor, Role
from shopclub.storage import settings
from shopclub.storage.database import rows, run, writing
from shopclub.storage.identity import IDENTITY
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.builders import Desk, spoil

CASHIER = Actor(1, "小李", Role.CASHIER)


def test_an_unusually_high_amount_needs_the_owner(desk: Desk) -> None:
    desk.shop.set_till_terms(TillTerms(amount_limit=50_000), by=desk.owner, effective=BEGINNING)
    till = desk.shop.till
    till.ring_up(desk.draft(50_000), by=CASHIER)
    high = desk.draft(50_001)
    with pytest.raises(AmountNeedsOwner) as refused:
        till.ring_up(high, by=CASHIER)
    assert (refused.value.amount, refused.value.limit) == (50_001, 50_000)
    till.ring_up(high, by=CASHIER, approved_by=desk.owner)
    till.ring_up(desk.draft(60_000), by=desk.owner)
    assert rows("SELECT count(*) FROM sale") == [(3,)]
    assert desk.shop.check() == ()


def test_departments_add_up_and_are_part_of_the_sale(desk: Desk) -> None:
    split = (DepartmentPart("母婴", 6_000), DepartmentPart("茶叶", 4_000))
    draft = replace(desk.draft(10_000), departments=split)
    first = desk.shop.till.ring_up(draft, by=desk.owner)
    assert rows("SELECT department, amount FROM sale_department ORDER BY place") == [
        ("母婴", 6_000),
        ("茶叶", 4_000),
    ]
    assert desk.shop.till.ring_up(draft, by=desk.owner) == first
    assert desk.shop.check() == ()


def test_the_same_amount_again_within_a_minute_is_a_question(desk: Desk) -> None:
    wang, ann = desk.enrol("王小明"), desk.enrol("Ann")
    sold = desk.ring_up(1_990, member=wang, sale_id="sold")
    desk.clock.advance(timedelta(seconds=60))
    till = desk.shop.till
    assert till.similar_sale(desk.draft(1_990, member=wang)) == sold
    for other in (
        desk.draft(1_991, member=wang),
        desk.draft(1_990, member=ann),
        desk.draft(1_990),
        desk.draft(1_990, member=wang, sale_id="sold"),
    ):
        assert till.similar_sale(other) is None
    again = desk.draft(1_990, member=wang)
    till.ring_up(again, by=desk.owner)
    desk.clock.advance(timedelta(seconds=61))
    assert till.similar_sale(desk.draft(1_990, member=wang)) is None


def test_a_sale_that_was_undone_is_rung_up_anew_without_a_question(desk: Desk) -> None:
    wang = desk.enrol()
    desk.ring_up(1_990, member=wang)
    desk.shop.till.undo_last("undo", by=desk.owner)
    assert desk.shop.till.similar_sale(desk.draft(1_990, member=wang)) is None


def test_a_reprint_years_later_is_the_same_paper_byte_for_byte(desk: Desk) -> None:
    desk.set_ladder(STANDARD_LADDER)
    wang = desk.enrol()
    desk.ring_up(250_000, member=wang)
    sold = desk.ring_up(12_800, member=wang, points=100, sale_id="sold")
    back = desk.shop.till.refund(RefundDraft("back", "sold", 1_000), by=desk.owner)
    papers = [
        receipt_paper.draw(issued.receipt, member_name=issued.member_name)
        for issued in (sold, back)
    ]
    desk.set_terms(PointTerms(earn=EarnRule(points=9)))
    desk.set_ladder(replace(STANDARD_LADDER, tiers=STANDARD_LADDER.tiers[:1]))
    renamed = replace(desk.shop.identity, name="别的店", currency_code="USD", language="en")
    settings.change(IDENTITY, renamed, effective=date(2027, 1, 1), at=desk.clock.now())
    desk.turn_to(date(2029, 11, 21))
    assert desk.ring_up(100).receipt.shop.name == "别的店"
    again = [desk.shop.till.find("sold"), desk.shop.till.find_refund("back")]
    assert [
        receipt_paper.draw(issued.receipt, member_name=issued.member_name)
        for issued in again
        if issued is not None
    ] == papers


def test_a_reprint_after_erasure_names_nobody(desk: Desk) -> None:
    wang = desk.enrol("Wilhelmina")
    sold = desk.ring_up(12_800, member=wang, sale_id="sold")
    desk.shop.till.refund(RefundDraft("back", "sold", 1_000), by=desk.owner)
    run("DELETE FROM receipt_name WHERE member_id = ?", wang.member_id)
    for again in (desk.shop.till.find("sold"), desk.shop.till.find_refund("back")):
        assert again is not None
        assert again.member_name is None
        assert "Wilhelmina" not in repr(again)
        nobody = receipt_paper.draw(again.receipt, member_name=None)
        assert receipt_paper.draw(again.receipt, member_name=again.member_name) == nobody
    assert receipt_paper.draw(sold.receipt, member_name=sold.member_name) != nobody


def test_rebuilding_mends_every_total_of_sales(desk: Desk) -> None:
    wang = desk.enrol()
    desk.ring_up(10_000, member=wang, sale_id="sold")
    desk.ring_up(5_000)
    desk.turn_to(date(2026, 12, 1))
    desk.shop.till.refund(RefundDraft("back", "sold", 1_000), by=desk.owner)
    tables = ("sales_by_day", "sales_by_month", "sales_by_member")
    right = [rows(f"SELECT * FROM {table}") for table in tables]
    spoil(
        "UPDATE sales_by_day SET paid = 7, refunds = 7",
        "DELETE FROM sales_by_month",
        "UPDATE sales_by_member SET last_at = 7, visits = 7",
    )
    assert desk.shop.check() != ()
    proof.rebuild()
    assert [rows(f"SELECT * FROM {table}") for table in tables] == right
    assert desk.shop.check() == ()


def test_the_ten_thousandth_receipt_of_a_day_is_printed_found_and_undone(desk: Desk) -> None:
    slip = ("261121019998", 0, "2026-11-21", 1, 1, "cash", 0)
    with writing():
        run(ADD_SLIP, *slip)
    numbers = [desk.ring_up(1_000, sale_id=sale_id).receipt.number for sale_id in "abc"]
    assert numbers == ["261121019999", "26112101010000", "26112101010001"]
    found = desk.shop.day_book.receipts(matching="1000")
    assert [row.number for row in found] == [numbers[2], numbers[1]]
    last = desk.shop.till.last_receipt()
    assert last is not None
    assert last.receipt.number == numbers[2]
    assert b"%PDF" in receipt_paper.draw(last.receipt, member_name=None)
    assert desk.shop.till.undo_last("u", by=desk.owner).receipt.refund_of == numbers[2]
    for number in numbers:
        again = desk.shop.till.find_receipt(number)
        assert again is not None
        assert again.receipt.number == number
    assert desk.ring_up(1_000).receipt.number == "26112101010003"
