"""A birthday that is near, as the counter speaks of it."""

from dataclasses import dataclass
from datetime import date

from shopclub.birthdays.birthdays import NearBirthday
from shopclub.birthdays.lunar import LunarYearUnknown
from shopclub.birthdays.occurrences import LeapDay, next_occurrence
from shopclub.members.birthday import Birthday

BIRTHDAY_NOTICE = 15
"""How many days before a birthday the counter speaks of it."""


@dataclass(frozen=True, slots=True)
class BirthdayAhead:
    """A birthday soon: as it was given, the solar day it falls on, and in how many days.

    While the shop's window is open `near` says what it brings; a day just past has `days` below 0.
    `gift` is the name of the gift that waits for it, empty where none does.
    """

    birthday: Birthday
    day: date
    days: int
    near: NearBirthday | None = None
    gift: str = ""


def birthday_ahead(
    birthday: Birthday | None,
    *,
    near: NearBirthday | None = None,
    gift: str = "",
    leap_day: LeapDay,
    on: date,
) -> BirthdayAhead | None:
    """Return a birthday that is near, or comes within the days a cashier is told of from today on.

    A lunar one beyond the years of the calendar is nobody's to say.
    """
    if birthday is not None and near is not None:
        day = near.answer.occasion.day
        return BirthdayAhead(birthday, day, (day - on).days, near, gift)
    ahead = next_birthday(birthday, leap_day=leap_day, on=on)
    return ahead if ahead is not None and ahead.days <= BIRTHDAY_NOTICE else None


def next_birthday(
    birthday: Birthday | None, *, leap_day: LeapDay, on: date
) -> BirthdayAhead | None:
    """Return the birthday that comes next, however far it is; today's is the next."""
    if birthday is None:
        return None
    try:
        day = next_occurrence(birthday, on=on, leap_day=leap_day)
    except LunarYearUnknown:
        return None
    return BirthdayAhead(birthday, day, (day - on).days)
