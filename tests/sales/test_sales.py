"""Sales as they are recorded, numbered, listed and added up."""

from datetime import date, time

import pytest

from shopclub.sales import rollups, sales
from shopclub.sales.rollups import DayTotals, MemberTotals
from shopclub.storage.database import run
from tests.builders import Desk

TODAY, TOMORROW = date(2026, 11, 21), date(2026, 11, 22)


def test_receipts_count_from_one_each_day(desk: Desk) -> None:
    today = [desk.ring_up(100).receipt.number for _ in range(3)]
    desk.turn_to(TOMORROW)
    assert today == ["261121010001", "261121010002", "261121010003"]
    assert desk.ring_up(100).receipt.number == "261122010001"


def test_a_receipt_after_midnight_belongs_to_the_evening_before(desk: Desk) -> None:
    desk.ring_up(100)
    desk.turn_to(TOMORROW, at=time(3, 59))
    assert desk.ring_up(100).receipt.number == "261121010002"
    desk.turn_to(TOMORROW, at=time(4))
    assert desk.ring_up(100).receipt.number == "261122010001"


def test_a_day_adds_up_with_and_without_members(desk: Desk) -> None:
    wang = desk.enrol()
    desk.ring_up(10_000, member=wang)
    desk.ring_up(5_000)
    desk.ring_up(3_000, member=wang, points=100)
    assert rollups.day_totals(TODAY) == DayTotals(
        sales=3, member_sales=2, listed=18_000, paid=17_000, member_paid=12_000
    )
    assert rollups.day_totals(TOMORROW) == DayTotals(0, 0, 0, 0, 0)


def test_a_member_adds_up_over_the_days(desk: Desk) -> None:
    wang = desk.enrol()
    assert rollups.member_totals(wang.member_id) is None
    desk.ring_up(10_000, member=wang)
    desk.turn_to(TOMORROW)
    desk.ring_up(5_000, member=wang)
    assert rollups.member_totals(wang.member_id) == MemberTotals(2, TOMORROW, 15_000)


def test_a_visit_of_an_earlier_day_does_not_become_the_last_one(desk: Desk) -> None:
    wang = desk.enrol()
    desk.ring_up(10_000, member=wang)
    desk.turn_to(date(2026, 11, 1))
    desk.shop.till.confirm_clock(by=desk.owner)
    desk.ring_up(5_000, member=wang)
    assert rollups.member_totals(wang.member_id) == MemberTotals(2, TODAY, 15_000)
    assert desk.shop.check() == ()


def test_the_last_sales_of_a_day_come_newest_first(desk: Desk) -> None:
    wang = desk.enrol()
    for amount in (100, 200, 300):
        desk.ring_up(amount, member=wang if amount == 200 else None)
    listed = sales.list_of_day(TODAY, limit=2)
    assert [(sale.paid, sale.member_name) for sale in listed] == [(300, None), (200, "王小明")]
    assert sales.list_of_day(TOMORROW, limit=2) == ()


def test_the_name_on_a_receipt_is_kept_apart_from_its_snapshot(desk: Desk) -> None:
    issued = desk.ring_up(100, member=desk.enrol("Wilhelmina"), sale_id="x")
    recorded = sales.find("x")
    assert recorded is not None
    assert (recorded.member_name, issued.member_name) == ("Wilhelmina", "Wilhelmina")
    assert "Wilhelmina" not in recorded.receipt
    assert "Wilhelmina" not in recorded.content


def test_a_sale_nobody_made_is_not_found(desk: Desk) -> None:
    assert sales.find("x") is None
    assert sales.number_and_paid("x") is None
    assert sales.last_of_day(TODAY) is None


@pytest.mark.parametrize("running", [9, 99, 999])
def test_numbers_go_on_counting_past_a_digit(desk: Desk, running: int) -> None:
    desk.ring_up(100)
    run(
        "INSERT INTO sale SELECT 'copy', ?, at, day, till, staff_id, member_id, list_amount,"
        " tier_discount, points_money, paid, eligible, points_used, points_earned,"
        " multiplier_hundredths, content, receipt, voucher_money FROM sale",
        f"26112101{running:04d}",
    )
    assert desk.ring_up(100).receipt.number == f"26112101{running + 1:04d}"
