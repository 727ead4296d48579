"""What the counter shows now, and the one place where that changes."""

from dataclasses import replace

from shopclub.ui.counter.holding import Holding
from shopclub.ui.counter.state import CounterState, Form
from shopclub.ui.jobs import Refusal
from shopclub.ui.protocols import View


class Shown:
    """The state of one counter; `holding` follows the sale in hand, where there is one."""

    def __init__(self, state: CounterState, *, holding: Holding | None) -> None:
        self.state = state
        self._holding = holding
        self._view: View[CounterState] | None = None

    def attach(self, view: View[CounterState]) -> None:
        """Show what comes in a view from now on."""
        self._view = view

    def show(self, state: CounterState) -> None:
        """Show another state; the same one is shown already."""
        if state is self.state:
            return
        self.state = state
        if self._holding is not None:
            self._holding.follow(state)
        if self._view is not None:
            self._view.display(state)

    def fill(self, form: Form) -> None:
        """Show another form of the sale."""
        self.show(replace(self.state, form=form))

    def report(self, refusal: Refusal) -> None:
        """Show a refusal that came from outside the sale."""
        self.show(replace(self.state, refusal=refusal, busy=False))
