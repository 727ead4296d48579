"""Points that lapse at the turn of the day while a sale is being typed, and on the screen."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from shopclub.members.members import Member
from shopclub.points.terms import Expiry, ExpiryKind, PointTerms
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.counter.state import PointsLapsed, Stage
from shopclub.ui.sentences import sentence_of
from tests.builders import Desk, desk_in
from tests.ui.counter.at_the_screen import press, stage, write
from tests.ui.counter.counters import Counter, counter_at
from tests.ui.stand_ins import InlineExecutor


@pytest.fixture
def short_lived(tmp_path: Path) -> Iterator[Counter]:
    """Return a counter where points last 10 days, on the last evening of a member's 320."""
    with desk_in(tmp_path) as desk:
        desk.set_terms(PointTerms(expiry=Expiry(ExpiryKind.DAYS, days=10)))
        desk.ring_up(32_000, member=desk.enrol("王小明", "138 0013 5678"))
        desk.turn_to(date(2026, 12, 1), at=time(23, 58))
        yield counter_at(desk, InlineExecutor())


@pytest.mark.parametrize("notices", ["the till", "the turn of the day"])
def test_points_that_lapse_while_the_form_is_open_are_said_with_their_day(
    short_lived: Counter, notices: str
) -> None:
    counter = short_lived
    (found,) = counter.desk.shop.lookup.find("5678")
    counter.presenter.choose(found.member_id)
    counter.presenter.type_amount("128")
    counter.presenter.all_points()
    counter.presenter.confirm()
    assert counter.shown().form.points == 300
    counter.desk.turn_to(date(2026, 12, 2), at=time(4, 3))
    if notices == "the till":
        counter.presenter.confirm()
    else:
        counter.presenter.refresh()
    state = counter.shown()
    assert isinstance(state.form.sale_refusal, PointsLapsed)
    said = sentence_of(state.form.sale_refusal, currency=state.currency)
    assert said == "320 points lapsed at the end of 1 Dec 2026: 0 left."
    assert (state.stage, state.form.amount, state.form.points) == (Stage.SALE, 12_800, 0)
    assert counter.receipts == []
    counter.presenter.confirm()
    counter.presenter.confirm()
    assert counter.receipts[0].receipt.used == 0
    assert counter.receipts[0].receipt.to_pay == 12_800


@pytest.fixture
def ming(desk: Desk) -> Member:
    """Return a member on the last evening of 320 points that last 10 days."""
    desk.set_terms(PointTerms(expiry=Expiry(ExpiryKind.DAYS, days=10)))
    member = desk.enrol("王小明", "138 0013 5678")
    desk.ring_up(32_000, member=member)
    desk.turn_to(date(2026, 12, 1), at=time(23, 58))
    return member


def test_on_the_screen_the_day_is_said_beneath_the_amount_and_the_sale_goes_on_without_points(
    screen: CounterScreen, desk: Desk, ming: Member
) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    write("128")
    press(Qt.Key.Key_F5, Qt.Key.Key_Return)
    assert stage(screen) is Stage.PAYING
    desk.turn_to(date(2026, 12, 2), at=time(4, 3))
    press(Qt.Key.Key_Return)
    problem = screen._sale._problem
    assert problem.isVisible()
    assert problem.text() == "320 points lapsed at the end of 1 Dec 2026: 0 left."
    assert (stage(screen), screen._sale.amount.text()) == (Stage.SALE, "128")
    assert desk.shop.day_book.takings().totals.sales == 0
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert stage(screen) is Stage.SEARCH
    assert desk.shop.day_book.takings().totals.paid == 12_800
