"""Who came back and who did not, as rows that open the members behind them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from shopclub.insights.behind import Behind
from shopclub.insights.dashboard import Dashboard
from shopclub.ui.insights.chart_panel import ChartPanel
from shopclub.ui.insights.period_words import (
    hundredths_word,
    members_word,
    percent_word,
    tenths_word,
)
from shopclub.ui.translation import translate
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.row_button import RowButton


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure in one line, and whose list it opens."""

    word: str
    figure: str
    behind: Behind


def facts_shown(page: Dashboard) -> tuple[Fact, ...]:
    """Return the figures of the members of a period that have no tile and no chart."""
    activity, habits = page.now.activity, page.habits
    return (
        Fact(
            translate("Insights", "Retention"),
            percent_word(activity.retention_tenths),
            Behind.RETAINED,
        ),
        Fact(translate("Insights", "Stayed away"), f"{activity.churned:,}", Behind.CHURNED),
        Fact(translate("Insights", "New members"), f"{page.now.joined:,}", Behind.JOINED),
        Fact(
            translate("Insights", "First purchase"), f"{activity.first_time:,}", Behind.FIRST_TIME
        ),
        Fact(
            translate("Insights", "Visits each"),
            hundredths_word(habits.visits_hundredths),
            Behind.BUYERS,
        ),
        Fact(
            translate("Insights", "Days between"),
            tenths_word(habits.interval_tenths),
            Behind.REPURCHASING,
        ),
        Fact(translate("Insights", "80% comes from"), members_word(page.classes.few), Behind.FEW),
        Fact(translate("Insights", "Breakage"), percent_word(page.breakage), Behind.HOLDERS),
    )


class HabitsPanel(ChartPanel):
    """Eight figures in two or four rows."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._rows: list[tuple[RowButton, ElidingLabel, ElidingLabel]] = []
        self._behind: list[Behind] = []
        self.body.addLayout(self._grid)
        self._columns = 4

    def set_columns(self, columns: int) -> None:
        """Stand in so many columns."""
        self._columns = columns
        for place, (row, _, _) in enumerate(self._rows):
            self._grid.removeWidget(row)
            self._grid.addWidget(row, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, int(column < columns))

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other figures."""
        while len(self._rows) < len(facts):
            self._add_row()
        self._behind = [fact.behind for fact in facts]
        for (row, word, figure), fact in zip(self._rows, facts, strict=True):
            word.set_text(fact.word)
            figure.set_text(fact.figure)
            row.setAccessibleName(f"{fact.word}: {fact.figure}")

    def _add_row(self) -> None:
        look, place = current_tokens(), len(self._rows)
        row = RowButton()
        word = ElidingLabel(size="body", color="text2")
        figure = ElidingLabel(size="label", hold=True)
        line = QHBoxLayout(row)
        line.setContentsMargins(look.space.s, look.space.s, look.space.s, look.space.s)
        line.addWidget(word, 1)
        line.addWidget(figure)
        row.clicked.connect(lambda _=False: self.chosen.emit(self._behind[place].value))
        self._grid.addWidget(row, place // self._columns, place % self._columns)
        self._rows.append((row, word, figure))

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        super().restyle()
        grid = getattr(self, "_grid", None)
        if grid is not None:
            grid.setHorizontalSpacing(current_tokens().space.l)
            grid.setVerticalSpacing(0)
