"""A target month by month: what was expected, what came, and how that differs."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from shopclub.insights.target_months import TargetsRead
from shopclub.kernel.money import currency
from shopclub.targets.way import Progress
from shopclub.ui.insights.day_bars import DayBars, step_of
from shopclub.ui.insights.legend import Legend
from shopclub.ui.insights.targets_panel import KINDS
from shopclub.ui.insights.targets_shown import bars_of, month_cells, way_word
from shopclub.ui.target_words import figure_word, standing_word, value_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import EmptyState
from shopclub.ui.widgets.table import Cell, Column, RowTable, TablePanel

ROWS_IN_SIGHT = 4


class TargetDialog(Dialog):
    """F9 changes the target, Alt+E ends it; whoever only looks can do neither."""

    def __init__(
        self,
        progress: Progress,
        read: TargetsRead,
        *,
        change: Callable[[], None] | None,
        end: Callable[[], None] | None,
    ) -> None:
        said, money = progress.target.said, currency(read.currency)
        super().__init__(
            figure_word(said.figure),
            note=way_word(said, money=money),
            width=880,
            primary=translate("Target", "Change") if change else "",
            primary_key="F9" if change else "",
            primary_icon="pencil",
            escape=translate("Widgets", "Close"),
        )
        self.bars = DayBars()
        self.table = RowTable(_columns(), self.content, name=figure_word(said.figure))
        self.table.setVisible(bool(progress.months))
        self.end = KeycapButton(
            translate("Target", "&End this target"), icon="x", size=ButtonSize.OFFICE
        )
        legend, above = Legend(), QHBoxLayout()
        legend.set_words(
            translate("Target", "month that is over"),
            translate("Target", "still running"),
            translate("Target", "expected"),
        )
        above.addWidget(legend)
        above.addStretch(1)
        above.addWidget(self.end)
        bars = bars_of(progress, money=money)
        step = step_of(max((max(bar.whole, bar.before or 0) for bar in bars), default=0))
        lines = [(step * at, value_word(step * at, said.figure, currency=money)) for at in range(3)]
        self.bars.show_bars(bars, lines=lines)
        self.bars.set_title(figure_word(said.figure))
        self.body.setSpacing(current_tokens().space.m)
        self.body.addLayout(above)
        self.end.setVisible(end is not None)
        self.body.addWidget(self.bars)
        if progress.months:
            self._show_months(progress, read)
        else:
            self.body.addWidget(EmptyState(translate("Target", "It has not begun yet.")))
        if change is not None:
            self.accepted.connect(lambda: self._go(change))
        if end is not None:
            self.end.clicked.connect(lambda: self._go(end))

    def _show_months(self, progress: Progress, read: TargetsRead) -> None:
        said, money = progress.target.said, currency(read.currency)
        self.table.show_rows(
            [
                (
                    *(Cell(word) for word in month_cells(month, said, money=money)),
                    Cell(standing_word(month.standing), badge=KINDS[month.standing]),
                )
                for month in reversed(progress.months)
            ]
        )
        look, shown = current_tokens(), min(ROWS_IN_SIGHT, len(progress.months))
        self.table.setFixedHeight(look.px(36) + look.px(40) * shown + look.px(4))
        self.table.selectRow(0)
        self.bars.chosen.connect(lambda place: self._select(len(progress.months) - 1 - place))
        self.body.addWidget(TablePanel(self.table))

    def _select(self, row: int) -> None:
        if row >= 0:
            self.table.selectRow(row)

    def _go(self, way: Callable[[], None]) -> None:
        self.dismiss()
        way()


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Target", "Month"), stretch=True),
        Column(translate("Target", "Figure"), numeric=True),
        Column(translate("Target", "Expected"), numeric=True),
        Column(translate("Target", "Difference"), numeric=True),
        Column(translate("Target", "Result")),
    )
