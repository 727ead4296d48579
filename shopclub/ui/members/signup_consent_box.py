"""What a member agrees to: the notice that is needed, and two purposes that may be refused."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Badge, BadgeKind
from shopclub.ui.widgets.buttons import ButtonKind, KeycapButton
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.mnemonics import without_mnemonic
from shopclub.ui.widgets.ticks import TickRow


class ConsentBox(QFrame):
    """The ticks in a box; `edited` is emitted with each change, `read` by the way to the text."""

    edited = Signal()
    read = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "box")
        self.notice = TickRow("")
        self.notice.setChecked(True)
        self.offers = TickRow("")
        self.calls = TickRow("")
        self.read_button = KeycapButton(kind=ButtonKind.QUIET)
        self._badge = Badge("", BadgeKind.NEUTRAL)
        self._refused = ElidingLabel(size="body", color="text2")
        self.setFocusProxy(self.notice)
        self._lay_out()
        for tick in (self.notice, self.offers, self.calls):
            tick.toggled.connect(self._changed)
        self.read_button.clicked.connect(self.read)

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._badge.set_badge(translate("Signup", "required"), BadgeKind.NEUTRAL)
        _word(self.notice, translate("Signup", "Accepts the membership noti&ce"))
        _word(self.offers, translate("Signup", "Birthday and o&ffers"))
        _word(self.calls, translate("Signup", "Phone c&alls"))
        self.read_button.set_text(translate("Signup", "Read &it"))
        self._say_what_is_refused()

    def _changed(self) -> None:
        self._say_what_is_refused()
        self.edited.emit()

    def _say_what_is_refused(self) -> None:
        offers, calls = self.offers.isChecked(), self.calls.isChecked()
        if not offers and not calls:
            said = translate("Signup", "In no list: no messages, no letters, no calls.")
        elif not offers:
            said = translate("Signup", "No messages and no letters.")
        else:
            said = "" if calls else translate("Signup", "No calls.")
        self._refused.set_text(said)

    def _lay_out(self) -> None:
        look = current_tokens()
        needed = QHBoxLayout()
        needed.addWidget(self.notice, 1)
        needed.addWidget(self._badge)
        optional = QHBoxLayout()
        optional.setSpacing(look.space.l)
        optional.addWidget(self.offers)
        optional.addWidget(self.calls)
        optional.addStretch(1)
        optional.addWidget(self.read_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.space.m, look.space.xs // 2, look.space.m, look.space.s)
        column.setSpacing(0)
        column.addLayout(needed)
        column.addWidget(Divider())
        column.addLayout(optional)
        column.addWidget(self._refused)


def _word(tick: TickRow, words: str) -> None:
    tick.setText(words)
    tick.setAccessibleName(without_mnemonic(words))
