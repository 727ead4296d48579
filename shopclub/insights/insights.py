"""The owner's questions about a shop, answered from its rows.

Only that a report left the shop is written, into the log.
"""

from collections.abc import Callable
from datetime import date

from shopclub.counter.quote import Terms
from shopclub.counter.till_clock import TillClock
from shopclub.insights import facts, listing
from shopclub.insights.behind import MemberList, Question
from shopclub.insights.buckets import grain_of, sum_of
from shopclub.insights.concentration import lorenz, top_shares
from shopclub.insights.dashboard import Dashboard, Takings
from shopclub.insights.habits import habits_of
from shopclub.insights.last_month import LastMonth, ask, read_month
from shopclub.insights.period import Period, PeriodKind, month_of, previous, span_of
from shopclub.insights.quintiles import grid_of
from shopclub.insights.report import MOST_ROWS, Asked, Report
from shopclub.insights.standings import loyalty_of
from shopclub.insights.steps import StepCount
from shopclub.insights.summary import Summary
from shopclub.insights.summary_making import compared, make_summary, worth_on
from shopclub.insights.target_months import Known, TargetsRead, figure_of_month, read_targets
from shopclub.insights.value_classes import value_classes
from shopclub.insights.what_if import WhatIf
from shopclub.kernel.clock import ShopClock
from shopclub.kernel.phrases import phrases_of
from shopclub.kernel.table import Table
from shopclub.points.flows import flows_of
from shopclub.sales import buyers
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import one, revision, writing
from shopclub.storage.identity import IDENTITY
from shopclub.targets.target import Figure
from shopclub.targets.targets import followed_targets
from shopclub.tiers.rosters import tier_keys
from shopclub.tiers.tiers import Tiers


class Insights:
    """What the owner sees."""

    def __init__(self, *, clock: ShopClock, tiers: Tiers) -> None:
        self._clock = clock
        self._till_clock = TillClock(clock)
        self._tiers = tiers

    def takings(self, period: Period, *, by: Actor) -> Takings:
        """Return what the totals tell of a period: what a page shows first."""
        by.require(Permission.OPEN_OFFICE)
        before, today = previous(period), self._till_clock.today()
        grain = grain_of(period.days)
        bars, bars_before = (facts.bars_on(one, grain=grain) for one in (period, before))
        return Takings(
            period=period,
            before=before,
            currency=self._currency(on=today),
            now=sum_of(bar.totals for bar in bars),
            then=sum_of(bar.totals for bar in bars_before),
            grain=grain,
            bars=bars,
            bars_before=bars_before,
            cohorts=facts.cohorts_of(min(period.last, today)),
        )

    def dashboard(self, period: Period, *, by: Actor) -> Dashboard:
        """Return what the members of a period tell: it looks at each one, and takes its time."""
        by.require(Permission.OPEN_OFFICE)
        before, today = previous(period), self._till_clock.today()
        bought, bought_before, now, then = compared(period)
        spent = bought.spent
        few_before = value_classes(bought_before.spent).few
        last = min(period.last, today)
        return Dashboard(
            now=now,
            then=then,
            habits=habits_of(now.activity, days=period.come(today=today)),
            habits_before=None if then is None else habits_of(then.activity, days=before.days),
            few_before=None if then is None else few_before,
            tiers=facts.tiers_of(bought, keys=tier_keys(), ladder=self._tiers.ladder(on=last)),
            top_shares=top_shares(spent),
            curve=lorenz(spent),
            classes=value_classes(spent),
            grid=grid_of(buyers.days_and_visits()),
            points=flows_of(first=period.first, last=period.last),
            points_before=flows_of(first=before.first, last=before.last),
            worth=worth_on(last),
        )

    def steps(self, period: Period, *, by: Actor) -> tuple[StepCount, ...]:
        """Return the ladder of loyalty with its moves: it looks at every purchase so far."""
        by.require(Permission.OPEN_OFFICE)
        return loyalty_of(period, today=self._till_clock.today()).counts()

    def targets(self, *, by: Actor, known: Known, most_months: int) -> TargetsRead:
        """Return how far each target has come, or what is read of it until then.

        `known` are the figures that were read before; see `read_targets`.
        """
        by.require(Permission.OPEN_OFFICE)
        today = self._till_clock.today()
        return read_targets(
            followed_targets(),
            today=today,
            currency=self._currency(on=today),
            known=known,
            most_months=most_months,
        )

    def figure_of_month(self, figure: Figure, month: date, *, by: Actor) -> int | None:
        """Return what the dashboard of the month of a day says of a figure that targets have."""
        by.require(Permission.OPEN_OFFICE)
        return figure_of_month(figure, month)

    def members_behind(self, question: Question, *, by: Actor) -> MemberList:
        """Return the members behind a figure of the page."""
        by.require(Permission.OPEN_OFFICE)
        today = self._till_clock.today()
        ladder = self._tiers.ladder(on=min(question.period.last, today))
        currency = self._currency(on=today)
        return listing.list_of(
            question, keys=tier_keys(), ladder=ladder, currency=currency, today=today
        )

    def report(self, report: Report, period: Period, *, by: Actor, language: str) -> Table:
        """Return the table of a report in a language, to look at."""
        by.require(Permission.OPEN_OFFICE)
        return self._table(report, period, language=language, most_rows=MOST_ROWS)

    def report_to_keep(
        self,
        report: Report,
        period: Period,
        *,
        by: Actor,
        language: str,
        most_rows: int | None = MOST_ROWS,
    ) -> Table:
        """Return the table of a report for a file or for paper; call `note_export` first."""
        by.require(Permission.EXPORT)
        return self._table(report, period, language=language, most_rows=most_rows)

    def note_export(self, report: Report, period: Period, *, by: Actor) -> None:
        """Say in the log that a report leaves the shop; owner only."""
        with writing():
            by.require(Permission.EXPORT)
            audit.record(
                "export report",
                moment=self._clock.moment(),
                staff_id=by.staff_id,
                subject="report",
                report=report.key,
                period=span_of(period),
            )

    def _table(
        self, report: Report, period: Period, *, language: str, most_rows: int | None
    ) -> Table:
        today = self._till_clock.today()
        last = min(period.last, today)
        identity = settings.current(IDENTITY, on=today)
        return report.table(
            Asked(
                period=period,
                phrases=phrases_of(language),
                currency=identity.currency_code,
                ladder=self._tiers.ladder(on=last),
                keys=tier_keys(),
                worth=worth_on(last),
                today=today,
                margin_basis_points=identity.margin_basis_points,
                most_rows=most_rows,
            )
        )

    def what_if(
        self, terms: Terms, *, by: Actor, read: LastMonth | None, wanted: Callable[[], bool]
    ) -> tuple[LastMonth, WhatIf | None]:
        """Return what other terms would have made of the last calendar month, and that month.

        `read` is the month that was read before: it is read again when the shop has changed. The
        answer is None once it is not `wanted` any more.
        """
        by.require(Permission.CHANGE_SETTINGS)
        now, today = revision(), self._clock.today()
        if read is None or read.read_at != now or read.period != previous(month_of(today)):
            read = read_month(today=today, revision=now)
        return read, ask(read, terms=terms, wanted=wanted)

    def today(self) -> date:
        """Return the shop day it is."""
        return self._clock.today()

    def _currency(self, *, on: date) -> str:
        return settings.current(IDENTITY, on=on).currency_code

    def summary(self, period: Period, *, by: Actor, language: str = "") -> Summary:
        """Return the summary of a period, in the shop's language unless another is given."""
        by.require(Permission.OPEN_OFFICE)
        return make_summary(period, clock=self._clock, tiers=self._tiers, language=language)

    def summary_at_closing(self, day: date, *, by: Actor) -> Summary:
        """Return the summary of a day that is closed, which its closing saves for the owner.

        Whoever may close a day may have that one saved (RULES §4); any other day, and any day
        that is not closed, is for those who may open the office.
        """
        by.require(Permission.CLOSE)
        if one(_CLOSED, day.isoformat()) is None:
            by.require(Permission.OPEN_OFFICE)
        period = Period(PeriodKind.DAY, day, day)
        return make_summary(period, clock=self._clock, tiers=self._tiers)


_CLOSED = "SELECT 1 FROM closing WHERE day = ? AND kind = 'day'"
