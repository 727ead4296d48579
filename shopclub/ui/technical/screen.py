"""The page of the technical log: error reports above, the lines of the log below."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from shopclub.ui.exchange.plan_panels import TitledTable
from shopclub.ui.office.page import Page
from shopclub.ui.sentences import sentence_of
from shopclub.ui.technical.presenter import TechnicalPresenter
from shopclub.ui.technical.rows import (
    LEVELS,
    level_words,
    line_columns,
    line_row,
    report_columns,
    report_row,
)
from shopclub.ui.technical.state import TechnicalState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.choice import Segment
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Tone

MOST_REPORTS_IN_SIGHT = 3


class TechnicalScreen(Page):
    """Enter opens a report; F7 copies the lines, F8 opens their folder; scrolling reads on."""

    def __init__(
        self, presenter: TechnicalPresenter, *, open_folder: Callable[[Path], None]
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._state = presenter.state
        self._open_folder = open_folder
        self._title = QLabel()
        self._title.setProperty("kind", "h1")
        self.level = Segment(level_words(), name=" ", office=True)
        self.copy_button = KeycapButton(icon="copy", key="F7", size=ButtonSize.OFFICE)
        self.folder_button = KeycapButton(icon="file-down", key="F8", size=ButtonSize.OFFICE)
        self._problem = NoteBand(tone=Tone.DANGER)
        self.reports, self.lines = TitledTable(report_columns()), TitledTable(line_columns())
        self._head, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        for part in (self.level, self.copy_button, self.folder_button):
            self._head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(self._head)
        self._column.addWidget(self._problem)
        self._column.addWidget(self.reports)
        self._column.addWidget(self.lines, 1)
        self._bind()
        self.restyle()
        presenter.attach(self)

    def display(self, state: TechnicalState) -> None:
        """Show a state."""
        self._state = state
        self._say(state)
        refused = state.refused
        self._problem.say("" if refused is None else sentence_of(refused, currency=state.currency))
        self.level.set_index(LEVELS.index(state.least))
        reports = state.reports or ()
        self.reports.setVisible(bool(reports))
        self.reports.table.show_columns(report_columns())
        self.reports.table.show_rows([report_row(report, state=state) for report in reports])
        self.reports.fit_rows(MOST_REPORTS_IN_SIGHT)
        self._show_lines(state)

    def take_focus(self) -> None:
        """Put the focus where work begins."""
        table = self.reports.table if self._state.reports else self.lines.table
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read again."""
        self._presenter.read()

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.display(self._state)

    def restyle(self) -> None:
        """Take margins and gaps of the look."""
        look = current_tokens()
        edge = look.space.xl
        self._column.setContentsMargins(edge, 0, edge, edge)
        self._column.setSpacing(look.space.l)
        self._head.setContentsMargins(0, look.space.l, 0, 0)
        self._head.setSpacing(look.space.m)

    def _show_lines(self, state: TechnicalState) -> None:
        """Show the lines and stay where they were read, for older ones come at their end."""
        bar = self.lines.table.verticalScrollBar()
        place = bar.value()
        self.lines.table.show_columns(line_columns())
        self.lines.table.show_rows([line_row(line, state=state) for line in state.lines or ()])
        self.lines.table.updateGeometries()
        bar.setValue(place)

    def _say(self, state: TechnicalState) -> None:
        self.setAccessibleName(translate("Technical", "Technical log"))
        self._title.setText(translate("Technical", "Technical log"))
        self.level.setAccessibleName(translate("Technical", "Which lines"))
        self.level.set_options(level_words())
        self.copy_button.set_text(translate("Technical", "Copy"))
        self.folder_button.set_text(translate("Technical", "Open the folder"))
        self.reports.show_titled(
            translate("Technical", "Error reports"),
            note=translate("Technical", "Enter opens one"),
        )
        self.lines.show_titled(translate("Technical", "Newest first"), note=_lines_note(state))

    def _bind(self) -> None:
        presenter = self._presenter
        self.destroyed.connect(presenter.detach)
        self.level.chosen.connect(lambda place: presenter.narrow(LEVELS[place]))
        self.copy_button.clicked.connect(presenter.copy)
        self.folder_button.clicked.connect(lambda: self._open_folder(self._state.folder))
        self.reports.table.activated.connect(self._open_report)
        bar = self.lines.table.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, button in (("F7", self.copy_button), ("F8", self.folder_button)):
            QShortcut(QKeySequence(key), self, button.click, context=here)

    def _open_report(self, index: QModelIndex) -> None:
        self._presenter.open_report(index.row())

    def _scrolled(self, value: int) -> None:
        if value and value >= self.lines.table.verticalScrollBar().maximum():
            self._presenter.read_older()


def _lines_note(state: TechnicalState) -> str:
    """Say what was copied, or that there is nothing to read."""
    if state.copied == 1:
        return translate("Technical", "1 line is copied")
    if state.copied is not None:
        return translate("Technical", "{n} lines are copied").format(n=f"{state.copied:,}")
    if state.lines == ():
        return translate("Technical", "There is nothing to tell")
    return translate("Technical", "No customer's data is in it")
