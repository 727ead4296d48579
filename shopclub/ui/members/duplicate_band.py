"""A warning that a phone belongs to a member already, and the way to that member."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclub.counter.lookup import Profile
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Avatar, TierBadge
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.words import points_word, tier_hue, tier_word


class DuplicateBand(QFrame):
    """Who has the phone: avatar, name, tier and points, and a button that opens them."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Profile | None = None
        self.setProperty("kind", "band")
        self.setProperty("tone", Tone.WARN.value)
        self._avatar = Avatar(size=40)
        self._title = ElidingLabel(size="reason", color="warn", bold=True)
        self._name = ElidingLabel(size="reason", bold=True)
        self._tier = TierBadge()
        self._points = ElidingLabel(size="reason", color="text2", hold=True)
        self._open = KeycapButton()
        self._open.clicked.connect(self.opened)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.retranslate()

    def show_holder(self, holder: Profile | None) -> None:
        """Show a member, or go away."""
        self._shown = holder
        self.setVisible(holder is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._title.set_text(translate("Signup", "Someone has this number already"))
        self._open.set_text(translate("Signup", "&Open"))
        holder = self._shown
        if holder is None:
            return
        hue = tier_hue(holder.tier)
        self._avatar.set_member(holder.member.name, hue)
        self._name.set_text(holder.member.name)
        self._tier.set_tier(tier_word(holder.tier), hue)
        self._points.set_text(points_word(holder.points))
        said = (self._title.text(), self._name.text(), self._tier.text(), self._points.text())
        self.setAccessibleName(", ".join(said))

    def _lay_out(self) -> None:
        look = current_tokens()
        below = QHBoxLayout()
        below.setSpacing(look.space.s)
        below.addWidget(self._name)
        below.addWidget(self._tier)
        below.addWidget(self._points)
        below.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(look.space.xs // 2)
        words.addWidget(self._title)
        words.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.space.m, look.space.s, look.space.s, look.space.s)
        row.setSpacing(look.space.m)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        row.addWidget(self._open)
