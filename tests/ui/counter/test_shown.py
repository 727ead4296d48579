"""What the counter shows goes to its view, and not a second time."""

from dataclasses import replace
from datetime import date

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import currency
from shopclub.ui.counter.shown import Shown
from shopclub.ui.counter.state import CounterState
from tests.ui.stand_ins import RecordingView


def test_each_state_is_shown_once_and_a_refusal_ends_the_wait() -> None:
    begin = CounterState("幸福小超市", "小王", currency("CNY"), date(2026, 11, 21))
    shown, view, refusal = (
        Shown(begin, holding=None),
        RecordingView[CounterState](),
        ShopClubError(),
    )
    shown.attach(view)
    busy = replace(begin, busy=True)

    shown.show(busy)
    shown.show(busy)
    shown.report(refusal)

    assert view.states == [busy, replace(begin, refusal=refusal)]
    assert shown.state is view.last
