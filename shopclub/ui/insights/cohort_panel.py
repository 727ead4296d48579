"""Which part of those who first bought in a month still buys; a sentence where nobody did."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from shopclub.insights.retention import CohortRow
from shopclub.ui.insights.chart_panel import ChartPanel
from shopclub.ui.insights.heat_grid import HeatGrid
from shopclub.ui.insights.shown import cohort_rows
from shopclub.ui.translation import translate

TOP = Qt.AlignmentFlag.AlignTop


class CohortPanel(ChartPanel):
    """A row for each month, as long as somebody first bought in one of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = HeatGrid(height=222)
        self.nobody = QLabel()
        self.nobody.setProperty("kind", "note")
        self.nobody.setWordWrap(True)
        self.body.addWidget(self.grid, 1)
        self.body.addWidget(self.nobody, 1, TOP)
        self.show_cohorts(())

    def show_cohorts(self, cohorts: tuple[CohortRow, ...]) -> None:
        """Show other months."""
        is_empty = bool(cohorts) and not any(row.members for row in cohorts)
        self.grid.setVisible(not is_empty)
        self.nobody.setVisible(is_empty)
        self.nobody.setText(
            translate("Insights", "Nobody bought for the first time in these months.")
        )
        rows = cohort_rows(cohorts)
        self.grid.show_rows(
            rows,
            heads=[str(place) for place in range(len(rows))],
            corner=translate("Insights", "First bought"),
        )
