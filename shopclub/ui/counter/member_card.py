"""Who is at the counter: what must be known of them, what the points are worth, what comes next."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from shopclub.counter.lookup import Profile
from shopclub.counter.next_step import NextStep
from shopclub.kernel.money import Currency, format_money
from shopclub.ui.counter.alarm_band import AlarmBand
from shopclub.ui.counter.member_head import MemberHead
from shopclub.ui.counter.member_words import (
    beside_birthday,
    birthday_words,
    standing_words,
    step_words,
    voucher_fact,
)
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Badge, BadgeKind
from shopclub.ui.widgets.figures import ProgressBar8
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.rows import FactRow
from shopclub.ui.widgets.spans import Span
from shopclub.ui.widgets.wrapped import WrappedLabel
from shopclub.ui.words import ago_word, day_word, points_figure, points_word, tier_hue


class MemberCard(LookWidget):
    """Head, what must not be overlooked, points, the way up, and the facts a cashier speaks of."""

    def __init__(self) -> None:
        super().__init__()
        self._low = False
        self._head = MemberHead()
        self.numbers, self.close_button = self._head.numbers, self._head.close_button
        self.standing_band = AlarmBand("lock")
        self.allergy_band = AlarmBand("triangle-alert")
        self._points = ElidingLabel(size="balance", hold=True)
        self._expiring = Badge(kind=BadgeKind.WARN, icon="clock", large=True)
        self._step = WrappedLabel()
        self._step_by = ElidingLabel(size="reason", color="text2", hold=True)
        self._bar = ProgressBar8()
        self._birthday = FactRow("cake")
        self._vouchers = FactRow("ticket")
        self._preferences = FactRow("star")
        self._note = FactRow("pencil")
        self._introducer = FactRow("users")
        self._brings = FactRow("award")
        self._visits = FactRow("history")
        self._gaps = [Gap(16), Gap(12), Gap(18), Gap(4), Gap(22), Gap(10)]
        self._points_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.restyle()

    def set_low(self, *, low: bool) -> None:
        """Close up in a low window."""
        self._low = low
        for row in self._facts():
            row.set_low(low=low)
        for gap, pixels in zip(
            self._gaps, (8, 8, 8, 0, 10, 4) if low else (16, 12, 18, 4, 22, 10), strict=True
        ):
            gap.set_pixels(pixels)
        self.restyle()

    def restyle(self) -> None:
        """Take the padding of the look; the edge of the panel takes a pixel of it."""
        look = current_tokens()
        side = look.space.xl - look.stroke
        top = (look.space.m if self._low else look.space.l) - look.stroke
        self._column.setContentsMargins(side, top, side, top)
        self._points.setContentsMargins(0, 0, 0, look.space.s)  # a comma hangs below its line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what expires below the points where both have no room side by side."""
        super().resizeEvent(event)
        self._place_expiring()

    def _place_expiring(self) -> None:
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        needs = self._points.sizeHint().width() + self._expiring.sizeHint().width()
        beside = needs + current_tokens().space.s <= room
        way = QBoxLayout.Direction
        self._points_row.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def show_profile(self, profile: Profile, *, currency: Currency, today: date) -> None:
        """Show a member."""
        self._head.show_profile(profile)
        self._show_alarms(profile)
        self._show_points(profile, currency=currency, today=today)
        self._show_step(profile.step, currency=currency, today=today)
        self._show_facts(profile, currency=currency, today=today)

    def _show_alarms(self, profile: Profile) -> None:
        self.standing_band.say(standing_words(profile))
        allergies = profile.told.allergies
        self.allergy_band.say(
            translate("Counter", "Allergic: {allergies}").format(allergies=allergies)
            if allergies
            else ""
        )
        self._gaps[1].setVisible(bool(allergies) and bool(self.standing_band.text()))

    def _show_points(self, profile: Profile, *, currency: Currency, today: date) -> None:
        if profile.points < 0:
            owed = translate("Counter", "owes {points}").format(points=points_word(-profile.points))
            self._points.set_text(
                [
                    Span(points_figure(profile.points), color="danger"),
                    Span(owed, size="line", bold=True, color="danger", gap=12),
                ]
            )
        else:
            worth = translate("Counter", "= {money}").format(
                money=format_money(profile.worth, currency=currency)
            )
            unit = (
                translate("Counter", "point")
                if profile.points == 1
                else translate("Counter", "points")
            )
            self._points.set_text(
                [
                    Span(points_figure(profile.points)),
                    Span(unit, size="line", gap=10),
                    Span(worth, size="line", color="text2", gap=12),
                ]
            )
        self._expiring.setVisible(profile.expiring is not None)
        if profile.expiring is not None:
            points, last_day = profile.expiring
            words = (
                translate("Counter", "1 expires {day}")
                if points == 1
                else translate("Counter", "{points} expire {day}")
            )
            text = words.format(points=points_figure(points), day=day_word(last_day, today=today))
            self._expiring.set_badge(text, BadgeKind.WARN, icon="clock")
            self._place_expiring()

    def _show_step(self, step: NextStep | None, *, currency: Currency, today: date) -> None:
        self._bar.setVisible(step is not None)
        self._step_by.setVisible(step is not None and step.by is not None)
        if step is None:
            self._step.set_text(translate("Counter", "The highest tier."))
            return
        self._step.set_text(step_words(step, currency=currency))
        if step.by is not None:
            by = translate("Counter", "by {day}").format(day=day_word(step.by, today=today))
            self._step_by.set_text(by)
        color = current_tokens().tier(tier_hue(step.tier)).bar
        self._bar.set_progress(step.percent, 100, color=color)
        self._bar.setAccessibleName(self._step.text())

    def _show_facts(self, profile: Profile, *, currency: Currency, today: date) -> None:
        birthday, told = profile.birthday, profile.told
        self._birthday.setVisible(birthday is not None)
        if birthday is not None:
            self._birthday.set_fact(
                birthday_words(birthday), beside_birthday(birthday, today=today)
            )
        self._vouchers.setVisible(bool(profile.vouchers))
        if profile.voucher_lapses is not None:
            self._vouchers.set_fact(*voucher_fact(profile.vouchers, profile.voucher_lapses, today))
        by = translate("Counter", "Introduced by {name}").format(name=profile.introducer)
        for row, words in (
            (self._preferences, told.preferences),
            (self._note, told.note),
            (self._introducer, by if profile.introducer else ""),
            (self._brings, [Span(text, gap=12 * n) for n, text in enumerate(profile.tier_brings)]),
        ):
            row.setVisible(bool(words))
            row.set_fact(words)
        if profile.last_visit is None:
            self._visits.set_fact(translate("Counter", "First visit"))
            return
        count = (
            translate("Counter", "1 purchase")
            if profile.visits == 1
            else translate("Counter", "{count} purchases").format(count=f"{profile.visits:,}")
        )
        last = translate("Counter", "last visit {ago}").format(
            ago=ago_word(profile.last_visit, today=today)
        )
        spent = format_money(profile.spent, currency=currency)
        self._visits.set_fact([Span(count), Span(spent, color="text2", gap=12)], last)

    def _facts(self) -> tuple[FactRow, ...]:
        return (
            self._birthday,
            self._vouchers,
            self._preferences,
            self._note,
            self._introducer,
            self._brings,
            self._visits,
        )

    def _lay_out(self) -> None:
        points, step = self._points_row, QHBoxLayout()
        points.addWidget(self._points)
        points.addStretch(1)
        points.addWidget(
            self._expiring, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        )
        step.addWidget(self._step, 1)
        step.addWidget(self._step_by)
        above, between, below, way, rule, facts = self._gaps
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        alarms = (above, self.standing_band, between, self.allergy_band, below)
        for alarm in alarms:
            self._column.addWidget(alarm)
        self._column.addLayout(points)
        self._column.addWidget(way)
        self._column.addLayout(step)
        rest: tuple[QWidget, ...] = (Gap(6), self._bar, rule, Divider(), facts, *self._facts())
        for widget in rest:
            self._column.addWidget(widget)
        self._column.addStretch(1)
