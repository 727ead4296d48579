"""Choosing a birthday: the calendar, month, day, leap month and, if told, the year."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclub.members.birthday import Birthday, Calendar
from shopclub.ui.calendar_words import calendar_word, day_words, month_words
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice, Segment
from shopclub.ui.widgets.entries import TextEntry
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.ticks import TickRow

CALENDARS = (Calendar.SOLAR, Calendar.LUNAR)
LONGEST_DATE = 11
"""A whole date may be typed or pasted for the year, as 1990年12月31日."""


class BirthdayRow(LookWidget):
    """The parts of a birthday in one row; `edited` is emitted with each change."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segment = Segment([calendar_word(each) for each in CALENDARS], name="")
        self._month = Choice()
        self._day = Choice()
        self._leap = TickRow("")
        self.year = TextEntry()
        self.year.setMaxLength(LONGEST_DATE)
        self.year.switch_input_method_off()
        self._row = QHBoxLayout(self)
        for widget, stretch in (
            (self._segment, 0),
            (self._month, 3),
            (self._day, 2),
            (self._leap, 0),
            (self.year, 2),
        ):
            self._row.addWidget(widget, stretch)
        self.setFocusProxy(self._segment)
        self.retranslate()
        self._segment.chosen.connect(self._show_calendar)
        self._month.currentIndexChanged.connect(self.edited)
        self._day.currentIndexChanged.connect(self.edited)
        self._leap.toggled.connect(self.edited)
        self.year.textEdited.connect(self.edited)
        self.restyle()

    def calendar(self) -> Calendar:
        """Return the chosen calendar."""
        return CALENDARS[self._segment.index()]

    def month(self) -> int | None:
        """Return the chosen month, or None."""
        return self._month.currentIndex() or None

    def day(self) -> int | None:
        """Return the chosen day, or None."""
        return self._day.currentIndex() or None

    def leap_month(self) -> bool:
        """Return whether the leap month is meant."""
        return self._leap.isChecked()

    def set_birthday(self, birthday: Birthday) -> None:
        """Show a birthday that is kept."""
        self._segment.set_index(CALENDARS.index(birthday.calendar))
        with QSignalBlocker(self):
            self._month.setCurrentIndex(birthday.month)
            self._day.setCurrentIndex(birthday.day)
            self._leap.setChecked(birthday.leap_month)
            self.year.setText("" if birthday.year is None else f"{birthday.year:04d}")

    def clear(self) -> None:
        """Show no day; the calendar stays."""
        with QSignalBlocker(self):
            self._month.setCurrentIndex(0)
            self._day.setCurrentIndex(0)
            self._leap.setChecked(False)
            self.year.clear()

    def set_date(self, day: date) -> None:
        """Show a whole date that was read from what was typed for the year."""
        with QSignalBlocker(self):
            self._month.setCurrentIndex(day.month)
            self._day.setCurrentIndex(day.day)
            self.year.setText(f"{day.year:04d}")

    def set_day_note(self, note: str) -> None:
        """Say something of the day that was chosen to those who point at it."""
        self._day.setToolTip(note)
        self._day.setAccessibleDescription(note)

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current_tokens().space.s)
        for choice in (self._month, self._day):
            choice.setMinimumWidth(choice.sizeHint().width())

    def _show_calendar(self) -> None:
        self.retranslate()
        self.edited.emit()

    def retranslate(self) -> None:
        """Speak the language in force."""
        calendar = self.calendar()
        self._segment.set_options([calendar_word(each) for each in CALENDARS])
        self._segment.setAccessibleName(translate("Signup", "Calendar"))
        month, day = translate("Signup", "Month"), translate("Signup", "Day")
        _offer(self._month, (month, *month_words(calendar)))
        _offer(self._day, (day, *day_words(calendar)))
        self._month.setAccessibleName(month)
        self._day.setAccessibleName(day)
        self._leap.setText(translate("Signup", "&Leap"))
        self._leap.setAccessibleName(translate("Signup", "Leap month"))
        self._leap.setToolTip(translate("Signup", "Leap month"))
        self._leap.setVisible(calendar is Calendar.LUNAR)
        self.year.setPlaceholderText(translate("Signup", "Year"))
        self.year.setAccessibleName(translate("Signup", "Year"))


def _offer(choice: Choice, options: Sequence[str]) -> None:
    """Offer these options and keep the place that was chosen, if there still is one."""
    chosen = max(choice.currentIndex(), 0)
    with QSignalBlocker(choice):
        choice.clear()
        choice.addItems(list(options))
        choice.setCurrentIndex(chosen if chosen < len(options) else 0)
    choice.setMinimumWidth(choice.sizeHint().width())
