"""Members by their birthday as given, read by one index: how many, and the first of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from shopclub.birthdays import tables
from shopclub.birthdays.coming import Days
from shopclub.members.birthday import Birthday, Calendar
from shopclub.storage.database import rows

DayAsGiven = tuple[str, int, int, int]
"""A calendar, a month, a day, and 1 for the leap month: as the tables keep a birthday."""


@dataclass(slots=True)
class Range:
    """Days of a month of a calendar, the plain or the leap one, whose members are wanted.

    `place` is its place among the ranges. Its days lie in one `year` of its calendar, one after the
    other; the first `limit` members are wanted.
    """

    place: int
    calendar: str
    month: int
    leap: int
    year: int
    first: int
    last: int
    limit: int = 0

    def widen(self, day: int, *, by: int) -> None:
        """Let a day belong to it, of which so many members are wanted."""
        self.first, self.last = min(self.first, day), max(self.last, day)
        self.limit += by


def count_born(runs: Sequence[Days]) -> Iterator[tuple[DayAsGiven, bool, int]]:
    """Yield how many living members were born on each day, and whether they may be reminded."""
    for calendar, month, day, leap, reminded, count in rows(_counting(len(runs)), *bounds_of(runs)):
        yield (calendar, month, day, leap), bool(reminded), count


def first_born(ranges: Iterable[Range]) -> list[tuple[Any, ...]]:
    """Return the first members of each range who may be reminded.

    Each as the place of the range, the day as given, the member, the name, the year of birth, and
    the greeting for the occasion: how, when and by whom, if there is one.
    """
    values: list[str | int] = []
    limits: list[int] = []
    for one in ranges:
        values += (one.place, one.year, one.calendar, one.month, one.leap, one.first, one.last)
        limits.append(one.limit)
    return rows(_listing(tuple(limits)), *values) if limits else []


def bounds_of(runs: Sequence[Days]) -> list[str | int]:
    """Return the values of a statement that asks for one range after the other."""
    return [value for run in runs for value in (run.calendar.value, run.month, run.first, run.last)]


@lru_cache(maxsize=4_096)
def birthday_of(given: DayAsGiven, year: int | None) -> Birthday:
    """Return a birthday as given in a year or without one; the same value for all who share it."""
    calendar, month, day, leap = given
    return Birthday(Calendar(calendar), month, day, leap_month=bool(leap), year=year)


def day_as_given(birthday: Birthday) -> DayAsGiven:
    """Return the day of a birthday as the tables keep it."""
    return birthday.calendar.value, birthday.month, birthday.day, int(birthday.leap_month)


@lru_cache(maxsize=64)
def _counting(ranges: int) -> str:
    return " UNION ALL ".join([tables.BORN_ON] * ranges)


@lru_cache(maxsize=64)
def _listing(limits: tuple[int, ...]) -> str:
    return " UNION ALL ".join(tables.FIRST_BORN_IN.format(limit=limit) for limit in limits)
