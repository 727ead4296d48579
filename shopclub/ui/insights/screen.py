"""The page of insights: six figures, five charts, and whoever is behind them."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from shopclub.insights.behind import Behind, Question
from shopclub.insights.period import Period
from shopclub.insights.target_months import TargetsRead
from shopclub.kernel.money import CURRENCIES
from shopclub.ui.insights.charts_area import ChartsArea
from shopclub.ui.insights.members_dialog import MembersDialog
from shopclub.ui.insights.presenter import InsightsPresenter
from shopclub.ui.insights.shown import compared_word
from shopclub.ui.insights.state import InsightsState
from shopclub.ui.insights.title_row import TitleRow, chooser_is_wide
from shopclub.ui.office.page import Page
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.overlay import when_free
from shopclub.ui.widgets.panels import EmptyState, Tone
from shopclub.ui.widgets.scroll_column import ScrollColumn


class InsightsScreen(Page):
    """F9 opens the summary as PDF, Ctrl+E the reports; every figure opens its members."""

    summary_asked = Signal(Period)
    reports_asked = Signal(Period)
    target_wanted = Signal()
    target_asked = Signal(int)

    def __init__(
        self,
        presenter: InsightsPresenter,
        *,
        today: date,
        open_member: Callable[[int], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._today = today
        self._open_member = open_member
        self._dialog: MembersDialog | None = None
        self._state: InsightsState | None = None
        self._title = TitleRow()
        self._compared = QLabel()
        self._compared.setProperty("kind", "small")
        self._compared.setWordWrap(True)
        self._problem = NoteBand(tone=Tone.DANGER)
        self._range_problem = NoteBand()
        self._empty = EmptyState("", icon="chart-column")
        self._charts = ChartsArea()
        self._scroll = ScrollColumn()
        self._lay_out()
        self._bind()
        self.retranslate()
        self.restyle()
        self._follow_width()
        presenter.attach(self)

    def display(self, state: InsightsState) -> None:
        """Show a state."""
        self._state = state
        self._title.show_state(state)
        takings = state.takings
        reading = translate("Insights", "Reading the figures ...")
        self._compared.setText(reading if takings is None else compared_word(takings))
        for band, refusal in (
            (self._problem, state.problem),
            (self._range_problem, state.refused_range),
        ):
            band.say("" if refusal is None else sentence_of(refusal, currency=CURRENCIES[0]))
        self._empty.setVisible(state.empty)
        self._charts.show_figures(takings, page=state.dashboard, steps=state.steps)
        self._charts.targets.show_targets(state.targets, only_reads=self._presenter.only_reads)
        if state.members is not None and self._dialog is None:
            self._open_list(state)

    def take_focus(self) -> None:
        """Put the focus on the length of the period."""
        self._title.kinds.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the figures again."""
        self._presenter.read()

    @property
    def targets(self) -> TargetsRead | None:
        """How far targets have come, as far as that is read."""
        return None if self._state is None else self._state.targets

    def read_targets(self) -> None:
        """Read the targets again: one was set, changed or ended."""
        self._presenter.read_targets()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the period a line of its own in a narrow window."""
        super().resizeEvent(event)
        self._follow_width()

    def restyle(self) -> None:
        """Take the gaps of the look."""
        look = current_tokens()
        self._column.setContentsMargins(look.space.xl, 0, 0, 0)
        self._column.setSpacing(0)
        self._fixed.setContentsMargins(0, 0, look.space.xl, look.space.m)
        self._fixed.setSpacing(look.space.xs)
        right = look.space.xl - self._scroll.bar_width()
        self._page.setContentsMargins(0, 0, right, look.space.xl)
        self._page.setSpacing(look.space.m)

    def _open_list(self, state: InsightsState) -> None:
        if state.members is None:
            return
        self._dialog = MembersDialog(
            state.members, today=self._today, open_member=self._open_member
        )
        self._dialog.finished.connect(self._forget_list)
        focus = self._dialog.table if state.members.lines else None
        when_free(self, partial(self._dialog.open_over, self, focus=focus))

    def _forget_list(self) -> None:
        self._dialog = None
        self._presenter.close_list()

    def _ask(self, behind: str, key: str) -> None:
        if self._state is not None:
            self._presenter.ask(Question(Behind(behind), self._state.period, key))

    def _ask_of(self, period: Period) -> None:
        self._presenter.ask(Question(Behind.BUYERS, period))

    def _follow_width(self) -> None:
        wide = chooser_is_wide(self.width())
        self._title.set_wide(wide=wide)
        self._charts.set_wide(wide=wide)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.setAccessibleName(translate("Insights", "Insights"))
        self._empty.set_sentence(
            translate("Insights", "Nothing was sold in this period. Choose another one above.")
        )
        if self._state is not None:
            self.display(self._state)

    def _bind(self) -> None:
        presenter, title = self._presenter, self._title
        self.destroyed.connect(presenter.detach)
        self._scroll.bar_changed.connect(self.restyle)
        title.kind_chosen.connect(presenter.choose_kind)
        title.period_chosen.connect(presenter.choose)
        title.range_entered.connect(presenter.enter_range)
        title.summary_asked.connect(self._ask_summary)
        title.reports_asked.connect(self._ask_reports)
        self._charts.asked.connect(self._ask)
        self._charts.asked_of.connect(self._ask_of)
        self._charts.targets.wanted.connect(self.target_wanted)
        self._charts.targets.chosen.connect(self.target_asked)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, way in (
            (Qt.Key.Key_F9, self._ask_summary),
            (QKeySequence("Ctrl+P"), self._ask_summary),
            (QKeySequence("Ctrl+E"), self._ask_reports),
        ):
            QShortcut(QKeySequence(keys), self, way, context=within)

    def _ask_summary(self) -> None:
        if self._state is not None:
            self.summary_asked.emit(self._state.period)

    def _ask_reports(self) -> None:
        if self._state is not None:
            self.reports_asked.emit(self._state.period)

    def _lay_out(self) -> None:
        self._column, self._fixed = QVBoxLayout(self), QVBoxLayout()
        for widget in (self._title, self._compared, self._range_problem, self._problem):
            self._fixed.addWidget(widget)
        inner = QWidget()
        self._page = QVBoxLayout(inner)
        self._page.addWidget(self._empty)
        self._page.addWidget(self._charts)
        self._page.addStretch(1)
        self._scroll.setWidget(inner)
        self._column.addLayout(self._fixed)
        self._column.addWidget(self._scroll, 1)
