"""Which birthdays as given may fall on a day: what to look for, before each is judged alone."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from shopclub.birthdays.lunar import lunar_date_of
from shopclub.members.birthday import Calendar


@dataclass(frozen=True, slots=True)
class Given:
    """A month and day of a calendar, as people give their birthdays."""

    calendar: Calendar
    month: int
    day: int


def may_fall_in(*, first: date, last: date) -> frozenset[Given]:
    """Return every month and day whose birthdays may fall from one day to another.

    Some of them need not: 29 February in a common year, day 30 of a lunar month of 29 days.
    """
    found: set[Given] = set()
    day = first
    while day <= last:
        found.add(Given(Calendar.SOLAR, day.month, day.day))
        if (day.month, day.day) in {(2, 28), (3, 1)}:
            found.add(Given(Calendar.SOLAR, 2, 29))
        month, lunar_day, _ = lunar_date_of(day)
        found.add(Given(Calendar.LUNAR, month, lunar_day))
        if lunar_day == 29:
            found.add(Given(Calendar.LUNAR, month, 30))
        day += timedelta(days=1)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Days:
    """Days of one month of a calendar, one after the other."""

    calendar: Calendar
    month: int
    first: int
    last: int


@lru_cache(maxsize=16)
def days_to_look_at(*, first: date, last: date) -> tuple[Days, ...]:
    """Return what `may_fall_in` finds as few runs of days, each one range of an index."""
    runs: list[Days] = []
    for given in sorted(
        may_fall_in(first=first, last=last), key=lambda each: (each.calendar, each.month, each.day)
    ):
        before = runs[-1] if runs else None
        if (
            before is not None
            and (before.calendar, before.month) == (given.calendar, given.month)
            and before.last == given.day - 1
        ):
            runs[-1] = Days(given.calendar, given.month, before.first, given.day)
        else:
            runs.append(Days(given.calendar, given.month, given.day, given.day))
    return tuple(runs)
