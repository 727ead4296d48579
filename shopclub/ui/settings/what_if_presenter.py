"""What the terms on the form would have made of last month: asked when the keys rest."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from shopclub.counter.quote import Terms
from shopclub.insights.what_if import WhatIf
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View
from shopclub.ui.settings.state import SettingsState

if TYPE_CHECKING:
    from shopclub.insights.last_month import LastMonth


class Stage(Enum):
    """Where the answer to the form stands: WAITS for entries that can be read."""

    COUNTS = auto()
    TOLD = auto()
    WAITS = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class WhatIfState:
    """The last answer; what it says of other terms is about this form only when it is TOLD."""

    stage: Stage = Stage.COUNTS
    answer: WhatIf | None = None
    problem: Refusal | None = None


class WhatIfPresenter:
    """Asks for last month; an answer to an older form is dropped, or no longer looked for."""

    def __init__(self, shop: Shop, *, jobs: Jobs, by: Actor) -> None:
        self._shop = shop
        self._jobs = jobs
        self._by = by
        self._asked = 0
        self._terms: Terms | None = None
        self._read: LastMonth | None = None
        self._view: View[WhatIfState] | None = None
        self.state = WhatIfState()

    def attach(self, view: View[WhatIfState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more, and look for nothing: the screen is gone."""
        self._view = None
        self._asked += 1

    def take(self, state: SettingsState) -> bool:
        """Look at a form; tell whether it asks something new, for `ask` when the keys rest."""
        rules = state.judged.rules
        terms = None if state.terms_refused else Terms(rules.points, rules.ladder)
        if terms == self._terms and terms is not None:
            return False
        self._asked += 1
        self._terms = terms
        stage = Stage.WAITS if terms is None else Stage.COUNTS
        self._change(replace(self.state, stage=stage, problem=None))
        return terms is not None

    def ask(self) -> None:
        """Ask what the form that was last looked at would have meant."""
        terms, asked, insights = self._terms, self._asked, self._shop.insights
        if terms is None or self.state.stage is Stage.TOLD:
            return

        def work() -> WhatIf | None:
            if asked != self._asked:
                return None
            self._read, answer = insights.what_if(
                terms, by=self._by, read=self._read, wanted=lambda: asked == self._asked
            )
            return answer

        self._jobs.reading(
            work,
            done=lambda answer: self._tell(answer, asked=asked),
            refused=lambda problem: self._fail(problem, asked=asked),
        )

    def _tell(self, answer: WhatIf | None, *, asked: int) -> None:
        if asked == self._asked and answer is not None:
            self._change(WhatIfState(Stage.TOLD, answer))

    def _fail(self, problem: Refusal, *, asked: int) -> None:
        if asked == self._asked:
            self._terms = None
            self._change(replace(self.state, stage=Stage.FAILED, problem=problem))

    def _change(self, state: WhatIfState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
