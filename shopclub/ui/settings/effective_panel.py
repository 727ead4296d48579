"""From which day changed terms hold."""

from datetime import date

from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclub.ui.settings.editors import Editors
from shopclub.ui.settings.form import Entry
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.rows import RowsPanel, SettingRow
from shopclub.ui.settings.setting_words import usual_days
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.words import day_word


class EffectivePanel(RowsPanel):
    """A list of usual days, and a field for any other."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        self._presenter = presenter
        self._row = SettingRow(Entry.EFFECTIVE)
        super().__init__((self._row,), parent)
        self.title.hide()
        self._editors = Editors(presenter)
        self._state: SettingsState | None = None
        self._days: tuple[date, ...] = ()
        self._choice = Choice(office=True)
        self._choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._other = self._editors.figure(Entry.EFFECTIVE, width=128)
        self._row.add(self._choice)
        self._row.add(self._other)
        self._row.end()
        self._choice.activated.connect(self._chosen)

    def show_state(self, state: SettingsState) -> None:
        """Show the day that is chosen; a day of its own stands in the field."""
        self._state = state
        self._days = usual_days(state.read.today)
        self._editors.show_state(state)
        usual = [day.isoformat() for day in self._days]
        entry = state.form[Entry.EFFECTIVE]
        self._say(state.read.today)
        self._choice.setCurrentIndex(usual.index(entry) if entry in usual else len(usual))
        self._other.setVisible(entry not in usual)
        planned = state.read.planned
        self._row.set_note(
            translate(
                "Settings", "Terms are planned from {day}: what you apply replaces them."
            ).format(day=day_word(planned, today=state.read.today))
            if planned is not None
            else translate("Settings", "What was earned and sold before stays as it is.")
        )
        super().show_state(state)

    def retranslate(self) -> None:
        """Speak the language in force."""
        if self._state is not None:
            self.show_state(self._state)

    def _chosen(self, place: int) -> None:
        if place < len(self._days):
            self._presenter.enter(Entry.EFFECTIVE, self._days[place].isoformat())
        else:
            self._presenter.enter(Entry.EFFECTIVE, "")
            self._other.setFocus()

    def _say(self, today: date) -> None:
        words = [
            translate("Settings", "Today"),
            translate("Settings", "Tomorrow"),
            *(day_word(day, today=today) for day in self._days[2:]),
            translate("Settings", "Another day ..."),
        ]
        if [self._choice.itemText(i) for i in range(self._choice.count())] != words:
            self._choice.clear()
            self._choice.addItems(words)
            self._choice.updateGeometry()
        self._row.set_label(
            translate("Settings", "Takes effect"), translate("Settings", "another day")
        )
        self._other.setPlaceholderText("2026-12-01")
