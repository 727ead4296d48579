"""Lists of members for the owner's papers: who joined, who they are, whose birthday comes."""

from dataclasses import dataclass
from datetime import date

from shopclub.members.birthday import Birthday, Calendar
from shopclub.storage.database import one, rows

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Named:
    """A member by name and card."""

    member_id: int
    name: str
    card_number: str


@dataclass(frozen=True, slots=True)
class Joined:
    """When a member joined, and who brought them."""

    member_id: int
    day: date
    introduced_by: int | None


@dataclass(frozen=True, slots=True)
class Celebrating:
    """A living member and their birthday."""

    member_id: int
    name: str
    birthday: Birthday


def joined_by_day(*, first: date, last: date) -> dict[date, int]:
    """Return how many joined on each shop day of a period."""
    found = rows(_JOINED_BY_DAY, first.isoformat(), last.isoformat())
    return {date.fromisoformat(day): count for day, count in found}


def joined(*, first: date, last: date) -> tuple[Joined, ...]:
    """Return who joined in a period, the first to join first."""
    found = rows(_JOINED, first.isoformat(), last.isoformat())
    return tuple(Joined(member_id, date.fromisoformat(day), by) for member_id, day, by in found)


def members_on(day: date) -> tuple[int, ...]:
    """Return the members who had joined by a day and have not left since."""
    return tuple(member_id for (member_id,) in rows(_MEMBERS_ON, day.isoformat()))


def named(member_ids: tuple[int, ...]) -> dict[int, Named]:
    """Return names and cards of members; one whose person was erased is not among them."""
    found: dict[int, Named] = {}
    for begin in range(0, len(member_ids), AT_ONCE):
        part = member_ids[begin : begin + AT_ONCE]
        marks = ", ".join("?" * len(part))
        found |= {row[0]: Named(*row) for row in rows(_NAMED.format(marks=marks), *part)}
    return found


def celebrating(calendar: Calendar, *, month: int, day: int) -> tuple[Celebrating, ...]:
    """Return the living members whose birthday is a month and day, in either kind of month.

    Only those who agreed to reminders: nobody else stands in a list of birthdays (RULES §12).
    """
    return tuple(
        Celebrating(
            member_id, name, Birthday(calendar, month, day, leap_month=bool(leap), year=year)
        )
        for member_id, name, leap, year in rows(_CELEBRATING, calendar.value, month, day)
    )


def population(*, on: date) -> int:
    """Return how many had joined by the end of a shop day."""
    (count,) = one(_POPULATION, on.isoformat()) or (0,)
    return int(count)


_JOINED_BY_DAY = """
SELECT joined_day, count(*) FROM member
WHERE joined_day >= ? AND joined_day <= ? GROUP BY joined_day
"""
_JOINED = """
SELECT id, joined_day, introduced_by FROM member
WHERE joined_day >= ? AND joined_day <= ? ORDER BY joined_day, id
"""
_MEMBERS_ON = "SELECT id FROM member WHERE joined_day <= ? AND state <> 'left' ORDER BY id"
_NAMED = """
SELECT p.member_id, p.name, c.number
FROM member_person p
JOIN member_card c ON c.member_id = p.member_id AND c.kind = 'card' AND c.valid = 1
WHERE p.member_id IN ({marks})
"""
_CELEBRATING = """
SELECT p.member_id, p.name, p.birth_leap, p.birth_year FROM member_person p
WHERE p.birth_calendar = ? AND p.birth_month = ? AND p.birth_day = ? AND p.living = 1
    AND (
        SELECT c.given FROM member_consent c
        WHERE c.member_id = p.member_id AND c.purpose = 'reminders' ORDER BY c.id DESC LIMIT 1
    ) = 1
ORDER BY p.member_id
"""
_POPULATION = "SELECT count(*) FROM member WHERE joined_day <= ?"
