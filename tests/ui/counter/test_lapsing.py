"""Points that lapse at the turn of the day while a sale is being typed."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from shopclub.points.terms import Expiry, ExpiryKind, PointTerms
from shopclub.ui.counter.state import PointsLapsed, Stage
from shopclub.ui.sentences import sentence_of
from tests.builders import desk_in
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
        counter.presenter.back()
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
