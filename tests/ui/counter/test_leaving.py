"""Escape before an answer: nobody comes to the counter whom nobody waits for any more."""

from collections.abc import Callable

import pytest

from shopclub.ui.counter.state import Stage
from tests.builders import Desk
from tests.ui.counter.counters import Counter, counter_at, run_all
from tests.ui.stand_ins import StepExecutor

Ask = Callable[[Counter, int, str], None]


@pytest.mark.parametrize(
    "ask",
    [
        lambda counter, member_id, _: counter.presenter.choose(member_id),
        lambda counter, _, card: counter.presenter.scan(
            card, before=counter.shown(), receipt=lambda _: None
        ),
    ],
)
def test_who_was_chosen_or_scanned_does_not_come_after_escape(desk: Desk, ask: Ask) -> None:
    steps = StepExecutor()
    counter = counter_at(desk, steps)
    ann, bob = desk.enrol("Ann"), desk.enrol("Bob", "13900139000")
    run_all(steps)
    ask(counter, ann.member_id, ann.card_number)
    counter.presenter.back()
    run_all(steps)
    assert (counter.shown().stage, counter.shown().profile) == (Stage.SEARCH, None)

    ask(counter, bob.member_id, bob.card_number)
    run_all(steps)
    assert counter.profile().member.name == "Bob"


def test_of_two_who_are_chosen_the_last_comes_and_stays(desk: Desk) -> None:
    steps = StepExecutor()
    counter = counter_at(desk, steps)
    ann, bob = desk.enrol("Ann"), desk.enrol("Bob", "13900139000")
    run_all(steps)
    counter.presenter.choose(ann.member_id)
    counter.presenter.choose(bob.member_id)
    steps.step(len(steps.waiting) - 1)
    run_all(steps)
    assert counter.profile().member.name == "Bob"


def test_a_voucher_that_was_scanned_begins_no_sale_after_escape(desk: Desk) -> None:
    steps = StepExecutor()
    counter = counter_at(desk, steps)
    run_all(steps)
    counter.presenter.scan("912345678901", before=counter.shown(), receipt=lambda _: None)
    counter.presenter.back()
    run_all(steps)
    assert (counter.shown().refusal, counter.shown().search.query) == (None, "")


def test_who_is_chosen_comes_though_something_is_typed_meanwhile(desk: Desk) -> None:
    steps = StepExecutor()
    counter = counter_at(desk, steps)
    ann = desk.enrol("Ann")
    run_all(steps)
    counter.presenter.choose(ann.member_id)
    counter.presenter.type_query("1")
    run_all(steps)
    assert counter.profile().member.name == "Ann"
