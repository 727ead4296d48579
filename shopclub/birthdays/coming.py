"""Which birthdays as given may fall on a day: what to look for, before each is judged alone."""

from dataclasses import dataclass
from datetime import date, timedelta

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
