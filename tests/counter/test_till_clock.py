"""The clock at the till: set back, run ahead, confirmed."""

from datetime import date, timedelta

import pytest

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.refund_draft import RefundDraft
from shopclub.counter.till_clock import ClockBehind
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from tests.builders import MORNING, Desk
from tests.counter.rows_of_a_sale import everything


@pytest.mark.parametrize("back", [timedelta(seconds=61), timedelta(days=1), timedelta(days=1_826)])
def test_a_clock_set_back_behind_the_newest_row_is_refused_with_both_times(
    desk: Desk, back: timedelta
) -> None:
    desk.ring_up(1_000, sale_id="sale")
    desk.clock.set(MORNING - back)
    before = everything()
    for act in (
        lambda: desk.ring_up(2_000),
        lambda: desk.shop.till.refund(RefundDraft("back", "sale"), by=desk.owner),
        lambda: desk.shop.till.close(ClosingDraft("c", ClosingKind.DAY, 0), by=desk.owner),
    ):
        with pytest.raises(ClockBehind) as refused:
            act()
        assert (refused.value.now, refused.value.last) == (MORNING - back, MORNING)
    assert everything() == before


def test_the_owner_confirms_a_clock_that_was_set_back(desk: Desk) -> None:
    desk.ring_up(1_000)
    desk.turn_to(date(2026, 11, 1))
    cashier = Actor(desk.owner.staff_id, "小李", Role.CASHIER)
    with pytest.raises(NotPermitted):
        desk.shop.till.confirm_clock(by=cashier)
    desk.shop.till.confirm_clock(by=desk.owner)
    assert desk.ring_up(2_000).receipt.number == "261101010001"
    desk.clock.advance(-timedelta(hours=1))
    with pytest.raises(ClockBehind):
        desk.ring_up(2_000)
    assert desk.shop.check() == ()


def test_signing_in_does_not_confirm_a_clock(desk: Desk) -> None:
    desk.ring_up(1_000)
    desk.clock.set(MORNING - timedelta(days=1))
    desk.shop.staff.sign_in(desk.owner.staff_id, pin="482916")
    with pytest.raises(ClockBehind):
        desk.ring_up(1_000)


def test_a_correction_of_seconds_keeps_the_order_of_rows(desk: Desk) -> None:
    desk.ring_up(1_000)
    desk.clock.advance(-timedelta(seconds=30))
    desk.ring_up(2_000)
    ((first,), (second,)) = rows("SELECT at FROM sale ORDER BY number")
    assert first == second


def test_a_retry_is_answered_whatever_the_clock_says(desk: Desk) -> None:
    draft = desk.draft(1_000)
    first = desk.shop.till.ring_up(draft, by=desk.owner)
    desk.clock.set(MORNING - timedelta(days=9))
    assert desk.shop.till.ring_up(draft, by=desk.owner) == first


def test_points_do_not_lapse_by_a_clock_that_ran_ahead_until_the_owner_confirms(
    desk: Desk,
) -> None:
    wang = desk.enrol()
    desk.give(50, to=wang)
    desk.turn_to(date(2035, 1, 1))
    waiting = desk.shop.turn_of_day()
    assert waiting.waits is not None
    assert (waiting.waits.last, waiting.lapsed) == (MORNING, 0)
    desk.ring_up(100)
    assert desk.shop.turn_of_day().waits is not None
    desk.shop.till.confirm_clock(by=desk.owner)
    assert desk.shop.turn_of_day().lapsed == 1
    assert desk.shop.turn_of_day().lapsed == 0
    assert desk.shop.check() == ()


def test_the_turn_of_a_day_lets_points_lapse_once(desk: Desk) -> None:
    wang = desk.enrol()
    desk.give(50, to=wang)
    desk.turn_to(date(2027, 11, 30))
    desk.shop.till.confirm_clock(by=desk.owner)
    assert desk.shop.turn_of_day().lapsed == 0
    desk.turn_to(date(2027, 12, 1))
    assert [desk.shop.turn_of_day().lapsed for _ in range(2)] == [1, 0]
    desk.ring_up(100)


def test_an_ordinary_evening_and_morning_wait_for_nobody(desk: Desk) -> None:
    desk.ring_up(100)
    desk.clock.advance(timedelta(hours=36))
    assert desk.shop.till.clock_ahead() is None
    desk.clock.advance(timedelta(seconds=1))
    assert desk.shop.till.clock_ahead() is not None
