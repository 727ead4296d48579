"""From where on the till asks the owner, and what the shop asks of those who join."""

from PySide6.QtWidgets import QWidget

from shopclub.ui.settings.editors import Editors
from shopclub.ui.settings.form import Entry
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.rows import RowsPanel, SettingRow
from shopclub.ui.settings.setting_words import money_unit
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.translation import translate


class LimitsPanel(RowsPanel):
    """Limits of the till; an empty one is none."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        self._editors = editors = Editors(presenter)
        self._amount = SettingRow(Entry.AMOUNT_LIMIT)
        self._refund = SettingRow(Entry.REFUND_LIMIT)
        self._days = SettingRow(Entry.REFUND_DAYS)
        super().__init__((self._amount, self._refund, self._days), parent)
        self._amount.add(editors.figure(Entry.AMOUNT_LIMIT, width=128))
        self._refund.add(editors.figure(Entry.REFUND_LIMIT, width=128))
        self._days.add(editors.figure(Entry.REFUND_DAYS, width=128))
        self._units = [row.add_unit() for row in self.rows]
        for row in self.rows:
            row.end()
        self.retranslate()

    def show_state(self, state: SettingsState) -> None:
        """Show what is entered."""
        money = money_unit(state.money)
        words = (money, money, translate("Settings", "days"))
        for unit, word in zip(self._units, words, strict=True):
            unit.set_text(word)
        self._editors.show_state(state)
        super().show_state(state)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.title.setText(translate("Settings", "Ask the owner"))
        self._amount.set_label(translate("Settings", "Sales above"))
        self._refund.set_label(translate("Settings", "Refunds above"))
        self._days.set_label(translate("Settings", "Refunds after"))
        self._days.set_note(translate("Settings", "Empty: no limit."))


class DepartmentsPanel(RowsPanel):
    """The departments by which a sale may be split; a shop without any never asks."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        self._editors = editors = Editors(presenter)
        self._names = SettingRow(Entry.DEPARTMENTS)
        super().__init__((self._names,), parent)
        self._names.add(editors.line(Entry.DEPARTMENTS), stretch=1)
        self.retranslate()

    def show_state(self, state: SettingsState) -> None:
        """Show what is entered."""
        self._editors.show_state(state)
        super().show_state(state)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.title.setText(translate("Settings", "Sales by department"))
        self._names.set_label(translate("Settings", "Departments"))
        self._names.set_note(
            translate("Settings", "Up to 6, with commas between. Empty: sales are not split.")
        )


class JoiningPanel(RowsPanel):
    """What nobody joins without."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        self._editors = editors = Editors(presenter)
        self._phone = SettingRow()
        self._notice = SettingRow()
        self._guardian = SettingRow(Entry.GUARDIAN)
        self._silent = SettingRow(Entry.SILENT)
        super().__init__((self._phone, self._notice, self._guardian, self._silent), parent)
        self._phone_tick = editors.tick(Entry.PHONE_NEEDED)
        self._notice_tick = editors.tick(Entry.NOTICE_NEEDED)
        self._phone.add(self._phone_tick)
        self._notice.add(self._notice_tick)
        self._guardian.add(editors.figure(Entry.GUARDIAN, width=64))
        self._years = self._guardian.add_unit()
        self._silent.add(editors.figure(Entry.SILENT, width=64))
        self._silent_years = self._silent.add_unit()
        for row in self.rows:
            row.end()
        self.retranslate()

    def show_state(self, state: SettingsState) -> None:
        """Show what is entered."""
        self._editors.show_state(state)
        super().show_state(state)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.title.setText(translate("Settings", "Joining"))
        self._phone.set_label(translate("Settings", "Phone"))
        self._notice.set_label(translate("Settings", "Notice"))
        self._guardian.set_label(translate("Settings", "A guardian consents"))
        self._phone_tick.setText(translate("Settings", "A phone number is needed"))
        self._notice_tick.setText(translate("Settings", "The notice must be accepted"))
        for tick in (self._phone_tick, self._notice_tick):
            tick.setAccessibleName(tick.text())
        self._years.set_text(translate("Settings", "below this age"))
        self._phone.set_note(translate("Settings", "Without it: members with a card only."))
        self._guardian.set_note(translate("Settings", "0: nobody is asked."))
        self._silent.set_label(translate("Settings", "Propose for erasing"))
        self._silent_years.set_text(translate("Settings", "years without a word"))
        self._silent.set_note(
            translate("Settings", "In the list of members; nobody goes unasked. 0: never.")
        )
