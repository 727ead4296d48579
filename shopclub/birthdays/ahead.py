"""Whose day comes: the list of the days ahead, of those who agreed to reminders (RULES §6, §12)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from shopclub.birthdays.born import (
    DayAsGiven,
    Range,
    birthday_of,
    count_born,
    day_as_given,
    first_born,
)
from shopclub.birthdays.coming import Days, days_to_look_at
from shopclub.birthdays.family import FamilyDay, family_days_in
from shopclub.birthdays.greetings import OWN, Greeting, Way, greetings_of, own_greeted_on
from shopclub.birthdays.lunar import LunarYearUnknown
from shopclub.birthdays.occurrences import LeapDay, next_occurrence, year_of
from shopclub.birthdays.perks import Occasion
from shopclub.birthdays.terms import WITHOUT_PURCHASE, PerkKind
from shopclub.birthdays.window import perks_among
from shopclub.members import rosters
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.people import Member
from shopclub.storage.columns import instant

LOOK_AHEAD = (0, 7, 15, 30)
"""How many days the list may look ahead; 0 is today alone."""
SHOWN = 200


class Coming(NamedTuple):
    """A day that comes: whose, in how many days, and whether they were greeted for it.

    A named tuple, because a list of them is made in a third of the time of frozen dataclasses.

    `family` is whose day it is where it is not the member's own; `turns` is the age if the year
    was told. `had` is what was given for it that comes without a purchase: a voucher, or a gift.
    """

    member_id: int
    name: str
    birthday: Birthday
    occasion: Occasion
    days: int
    turns: int | None = None
    family: FamilyDay | None = None
    greeting: Greeting | None = None
    had: PerkKind | None = None

    @property
    def day_id(self) -> int:
        """Return the day of the family that it is, or OWN."""
        return OWN if self.family is None else self.family.day_id


@dataclass(frozen=True, slots=True)
class Ahead:
    """The days ahead: `count` in all, of which `rows` are the first, and `today` are today.

    `waiting` of today's were not greeted yet; `left_out` did not agree to reminders.
    """

    on: date
    days: int
    rows: tuple[Coming, ...]
    count: int
    today: int
    waiting: int
    left_out: int


def look_ahead(*, on: date, days: int, leap_day: LeapDay, limit: int = SHOWN) -> Ahead:
    """Return whose day falls from a shop day on to so many days later, the soonest first."""
    last = on + timedelta(days=days)
    runs, expected = _expected(on, last, leap_day)
    counts, left_out = [0] * (days + 1), 0
    groups: list[tuple[int, DayAsGiven, int]] = []
    for given, reminded, count in count_born(runs):
        near = expected.get(given)
        if near is None:
            continue
        if reminded:
            counts[near[0]] += count
            groups.append((near[0], given, count))
        else:
            left_out += count
    family, family_left_out = _family(runs, on=on, last=last, leap_day=leap_day)
    waiting = counts[0] and counts[0] - _own_greeted(expected, on=on)
    for row in family:
        counts[row.days] += 1
        waiting += row.days == 0 and row.greeting is None
    shown = _own(groups, expected, limit=limit)
    if family:
        shown += family
        shown.sort(key=_order)
    return Ahead(
        on=on,
        days=days,
        rows=_with_perks(shown[:limit]),
        count=sum(counts),
        today=counts[0],
        waiting=waiting,
        left_out=left_out + family_left_out,
    )


def next_day_of(member: Member, *, on: date, leap_day: LeapDay) -> Coming | None:
    """Return a member's own next birthday, however far ahead; None where they told none."""
    birthday = member.birthday
    occasion = None if birthday is None else _occasion(birthday, on=on, leap_day=leap_day)
    if birthday is None or occasion is None:
        return None
    return Coming(member.member_id, member.name, birthday, occasion, (occasion.day - on).days)


@lru_cache(maxsize=16)
def _expected(
    on: date, last: date, leap_day: LeapDay
) -> tuple[tuple[Days, ...], Mapping[DayAsGiven, tuple[int, Occasion]]]:
    """Return what to look for from one day to another; and in how many days each day is, and when.

    The days are those of birthdays as given.
    """
    runs = days_to_look_at(first=on, last=last)
    found: dict[DayAsGiven, tuple[int, Occasion]] = {}
    for run in runs:
        for day in range(run.first, run.last + 1):
            for leap in (0, 1) if run.calendar is Calendar.LUNAR else (0,):
                birthday = Birthday(run.calendar, run.month, day, leap_month=bool(leap))
                occasion = _occasion(birthday, on=on, leap_day=leap_day)
                if occasion is not None and occasion.day <= last:
                    given = run.calendar.value, run.month, day, leap
                    found[given] = ((occasion.day - on).days, occasion)
    return runs, found


def _own(
    groups: list[tuple[int, DayAsGiven, int]],
    expected: Mapping[DayAsGiven, tuple[int, Occasion]],
    *,
    limit: int,
) -> list[Coming]:
    """Return the first members, in order; only so many are read as there is room for."""
    room, ranges = limit, dict[tuple[str, int, int], Range]()
    known: dict[tuple[int, int], tuple[list[Coming], DayAsGiven, int, Occasion]] = {}
    for days, given, count in sorted(groups):
        if room <= 0:
            break
        calendar, month, day, leap = given
        occasion = expected[given][1]
        of_month = ranges.get((calendar, month, leap))
        if of_month is None:
            of_month = Range(len(ranges), calendar, month, leap, occasion.year, day, day)
            ranges[calendar, month, leap] = of_month
        of_month.widen(day, by=min(count, room))
        known[of_month.place, day] = [], given, days, occasion
        room -= count
    for place, day, member_id, name, year, how, at, by in first_born(ranges.values()):
        of_day, given, days, occasion = known[place, day]
        turns = None if year is None or year >= occasion.year else occasion.year - year
        greeting = None if how is None else Greeting(Way(how), instant(at), by)
        birthday = birthday_of(given, year)
        row = (member_id, name, birthday, occasion, days, turns, None, greeting, None)
        of_day.append(Coming._make(row))
    return [row for of_day, *_ in known.values() for row in of_day]


def _own_greeted(expected: Mapping[DayAsGiven, tuple[int, Occasion]], *, on: date) -> int:
    """Return how many of those whose birthday is today were greeted for it."""
    return sum(given in expected and expected[given][0] == 0 for given in own_greeted_on(on))


def _family(
    runs: tuple[Days, ...], *, on: date, last: date, leap_day: LeapDay
) -> tuple[list[Coming], int]:
    near = [
        (day, occasion)
        for day in family_days_in(runs)
        if (occasion := _occasion(day.birthday, on=on, leap_day=leap_day)) is not None
        and occasion.day <= last
    ]
    if not near:
        return [], 0
    known = rosters.reachable(day.member_id for day, _ in near)
    listed = [(day, occasion) for day, occasion in near if day.member_id in known]
    rows = [
        Coming(
            day.member_id,
            known[day.member_id].name,
            day.birthday,
            occasion,
            (occasion.day - on).days,
            None if day.birthday.year is None else _turns(day.birthday.year, occasion),
            day,
        )
        for day, occasion in listed
        if known[day.member_id].reminded
    ]
    return _with_greetings(rows), len(listed) - len(rows)


@lru_cache(maxsize=2_048)
def _occasion(birthday: Birthday, *, on: date, leap_day: LeapDay) -> Occasion | None:
    try:
        day = next_occurrence(birthday, on=on, leap_day=leap_day)
        return Occasion(year_of(birthday, on=day), day)
    except LunarYearUnknown:
        return None


def _order(row: Coming) -> tuple[int, DayAsGiven, int, int]:
    return row.days, day_as_given(row.birthday), row.member_id, row.day_id


def _turns(born_in: int, occasion: Occasion) -> int | None:
    return None if born_in >= occasion.year else occasion.year - born_in


def _with_greetings(rows: list[Coming]) -> list[Coming]:
    given = greetings_of(row.member_id for row in rows)
    keys = [(row.member_id, row.day_id, row.occasion.year) for row in rows]
    return [
        row._replace(greeting=given[key]) if key in given else row
        for row, key in zip(rows, keys, strict=True)
    ]


def _with_perks(rows: list[Coming]) -> tuple[Coming, ...]:
    perks = perks_among([row.member_id for row in rows if row.family is None])
    if not perks:
        return tuple(rows)
    return tuple(
        row._replace(had=perk)
        if row.family is None
        and (perk := perks.get((row.member_id, row.occasion.year))) in WITHOUT_PURCHASE
        else row
        for row in rows
    )
