"""Figures in rows that open the members behind them, each with what it was before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from shopclub.ui.insights.chart_panel import ChartPanel
from shopclub.ui.insights.facts_shown import Fact
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.row_button import RowButton


class FactsPanel(ChartPanel):
    """Figures in so many columns; `chosen` tells whose list is wanted."""

    chosen = Signal(str)

    def __init__(self, *, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._rows: list[tuple[RowButton, ElidingLabel, ElidingLabel, ElidingLabel]] = []
        self._behind: list[str] = []
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._columns = columns

    def set_columns(self, columns: int) -> None:
        """Stand in so many columns."""
        self._columns = columns
        for place, (row, _, _, _) in enumerate(self._rows):
            self._grid.removeWidget(row)
            self._grid.addWidget(row, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, int(column < columns))

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other figures."""
        while len(self._rows) < len(facts):
            self._add_row()
        self._behind = [fact.behind.value for fact in facts]
        for (row, word, was, figure), fact in zip(self._rows, facts, strict=True):
            word.set_text(fact.word)
            was.set_text(fact.was)
            figure.set_text(fact.figure)
            said = (f"{fact.word}: {fact.figure}", fact.was, fact.hint)
            row.setAccessibleName(", ".join(part for part in said if part))
            row.setToolTip(fact.hint)

    def _add_row(self) -> None:
        look, place = current_tokens(), len(self._rows)
        row = RowButton()
        word = ElidingLabel(size="body", color="text2", hold=True)
        was = ElidingLabel(size="small", color="text2", align=Qt.AlignmentFlag.AlignRight)
        figure = ElidingLabel(size="label", hold=True)
        line = QHBoxLayout(row)
        line.setContentsMargins(look.space.s, look.space.s, look.space.s, look.space.s)
        line.addWidget(word)
        line.addWidget(was, 1)
        line.addWidget(figure)
        row.clicked.connect(lambda _=False: self.chosen.emit(self._behind[place]))
        self._grid.addWidget(row, place // self._columns, place % self._columns)
        self._rows.append((row, word, was, figure))

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        super().restyle()
        grid = getattr(self, "_grid", None)
        if grid is not None:
            grid.setHorizontalSpacing(current_tokens().space.l)
            grid.setVerticalSpacing(0)
