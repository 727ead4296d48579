"""Who a member's page is of: avatar, name, tier, phone, card and since when."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.counter.lookup import Profile
from shopclub.kernel.codes import spaced_card_number
from shopclub.members.people import Member, MemberState
from shopclub.ui.counter.card_numbers import PHONE_MILLISECONDS
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Avatar, Badge, BadgeKind, TierBadge
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.spans import Span
from shopclub.ui.words import full_day_word, tier_hue, tier_word


class PageHead(LookWidget):
    """The head of a member's page; `phone_over` when a phone in full was shown long enough."""

    phone_over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = ""
        self.masking = QTimer(self, singleShot=True, interval=PHONE_MILLISECONDS)
        self.masking.timeout.connect(self.phone_over)
        self._avatar = Avatar(size=56)
        self._name = ElidingLabel(size="name")
        self._latin = ElidingLabel(size="reason", color="text2")
        self._latin.setProperty("words", "pinyin")
        self._tier = TierBadge()
        self._allergic = Badge()
        self._standing = Badge()
        self._facts = ElidingLabel(size="reason", color="text2")
        self._first = QHBoxLayout()
        self._first.addWidget(self._name)
        self._first.addWidget(self._latin)
        self._first.addWidget(self._tier)
        self._first.addWidget(self._allergic)
        self._first.addWidget(self._standing)
        self._first.addStretch(1)
        self._column = QVBoxLayout()
        self._column.addLayout(self._first)
        self._column.addWidget(self._facts)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._avatar)
        self._row.addLayout(self._column, 1)
        self.restyle()

    def show_profile(self, profile: Profile, *, phone: str = "") -> None:
        """Show a member; `phone` is the number in full, where it was shown."""
        if phone and phone != self._full:
            self.masking.start()
        self._full = phone
        member, hue = profile.member, tier_hue(profile.tier)
        self._avatar.set_member(member.name, hue)
        self._name.set_text(member.name)
        self._tier.set_tier(tier_word(profile.tier), hue)
        latin = "" if member.latin.casefold() == member.name.casefold() else member.latin
        self._latin.set_text(latin)
        self._latin.setVisible(bool(latin))
        told = profile.told
        self._allergic.set_badge(told.allergies, BadgeKind.DANGER, icon="triangle-alert")
        self._allergic.setVisible(bool(told.allergies))
        self._show_standing(member)
        card = translate("MemberPage", "Card {number}").format(
            number=spaced_card_number(member.card_number)
        )
        since = translate("MemberPage", "since {day}").format(day=full_day_word(member.joined))
        facts = [fact for fact in (phone or profile.phone, card, since, told.note) if fact]
        self._facts.set_text([Span(fact, gap=16 if i else 0) for i, fact in enumerate(facts)])
        allergic = (told.allergies,) if told.allergies else ()
        self.setAccessibleName(", ".join((member.name, self._tier.text(), *allergic, *facts)))

    def _show_standing(self, member: Member) -> None:
        """Say why a frozen member is not served, or that one has left."""
        self._standing.setVisible(member.state is not MemberState.ACTIVE)
        if member.state is MemberState.FROZEN:
            said = translate("MemberPage", "frozen: {reason}").format(reason=member.frozen_because)
            self._standing.set_badge(said, BadgeKind.WARN, icon="lock")
        elif member.state is MemberState.LEFT:
            self._standing.set_badge(translate("MemberPage", "left the club"), BadgeKind.NEUTRAL)

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        look = current_tokens()
        self._first.setSpacing(look.space.m)
        self._column.setSpacing(0)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.space.l)
