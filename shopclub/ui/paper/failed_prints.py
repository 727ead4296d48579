"""The band that tells what was not printed, and prints it again."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from shopclub.kernel.money import CURRENCIES
from shopclub.ui.paper.failed_prints_presenter import FailedPrintsPresenter, FailedPrintsState
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import IconLabel
from shopclub.ui.widgets.look import current_tokens, is_look_change, set_kind
from shopclub.ui.widgets.panels import Tone

REPEAT_KEY = "Ctrl+P"


class FailedPrints(QFrame):
    """One line across a screen while papers wait to be printed again; else it is not there.

    `keys_of` is the screen whose Ctrl+P prints them again.
    """

    def __init__(self, presenter: FailedPrintsPresenter, *, keys_of: QWidget) -> None:
        super().__init__(keys_of)
        self._presenter = presenter
        self._state = presenter.state
        self.setProperty("kind", "band")
        self.setProperty("tone", Tone.DANGER.value)
        self._icon = IconLabel("printer", color=Tone.DANGER.value)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        set_kind(self._said, kind="danger")
        self._repeat = KeycapButton(key=REPEAT_KEY, size=ButtonSize.OFFICE)
        self._show = KeycapButton(size=ButtonSize.OFFICE)
        self._let_go = KeycapButton(icon="x", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._said, 1)
        for button in (self._repeat, self._show, self._let_go):
            self._row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._repeat.clicked.connect(presenter.repeat)
        self._show.clicked.connect(presenter.show)
        self._let_go.clicked.connect(presenter.let_go)
        self._shortcut = QShortcut(QKeySequence(REPEAT_KEY), keys_of)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut.activated.connect(self._repeat.click)
        self.restyle()
        presenter.attach(self)

    def display(self, state: FailedPrintsState) -> None:
        """Show a state."""
        self._state = state
        said = _said_of(state)
        self._said.setText(said)
        self.setAccessibleName(said)
        self._repeat.set_text(
            translate("FailedPrints", "Open again")
            if state.drawer_only and state.count == 1
            else translate("FailedPrints", "Print again")
        )
        self._repeat.setEnabled(state.count > 0)
        self._show.set_text(translate("FailedPrints", "Show"))
        self._show.setVisible(state.can_show)
        self._let_go.set_text("", name=translate("FailedPrints", "Do without"))
        self._let_go.setToolTip(translate("FailedPrints", "Do without"))
        self.setVisible(state.count > 0)

    def text(self) -> str:
        """Return what it says."""
        return self._said.text()

    def restyle(self) -> None:
        """Take the gaps of the look."""
        look = current_tokens()
        self.setMinimumHeight(look.px(44))
        self._row.setContentsMargins(look.space.m, look.space.xs, look.space.xs, look.space.xs)
        self._row.setSpacing(look.space.s)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look or the language."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()
        elif event.type() is QEvent.Type.LanguageChange:
            self.display(self._state)


def _said_of(state: FailedPrintsState) -> str:
    if state.problem is None:
        return ""
    reason = sentence_of(state.problem, currency=CURRENCIES[0])
    if state.count > 1:
        return translate("FailedPrints", "{count} papers were not printed. {reason}").format(
            count=state.count, reason=reason
        )
    if state.drawer_only:
        return translate("FailedPrints", "The cash drawer did not open. {reason}").format(
            reason=reason
        )
    return translate("FailedPrints", "{paper} was not printed. {reason}").format(
        paper=state.title, reason=reason
    )
