"""A day that matters to a member in words."""

from datetime import date

from shopclub.members.birthday import Birthday, Calendar
from shopclub.ui.birthdays.words import lunar_word
from shopclub.ui.translation import translate
from shopclub.ui.words import day_word, full_day_word

A_LEAP_YEAR = 2000
"""Has every day that a solar birthday may be."""


def given_day_word(day: Birthday) -> str:
    """Return a day as it was given, with its year if that was told."""
    if day.calendar is Calendar.SOLAR:
        if day.year is not None:
            return full_day_word(date(day.year, day.month, day.day))
        every_year = date(A_LEAP_YEAR, day.month, day.day)
        return day_word(every_year, today=every_year)
    if day.year is None:
        return lunar_word(day)
    return translate("Family", "{day}, {year}").format(day=lunar_word(day), year=day.year)
