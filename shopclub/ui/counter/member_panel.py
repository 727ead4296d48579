"""The left half of the counter: who is at the counter, and what to do while nobody is."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from shopclub.counter.lookup import Profile
from shopclub.kernel.codes import spaced_card_number
from shopclub.kernel.money import Currency, format_money
from shopclub.ui.counter.state import CounterState, Stage
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Avatar, Badge, BadgeKind, TierBadge
from shopclub.ui.widgets.buttons import ButtonKind, KeycapButton
from shopclub.ui.widgets.figures import ProgressBar8
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import EmptyState, Panel
from shopclub.ui.widgets.rows import FactRow
from shopclub.ui.widgets.spans import Span, sentence
from shopclub.ui.words import ago_word, day_word, tier_hue, tier_word


class MemberPanel(QStackedWidget):
    """The member at the counter, or a hint; `left` tells that the member shall go."""

    left = Signal()
    ledger_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hint = _HintPanel()
        self._card = _MemberCard()
        self._card.close_button.clicked.connect(self.left)
        self._card.ledger_button.clicked.connect(self.ledger_wanted)
        self.addWidget(self._hint)
        self.addWidget(self._card)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_low(self, *, low: bool) -> None:
        """Close up in a low window."""
        self._card.set_low(low=low)

    def show_state(self, state: CounterState) -> None:
        """Show the member, or what to do next."""
        if state.profile is None:
            self._hint.show_stage(state.stage)
            self.setCurrentWidget(self._hint)
        else:
            self._card.show_profile(state.profile, currency=state.currency, today=state.today)
            self.setCurrentWidget(self._card)


class _HintPanel(Panel):
    """What to do next while nobody is at the counter."""

    def __init__(self) -> None:
        super().__init__(padding=24, gap=8)
        self._first = EmptyState("", icon="scan-line")
        self._second = EmptyState("", key="Enter")
        self.body.addStretch(1)
        self.body.addWidget(self._first)
        self.body.addWidget(self._second)

    def show_stage(self, stage: Stage) -> None:
        if stage is Stage.SEARCH:
            self._first.set_sentence(translate("Counter", "Scan a card or type to find a member."))
            self._second.set_sentence(
                translate("Counter", "in an empty box starts a sale without a card")
            )
        else:
            self._first.set_sentence(translate("Counter", "A sale without a card earns no points."))
        self._second.setVisible(stage is Stage.SEARCH)


class _MemberCard(Panel):
    """Who it is, what the points are worth, what comes next."""

    def __init__(self) -> None:
        super().__init__(padding=24)
        self._avatar = Avatar(size=56)
        self._name = ElidingLabel(size="name")
        self._tier = TierBadge(large=True)
        self._numbers = ElidingLabel(size="reason", color="text2")
        self.close_button = KeycapButton(icon="x")
        self._points = ElidingLabel(size="balance", hold=True)
        self._expiring = Badge(kind=BadgeKind.WARN, icon="clock", large=True)
        self._next_tier = ElidingLabel()
        self._bar = ProgressBar8()
        self._last_visit = FactRow("history")
        self._spent = FactRow("wallet")
        self.ledger_button = KeycapButton(icon="receipt", key="F11", kind=ButtonKind.QUIET)
        self._lay_out()

    def set_low(self, *, low: bool) -> None:
        self._last_visit.set_low(low=low)
        self._spent.set_low(low=low)

    def show_profile(self, profile: Profile, *, currency: Currency, today: date) -> None:
        member, hue = profile.member, tier_hue(profile.tier)
        self._avatar.set_member(member.name, hue)
        self._name.set_text(member.name)
        self._tier.set_tier(tier_word(profile.tier), hue)
        card = translate("Counter", "Card {number}").format(
            number=spaced_card_number(member.card_number)
        )
        self._numbers.set_text([Span(profile.phone), Span(card, gap=16)] if profile.phone else card)
        self.close_button.set_text("", name=translate("Counter", "Finish with this member"))
        self._show_points(profile, currency=currency, today=today)
        self._show_way_up(profile, currency=currency)
        self._show_visits(profile, currency=currency, today=today)
        self.ledger_button.set_text(translate("Counter", "Ledger and details"))

    def _show_points(self, profile: Profile, *, currency: Currency, today: date) -> None:
        worth = translate("Counter", "= {money}").format(
            money=format_money(profile.worth, currency=currency)
        )
        unit = (
            translate("Counter", "point") if profile.points == 1 else translate("Counter", "points")
        )
        self._points.set_text(
            [
                Span(f"{profile.points:,}"),
                Span(unit, size="line", gap=10),
                Span(worth, size="line", color="text2", gap=12),
            ]
        )
        self._expiring.setVisible(profile.expiring is not None)
        if profile.expiring is not None:
            points, last_day = profile.expiring
            text = translate("Counter", "{points} expire after {day}").format(
                points=f"{points:,}", day=day_word(last_day, today=today)
            )
            self._expiring.set_badge(text, BadgeKind.WARN, icon="clock")

    def _show_way_up(self, profile: Profile, *, currency: Currency) -> None:
        above = profile.next_tier
        self._bar.setVisible(above is not None)
        if above is None:
            self._next_tier.set_text(translate("Counter", "The highest tier."))
            return
        money = format_money(above.distance, currency=currency)
        self._next_tier.set_text(
            sentence(
                translate("Counter", "{money} more for {tier}"),
                money=money,
                tier=Span(tier_word(above.tier)),
            )
        )
        color = current_tokens().tier(tier_hue(above.tier)).bar
        self._bar.set_progress(above.percent, 100, color=color)
        self._bar.setAccessibleName(self._next_tier.text())

    def _show_visits(self, profile: Profile, *, currency: Currency, today: date) -> None:
        if profile.last_visit is None:
            self._last_visit.set_fact(translate("Counter", "First visit"))
        else:
            self._last_visit.set_fact(
                translate("Counter", "Last visit"), ago_word(profile.last_visit, today=today)
            )
        self._spent.setVisible(profile.visits > 0)
        count = (
            translate("Counter", "1 purchase")
            if profile.visits == 1
            else translate("Counter", "{count} purchases").format(count=profile.visits)
        )
        self._spent.set_fact(count, format_money(profile.spent, currency=currency))

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(Gap(12))
        names.addWidget(self._tier)
        names.addStretch(1)
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addLayout(names)
        who.addWidget(Gap(2))
        who.addWidget(self._numbers)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._avatar)
        head.addWidget(Gap(16))
        head.addLayout(who, 1)
        head.addWidget(Gap(16))
        head.addWidget(self.close_button)
        points = QHBoxLayout()
        points.addWidget(self._points)
        points.addStretch(1)
        points.addWidget(self._expiring, 0, Qt.AlignmentFlag.AlignVCenter)
        for part, gap in ((head, 24), (points, 12)):
            self.body.addLayout(part)
            self.body.addWidget(Gap(gap))
        steps: tuple[tuple[QWidget, int], ...] = (
            (self._next_tier, 6),
            (self._bar, 24),
            (Divider(), 12),
        )
        for widget, gap in steps:
            self.body.addWidget(widget)
            self.body.addWidget(Gap(gap))
        self.body.addWidget(self._last_visit)
        self.body.addWidget(self._spent)
        self.body.addStretch(1)
        foot: QWidget = self.ledger_button
        self.body.addWidget(foot, 0, Qt.AlignmentFlag.AlignLeft)
