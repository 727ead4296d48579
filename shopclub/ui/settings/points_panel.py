"""The terms of points on the screen."""

from PySide6.QtWidgets import QWidget

from shopclub.members.birthday import Calendar
from shopclub.points.terms import DeficitPolicy, ExpiryKind, Multipliers
from shopclub.ui.calendar_words import month_words
from shopclub.ui.settings.editors import Editors
from shopclub.ui.settings.form import Entry
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.preset_choice import PresetChoice
from shopclub.ui.settings.rows import RowsPanel, SettingRow
from shopclub.ui.settings.setting_words import (
    deficit_word,
    expiry_word,
    money_unit,
    multipliers_word,
)
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.translation import translate

EXPIRIES = (
    ExpiryKind.MONTHS_AFTER_MONTH_END,
    ExpiryKind.MONTHS,
    ExpiryKind.DAYS,
    ExpiryKind.CLEARING_DAY,
    ExpiryKind.NEVER,
)
POLICIES = tuple(DeficitPolicy)


class PointsPanel(RowsPanel):
    """How points are earned, what they pay, and when they lapse."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        self._editors = editors = Editors(presenter)
        self._earn = SettingRow(Entry.EARN_MONEY, Entry.EARN_POINTS)
        self._step = SettingRow(Entry.EARN_STEP)
        self._redeem = SettingRow(Entry.REDEEM_POINTS, Entry.REDEEM_MONEY)
        self._redeem_step = SettingRow(Entry.REDEEM_STEP)
        self._share = SettingRow(Entry.SHARE)
        self._minimum = SettingRow(Entry.MINIMUM)
        self._expiry = SettingRow(Entry.EXPIRY)
        self._lasts = SettingRow(Entry.LASTS)
        self._clearing = SettingRow(Entry.CLEARING_MONTH, Entry.CLEARING_DAY)
        self._notice = SettingRow(Entry.NOTICE)
        self._deficit = SettingRow(Entry.DEFICIT)
        self._grace = SettingRow(Entry.GRACE)
        self._multipliers = SettingRow(Entry.MULTIPLIERS)
        super().__init__(
            (
                self._earn,
                self._step,
                self._redeem,
                self._redeem_step,
                self._share,
                self._minimum,
                self._expiry,
                self._lasts,
                self._clearing,
                self._notice,
                self._deficit,
                self._grace,
                self._multipliers,
            ),
            parent,
        )
        self._presets = PresetChoice()
        self._presets.taken.connect(presenter.take_preset)
        self.head.addWidget(self._presets)
        self._earn.add(editors.figure(Entry.EARN_MONEY))
        self._gives = self._earn.add_unit()
        self._earn.add(editors.figure(Entry.EARN_POINTS, width=64))
        self._step.add(editors.figure(Entry.EARN_STEP))
        self._redeem.add(editors.figure(Entry.REDEEM_POINTS))
        self._pay = self._redeem.add_unit()
        self._redeem.add(editors.figure(Entry.REDEEM_MONEY))
        self._redeem_step.add(editors.figure(Entry.REDEEM_STEP))
        self._share.add(editors.figure(Entry.SHARE))
        self._minimum.add(editors.figure(Entry.MINIMUM))
        self._expiry.add(editors.choice(Entry.EXPIRY, EXPIRIES))
        self._lasts.add(editors.figure(Entry.LASTS))
        months = [str(month) for month in range(1, 13)]
        self._clearing.add(editors.choice(Entry.CLEARING_MONTH, months))
        self._clearing.add(editors.figure(Entry.CLEARING_DAY, width=56))
        self._notice.add(editors.figure(Entry.NOTICE))
        self._deficit.add(editors.segment(Entry.DEFICIT, POLICIES))
        self._grace.add(editors.figure(Entry.GRACE))
        self._multipliers.add(editors.segment(Entry.MULTIPLIERS, tuple(Multipliers)))
        self._units = {row: row.add_unit() for row in self.rows if row is not self._expiry}
        for row in self.rows:
            row.end()
        self.retranslate()

    def show_state(self, state: SettingsState) -> None:
        """Show what is entered, with the entries that its kind of expiry needs."""
        kind = ExpiryKind(state.form[Entry.EXPIRY])
        clears, never = kind is ExpiryKind.CLEARING_DAY, kind is ExpiryKind.NEVER
        self._lasts.setVisible(not clears and not never)
        self._clearing.setVisible(clears)
        self._units[self._lasts].set_text(
            translate("Settings", "days")
            if kind is ExpiryKind.DAYS
            else translate("Settings", "months")
        )
        money = money_unit(state.money)
        self._gives.set_text(translate("Settings", "{money} earns").format(money=money))
        self._units[self._step].set_text(money)
        self._units[self._redeem].set_text(money)
        self._editors.show_state(state)
        super().show_state(state)

    def retranslate(self) -> None:
        """Speak the language in force."""
        points, days = translate("Settings", "points"), translate("Settings", "days")
        self.title.setText(translate("Settings", "Points"))
        self._presets.say_words()
        self._earn.set_label(translate("Settings", "For every"), points)
        self._step.set_label(translate("Settings", "In whole steps of"))
        self._redeem.set_label(translate("Settings", "Redeem"), translate("Settings", "money off"))
        self._pay.set_text(translate("Settings", "points pay"))
        self._redeem_step.set_label(translate("Settings", "In steps of"))
        self._share.set_label(translate("Settings", "At most"))
        self._minimum.set_label(translate("Settings", "From a balance of"))
        self._expiry.set_label(translate("Settings", "Valid for"))
        self._lasts.set_label(translate("Settings", "How long"))
        self._clearing.set_label(translate("Settings", "Cleared on"), translate("Settings", "day"))
        self._notice.set_label(translate("Settings", "Told ahead"))
        self._deficit.set_label(translate("Settings", "Taken back, but spent"))
        self._grace.set_label(translate("Settings", "Back, but expired"))
        self._multipliers.set_label(translate("Settings", "Several multipliers"))
        for row in (self._earn, self._redeem_step, self._minimum):
            self._units[row].set_text(points)
        self._units[self._share].set_text(translate("Settings", "% of the bill"))
        for row in (self._notice, self._grace):
            self._units[row].set_text(days)
        editors = self._editors
        editors.name_choice(
            Entry.EXPIRY,
            [expiry_word(kind) for kind in EXPIRIES],
            name=translate("Settings", "Valid for"),
        )
        editors.name_choice(
            Entry.CLEARING_MONTH,
            month_words(Calendar.SOLAR),
            name=translate("Settings", "Cleared on"),
        )
        editors.name_choice(
            Entry.DEFICIT,
            [deficit_word(policy) for policy in POLICIES],
            name=translate("Settings", "Taken back, but spent"),
        )
        editors.name_choice(
            Entry.MULTIPLIERS,
            [multipliers_word(one) for one in Multipliers],
            name=translate("Settings", "Several multipliers"),
        )
