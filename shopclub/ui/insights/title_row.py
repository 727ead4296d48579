"""The fixed head of the page: which period, and what can be taken away of it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopclub.insights.period import PeriodKind
from shopclub.ui.insights.period_words import kind_words, period_word
from shopclub.ui.insights.periods import KINDS
from shopclub.ui.insights.state import InsightsState
from shopclub.ui.settings.numbers import LONGEST_DAY
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.choice import Choice, Segment
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.look import LookWidget, current_tokens

ONE_LINE = 1_000


class TitleRow(LookWidget):
    """In a narrow window the period has a line of its own below the title."""

    kind_chosen = Signal(PeriodKind)
    period_chosen = Signal(int)
    range_entered = Signal(str, str)
    reports_asked = Signal()
    summary_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: list[str] = []
        self._title = QLabel()
        self._title.setProperty("kind", "h1")
        self.kinds = Segment(
            kind_words(), name="", index=KINDS.index(PeriodKind.MONTH), office=True
        )
        self.periods = Choice(office=True)
        self.first, self.last = TextEntry(office=True), TextEntry(office=True)
        for entry in (self.first, self.last):
            entry.switch_input_method_off()
            entry.setMaxLength(LONGEST_DAY)
            entry.returnPressed.connect(self._enter)
            entry.editingFinished.connect(self._enter)
        self.reports = KeycapButton(icon="file-down", size=ButtonSize.OFFICE)
        self.summary = KeycapButton(
            icon="printer", kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE, key="F9"
        )
        self._chooser = QWidget()
        self._choosing = QHBoxLayout(self._chooser)
        self._choosing.setContentsMargins(0, 0, 0, 0)
        for widget in (self.kinds, self.periods, self.first, self.last):
            self._choosing.addWidget(widget)
        self._choosing.addStretch(1)
        self._above, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._above.addWidget(self._title)
        self._above.addWidget(self._chooser, 1)
        self._above.addWidget(self.reports)
        self._above.addWidget(self.summary)
        self._column.addLayout(self._above)
        self._is_wide = True
        self._bind()
        self.retranslate()
        self.restyle()

    def show_state(self, state: InsightsState) -> None:
        """Show the period that is chosen."""
        ranged = state.period.kind is PeriodKind.RANGE
        words = [period_word(period) for period in state.choices]
        with QSignalBlocker(self.kinds), QSignalBlocker(self.periods):
            self.kinds.set_index(KINDS.index(state.period.kind))
            if words != self._offered:
                self._offered = words
                self.periods.clear()
                self.periods.addItems(words)
            if state.period in state.choices:
                self.periods.setCurrentIndex(state.choices.index(state.period))
        self.periods.setVisible(not ranged)
        for entry, text in ((self.first, state.first_entry), (self.last, state.last_entry)):
            entry.setVisible(ranged)
            if not entry.hasFocus() and entry.text() != text:
                entry.setText(text)
            entry.set_problem(Problem.WARN if state.refused_range else None)

    def set_wide(self, *, wide: bool) -> None:
        """Put everything into one line, or the period into a second one."""
        if wide == self._is_wide:
            return
        self._is_wide = wide
        if wide:
            self._column.removeWidget(self._chooser)
            self._above.takeAt(1)
            self._above.insertWidget(1, self._chooser, 1)
        else:
            self._above.removeWidget(self._chooser)
            self._above.insertStretch(1, 1)
            self._column.addWidget(self._chooser)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        look = current_tokens()
        self._column.setContentsMargins(0, look.space.l, 0, look.space.s)
        self._column.setSpacing(look.space.s)
        self._above.setSpacing(look.space.s)
        self._choosing.setSpacing(look.space.s)
        self._chooser.setContentsMargins(look.space.s if self._is_wide else 0, 0, 0, 0)
        for entry in (self.first, self.last):
            entry.setFixedWidth(look.px(116))

    def _enter(self) -> None:
        self.range_entered.emit(self.first.text(), self.last.text())

    def _bind(self) -> None:
        self.kinds.chosen.connect(lambda place: self.kind_chosen.emit(KINDS[place]))
        self.periods.activated.connect(self.period_chosen)
        self.reports.clicked.connect(self.reports_asked)
        self.summary.clicked.connect(self.summary_asked)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._title.setText(translate("Insights", "Insights"))
        self.kinds.setAccessibleName(translate("Insights", "Length of the period"))
        self.kinds.set_options(kind_words())
        self.periods.setAccessibleName(translate("Insights", "Period"))
        for entry, name in (
            (self.first, translate("Insights", "First day, as 2026-10-03")),
            (self.last, translate("Insights", "Last day, as 2026-11-15")),
        ):
            entry.setAccessibleName(name)
        self.reports.set_text(translate("Insights", "Export"))
        self.summary.set_text(translate("Insights", "PDF summary"))


def chooser_is_wide(width: int) -> bool:
    """Tell whether a page of a width has room for all in one line."""
    return width >= current_tokens().px(ONE_LINE)
