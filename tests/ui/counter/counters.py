"""A counter under test: a real shop, a presenter, and what it showed."""

from concurrent.futures import Executor
from dataclasses import dataclass

from shopclub.counter.lookup import Profile
from shopclub.counter.quote import Quote
from shopclub.counter.receipt import IssuedReceipt
from shopclub.ui.counter.presenter import CounterPresenter
from shopclub.ui.counter.state import CounterState
from tests.builders import Desk
from tests.ui.stand_ins import RecordingView, StepExecutor, jobs_on


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter under test: its shop, its presenter, what it showed and what it reported."""

    desk: Desk
    presenter: CounterPresenter
    view: RecordingView[CounterState]
    receipts: list[IssuedReceipt]

    def shown(self) -> CounterState:
        """Return what is shown now."""
        return self.view.last

    def profile(self) -> Profile:
        """Return the member at the counter; fails when there is none."""
        profile = self.view.last.profile
        assert profile is not None
        return profile

    def quote(self) -> Quote:
        """Return the quote shown; fails when there is none."""
        quote = self.view.last.form.quote
        assert quote is not None
        return quote


def counter_at(desk: Desk, executor: Executor) -> Counter:
    """Open a counter whose jobs run on an executor."""
    receipts: list[IssuedReceipt] = []
    presenter = CounterPresenter(
        desk.shop, jobs=jobs_on(executor), actor=desk.owner, received=receipts.append
    )
    view = RecordingView[CounterState]()
    presenter.attach(view)
    return Counter(desk, presenter, view, receipts)


def run_all(steps: StepExecutor) -> None:
    """Let every job go, in order, with those that they ask for."""
    while steps.waiting:
        steps.step()
