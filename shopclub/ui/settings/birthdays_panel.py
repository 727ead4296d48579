"""What a birthday brings, on the screen."""

from PySide6.QtWidgets import QWidget

from shopclub.birthdays.occurrences import LeapDay
from shopclub.birthdays.terms import PerkKind
from shopclub.ui.settings.birthday_gifts import GiftRows
from shopclub.ui.settings.birthday_words import leap_day_word, perk_word, promise_words
from shopclub.ui.settings.editors import Editors
from shopclub.ui.settings.form import Entry
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.rows import RowsPanel, SettingRow
from shopclub.ui.settings.setting_words import money_unit
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.translation import translate

PERKS = tuple(PerkKind)
LEAP_DAYS = tuple(LeapDay)


class BirthdaysPanel(RowsPanel):
    """The perk and its worth, when it counts, and in a sentence what the shop promises by it."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        self._editors = editors = Editors(presenter)
        self._state: SettingsState | None = None
        self._perk = SettingRow(Entry.PERK)
        self._times = SettingRow(Entry.PERK_TIMES)
        self._points = SettingRow(Entry.PERK_POINTS)
        self._off = SettingRow(Entry.PERK_OFF)
        self._least = SettingRow(Entry.PERK_LEAST)
        self._gifts = GiftRows(presenter)
        self._window = SettingRow(Entry.PERK_WINDOW)
        self._known = SettingRow(Entry.PERK_KNOWN)
        self._rest = SettingRow(Entry.PERK_REST)
        self._leap = SettingRow(Entry.LEAP_DAY)
        self._promise = SettingRow()
        worths = (self._times, self._points, self._off, self._least)
        days = (self._window, self._known, self._rest)
        super().__init__(
            (self._perk, *worths, *self._gifts.rows, *days, self._leap, self._promise), parent
        )
        self._perk.add(editors.choice(Entry.PERK, PERKS))
        self._times.add(editors.figure(Entry.PERK_TIMES))
        self._points.add(editors.figure(Entry.PERK_POINTS))
        self._off.add(editors.figure(Entry.PERK_OFF))
        self._least.add(editors.figure(Entry.PERK_LEAST))
        self._window.add(editors.figure(Entry.PERK_WINDOW))
        self._known.add(editors.figure(Entry.PERK_KNOWN))
        self._rest.add(editors.figure(Entry.PERK_REST))
        self._leap.add(editors.segment(Entry.LEAP_DAY, LEAP_DAYS))
        self._units = {row: row.add_unit() for row in (*worths, *days)}
        for row in self.rows:
            row.end()
        self.retranslate()

    def show_state(self, state: SettingsState) -> None:
        """Show what is entered, with the entries that its perk needs, and what it promises."""
        self._state = state
        kind = PerkKind(state.form[Entry.PERK])
        self._times.setVisible(kind is PerkKind.MULTIPLIER)
        self._points.setVisible(kind is PerkKind.POINTS)
        self._off.setVisible(kind is PerkKind.VOUCHER)
        self._least.setVisible(kind is PerkKind.VOUCHER)
        self._gifts.show_state(state, wanted=kind is PerkKind.GIFT)
        self._units[self._least].set_text(money_unit(state.money))
        for row in (self._window, self._known, self._rest):
            row.setVisible(kind is not PerkKind.NONE)
        self._editors.show_state(state)
        rules = state.judged.rules
        promise = promise_words(
            rules.birthdays,
            currency=state.money,
            multipliers=rules.points.multipliers,
            gifts={gift.gift_id: gift.name for gift in state.read.gifts},
            tiers=[tier.label(row=row) for row, tier in enumerate(state.form.tiers)],
        )
        self._promise.set_note(promise)
        super().show_state(state)

    def retranslate(self) -> None:
        """Speak the language in force."""
        days = translate("Settings", "days")
        self.title.setText(translate("Settings", "Birthdays"))
        self._perk.set_label(translate("Settings", "A birthday brings"))
        self._times.set_label(translate("Settings", "How many"))
        self._points.set_label(translate("Settings", "How many"))
        self._off.set_label(translate("Settings", "Takes off"))
        self._least.set_label(translate("Settings", "From a bill of"))
        self._window.set_label(translate("Settings", "Around the day"))
        self._known.set_label(translate("Settings", "Told before"))
        self._rest.set_label(translate("Settings", "Between two"))
        self._leap.set_label(translate("Settings", "29 February"))
        self._units[self._times].set_text(translate("Settings", "times the points"))
        self._units[self._points].set_text(translate("Settings", "points"))
        self._units[self._off].set_text(translate("Settings", "such as 20 or 10%"))
        self._units[self._window].set_text(translate("Settings", "days before and after"))
        self._units[self._known].set_text(days)
        self._units[self._rest].set_text(days)
        self._promise.set_label(translate("Settings", "What you promise"))
        self._known.set_note(
            translate("Settings", "Who tells or changes the date later waits for next year.")
        )
        self._leap.set_note(translate("Settings", "When it is in years without this day."))
        self._editors.name_choice(
            Entry.PERK,
            [perk_word(kind) for kind in PERKS],
            name=translate("Settings", "A birthday brings"),
        )
        self._editors.name_choice(
            Entry.LEAP_DAY,
            [leap_day_word(day) for day in LEAP_DAYS],
            name=translate("Settings", "29 February"),
        )
        if self._state is not None:
            self.show_state(self._state)
