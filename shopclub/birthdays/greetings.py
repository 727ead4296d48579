"""Who was greeted for a day, how and by whom: once a year and occasion."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shopclub.birthdays import tables
from shopclub.birthdays.born import DayAsGiven
from shopclub.birthdays.perks import Occasion
from shopclub.kernel.clock import Moment
from shopclub.storage.among import rows_among
from shopclub.storage.columns import instant, micros
from shopclub.storage.database import rows, run

OWN = 0
"""Stands for a member's own birthday where a day of the family has its id."""


class Way(StrEnum):
    """How someone was greeted."""

    SAID = "said"
    CALLED = "called"
    WROTE = "wrote"


@dataclass(frozen=True, slots=True)
class Greeting:
    """A greeting: how, when, and the name of who gave it."""

    how: Way
    at: datetime
    by: str


Key = tuple[int, int, int]
"""The member, the day of the family or OWN, and the year of the occasion."""


def greetings_of(member_ids: Iterable[int]) -> dict[Key, Greeting]:
    """Return every greeting of members, by whom, for what and which year."""
    return {
        (member_id, day_id, year): Greeting(Way(how), instant(at), by)
        for member_id, day_id, year, how, at, by in rows_among(tables.GREETINGS_OF, member_ids)
    }


def own_greeted_on(day: date) -> Iterator[DayAsGiven]:
    """Yield the birthday of each who is greeted for their own of a day and may be listed still."""
    yield from rows(tables.OWN_GREETED_ON, day.isoformat())


def add(
    member_id: int, occasion: Occasion, how: Way, *, day_id: int, moment: Moment, staff_id: int
) -> None:
    """Keep a greeting; the first one of an occasion stands."""
    key = (member_id, day_id, occasion.year)
    run(
        tables.ADD_GREETING,
        *key,
        occasion.day.isoformat(),
        how.value,
        micros(moment.at),
        staff_id,
    )


def drop(member_id: int, occasion: Occasion, *, day_id: int) -> None:
    """Take a greeting off that was ticked by mistake."""
    run(tables.DROP_GREETING, member_id, day_id, occasion.year)
