"""A birthday as it was given: solar or lunar, with or without a year (RULES §6)."""

import calendar
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.kernel.errors import ShopClubError

OLDEST = 120
LONGEST_LUNAR_MONTH = 30
FEBRUARY = 2


class Calendar(StrEnum):
    """By which calendar a birthday is counted."""

    SOLAR = "solar"
    LUNAR = "lunar"


class BirthdayFault(StrEnum):
    """Why a day cannot be a birthday."""

    NO_SUCH_DAY = "no such day"
    FUTURE = "future"
    TOO_OLD = "too old"


@dataclass(eq=False)
class BirthdayRefused(ShopClubError):
    """A day cannot be a member's birthday."""

    fault: BirthdayFault


@dataclass(frozen=True, slots=True)
class Birthday:
    """A month and day of the solar or lunar calendar, the year if it was told."""

    calendar: Calendar
    month: int
    day: int
    leap_month: bool = False
    year: int | None = None


def accept_birthday(birthday: Birthday, *, on: date) -> Birthday:
    """Return a birthday that can be, or raise BirthdayRefused.

    29 February is a birthday without a year and in leap years; lunar months have up to 30 days.
    """
    if not 1 <= birthday.month <= 12 or not 1 <= birthday.day <= _longest_month(birthday):
        raise BirthdayRefused(BirthdayFault.NO_SUCH_DAY)
    if birthday.leap_month and birthday.calendar is Calendar.SOLAR:
        raise BirthdayRefused(BirthdayFault.NO_SUCH_DAY)
    if birthday.year is not None:
        if birthday.year < on.year - OLDEST:
            raise BirthdayRefused(BirthdayFault.TOO_OLD)
        if (birthday.year, birthday.month, birthday.day) > (on.year, on.month, on.day):
            raise BirthdayRefused(BirthdayFault.FUTURE)
    return birthday


def _longest_month(birthday: Birthday) -> int:
    if birthday.calendar is Calendar.LUNAR:
        return LONGEST_LUNAR_MONTH
    if birthday.month == FEBRUARY:
        return 29 if birthday.year is None or calendar.isleap(birthday.year) else 28
    return 30 if birthday.month in {4, 6, 9, 11} else 31
