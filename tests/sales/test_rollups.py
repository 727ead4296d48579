"""Sales that came back whole, in the totals of the day on which they had."""

from datetime import date

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.sales import rollups
from shopclub.sales.rollups import DayTotals
from tests.builders import Desk

TODAY, TOMORROW = date(2026, 11, 21), date(2026, 11, 22)


@pytest.mark.parametrize(
    ("sales", "returned", "purchases"),
    [(0, 0, 0), (7, 0, 7), (7, 2, 5), (2, 2, 0), (0, 1, 0), (1, 3, 0)],
)
def test_money_is_shared_out_over_the_sales_that_stayed(
    sales: int, returned: int, purchases: int
) -> None:
    assert DayTotals(sales, 0, 0, 0, 0, returned=returned).purchases == purchases


def returned(desk: Desk) -> dict[str, int]:
    """Return how many came back whole by each day and month that has any, all proved."""
    assert desk.shop.check() == ()
    days = {str(day): rollups.day_totals(day).returned for day in (TODAY, TOMORROW)}
    found = rollups.month_totals(first=TODAY, last=TOMORROW)
    return days | {one.month: one.totals.returned for one in found}


def test_a_sale_is_back_whole_on_the_day_of_the_refund_that_completes_it(desk: Desk) -> None:
    desk.ring_up(5_000, sale_id="parts")
    desk.ring_up(10_000, member=desk.enrol(), sale_id="undone")
    desk.shop.till.refund(RefundDraft("a", "parts", 4_999), by=desk.owner)
    assert returned(desk) == {"2026-11-21": 0, "2026-11-22": 0, "2026-11": 0}
    desk.shop.till.undo_last("b", by=desk.owner)
    assert returned(desk) == {"2026-11-21": 1, "2026-11-22": 0, "2026-11": 1}
    desk.turn_to(TOMORROW)
    desk.shop.till.refund(RefundDraft("c", "parts"), by=desk.owner)
    assert returned(desk) == {"2026-11-21": 1, "2026-11-22": 1, "2026-11": 2}


def test_a_sale_that_points_paid_comes_back_whole_too(desk: Desk) -> None:
    wang = desk.enrol()
    desk.ring_up(100_000, member=wang)
    desk.ring_up(5_000, member=wang, points=500, sale_id="by points")
    desk.shop.till.refund(RefundDraft("a", "by points", 4_999), by=desk.owner)
    assert returned(desk)["2026-11"] == 0
    desk.shop.till.refund(RefundDraft("b", "by points"), by=desk.owner)
    assert returned(desk)["2026-11"] == 1


def test_where_the_clock_was_set_back_between_refunds_the_later_day_counts(desk: Desk) -> None:
    desk.ring_up(5_000, sale_id="sold")
    desk.turn_to(TOMORROW)
    desk.shop.till.refund(RefundDraft("a", "sold", 1_000), by=desk.owner)
    desk.turn_to(TODAY)
    desk.shop.till.confirm_clock(by=desk.owner)
    desk.shop.till.refund(RefundDraft("b", "sold"), by=desk.owner)
    assert returned(desk) == {"2026-11-21": 0, "2026-11-22": 1, "2026-11": 1}
