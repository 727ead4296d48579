"""A hint that someone is a member already, or may be, and the way to that member."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclub.counter.lookup import Profile
from shopclub.ui.members.signup_state import SignupState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Avatar, TierBadge
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens, set_kind
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.words import ago_word, points_word, tier_hue, tier_word


class DuplicateBand(QFrame):
    """Who has the phone, or may be the same person: name, tier, points, and a way to open them."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Profile | None = None
        self._taken = True
        self._more = 0
        self._today = date.min
        self.setProperty("kind", "band")
        self.setProperty("tone", Tone.WARN.value)
        self._avatar = Avatar(size=40)
        self._title = ElidingLabel(size="reason", color="warn", bold=True)
        self._name = ElidingLabel(size="reason", bold=True)
        self._tier = TierBadge()
        self._points = ElidingLabel(size="reason", color="text2", hold=True)
        self._open = KeycapButton()
        self._open.clicked.connect(self.opened)
        self._visit = ElidingLabel(size="reason", color="text2")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.retranslate()

    def show_state(self, state: SignupState) -> None:
        """Show who has the number, else who may be the same person, or go away."""
        self._taken = state.duplicate is not None
        self._shown = state.duplicate or state.similar
        self._more = 0 if self._taken else state.more_similar
        self._today = state.today
        set_kind(self, tone=(Tone.WARN if self._taken else Tone.INFO).value)
        self._title.set_color("warn" if self._taken else "info")
        self.setVisible(self._shown is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        if self._taken:
            title = translate("Signup", "Someone has this number already")
        elif self._more:
            title = translate("Signup", "Perhaps a member already, and {n} more like this").format(
                n=self._more
            )
        else:
            title = translate("Signup", "Perhaps a member already")
        self._title.set_text(title)
        self._open.set_text(translate("Signup", "&Open"))
        holder = self._shown
        if holder is None:
            return
        hue = tier_hue(holder.tier)
        self._avatar.set_member(holder.member.name, hue)
        self._name.set_text(holder.member.name)
        self._tier.set_tier(tier_word(holder.tier), hue)
        self._points.set_text(points_word(holder.points))
        self._visit.set_text(self._last_seen(holder))
        labels = (self._title, self._name, self._tier, self._points, self._visit)
        self.setAccessibleName(", ".join(label.text() for label in labels if label.text()))

    def _last_seen(self, holder: Profile) -> str:
        if not self._taken:
            return holder.phone
        if holder.last_visit is None:
            return ""
        return translate("Signup", "last visit {ago}").format(
            ago=ago_word(holder.last_visit, today=self._today)
        )

    def _lay_out(self) -> None:
        look = current_tokens()
        below = QHBoxLayout()
        below.setSpacing(look.space.s)
        below.addWidget(self._name)
        below.addWidget(self._tier)
        below.addWidget(self._points)
        below.addWidget(self._visit)
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
