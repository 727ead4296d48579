"""The head of the member at the counter: who it is, of which tier, and how to let them go."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from shopclub.counter.lookup import Profile
from shopclub.ui.counter.card_numbers import CardNumbers
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Avatar, TierBadge
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.words import tier_hue, tier_word

GAP = 12
BESIDE = 2
"""What stands below each other while the tier stands beside the name."""


class MemberHead(LookWidget):
    """The tier stands below the numbers where it would take the room of the name."""

    def __init__(self) -> None:
        super().__init__()
        self._avatar = Avatar(size=56)
        self._name = ElidingLabel(size="name")
        self._tier = TierBadge(large=True)
        self._tier.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.numbers = CardNumbers()
        self.close_button = KeycapButton(icon="x")
        self._names, self._who = QHBoxLayout(), QVBoxLayout()
        self._lay_out()

    def show_profile(self, profile: Profile) -> None:
        """Show a member."""
        member, hue = profile.member, tier_hue(profile.tier)
        self._avatar.set_member(member.name, hue)
        self._name.set_text(member.name)
        self._tier.set_tier(tier_word(profile.tier), hue)
        self.numbers.show_profile(profile)
        self.close_button.set_text("", name=translate("Counter", "Finish with this member"))
        self._place_tier()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the tier anew."""
        super().resizeEvent(event)
        self._place_tier()

    def _place_tier(self) -> None:
        look = current_tokens()
        others = self._avatar.sizeHint().width() + self.close_button.sizeHint().width()
        room = self.width() - others - 2 * look.px(16)
        needs = self._name.sizeHint().width() + look.px(GAP) + self._tier.sizeHint().width()
        beside = needs <= room
        if beside is (self._who.count() == BESIDE):
            return
        if beside:
            self._who.removeWidget(self._tier)
            self._names.insertWidget(2, self._tier)
        else:
            self._names.removeWidget(self._tier)
            self._who.addWidget(self._tier, 0, Qt.AlignmentFlag.AlignLeft)

    def _lay_out(self) -> None:
        self._names.setSpacing(0)
        for part in (self._name, Gap(GAP), self._tier):
            self._names.addWidget(part)
        self._names.addStretch(1)
        self._who.setSpacing(0)
        self._who.addLayout(self._names)
        self._who.addWidget(self.numbers)
        head = QHBoxLayout(self)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self._avatar)
        head.addWidget(Gap(16))
        head.addLayout(self._who, 1)
        head.addWidget(Gap(16))
        head.addWidget(self.close_button)
