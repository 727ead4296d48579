"""The page where the shop file does not open: why, each way on, and what a salvage could read."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopclub.kernel.money import CURRENCIES
from shopclub.storage.place_problems import RiskyPlace
from shopclub.ui.sentences import sentence_of
from shopclub.ui.start.account_panel import AccountPanel, OwnerPin
from shopclub.ui.start.ask_panel import AskPanel
from shopclub.ui.start.panels import WayRow, words
from shopclub.ui.start.presenter import StartPresenter
from shopclub.ui.start.state import StartState
from shopclub.ui.start.ways import Way
from shopclub.ui.start.words import busy_word, title_word, way_note
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import IconLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Tone

WIDTH = 640


class StartProblem(QWidget):
    """One sentence that says why there is no shop to open, and what can be done; Escape leaves."""

    closed = Signal()

    def __init__(
        self,
        presenter: StartPresenter,
        *,
        ask_file: Callable[[QWidget], Path | None],
        now: datetime | None = None,
    ) -> None:
        super().__init__()
        self._presenter, self._ask_file = presenter, ask_file
        self._now = now
        self._best: tuple[Way, ...] = ()
        look = current_tokens()
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("ShopClub")
        self._title = QLabel(title_word(presenter.state.problem))
        self._title.setProperty("kind", "h1")
        self._sentence = words("reason")
        self._path = words("note")
        self._refusal = NoteBand(tone=Tone.DANGER)
        self._busy = NoteBand(tone=Tone.INFO)
        self._ways = {way: WayRow(way) for way in Way}
        self._account, self._owner_pin = AccountPanel(), OwnerPin()
        self.ask_panel = AskPanel()
        self._take = KeycapButton(
            translate("Start", "Go on with what was read"),
            key="F9",
            kind=ButtonKind.PRIMARY,
            size=ButtonSize.FOOT,
        )
        self._back = KeycapButton(translate("Start", "Back"), size=ButtonSize.FOOT)
        self.close_button = KeycapButton(
            translate("StartProblem", "Close"),
            key="Esc",
            kind=ButtonKind.PRIMARY,
            size=ButtonSize.FOOT,
        )
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.setFixedWidth(look.px(WIDTH))
        self._bind()
        presenter.attach(self)
        self._focus_best()

    def text(self) -> str:
        """Return the sentence."""
        return self._sentence.text()

    def way_buttons(self) -> tuple[KeycapButton, ...]:
        """Return the buttons of the ways on that there are."""
        return tuple(row.button for row in self._ways.values() if not row.isHidden())

    def display(self, state: StartState) -> None:
        """Show a state."""
        sentence = sentence_of(state.problem, currency=CURRENCIES[0])
        self._sentence.setText(sentence)
        self._path.setText(state.path)
        self._path.setVisible(bool(state.path) and state.path not in sentence)
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(sentence)
        refusal = state.refusal
        said = "" if refusal is None else sentence_of(refusal, currency=CURRENCIES[0])
        self._refusal.say(said)
        looking = state.looking
        self._busy.say("" if state.busy is None else busy_word(state.busy, looking=looking))
        asking = state.asked is not None
        reading = state.account is not None and not asking
        warned = isinstance(state.problem, RiskyPlace)
        for way, row in self._ways.items():
            row.setVisible(way in state.ways and not reading and not asking)
            row.say(
                way_note(way, state, now=self._now),
                best=way is state.ways[0] and not warned if state.ways else False,
                enabled=state.busy is None,
            )
        if state.ways[:1] != self._best:
            self._best = state.ways[:1]
            self._focus_best()
        self._account.show_account(state, shown=reading and not state.asks_pin)
        self._owner_pin.show_form(state)
        self.ask_panel.show_asked(state.asked, busy=state.busy is not None)
        for button in (self._take, self._back):
            button.setVisible(reading)
            button.setEnabled(state.busy is None)
        if reading and state.busy is None and not state.asks_pin:
            self._take.setFocus()
        self.close_button.setHidden(asking)
        has_way = (bool(state.ways) and not warned) or reading or asking
        self.close_button.set_kind(ButtonKind.PLAIN if has_way else ButtonKind.PRIMARY)
        self._column.activate()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of what was salvaged and not taken."""
        self._presenter.forget_salvage()
        super().closeEvent(event)
        self.closed.emit()

    def _focus_best(self) -> None:
        warned = isinstance(self._presenter.state.problem, RiskyPlace)
        buttons = () if warned else self.way_buttons()
        (buttons[0] if buttons else self.close_button).setFocus()

    def _bind(self) -> None:
        self.close_button.setShortcut(Qt.Key.Key_Escape)
        self.close_button.clicked.connect(self.close)
        for way, row in self._ways.items():
            row.button.clicked.connect(partial(self._choose, way))
        self._take.clicked.connect(self._take_salvage)
        self._back.clicked.connect(self._presenter.leave_salvage)
        self.ask_panel.entered.connect(self._presenter.enter)
        self.ask_panel.turned.connect(self._presenter.turn_to_code)
        self.ask_panel.left.connect(self._presenter.leave_asking)
        QShortcut(QKeySequence("F9"), self, self._take_salvage)
        self._owner_pin.entered.connect(self._take_salvage)

    def _take_salvage(self) -> None:
        self._presenter.take_salvage(self._owner_pin.form())

    def _choose(self, way: Way) -> None:
        file = self._ask_file(self) if way is Way.OTHER_FILE else None
        if way is not Way.OTHER_FILE or file is not None:
            self._presenter.take(way, file=file)

    def _lay_out(self) -> None:
        look = current_tokens()
        head = QHBoxLayout()
        head.setSpacing(look.space.m)
        head.addWidget(IconLabel("triangle-alert", color="danger", size=24))
        head.addWidget(self._title, 1)
        said = QVBoxLayout()
        said.setSpacing(look.space.s)
        said.addWidget(self._sentence)
        said.addWidget(self._path)
        foot = QHBoxLayout()
        foot.setSpacing(look.space.m)
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self._take)
        column = self._column
        column.setContentsMargins(look.space.xl, look.space.l, look.space.xl, look.space.l)
        column.setSpacing(look.space.m)
        column.addLayout(head)
        column.addLayout(said)
        column.addWidget(self._refusal)
        for row in self._ways.values():
            column.addWidget(row)
        column.addWidget(self._account)
        column.addWidget(self._owner_pin)
        column.addWidget(self.ask_panel)
        column.addWidget(self._busy)
        column.addLayout(foot)
