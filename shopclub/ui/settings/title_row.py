"""The fixed head of the settings: what waits, and the two things one can do with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from shopclub.ui.settings.setting_words import from_word
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Badge, BadgeKind
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.look import LookWidget, current_tokens


class TitleRow(LookWidget):
    """Title, count of unsaved changes, Discard, and Apply with its day."""

    discarded = Signal()
    applied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: SettingsState | None = None
        self._title = QLabel()
        self._title.setProperty("kind", "h1")
        self._count = Badge(kind=BadgeKind.WARN)
        self._discard = KeycapButton(size=ButtonSize.OFFICE)
        self._apply = KeycapButton(
            icon="check", kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE, key="F9"
        )
        self._discard.clicked.connect(self.discarded)
        self._apply.clicked.connect(self.applied)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        for widget in (self._count, self._discard, self._apply):
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()
        self.restyle()

    def show_state(self, state: SettingsState) -> None:
        """Show what waits."""
        self._state = state
        waits = bool(state.unsaved)
        if waits:
            self._count.set_badge(_count_word(state.unsaved), BadgeKind.WARN)
        elif state.applied is not None:
            day = from_word(state.applied, today=state.read.today)
            said = translate("Settings", "Saved, in force from {day}").format(day=day)
            self._count.set_badge(said, BadgeKind.OK, icon="check")
        self._count.setVisible(waits or state.applied is not None)
        for button in (self._discard, self._apply):
            button.setVisible(waits)
        self._apply.set_text(_apply_word(state))
        if state.judged.refusals:
            self._apply.disable(translate("Settings", "Something cannot be: F9 shows where."))
        elif state.busy:
            self._apply.disable(translate("Settings", "Saving ..."))
        else:
            self._apply.enable()

    def restyle(self) -> None:
        """Take height and gaps of the look."""
        look = current_tokens()
        self.setFixedHeight(look.px(68))
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.space.m)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._title.setText(translate("Settings", "Settings"))
        self._discard.set_text(translate("Settings", "Discard"))
        if self._state is not None:
            self.show_state(self._state)


def _count_word(number: int) -> str:
    if number == 1:
        return translate("Settings", "1 unsaved change")
    return translate("Settings", "{n} unsaved changes").format(n=number)


def _apply_word(state: SettingsState) -> str:
    day = state.judged.effective
    if not state.dated or day is None:
        return translate("Settings", "Apply now")
    return translate("Settings", "Apply from {day}").format(
        day=from_word(day, today=state.read.today)
    )
