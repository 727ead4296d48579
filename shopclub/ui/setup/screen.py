"""First start on the screen: a calm panel in the middle, the language at its head."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from shopclub.kernel.money import currency
from shopclub.kernel.phrases import LANGUAGES
from shopclub.ui.sentences import sentence_of
from shopclub.ui.setup.form import SetupFields
from shopclub.ui.setup.presenter import SetupField, SetupPresenter, SetupState
from shopclub.ui.translation import translate
from shopclub.ui.unlock.dialog import KeyDialog, keep_asking
from shopclub.ui.widgets.bars import ShopMark
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.choice import Segment
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import Band, Panel, Tone

OUR_NAME = "ShopClub"
LANGUAGE_NAMES = ("English", "简体中文", "繁體中文")
"""Each language in its own words, in the order of LANGUAGES."""
PANEL_WIDTH = 800


class SetupScreen(LookWidget):
    """The screen of first start; F9, or Enter after the last field, makes the shop."""

    def __init__(
        self,
        presenter: SetupPresenter,
        parent: QWidget | None = None,
        *,
        ask_backup: Callable[[QWidget], Path | None],
    ) -> None:
        super().__init__(parent)
        self._ask_backup = ask_backup
        self._key_dialog: KeyDialog | None = None
        self._presenter = presenter
        self._state = presenter.state
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = ShopMark(OUR_NAME)
        self._mark.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._title = QLabel()
        self._title.setProperty("kind", "h1")
        self._lead = QLabel()
        self._lead.setProperty("kind", "reason")
        self._lead.setWordWrap(True)
        self._language = Segment(
            LANGUAGE_NAMES, name="", index=LANGUAGES.index(presenter.state.language)
        )
        self._fields = SetupFields()
        self._fields.choose_currency(presenter.state.currency_code)
        self._problem = Band("", Tone.DANGER, icon="triangle-alert", size="reason")
        self._sample = KeycapButton(icon="store", key="Ctrl+D", size=ButtonSize.FOOT)
        self._restore = KeycapButton(icon="history", key="Ctrl+O", size=ButtonSize.FOOT)
        self._make = KeycapButton(key="F9", kind=ButtonKind.PRIMARY, size=ButtonSize.FOOT)
        self._panel = Panel(padding=20, gap=12)
        self._column, self._scroll = QVBoxLayout(), QScrollArea()
        self._lay_out()
        self._bind()
        self.retranslate()
        self.restyle()
        presenter.attach(self)

    def display(self, state: SetupState) -> None:
        """Show a state."""
        self._state = state
        self._fields.show_refusals(state)
        problem = state.problem
        money = currency(state.currency_code)
        self._problem.set_text("" if problem is None else sentence_of(problem, currency=money))
        self._problem.setVisible(problem is not None)
        for button in (self._make, self._restore, self._sample):
            button.setEnabled(not state.busy)
        self._lead.setText(_lead_word(state))
        self._make.set_text(
            translate("Setup", "Making the shop ...")
            if state.busy
            else translate("Setup", "Open the shop")
        )
        self._key_dialog = keep_asking(
            self._key_dialog,
            state.locked,
            refused=state.key_refused,
            over=self,
            entered=self._open_locked,
            left=self._presenter.leave_locked,
        )

    def focus_first(self) -> None:
        """Give the focus to the first field."""
        self._fields.focus(SetupField.SHOP)

    def restyle(self) -> None:
        """Take width and gaps of the look."""
        look = current_tokens()
        self._panel.setMaximumWidth(look.px(PANEL_WIDTH))
        self._column.setContentsMargins(look.space.xl, look.space.xs, look.space.xl, look.space.xs)
        self._column.setSpacing(look.space.s)

    def _make_shop(self) -> None:
        self._presenter.make_shop(self._fields.read())
        for place, _ in self._presenter.state.refusals[:1]:
            self._fields.focus(place)
            self._scroll.ensureWidgetVisible(self._fields.field(place))

    def _choose_backup(self) -> None:
        path = self._ask_backup(self)
        if path is not None:
            self._presenter.restore(path)

    def _open_locked(self, entry: str) -> None:
        if self._state.locked is not None:
            self._presenter.restore(self._state.locked, entry=entry)

    def _show_name(self, name: str) -> None:
        self._mark.set_shop(name.strip() or OUR_NAME)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.setAccessibleName(translate("Setup", "Set up your shop"))
        self._title.setText(translate("Setup", "Set up your shop"))
        self._language.setAccessibleName(translate("Setup", "Language"))
        self._restore.set_text(translate("Backups", "Restore a backup"))
        self._sample.set_text(translate("Setup", "Sample shop"))
        self.display(self._state)

    def _bind(self) -> None:
        self._language.chosen.connect(
            lambda index: self._presenter.choose_language(LANGUAGES[index])
        )
        self._fields.named.connect(self._show_name)
        self._fields.typed.connect(lambda place: self._presenter.typed(SetupField(place)))
        self._fields.finished.connect(self._make.click)
        self._make.clicked.connect(self._make_shop)
        self._restore.clicked.connect(self._choose_backup)
        self._sample.clicked.connect(self._presenter.show_sample)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        ways = (("F9", self._make), ("Ctrl+O", self._restore), ("Ctrl+D", self._sample))
        for key, button in ways:
            QShortcut(QKeySequence(key), self, button.click, context=here)

    def _lay_out(self) -> None:
        look = current_tokens()
        head = QHBoxLayout()
        head.setSpacing(look.space.m)
        head.addWidget(self._title)
        head.addWidget(self._lead, 1)
        head.addWidget(self._language)
        foot = QHBoxLayout()
        foot.setSpacing(look.space.s)
        foot.addWidget(self._sample)
        foot.addWidget(self._restore)
        foot.addStretch(1)
        foot.addWidget(self._make)
        body = self._panel.body
        body.addLayout(head)
        body.addWidget(self._fields)
        body.addWidget(self._problem)
        body.addLayout(foot)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._panel, PANEL_WIDTH)
        middle.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._column)
        self._column.addStretch(1)
        self._column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addLayout(middle)
        self._column.addStretch(2)
        scroll = self._scroll
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)


def _lead_word(state: SetupState) -> str:
    """Say what this takes and where it stays, or what became of the wish for a sample shop."""
    if state.sample is None:
        return translate("Setup", "It takes two minutes and stays in one file on this computer.")
    if not state.sample:
        return translate("Setup", "The sample shop could not be started.")
    from shopclub.sample.corner_shop import SAMPLE_PIN

    return translate(
        "Setup", "The sample shop opens in a window of its own; its PIN: {pin}"
    ).format(pin=SAMPLE_PIN)
