"""Whose day comes: the list of the days ahead, of those who agreed to reminders (RULES §6, §12)."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

from shopclub.birthdays.coming import Days, days_to_look_at
from shopclub.birthdays.family import FamilyDay, family_days_in
from shopclub.birthdays.greetings import OWN, Greeting, greeted_on, greetings_of
from shopclub.birthdays.lunar import LunarYearUnknown
from shopclub.birthdays.occurrences import LeapDay, next_occurrence, year_of
from shopclub.birthdays.perks import Occasion
from shopclub.birthdays.terms import PerkKind
from shopclub.birthdays.window import perks_among
from shopclub.members import rosters
from shopclub.members.birthday import Birthday

LOOK_AHEAD = (0, 7, 15, 30)
"""How many days the list may look ahead; 0 is today alone."""
SHOWN = 200


@dataclass(frozen=True, slots=True)
class Coming:
    """A day that comes: whose, in how many days, and whether they were greeted for it.

    `family` is whose day it is where it is not the member's own; `turns` is the age if the year
    was told. `has_voucher` tells that a voucher was issued for it.
    """

    member_id: int
    name: str
    birthday: Birthday
    occasion: Occasion
    days: int
    turns: int | None = None
    family: FamilyDay | None = None
    greeting: Greeting | None = None
    has_voucher: bool = False

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


@dataclass(frozen=True, slots=True)
class _Group:
    """Members born on the same day of a calendar, and when it comes."""

    birthday: Birthday
    occasion: Occasion
    count: int


def look_ahead(*, on: date, days: int, leap_day: LeapDay, limit: int = SHOWN) -> Ahead:
    """Return whose day falls from a shop day on to so many days later, the soonest first."""
    last = on + timedelta(days=days)
    runs = days_to_look_at(first=on, last=last)
    groups, left_out = _groups(runs, on=on, last=last, leap_day=leap_day)
    family, family_left_out = _family(runs, on=on, last=last, leap_day=leap_day)
    own_shown = islice(_own(groups, on=on, limit=limit), limit)
    rows = sorted((*own_shown, *family), key=lambda row: (row.days, row.member_id, row.day_id))
    count_by_day = Counter({on: 0})
    for group in groups:
        count_by_day[group.occasion.day] += group.count
    for row in family:
        count_by_day[row.occasion.day] += 1
    today = count_by_day[on]
    return Ahead(
        on=on,
        days=days,
        rows=_with_what_was_done(rows[:limit]),
        count=count_by_day.total(),
        today=today,
        waiting=max(0, today - greeted_on(on)),
        left_out=left_out + family_left_out,
    )


def _groups(
    runs: Iterable[Days], *, on: date, last: date, leap_day: LeapDay
) -> tuple[list[_Group], int]:
    groups, left_out = [], 0
    for run in runs:
        for born in rosters.born_on(
            run.calendar, month=run.month, first_day=run.first, last_day=run.last
        ):
            occasion = _occasion(born.birthday, on=on, leap_day=leap_day)
            if occasion is None or occasion.day > last:
                continue
            if born.reminded:
                groups.append(_Group(born.birthday, occasion, born.count))
            else:
                left_out += born.count
    return sorted(groups, key=lambda group: group.occasion.day), left_out


def _own(groups: Iterable[_Group], *, on: date, limit: int) -> Iterator[Coming]:
    for group in groups:
        for member in rosters.born_exactly_on(group.birthday, limit=limit):
            yield Coming(
                member.member_id,
                member.name,
                member.birthday,
                group.occasion,
                (group.occasion.day - on).days,
                _turns(member.birthday, group.occasion),
            )


def _family(
    runs: Iterable[Days], *, on: date, last: date, leap_day: LeapDay
) -> tuple[list[Coming], int]:
    near = [
        (day, occasion)
        for run in runs
        for day in family_days_in(
            run.calendar, month=run.month, first_day=run.first, last_day=run.last
        )
        if (occasion := _occasion(day.birthday, on=on, leap_day=leap_day)) is not None
        and occasion.day <= last
    ]
    known = rosters.reachable(day.member_id for day, _ in near)
    listed = [(day, occasion) for day, occasion in near if day.member_id in known]
    rows = [
        Coming(
            day.member_id,
            known[day.member_id].name,
            day.birthday,
            occasion,
            (occasion.day - on).days,
            _turns(day.birthday, occasion),
            day,
        )
        for day, occasion in listed
        if known[day.member_id].reminded
    ]
    return rows, len(listed) - len(rows)


@lru_cache(maxsize=2_048)
def _occasion(birthday: Birthday, *, on: date, leap_day: LeapDay) -> Occasion | None:
    try:
        day = next_occurrence(birthday, on=on, leap_day=leap_day)
        return Occasion(year_of(birthday, on=day), day)
    except LunarYearUnknown:
        return None


def _turns(birthday: Birthday, occasion: Occasion) -> int | None:
    if birthday.year is None or birthday.year >= occasion.year:
        return None
    return occasion.year - birthday.year


def _with_what_was_done(rows: list[Coming]) -> tuple[Coming, ...]:
    given = greetings_of(row.member_id for row in rows)
    keys = [(row.member_id, row.day_id, row.occasion.year) for row in rows]
    perks = perks_among(row.member_id for row in rows if row.family is None)
    return tuple(
        replace(
            row,
            greeting=given.get(key),
            has_voucher=row.family is None
            and perks.get((row.member_id, row.occasion.year)) is PerkKind.VOUCHER,
        )
        for row, key in zip(rows, keys, strict=True)
    )
