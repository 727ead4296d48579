"""Import and export on the screen: a file, what it would bring, and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from shopclub.ui.exchange.choices_panel import ChoicesPanel
from shopclub.ui.exchange.choose_panel import ChoosePanel, ExportPanel, HistoryPanel
from shopclub.ui.exchange.columns_panel import ColumnsPanel
from shopclub.ui.exchange.plan_panels import PreviewPanel, ProblemsPanel
from shopclub.ui.exchange.presenter import ExchangePresenter
from shopclub.ui.exchange.running_panel import RunningPanel
from shopclub.ui.exchange.state import ExchangeState
from shopclub.ui.exchange.title_row import TitleRow
from shopclub.ui.exchange_words import (
    doubles_word,
    erased_word,
    exported_word,
    plan_word,
    result_word,
)
from shopclub.ui.office.page import Page
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Band, Tone
from shopclub.ui.widgets.scroll_column import ScrollColumn

TWO_COLUMNS, SIDE_WIDTH, TICK = 900, 340, 120
AskFile = Callable[[QWidget], Path | None]


class ExchangeScreen(Page):
    """The page scrolls as a whole under its title; Ctrl+O chooses, F9 imports, Escape goes back."""

    def __init__(
        self,
        presenter: ExchangePresenter,
        *,
        ask_file: AskFile,
        save_template: AskFile,
        ask_folder: AskFile,
        open_doubles: Callable[[], None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._ask_file, self._save_template = ask_file, save_template
        self._ask_folder, self._open_doubles = ask_folder, open_doubles
        self._state: ExchangeState | None = None
        self._title, self._choose, self._history = TitleRow(), ChoosePanel(), HistoryPanel()
        self._export = ExportPanel()
        self._problem, self._running = NoteBand(tone=Tone.DANGER), RunningPanel()
        self._band = Band(icon="info", tone=Tone.INFO)
        self._result = Band(icon="check", tone=Tone.OK)
        self._compare = KeycapButton(icon="users", size=ButtonSize.OFFICE)
        self._doubles, self._erased = NoteBand(buttons=(self._compare,)), NoteBand()
        self._columns, self._choices = ColumnsPanel(), ChoicesPanel(presenter)
        self._problems, self._preview = ProblemsPanel(), PreviewPanel()
        self._clock = QTimer(self, interval=TICK)
        self._inner, self._scroll = QWidget(), ScrollColumn()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._shown: tuple[object, ...] | None = None
        self.setAcceptDrops(True)
        self._lay_out()
        self._bind()
        self.restyle()
        presenter.attach(self)

    def display(self, state: ExchangeState) -> None:
        """Show a state."""
        self._state = state
        self.setAccessibleName(translate("Exchange", "Import and export"))
        moving = state.moving
        open_, currency = state.table is not None, state.currency
        self._title.show_state(state)
        self._running.show_state(state)
        self._clock.start() if moving else self._clock.stop()
        refused = state.refused
        self._problem.say("" if refused is None else sentence_of(refused, currency=currency))
        for way in (self._choose, self._export):
            way.setVisible(not open_ and not moving)
        self._history.setVisible(not open_ and not moving and bool(state.imported))
        self._history.show_files(state.imported, today=state.today)
        said = ""
        if state.result is not None:
            said = result_word(state.result, currency=currency)
        elif state.exported is not None:
            said = exported_word(state.exported)
        self._result.set_text(said)
        self._result.setVisible(bool(said))
        self._compare.set_text(translate("Exchange", "Compare them"))
        self._doubles.say(doubles_word(state.doubles) if said else "")
        self._band.setVisible(state.plan is not None and not moving)
        if state.plan is not None:
            self._band.set_text(plan_word(state.plan, currency=currency))
        self._erased.say("" if moving else erased_word(state.plan))
        for panel in (self._columns, self._choices, self._preview):
            panel.setVisible(open_)
            panel.setEnabled(not moving)
        self._choices.show_state(state)
        self._problems.show_state(state)
        self._show_list(state)
        self._close_up()

    def take_focus(self) -> None:
        """Put the focus where work begins."""
        if self._state is None or self._state.table is None:
            self._choose.take_focus()
        else:
            self._columns.focus_first()

    def choose_file(self) -> None:
        """Let someone choose a file."""
        path = self._ask_file(self)
        if path is not None:
            self._presenter.choose_file(path)

    def export(self, workbook: bool) -> None:  # noqa: FBT001  # a signal's value
        """Let someone choose the folder that everything goes to."""
        folder = self._ask_folder(self)
        if folder is not None:
            self._presenter.export(folder, workbook=workbook)

    def go_back(self) -> None:
        """Stop, put away, or leave."""
        self._presenter.go_back()

    def leave(self) -> None:
        """Leave, unless an import runs."""
        self._presenter.leave()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        event.acceptProposedAction()
        self._presenter.choose_file(Path(event.mimeData().urls()[0].toLocalFile()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices below the columns in a narrow window."""
        super().resizeEvent(event)
        self._close_up()

    def retranslate(self) -> None:
        """Speak the language in force."""
        if self._state is not None:
            self._shown = None
            self.display(self._state)

    def restyle(self) -> None:
        """Take widths and gaps of the look."""
        look = current_tokens()
        self._column.setContentsMargins(look.space.xl, 0, 0, 0)
        self._column.setSpacing(0)
        self._head.setContentsMargins(0, 0, look.space.xl, 0)
        for layout in (self._page, self._beside):
            layout.setSpacing(look.space.l)
        self._close_up()

    def _show_list(self, state: ExchangeState) -> None:
        """Show columns and rows anew where the list or its mapping is another one."""
        if state.table is None or state.mapping is None:
            if self._shown:
                self._scroll.verticalScrollBar().setValue(0)
                self._choose.take_focus()
            self._shown = None
            return
        self._columns.show_list(state.table, state.mapping, order=state.order)
        shown = (state.table.sha256, state.mapping, state.order)
        if self._shown != shown:
            opened = self._shown is None
            self._preview.show_list(state.table, state.mapping, order=state.order)
            self._shown = shown
            if opened:
                self._scroll.verticalScrollBar().setValue(0)
                self._columns.focus_first()

    def _close_up(self) -> None:
        look = current_tokens()
        wide = self.width() >= look.px(TWO_COLUMNS)
        directions = QBoxLayout.Direction
        self._beside.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._choices.setMinimumWidth(look.px(SIDE_WIDTH) if wide else 0)
        self._choices.setMaximumWidth(look.px(SIDE_WIDTH) if wide else 16_777_215)
        right = look.space.xl - self._scroll.bar_width()
        self._page.setContentsMargins(0, 0, right, look.space.xl)

    def _bind(self) -> None:
        presenter = self._presenter
        self.destroyed.connect(presenter.detach)
        self._clock.timeout.connect(presenter.tick)
        self._title.choosing.connect(self.choose_file)
        self._title.applied.connect(presenter.apply)
        self._choose.choosing.connect(self.choose_file)
        self._choose.template.connect(lambda: self._save_template(self))
        self._export.chosen.connect(self.export)
        self._columns.chosen.connect(presenter.choose_field)
        self._running.stopped.connect(presenter.stop)
        self._compare.clicked.connect(self._open_doubles)
        self._scroll.bar_changed.connect(self._close_up)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, way in (("F9", presenter.apply), ("Ctrl+O", self.choose_file)):
            QShortcut(QKeySequence(key), self, way, context=here)

    def _lay_out(self) -> None:
        self._page = QVBoxLayout(self._inner)
        top = Qt.AlignmentFlag.AlignTop
        self._beside.addWidget(self._columns, 1, top)
        self._beside.addWidget(self._choices, 0, top)
        for band in (
            self._problem,
            self._result,
            self._doubles,
            self._band,
            self._erased,
            self._running,
            self._choose,
        ):
            self._page.addWidget(band)
        self._page.addLayout(self._beside)
        for panel in (self._problems, self._preview, self._export, self._history):
            self._page.addWidget(panel)
        self._page.addStretch(1)
        self._scroll.setWidget(self._inner)
        self._column, self._head = QVBoxLayout(self), QVBoxLayout()
        self._head.addWidget(self._title)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll, 1)
