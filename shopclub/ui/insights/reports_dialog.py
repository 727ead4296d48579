"""The reports of a period: each on the screen, as PDF, as CSV and as a workbook."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.kernel.money import CURRENCIES
from shopclub.kernel.table import Table, Value, shown
from shopclub.ui.insights.period_words import period_word
from shopclub.ui.insights.reports_presenter import ReportsPresenter, ReportsState, ShowPaper
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.nav_item import NavItem
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.widgets.table import Cell, Column, RowTable, TablePanel
from shopclub.ui.widgets.wrapped import WrappedLabel

ROWS_SHOWN = 200
LIST_WIDTH, TABLE_HEIGHT = 196, 396


class ReportsDialog(Dialog):
    """A list of reports at the left, the table of the chosen one; F9 opens it as paper."""

    def __init__(
        self,
        presenter: ReportsPresenter,
        *,
        show_paper: ShowPaper,
    ) -> None:
        super().__init__(
            translate("Insights", "Reports"),
            note=period_word(presenter.state.period),
            width=1232,
            primary=translate("Insights", "PDF"),
            primary_key="F9",
            primary_icon="printer",
            escape=translate("Widgets", "Close"),
        )
        self._presenter = presenter
        self._show_paper = show_paper
        self._shown: Table | None = None
        self.items = [NavItem() for _ in presenter.state.titles]
        self.csv = KeycapButton(icon="file-down", key="Ctrl+S", size=ButtonSize.OFFICE)
        self.xlsx = KeycapButton(icon="file-down", key="Ctrl+E", size=ButtonSize.OFFICE)
        self.table = RowTable((), name="", dense=True)
        self._below = WrappedLabel(size="small", color="text2")
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self._success = NoteBox(Tone.OK, icon="check")
        self._lay_out_reports()
        self._bind_reports()
        presenter.attach(self)

    def display(self, state: ReportsState) -> None:
        """Show a state."""
        for place, (item, title) in enumerate(zip(self.items, state.titles, strict=True)):
            item.set_word(title)
            item.setChecked(place == state.place)
        if state.table is not self._shown:
            self._shown = state.table
            self._show_table(state.table, title=state.titles[state.place])
        self._below.set_text(_note_of(state))
        problem = state.problem
        self._problem.say("" if problem is None else sentence_of(problem, currency=CURRENCIES[0]))
        saved = translate("PaperDialog", "Saved: {path}")
        self._success.say("" if state.saved is None else saved.format(path=state.saved))
        self.csv.set_text(translate("Insights", "Save CSV"))
        self.xlsx.set_text(translate("Insights", "Save XLSX"))
        for button in (self.csv, self.xlsx):
            button.setEnabled(state.can_save)
        self.set_primary(translate("Insights", "PDF"), enabled=state.can_save)

    def _show_table(self, table: Table | None, *, title: str) -> None:
        self.table.setAccessibleName(title)
        if table is None:
            self.table.show_rows(())
            return
        self.table.take_columns(
            tuple(
                Column(column.title, numeric=column.numeric, stretch=place == _widest(table))
                for place, column in enumerate(table.columns)
            )
        )
        rows = [_cells(row, table) for row in table.rows[:ROWS_SHOWN]]
        if table.totals:
            rows.append(_cells(table.totals, table, bold=True))
        self.table.show_rows(rows)

    def _open_paper(self) -> None:
        def show(title: str, draw: Callable[[], bytes]) -> None:
            self.dismiss()
            self._show_paper(title, draw)

        self._presenter.open_paper(show)

    def _bind_reports(self) -> None:
        presenter = self._presenter
        self.destroyed.connect(presenter.detach)
        self.finished.connect(presenter.detach)
        self.accepted.connect(self._open_paper)
        self.csv.clicked.connect(presenter.save_csv)
        self.xlsx.clicked.connect(presenter.save_xlsx)
        for place, item in enumerate(self.items):
            item.clicked.connect(lambda _=False, place=place: presenter.choose(place))
            item.moved.connect(lambda step, place=place: self._move(place + step))
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, way in (("Ctrl+S", self.csv.click), ("Ctrl+E", self.xlsx.click)):
            QShortcut(QKeySequence(keys), self, way, context=within)

    def _move(self, place: int) -> None:
        place = min(max(place, 0), len(self.items) - 1)
        self.items[place].setFocus()
        self._presenter.choose(place)

    def _lay_out_reports(self) -> None:
        look = current_tokens()
        self._sides, self._right, self._saving = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._holder = QWidget()
        names = QVBoxLayout(self._holder)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(look.px(2))
        for item in self.items:
            names.addWidget(item)
        names.addStretch(1)
        self._holder.setFixedWidth(look.px(LIST_WIDTH))
        self.table.setMinimumHeight(look.px(TABLE_HEIGHT))
        self._panel = TablePanel(self.table)
        self.body.addLayout(self._sides)
        self._sides.addWidget(self._holder)
        self._sides.addLayout(self._right, 1)
        self._sides.setSpacing(look.space.l)
        self._right.setSpacing(look.space.m)
        self._right.addWidget(self._panel, 1)
        self._right.addLayout(self._saving)
        self._right.addWidget(self._success)
        self._right.addWidget(self._problem)
        self._saving.addWidget(self._below, 1, Qt.AlignmentFlag.AlignVCenter)
        self._saving.addWidget(self.csv)
        self._saving.addWidget(self.xlsx)


def _note_of(state: ReportsState) -> str:
    table = state.table
    if table is None:
        return "" if state.problem else translate("Insights", "Reading the figures ...")
    if len(table.rows) > ROWS_SHOWN:
        said = translate("Insights", "The first {shown} of {all} rows; a CSV file has them all.")
        return said.format(shown=ROWS_SHOWN, all=f"{table.whole or len(table.rows):,}")
    return table.note


def _cells(row: tuple[Value, ...], table: Table, *, bold: bool = False) -> tuple[Cell, ...]:
    return tuple(
        Cell(shown(value, column, code=table.currency), bold=bold)
        for value, column in zip(row, table.columns, strict=True)
    )


def _widest(table: Table) -> int:
    words = [place for place, column in enumerate(table.columns) if not column.numeric]
    return words[0] if words else 0
