"""What the counter sees of the day."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from shopclub.counter.receipt import TierLabel
from shopclub.counter.refund_draft import RefundDraft
from shopclub.counter.takings import Takings
from shopclub.members.members import Member
from shopclub.sales.rollups import DayTotals
from tests.builders import Desk, desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with the standard ladder."""
    with desk_in(tmp_path, ladder=None) as desk:
        yield desk


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member with a phone and one purchase of 2,500.00."""
    member = desk.enrol("王小明", "13800138000")
    desk.ring_up(250_000, member=member)
    return member


@pytest.mark.parametrize(
    ("amounts", "each"),
    [((), None), ((100,), 100), ((142_770, 1, 1, 1, 1, 1, 1), 20_397), ((100, 101), 101)],
)
def test_what_a_sale_comes_to_is_rounded_half_up(
    desk: Desk, amounts: tuple[int, ...], each: int | None
) -> None:
    for amount in amounts:
        desk.ring_up(amount)
    assert desk.shop.day_book.takings().each == each


def test_the_day_at_a_glance(desk: Desk, wang: Member) -> None:
    for amount in (100, 200, 300):
        desk.ring_up(amount)
    desk.ring_up(10_000, member=wang)
    takings = desk.shop.day_book.takings()
    assert (takings.day, takings.new_members) == (date(2026, 11, 21), 1)
    assert (takings.totals.sales, takings.totals.member_sales) == (5, 2)
    assert takings.totals.paid == 250_000 + 600 + 9_800
    newest = takings.last_sales[0]
    assert (newest.time, newest.paid, newest.member_name) == ("10:42", 9_800, "王小明")
    assert newest.tier == TierLabel("silver", "", 2)
    assert [sale.paid for sale in takings.last_sales] == [9_800, 300, 200]
    assert takings.last_sales[1].tier is None


def test_a_day_stands_against_its_weekday_a_week_ago_at_this_time(desk: Desk) -> None:
    desk.ring_up(10_000, sale_id="early")
    desk.turn_to(date(2026, 11, 21), at=time(18))
    desk.ring_up(99_900)
    desk.turn_to(date(2026, 11, 28), at=time(11))
    assert desk.shop.day_book.takings().change_percent == -100
    desk.ring_up(10_600)
    takings = desk.shop.day_book.takings()
    assert (takings.week_ago, takings.change_percent) == (10_000, 6)
    desk.turn_to(date(2026, 11, 28), at=time(19))
    desk.shop.till.refund(RefundDraft("back", "early", 1_000), by=desk.owner)
    assert desk.shop.day_book.takings().week_ago == 109_900, "what came back later is of its day"


@pytest.mark.parametrize(
    ("paid", "of_members", "week_ago", "change", "share"),
    [
        (9_996, 3_332, 10_000, 0, 33),
        (10_049, 10_000, 10_000, 0, 100),
        (9_950, 4_975, 10_000, -1, 50),
        (10_050, 67, 10_000, 1, 1),
        (0, 0, 10_000, -100, None),
        (-100, 50, 10_000, -101, None),
        (500, 500, 0, None, 100),
        (500, 500, -3, None, 100),
    ],
)
def test_shares_and_changes_are_rounded_half_away_from_zero(
    paid: int, of_members: int, week_ago: int, change: int | None, share: int | None
) -> None:
    totals = DayTotals(1, 1, paid, paid, of_members)
    takings = Takings(date(2026, 11, 21), totals, 0, (), week_ago)
    assert (takings.change_percent, takings.members_percent) == (change, share)


def test_a_day_without_one_a_week_ago_says_nothing_of_it(desk: Desk) -> None:
    desk.ring_up(10_000)
    assert desk.shop.day_book.takings().change_percent is None


def test_a_day_on_which_nothing_was_sold(desk: Desk) -> None:
    takings = desk.shop.day_book.takings()
    assert (takings.totals.sales, takings.last_sales) == (0, ())
