"""Days that matter to a member beside their own birthday: of family, or an anniversary."""

from collections.abc import Sequence
from dataclasses import dataclass

from shopclub.birthdays import tables
from shopclub.birthdays.born import bounds_of
from shopclub.birthdays.coming import Days
from shopclub.kernel.errors import ShopClubError
from shopclub.members.birthday import Birthday, Calendar
from shopclub.storage.database import rows

NAME_LIMIT = 60
MOST_DAYS = 10


@dataclass(eq=False)
class TooManyDays(ShopClubError):
    """A member has at most `limit` days beside their own birthday."""

    limit: int


@dataclass(frozen=True, slots=True)
class FamilyDay:
    """A named day of a member: "daughter Lan", "wedding"; the same kind of date as a birthday."""

    day_id: int
    member_id: int
    name: str
    birthday: Birthday


def family_days_of(member_id: int) -> tuple[FamilyDay, ...]:
    """Return a member's days, the first told first."""
    return tuple(_day(*row) for row in rows(tables.FAMILY_DAYS_OF, member_id))


def family_days_in(runs: Sequence[Days]) -> tuple[FamilyDay, ...]:
    """Return everybody's days in ranges of days, whether they may be named or not."""
    found = rows(" UNION ALL ".join([tables.FAMILY_DAYS_IN] * len(runs)), *bounds_of(runs))
    return tuple(_day(*row) for row in sorted(found))


def _day(
    day_id: int,
    member_id: int,
    name: str,
    calendar: str,
    month: int,
    day: int,
    leap: int,
    year: int | None,
) -> FamilyDay:
    birthday = Birthday(Calendar(calendar), month, day, leap_month=bool(leap), year=year)
    return FamilyDay(day_id, member_id, name, birthday)
