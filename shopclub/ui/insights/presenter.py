"""Reads the figures of a period, the quick ones first; the newest question wins."""

from dataclasses import replace

from shopclub.insights.behind import MemberList, Question
from shopclub.insights.dashboard import Dashboard, Takings
from shopclub.insights.period import Period, PeriodKind, PeriodRefused
from shopclub.insights.steps import StepCount
from shopclub.insights.target_months import Known, TargetsRead
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.insights.periods import choices_of, period_on, range_of
from shopclub.ui.insights.state import InsightsState
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View


class InsightsPresenter:
    """One page of figures; `by` opened the office."""

    def __init__(self, shop: Shop, *, jobs: Jobs, by: Actor) -> None:
        self._shop = shop
        self._jobs = jobs
        self._by = by
        self._asked = 0
        self._listed = 0
        self._view: View[InsightsState] | None = None
        self.state = self._begin(PeriodKind.MONTH)

    @property
    def only_reads(self) -> bool:
        """Whether the shop is only looked at: then nobody sets a target."""
        return self._by.only_reads

    def attach(self, view: View[InsightsState]) -> None:
        """Show the state to a view from now on, and read the figures."""
        self._view = view
        self.read()

    def detach(self) -> None:
        """Show nothing any more: the page is gone."""
        self._view = None

    def choose_kind(self, kind: PeriodKind) -> None:
        """Show the present period of a kind."""
        if kind is not self.state.period.kind:
            self._change(self._begin(kind))
            self.read()

    def choose(self, place: int) -> None:
        """Show one of the periods offered."""
        choices = self.state.choices
        if 0 <= place < len(choices) and choices[place] != self.state.period:
            self._show(choices[place])

    def enter_range(self, first: str, last: str) -> None:
        """Show the range between two days, or say what is wrong with them."""
        self._change(replace(self.state, first_entry=first, last_entry=last))
        try:
            period = range_of(first, last)
        except PeriodRefused as refusal:
            self._change(replace(self.state, refused_range=refusal))
            return
        self._change(replace(self.state, refused_range=None))
        if period != self.state.period:
            self._show(period)

    def read(self) -> None:
        """Read the figures of the period: first what totals tell, then what takes each member."""
        self._asked += 1
        asked, period = self._asked, self.state.period
        insights, by = self._shop.insights, self._by
        self._change(replace(self.state, problem=None))
        self._jobs.reading(
            lambda: insights.takings(period, by=by),
            done=lambda takings: self._show_takings(takings, asked=asked),
            refused=lambda refusal: self._refuse(refusal, asked=asked),
        )
        self._jobs.reading(
            lambda: insights.dashboard(period, by=by) if asked == self._asked else None,
            done=lambda page: self._show_page(page, asked=asked),
            refused=lambda refusal: self._refuse(refusal, asked=asked),
        )
        self._jobs.reading(
            lambda: insights.steps(period, by=by) if asked == self._asked else None,
            done=lambda steps: self._show_steps(steps, asked=asked),
            refused=lambda refusal: self._refuse(refusal, asked=asked),
        )
        self.read_targets()

    def read_targets(self) -> None:
        """Read how far targets have come; what is known of months that are over counts on."""
        known = {} if self.state.targets is None else self.state.targets.known
        self._read_targets(known, asked=self._asked)

    def ask(self, question: Question) -> None:
        """Read the list of the members behind a figure."""
        self._listed += 1
        listed = self._listed
        self._change(replace(self.state, listing=True, members=None, problem=None))
        self._jobs.reading(
            lambda: self._shop.insights.members_behind(question, by=self._by),
            done=lambda found: self._show_members(found, listed=listed),
            refused=self._refuse_list,
        )

    def close_list(self) -> None:
        """Put the list away, or wait for it no longer."""
        self._listed += 1
        self._change(replace(self.state, listing=False, members=None))

    def _begin(self, kind: PeriodKind) -> InsightsState:
        today = self._shop.insights.today()
        period = period_on(today, kind=kind)
        return InsightsState(
            period,
            choices_of(kind, today=today),
            first_entry=period.first.isoformat(),
            last_entry=period.last.isoformat(),
        )

    def _show(self, period: Period) -> None:
        self._change(replace(self.state, period=period, takings=None, dashboard=None, steps=None))
        self.read()

    def _show_takings(self, takings: Takings, *, asked: int) -> None:
        if asked == self._asked:
            self._change(replace(self.state, takings=takings))

    def _show_page(self, page: Dashboard | None, *, asked: int) -> None:
        if asked == self._asked:
            self._change(replace(self.state, dashboard=page))

    def _show_steps(self, steps: tuple[StepCount, ...] | None, *, asked: int) -> None:
        if asked == self._asked:
            self._change(replace(self.state, steps=steps))

    def _read_targets(self, known: Known, *, asked: int) -> None:
        """Read them month by month, the last of all, as long as nobody asks for another period."""
        insights, by = self._shop.insights, self._by
        self._jobs.reading(
            lambda: (
                insights.targets(by=by, known=known, most_months=1)
                if asked == self._asked
                else None
            ),
            done=lambda read: self._show_targets(read, asked=asked),
            refused=lambda refusal: self._refuse(refusal, asked=asked),
        )

    def _show_targets(self, read: TargetsRead | None, *, asked: int) -> None:
        if asked != self._asked or read is None:
            return
        if read.whole:
            self._change(replace(self.state, targets=read))
        else:
            self._read_targets(read.known, asked=asked)

    def _show_members(self, found: MemberList, *, listed: int) -> None:
        if listed == self._listed:
            self._change(replace(self.state, members=found, listing=False))

    def _refuse(self, refusal: Refusal, *, asked: int) -> None:
        if asked == self._asked:
            self._change(replace(self.state, problem=refusal))

    def _refuse_list(self, refusal: Refusal) -> None:
        self._change(replace(self.state, listing=False, problem=refusal))

    def _change(self, state: InsightsState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
