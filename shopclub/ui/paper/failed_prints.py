"""The band that tells what was not printed, and prints it again."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclub.kernel.money import CURRENCIES
from shopclub.ui.paper.failed_prints_presenter import FailedPrintsPresenter, FailedPrintsState
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel, IconLabel
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.panels import Tone

REPEAT_KEY = "Ctrl+P"


class FailedPrints(QFrame):
    """What failed and why, while papers wait to be printed again; else it is not there.

    `keys_of` is the screen whose Ctrl+P prints them again.
    """

    def __init__(self, presenter: FailedPrintsPresenter, *, keys_of: QWidget) -> None:
        super().__init__(keys_of)
        self._presenter = presenter
        self._state = presenter.state
        self.setProperty("kind", "band")
        self.setProperty("tone", Tone.DANGER.value)
        self._icon = IconLabel("printer", color=Tone.DANGER.value)
        self._what = ElidingLabel(size="body", color=Tone.DANGER.value, bold=True)
        self._why = ElidingLabel(size="body", color=Tone.DANGER.value)
        self._repeat = KeycapButton(key=REPEAT_KEY, size=ButtonSize.OFFICE)
        self._show = KeycapButton(icon="eye", size=ButtonSize.OFFICE)
        self._let_go = KeycapButton(icon="x", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addStretch(1)
        said.addWidget(self._what)
        said.addWidget(self._why)
        said.addStretch(1)
        self._row.addLayout(said, 1)
        for button in (self._repeat, self._show, self._let_go):
            self._row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
        self._what.set_text(_what_of(state))
        reason = state.problem
        self._why.set_text("" if reason is None else sentence_of(reason, currency=CURRENCIES[0]))
        self.setAccessibleName(self.text())
        self._name_repeat()
        self._repeat.setEnabled(state.count > 0)
        self._show.set_text("", name=translate("FailedPrints", "Show"))
        self._show.setToolTip(translate("FailedPrints", "Show"))
        self._show.setVisible(state.can_show)
        self._let_go.set_text("", name=translate("FailedPrints", "Do without"))
        self._let_go.setToolTip(translate("FailedPrints", "Do without"))
        self.setVisible(state.count > 0)

    def text(self) -> str:
        """Return what it says."""
        return f"{self._what.text()} {self._why.text()}".strip()

    def restyle(self) -> None:
        """Take the gaps of the look."""
        look = current_tokens()
        self.setFixedHeight(look.px(48))
        self._row.setContentsMargins(look.space.m, 0, look.px(6), 0)
        self._row.setSpacing(look.space.s)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the button by its key alone where the words need its room."""
        super().resizeEvent(event)
        self._name_repeat()

    def _name_repeat(self) -> None:
        state = self._state
        name = (
            translate("FailedPrints", "Open again")
            if state.drawer_only and state.count == 1
            else translate("FailedPrints", "Print again")
        )
        self._repeat.set_text(name)
        if self.width() < self.sizeHint().width():
            self._repeat.set_text("", name=name)
        self._repeat.setToolTip("" if self._repeat.text() else name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look or the language."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()
        elif event.type() is QEvent.Type.LanguageChange:
            self.display(self._state)


def _what_of(state: FailedPrintsState) -> str:
    if state.count == 0:
        return ""
    if state.count > 1:
        return translate("FailedPrints", "{count} papers were not printed.").format(
            count=state.count
        )
    if state.drawer_only:
        return translate("FailedPrints", "The cash drawer did not open.")
    return translate("FailedPrints", "{paper} was not printed.").format(paper=state.title)
