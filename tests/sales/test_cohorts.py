"""Cohorts kept as sold: what each story leaves in the cells, and the same from the sales alone."""

from datetime import date

from shopclub.counter.refund_draft import RefundDraft
from shopclub.sales import cohorts
from shopclub.sales.cohorts import cells
from tests.builders import Desk


def kept() -> dict[tuple[str, str], int]:
    """Return the cells by cohort and month."""
    return {
        (cohort, month): members
        for cohort, followed in cells(first="2020-01", last="2030-12").items()
        for month, members in followed.items()
    }


def test_a_member_counts_once_a_month_in_the_cohort_of_the_first_purchase(desk: Desk) -> None:
    wang, ann = desk.enrol("王小明"), desk.enrol("Ann")
    desk.ring_up(1_000, member=wang)
    desk.ring_up(2_000, member=wang)
    desk.ring_up(3_000)
    desk.turn_to(date(2026, 12, 5))
    desk.ring_up(1_000, member=ann)
    desk.ring_up(1_000, member=wang)
    desk.turn_to(date(2027, 2, 5))
    desk.ring_up(1_000, member=wang)
    assert kept() == {
        ("2026-11", "2026-11"): 1,
        ("2026-11", "2026-12"): 1,
        ("2026-11", "2027-02"): 1,
        ("2026-12", "2026-12"): 1,
    }
    assert cohorts.buyers(cohort="2026-11", month="2026-12") == (wang.member_id,)
    assert cohorts.buyers(cohort="2026-11", month="2027-01") == ()
    assert desk.shop.check() == ()


def test_a_first_purchase_that_came_back_whole_moves_the_member_to_the_next_one(
    desk: Desk,
) -> None:
    wang = desk.enrol()
    desk.ring_up(1_000, member=wang, sale_id="first")
    desk.turn_to(date(2026, 12, 5))
    desk.ring_up(2_000, member=wang, sale_id="second")
    desk.shop.till.refund(RefundDraft("half", "first", money=500), by=desk.owner)
    assert kept() == {("2026-11", "2026-11"): 1, ("2026-11", "2026-12"): 1}
    desk.shop.till.refund(RefundDraft("rest", "first"), by=desk.owner)
    assert kept() == {("2026-12", "2026-12"): 1}
    assert cohorts.buyers(cohort="2026-11", month="2026-11") == ()
    desk.shop.till.refund(RefundDraft("all", "second"), by=desk.owner)
    assert kept() == {}
    desk.turn_to(date(2027, 1, 5))
    desk.ring_up(1_000, member=wang)
    assert kept() == {("2027-01", "2027-01"): 1}
    assert desk.shop.check() == ()


def test_cohorts_made_anew_from_the_sales_are_those_that_were_kept(desk: Desk) -> None:
    members = [desk.enrol(f"会员{n}") for n in range(5)]
    for n in range(40):
        desk.turn_to(date(2026, 11, 21 + n % 9) if n < 9 else date(2027, 1 + n // 10, 1 + n % 20))
        desk.ring_up(100 * n + 7, member=members[n * n % 5], sale_id=f"s{n}")
        if n % 4 == 0:
            desk.shop.till.refund(RefundDraft(f"r{n}", f"s{n}"), by=desk.owner)
    as_sold = kept()
    assert sum(as_sold.values()) > 10
    desk.shop.rebuild(by=desk.owner)
    assert kept() == as_sold
    assert desk.shop.check() == ()
