"""Setting a target or changing one: its months, where it stands, and where it should be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from shopclub.kernel.money import Currency
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted
from shopclub.targets.target import Figure, Target, TargetSaid, baseline_month
from shopclub.ui.insights.target_reading import (
    BASELINE,
    FIRST,
    GOAL,
    MONTHS,
    USUAL_MONTHS,
    TargetRead,
    entries_of,
    entry_of,
    field_of,
    read_target,
)
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import AskOwner, View

FIGURES = tuple(Figure)
YEARS = 5
"""A first month further back is a slip of the pen: nothing is read for it."""


@dataclass(frozen=True, slots=True)
class TargetFormState:
    """The entries and what they come to; `target` is the one that is changed, if any.

    `proposed` is the figure of `month`, the last whole month before the first one of the target;
    None is "not known", also while it is being read.
    """

    currency: Currency
    today: date
    target: Target | None
    figure: Figure
    entries: Mapping[str, str]
    by_change: bool = False
    month: date | None = None
    proposed: int | None = None
    reading: bool = False
    read: TargetRead | None = None
    faults: Mapping[str, Refusal] = field(default_factory=dict)
    problem: Refusal | None = None
    busy: bool = False
    done: bool = False


class TargetFormPresenter:
    """`saved` is told once the target stands in the file; whoever may not needs the owner's PIN."""

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        by: Actor,
        ask_owner: AskOwner,
        saved: Callable[[], None],
        target: Target | None = None,
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._by = by
        self._ask_owner = ask_owner
        self._saved = saved
        self._asked = 0
        self._filled_in = ""
        self._view: View[TargetFormState] | None = None
        money, today = shop.identity.currency, shop.insights.today()
        entries = {FIRST: f"{today:%Y-%m}", MONTHS: str(USUAL_MONTHS), BASELINE: "", GOAL: ""}
        self.state = TargetFormState(
            currency=money,
            today=today,
            target=target,
            figure=FIGURES[0] if target is None else target.said.figure,
            entries=entries if target is None else entries_of(target.said, currency=money),
        )

    def attach(self, view: View[TargetFormState]) -> None:
        """Show the state to a view from now on, and read what is proposed."""
        self._view = view
        self._take(self.state)
        self._propose()

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def choose_figure(self, place: int) -> None:
        """Set the target of another figure, whose values are others."""
        figure = FIGURES[place]
        if self.state.target is None and figure is not self.state.figure:
            entries = {**self.state.entries, BASELINE: ""}
            if not self.state.by_change:
                entries[GOAL] = ""
            self._take(replace(self.state, figure=figure, entries=entries, faults={}, problem=None))
            self._propose()

    def choose_change(self, *, by_change: bool) -> None:
        """Give the goal as a change in percent, or as a value; what it was stays what it is."""
        state = self.state
        if by_change == state.by_change:
            return
        goal = None if state.read is None else state.read.goal
        entry = "" if by_change else entry_of(goal, state.figure, currency=state.currency)
        entries = {**state.entries, GOAL: entry}
        self._take(replace(state, by_change=by_change, entries=entries, faults={}))

    def enter(self, key: str, text: str) -> None:
        """Take what was typed into a field; its fault goes, those of the others stay."""
        state = self.state
        if state.entries.get(key) == text:
            return
        faults = {name: fault for name, fault in state.faults.items() if name != key}
        entries = {**state.entries, key: text}
        self._take(replace(state, entries=entries, faults=faults, problem=None))
        if key == FIRST:
            self._propose()

    def save(self) -> None:
        """Set the target, or say beside each field why it cannot be."""
        state = self.state
        if state.busy or state.done or state.read is None:
            return
        said = state.read.said(state.figure)
        if said is None:
            self._show(faults=state.read.faults, problem=None)
            return
        self._write(said, by=self._by)

    def _write(self, said: TargetSaid, *, by: Actor) -> None:
        target, targets = self.state.target, self._shop.targets

        def refused(refusal: Refusal) -> None:
            self._show(busy=False)
            if isinstance(refusal, NotPermitted):
                self._ask_owner(refusal, granted=lambda owner: self._write(said, by=owner))
            elif key := field_of(refusal):
                self._show(faults={key: refusal})
            else:
                self._show(problem=refusal)

        self._show(busy=True, faults={}, problem=None)
        self._jobs.at_till(
            lambda: (
                targets.add(said, by=by)
                if target is None
                else targets.change(target.target_id, said, by=by)
            ),
            done=lambda _: self._finish(),
            refused=refused,
        )

    def _finish(self) -> None:
        self._show(busy=False, done=True)
        self._saved()

    def _propose(self) -> None:
        """Read the figure of the month that is proposed as a baseline, where there is one."""
        state = self.state
        first = None if state.read is None else state.read.first
        self._asked += 1
        if first is None or first.year < state.today.year - YEARS:
            self._show(month=None, proposed=None, reading=False)
            return
        asked, figure = self._asked, state.figure
        month = baseline_month(first, today=state.today)
        self._show(month=month, proposed=None, reading=True)
        self._jobs.reading(
            lambda: self._shop.insights.figure_of_month(figure, month, by=self._by),
            done=lambda value: self._show_proposed(value, asked=asked),
            refused=lambda refusal: self._show(problem=refusal, reading=False),
        )

    def _show_proposed(self, value: int | None, *, asked: int) -> None:
        """Fill the baseline in where nobody typed another one."""
        if asked != self._asked:
            return
        state, entries = self.state, dict(self.state.entries)
        if state.target is None and entries[BASELINE] in ("", self._filled_in):
            self._filled_in = entry_of(value, state.figure, currency=state.currency)
            entries[BASELINE] = self._filled_in
        self._take(replace(state, proposed=value, reading=False, entries=entries))

    def _take(self, state: TargetFormState) -> None:
        """Show a state with what its entries come to."""
        read = read_target(
            state.entries,
            figure=state.figure,
            by_change=state.by_change,
            today=state.today,
            currency=state.currency,
        )
        self.state = replace(state, read=read)
        self._show()

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)
