"""A closing as it is typed: what is expected, what differs, closed once."""

from concurrent.futures import Executor
from datetime import timedelta

import pytest

from shopclub.counter.closing import Closing, ClosingKind
from shopclub.counter.closings import ClosingDraft, CountRefused, DayClosed, DayTurned
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import AmountFault, AmountRefused
from shopclub.staff.roles import Actor
from shopclub.ui.closing.presenter import ClosingPresenter
from shopclub.ui.closing.state import ClosingState
from shopclub.ui.counter.state import LooksLikeBarcode
from tests.builders import Desk
from tests.ui.stand_ins import InlineExecutor, RecordingView, StepExecutor, jobs_on


class Counting:
    """A closing under test: what it showed and led to."""

    def __init__(self, desk: Desk, *, by: Actor, executor: Executor | None = None) -> None:
        self.closed: list[Closing] = []
        self.again: list[Closing] = []
        self.presenter = ClosingPresenter(
            desk.shop,
            jobs=jobs_on(executor or InlineExecutor()),
            actor=by,
            closed=self.closed.append,
            reprint=self.again.append,
        )
        self.view = RecordingView[ClosingState]()
        self.presenter.attach(self.view)

    @property
    def shown(self) -> ClosingState:
        return self.view.last


@pytest.fixture
def counting(sold: Desk, cashier: Actor) -> Counting:
    return Counting(sold, by=cashier)


def test_cash_is_counted_in_piles_against_what_is_expected(counting: Counting) -> None:
    assert (counting.shown.expected, counting.shown.difference) == (13_000, None)
    counting.presenter.type_opening("200")
    counting.presenter.type_counted("3*100+2×10+9")
    assert (counting.shown.expected, counting.shown.difference) == (33_000, -100)
    counting.presenter.confirm()
    (closing,) = counting.closed
    assert (closing.kind, closing.opening, closing.expected) == (ClosingKind.DAY, 20_000, 33_000)
    assert (closing.counted, closing.difference, closing.cashier) == (32_900, -100, "小李")
    assert counting.shown.done


@pytest.mark.parametrize(
    ("entry", "refusal"),
    [
        ("-1", CountRefused),
        ("1e3", AmountRefused),
        ("1.999", AmountRefused),
        ("6901234567892", LooksLikeBarcode),
        ("9" * 7 + "9999999999999999", AmountRefused),
    ],
)
def test_what_is_no_cash_is_refused_beside_its_field_and_the_rest_kept(
    counting: Counting, entry: str, refusal: type[ShopClubError]
) -> None:
    counting.presenter.type_opening("50")
    counting.presenter.type_counted(entry)
    counting.presenter.confirm()
    assert type(counting.shown.counted_refusal) is refusal
    assert (counting.shown.counted_entry, counting.shown.opening) == (entry, 5_000)
    counting.presenter.type_counted("0")
    counting.presenter.type_opening(entry)
    assert type(counting.shown.opening_refusal) is refusal
    counting.presenter.confirm()
    assert counting.closed == []


@pytest.mark.parametrize("entry", ["100+", "3×"])
def test_change_that_breaks_off_in_the_middle_is_asked_for_and_never_taken_as_none(
    counting: Counting, entry: str
) -> None:
    counting.presenter.type_counted("130")
    counting.presenter.type_opening(entry)
    typed = counting.shown
    assert typed.opening_refusal is None
    counting.presenter.confirm()
    refusal = counting.shown.opening_refusal
    assert isinstance(refusal, AmountRefused)
    assert refusal.fault is AmountFault.NOT_A_NUMBER
    assert counting.closed == []


def test_a_form_left_open_over_the_turn_closes_the_new_day_only_when_told_again(
    sold: Desk, counting: Counting
) -> None:
    shown = counting.shown.day
    counting.presenter.type_counted("130")
    sold.turn_to(shown + timedelta(days=1))
    counting.presenter.confirm()
    assert counting.closed == []
    assert isinstance(counting.shown.refusal, DayTurned)
    assert counting.shown.day == shown + timedelta(days=1)
    counting.presenter.confirm()
    assert counting.closed[0].day == counting.shown.day.isoformat()


def test_without_a_count_nothing_closes_and_the_field_says_so(counting: Counting) -> None:
    counting.presenter.confirm()
    refusal = counting.shown.counted_refusal
    assert isinstance(refusal, AmountRefused)
    assert refusal.fault is AmountFault.EMPTY
    counting.presenter.type_counted("0")
    counting.presenter.confirm()
    assert counting.closed[0].difference == -13_000


def test_pressed_twice_it_closes_once(sold: Desk, cashier: Actor) -> None:
    steps = StepExecutor()
    counting = Counting(sold, by=cashier, executor=steps)
    while steps.waiting:
        steps.step()
    counting.presenter.type_counted("130")
    counting.presenter.confirm()
    counting.presenter.confirm()
    while steps.waiting:
        steps.step()
    assert len(counting.closed) == 1
    assert len(sold.shop.till.closings_of(sold.shop.clock.today())) == 1


def test_a_closed_day_is_said_at_once_and_a_change_of_cashier_still_goes(
    sold: Desk, cashier: Actor
) -> None:
    sold.shop.till.close(ClosingDraft("day", ClosingKind.DAY, 13_000), by=sold.owner)
    counting = Counting(sold, by=cashier)
    counting.presenter.type_counted("10")
    assert isinstance(counting.shown.refusal, DayClosed)
    assert not counting.shown.can_close
    counting.presenter.confirm()
    assert counting.closed == []
    counting.presenter.choose_kind(ClosingKind.SHIFT)
    counting.presenter.confirm()
    assert counting.closed[0].kind is ClosingKind.SHIFT


def test_a_slow_answer_for_the_other_kind_is_not_shown(sold: Desk, cashier: Actor) -> None:
    steps = StepExecutor()
    counting = Counting(sold, by=cashier, executor=steps)
    counting.presenter.choose_kind(ClosingKind.SHIFT)
    while steps.waiting:
        steps.step()
    kinds = [None if state.quote is None else state.quote.kind for state in counting.view.states]
    assert set(kinds) == {None, ClosingKind.SHIFT}


def test_the_closings_of_today_are_printed_again(sold: Desk, cashier: Actor) -> None:
    for name, kind in (("a", ClosingKind.SHIFT), ("b", ClosingKind.DAY), ("c", ClosingKind.SHIFT)):
        sold.shop.till.close(ClosingDraft(name, kind, 1), by=sold.owner)
    counting = Counting(sold, by=cashier)
    assert [closing.closing_id for closing in counting.shown.earlier] == ["c", "b", "a"]
    counting.presenter.print_again(5)
    assert counting.again == []
    counting.presenter.print_again(1)
    assert [closing.closing_id for closing in counting.again] == ["b"]
    assert counting.shown.done
