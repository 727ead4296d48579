"""The day on which a birthday falls in a year, and the next one (RULES §6)."""

import calendar
from datetime import date
from enum import StrEnum

from shopclub.birthdays.lunar import lunar_year_of, solar_day
from shopclub.members.birthday import Birthday, Calendar

FEBRUARY, LEAP_DAY = 2, 29


class LeapDay(StrEnum):
    """When a birthday of 29 February is in a year without it."""

    FEBRUARY_28 = "28 February"
    MARCH_1 = "1 March"


def occurrence_in(
    birthday: Birthday, *, year: int, leap_day: LeapDay = LeapDay.FEBRUARY_28
) -> date:
    """Return the solar day of a birthday in a year: the lunar year of a lunar birthday.

    Raises LunarYearUnknown outside 1901 to 2056 for a lunar birthday.
    """
    if birthday.calendar is Calendar.LUNAR:
        return solar_day(
            year=year, month=birthday.month, day=birthday.day, leap_month=birthday.leap_month
        )
    if is_leap_day(birthday) and not calendar.isleap(year):
        return date(year, 3, 1) if leap_day is LeapDay.MARCH_1 else date(year, FEBRUARY, 28)
    return date(year, birthday.month, birthday.day)


def is_leap_day(birthday: Birthday) -> bool:
    """Tell whether a birthday is 29 February, which not every year has."""
    solar = birthday.calendar is Calendar.SOLAR
    return solar and (birthday.month, birthday.day) == (FEBRUARY, LEAP_DAY)


def year_of(birthday: Birthday, *, on: date) -> int:
    """Return the year that an occurrence belongs to: the lunar year of a lunar birthday."""
    return lunar_year_of(on) if birthday.calendar is Calendar.LUNAR else on.year


def next_occurrence(
    birthday: Birthday, *, on: date, leap_day: LeapDay = LeapDay.FEBRUARY_28
) -> date:
    """Return the first day of a birthday on or after a day; raises LunarYearUnknown."""
    year = year_of(birthday, on=on)
    this_year = occurrence_in(birthday, year=year, leap_day=leap_day)
    if this_year >= on:
        return this_year
    return occurrence_in(birthday, year=year + 1, leap_day=leap_day)


def days_until(birthday: Birthday, *, on: date, leap_day: LeapDay = LeapDay.FEBRUARY_28) -> int:
    """Return how many days it is to the next day of a birthday, 0 on the day itself."""
    return (next_occurrence(birthday, on=on, leap_day=leap_day) - on).days
