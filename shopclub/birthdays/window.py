"""Whose window is open: members whose birthday is near, found by index, in parts."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from shopclub.birthdays import tables
from shopclub.birthdays.coming import days_to_look_at
from shopclub.birthdays.perks import Occasion, occasion_near
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.members import rosters
from shopclub.storage.among import rows_among

if TYPE_CHECKING:
    from shopclub.members.birthday import Birthday


def without_perk(*, on: date, terms: BirthdayTerms) -> Iterator[int]:
    """Yield living members whose birthday is near and who have had no perk for it."""
    within = timedelta(days=terms.window_days)
    occasions: dict[Birthday, Occasion | None] = {}
    for run in days_to_look_at(first=on - within, last=on + within):
        near: dict[int, Occasion] = {}
        for member_id, birthday in rosters.born_between(
            run.calendar, month=run.month, first_day=run.first, last_day=run.last
        ):
            if birthday not in occasions:
                occasions[birthday] = occasion_near(
                    birthday, on=on, within=terms.window_days, leap_day=terms.leap_day
                )
            occasion = occasions[birthday]
            if occasion is not None:
                near[member_id] = occasion
        had = perks_among(near)
        yield from (who for who, occasion in near.items() if (who, occasion.year) not in had)


def perks_among(member_ids: Iterable[int]) -> dict[tuple[int, int], PerkKind]:
    """Return what these members were given, by member and year."""
    return {
        (member_id, year): PerkKind(kind)
        for member_id, year, kind in rows_among(tables.PERKS_AMONG, member_ids)
    }
