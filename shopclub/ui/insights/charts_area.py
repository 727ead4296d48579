"""Tiles and charts in their grid: six and five beside each other, fewer in a narrow window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.insights.behind import Behind
from shopclub.insights.dashboard import Dashboard, Takings
from shopclub.insights.period import Period
from shopclub.insights.quintiles import FIFTHS
from shopclub.insights.steps import StepCount
from shopclub.kernel.money import format_money
from shopclub.ui.insights.asking import bar_period, cohort_key
from shopclub.ui.insights.chart_panel import ChartPanel
from shopclub.ui.insights.cohort_panel import CohortPanel
from shopclub.ui.insights.day_bars import DayBars
from shopclub.ui.insights.facts_panel import FactsPanel
from shopclub.ui.insights.facts_shown import facts_shown, points_shown
from shopclub.ui.insights.figure_tile import FigureTile
from shopclub.ui.insights.heat_grid import HeatGrid
from shopclub.ui.insights.legend import Legend
from shopclub.ui.insights.lorenz_curve import LorenzCurve
from shopclub.ui.insights.shown import (
    bars_shown,
    curve_shown,
    panel_heads,
    score_rows,
)
from shopclub.ui.insights.silent_row import SilentRow
from shopclub.ui.insights.steps_panel import StepsPanel
from shopclub.ui.insights.targets_panel import TargetsPanel
from shopclub.ui.insights.tier_bars import TierPanel, tiers_shown
from shopclub.ui.insights.tiles_shown import money_of, page_tiles, takings_tiles
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import LookWidget, current_tokens

TILES = (
    Behind.BUYERS,
    Behind.BUYERS,
    Behind.BUYERS,
    Behind.REPURCHASING,
    Behind.BUYERS,
    Behind.HOLDERS,
)


class ChartsArea(LookWidget):
    """`asked` names the members wanted and their key, `asked_of` the buyers of some days."""

    asked = Signal(str, str)
    asked_of = Signal(Period)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._takings: Takings | None = None
        self._page: Dashboard | None = None
        self._steps: tuple[StepCount, ...] | None = None
        self._wide: bool | None = None
        self.tiles = tuple(FigureTile() for _ in TILES)
        self.bars, self.curve = DayBars(), LorenzCurve()
        self.scores = HeatGrid(height=180)
        self.tiers, self.silent = TierPanel(), SilentRow()
        self.habits, self.points = FactsPanel(columns=4), FactsPanel(columns=1)
        self.steps, self.targets = StepsPanel(), TargetsPanel()
        self._legend = Legend()
        self._bars_panel = ChartPanel()
        self._curve_panel, self._cohort_panel = ChartPanel(), CohortPanel()
        self.cohorts = self._cohort_panel.grid
        self._score_panel = ChartPanel()
        for panel, chart in (
            (self._bars_panel, self.bars),
            (self._curve_panel, self.curve),
            (self._score_panel, self.scores),
        ):
            panel.body.addWidget(chart, 1)
        self._bars_panel.add_to_head(self._legend)
        self._score_panel.body.addWidget(self.silent)
        self._rows: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._bind()
        self.set_wide(wide=True)
        self._show_all()

    def set_wide(self, *, wide: bool) -> None:
        """Lay everything out for a wide or a narrow page, in shares of a width of 60."""
        if wide == self._wide:
            return
        self._wide = wide
        panels = (
            *self.tiles,
            self._bars_panel,
            self.tiers,
            self._curve_panel,
            self._cohort_panel,
            self._score_panel,
            self.habits,
            self.points,
            self.steps,
            self.targets,
        )
        self.habits.set_columns(4 if wide else 2)
        for row in self._rows:
            self._column.removeItem(row)
            row.deleteLater()
        self._rows = []
        following = iter(panels)
        for shares in _WIDE if wide else _NARROW:
            row = QHBoxLayout()
            self._column.addLayout(row)
            for share in shares:
                row.addWidget(next(following), share)
            self._rows.append(row)
        self.restyle()

    def show_figures(
        self,
        takings: Takings | None,
        *,
        page: Dashboard | None,
        steps: tuple[StepCount, ...] | None,
    ) -> None:
        """Show the figures that are read so far; those that are shown already stay as they are."""
        if takings is not self._takings or page is not self._page:
            self._takings, self._page = takings, page
            self._show_all()
        if steps is not self._steps:
            self._steps = steps
            self.steps.show_steps(steps)

    def _show_all(self) -> None:
        self._show_tiles()
        self._show_bars()
        self._show_page()
        self._cohort_panel.show_cohorts(() if self._takings is None else self._takings.cohorts)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        gap = current_tokens().space.m
        self._column.setSpacing(gap)
        for row in self._rows:
            row.setSpacing(gap)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._show_all()

    def _show_tiles(self) -> None:
        sales, share, basket = takings_tiles(self._takings)
        active, rate, liability = page_tiles(self._page, takings=self._takings)
        ways = {1: translate("Insights", "up"), -1: translate("Insights", "down"), 0: ""}
        shown = (sales, share, active, rate, basket, liability)
        for widget, tile in zip(self.tiles, shown, strict=True):
            widget.show_tile(tile, way_said=ways[tile.way])

    def _show_bars(self) -> None:
        takings = self._takings
        title = translate("Insights", "Sales by day")
        self._bars_panel.set_head(title)
        self.bars.set_title(title)
        if takings is None:
            self.bars.show_bars((), lines=())
            return
        bars, lines = bars_shown(takings)
        self.bars.show_bars(bars, lines=lines)
        before = translate("Insights", "period before") if takings.anything_before else ""
        self._legend.set_words(
            translate("Insights", "members"), translate("Insights", "others"), before
        )

    def _show_page(self) -> None:
        page, takings = self._page, self._takings
        panels = (
            self.tiers,
            self._curve_panel,
            self._cohort_panel,
            self._score_panel,
            self.habits,
            self.points,
            self.steps,
        )
        self.steps.show_steps(self._steps)
        heads = panel_heads()
        for panel, (title, note) in zip(panels, heads, strict=True):
            panel.set_head(title, note=note)
        charts = (self.curve, self.cohorts, self.scores)
        for chart, (title, _) in zip(charts, heads[1:4], strict=True):
            chart.set_title(title)
        if page is None or takings is None:
            self.tiers.show_tiers((), without="")
            self.curve.show_curve((), named=(), ends=("", ""))
            self.scores.show_rows(())
            self.silent.show_count(0)
            return
        totals, money = page.now.totals, money_of(takings)
        without = format_money(totals.paid - totals.member_paid, currency=money)
        self.tiers.show_tiers(tiers_shown(page, currency=money), without=without)
        points, named = curve_shown(page.curve, tops=page.top_shares)
        ends = (translate("Insights", "0%"), translate("Insights", "100% of members"))
        self.curve.show_curve(points, named=named, ends=ends)
        self.scores.show_rows(
            score_rows(page.grid) if page.grid.buyers else (),
            ends=(translate("Insights", "Rare"), translate("Insights", "Often")),
        )
        self.silent.show_count(page.grid.silent)
        self.habits.show_facts(facts_shown(page, currency=money))
        self.points.show_facts(points_shown(page))

    def _bind(self) -> None:
        for tile, behind in zip(self.tiles, TILES, strict=True):
            tile.clicked.connect(lambda _=False, who=behind: self.asked.emit(who.value, ""))
        self.bars.chosen.connect(self._ask_of_bar)
        self.tiers.chosen.connect(lambda key: self.asked.emit(Behind.TIER.value, key))
        for facts in (self.habits, self.points):
            facts.chosen.connect(lambda behind: self.asked.emit(behind, ""))
        self.steps.chosen.connect(lambda key: self.asked.emit(Behind.STEP.value, key))
        self.silent.clicked.connect(lambda: self.asked.emit(Behind.SILENT.value, ""))
        self.curve.chosen.connect(self._ask_of_top)
        self.cohorts.chosen.connect(self._ask_of_cohort)
        self.scores.chosen.connect(
            lambda place: self.asked.emit(
                Behind.SCORES.value, f"{FIFTHS - place // FIFTHS} {place % FIFTHS + 1}"
            )
        )

    def _ask_of_bar(self, place: int) -> None:
        if self._takings is not None:
            self.asked_of.emit(bar_period(self._takings, place))

    def _ask_of_top(self, place: int) -> None:
        if self._page is not None:
            top = self._page.top_shares[place]
            self.asked.emit(Behind.TOP.value, str(top.per_mille))

    def _ask_of_cohort(self, place: int) -> None:
        if self._takings is not None:
            self.asked.emit(Behind.COHORT.value, cohort_key(self._takings, place))


_WIDE = ((1,) * 6, (37, 23), (17, 22, 21), (1,), (20, 40), (1,))
_NARROW = ((1, 1, 1), (1, 1, 1), (1,), (1, 1), (1,), (1,), (1,), (1,), (1,), (1,))
"""The rows of the page: how much of the width each tile or panel takes."""
