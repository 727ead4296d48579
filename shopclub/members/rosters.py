"""Lists of members for the owner's papers: who joined, who they are, whose birthday comes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.particulars import Gender
from shopclub.storage.among import rows_among
from shopclub.storage.database import rows


@dataclass(frozen=True, slots=True)
class Named:
    """A member by name and card."""

    member_id: int
    name: str
    card_number: str


@dataclass(frozen=True, slots=True)
class Joined:
    """When a member joined, who brought them, and the day on which they left the club, if any.

    Whose leaving nothing tells any more counts as gone since the day they joined.
    """

    member_id: int
    day: date
    introduced_by: int | None
    left_on: date | None

    def is_member_on(self, day: date) -> bool:
        """Whether they belong to the club at the end of a day."""
        return self.day <= day and (self.left_on is None or day < self.left_on)


@dataclass(frozen=True, slots=True)
class JoinedAgain:
    """When a member joined whose phone has been told `times` times."""

    member_id: int
    day: date
    times: int


@dataclass(frozen=True, slots=True)
class Celebrating:
    """A living member and their birthday."""

    member_id: int
    name: str
    birthday: Birthday


@dataclass(frozen=True, slots=True)
class Reachable:
    """Whom a list may name: a living member, and whether they agreed to reminders."""

    name: str
    reminded: bool


@dataclass(frozen=True, slots=True)
class Addressed:
    """A member as a letter is addressed."""

    member_id: int
    name: str
    gender: Gender | None
    address: str
    joined: date


def joined_by_day(*, first: date, last: date) -> dict[date, int]:
    """Return how many people joined on each shop day of a period: two merged members are one."""
    span = (first.isoformat(), last.isoformat())
    found = rows(_JOINED_BY_DAY, *span, *span)
    return {date.fromisoformat(day): count for day, count in found}


def joined(*, first: date, last: date) -> tuple[Joined, ...]:
    """Return who joined in a period, the first to join first; of merged members who stands now."""
    found = rows(_JOINED, first.isoformat(), last.isoformat())
    return tuple(
        Joined(
            member_id,
            date.fromisoformat(day),
            by,
            left_on=None if left is None else date.fromisoformat(left),
        )
        for member_id, day, by, left in found
    )


def members_on(day: date) -> tuple[int, ...]:
    """Return the members who had joined by a day and have not left since."""
    return tuple(member_id for (member_id,) in rows(_MEMBERS_ON, day.isoformat()))


def joined_again(*, first: date, last: date) -> tuple[JoinedAgain, ...]:
    """Return who joined in a period under the phone of someone who had left, in order."""
    found = rows(_JOINED_AGAIN, first.isoformat(), last.isoformat())
    return tuple(
        JoinedAgain(member_id, date.fromisoformat(day), before + 1)
        for member_id, day, before in found
    )


def named(member_ids: tuple[int, ...]) -> dict[int, Named]:
    """Return names and cards of members; one whose person was erased is not among them."""
    return {row[0]: Named(*row) for row in rows_among(_NAMED, member_ids)}


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


def born_between(
    calendar: Calendar, *, month: int, first_day: int, last_day: int
) -> Iterator[tuple[int, Birthday]]:
    """Yield each living member born on days of a month, reminded or not, by index alone."""
    for member_id, day, leap in rows(_BORN_BETWEEN, calendar.value, month, first_day, last_day):
        yield member_id, Birthday(calendar, month, day, leap_month=bool(leap))


def reachable(member_ids: Iterable[int]) -> dict[int, Reachable]:
    """Return the living among members, each with their answer to reminders."""
    return {
        member_id: Reachable(name, bool(reminded))
        for member_id, name, reminded in rows_among(_REACHABLE, member_ids)
    }


def addressed(member_ids: Iterable[int]) -> tuple[Addressed, ...]:
    """Return how letters to living members who agreed to reminders are addressed, in order."""
    found = {
        member_id: Addressed(
            member_id,
            name,
            None if gender is None else Gender(gender),
            address,
            date.fromisoformat(joined),
        )
        for member_id, name, gender, address, joined in rows_among(_ADDRESSED, member_ids)
    }
    return tuple(found[member_id] for member_id in member_ids if member_id in found)


_JOINED_BY_DAY = """
SELECT joined_day, sum(members) FROM (
    SELECT joined_day, count(*) AS members FROM member
    WHERE joined_day >= ? AND joined_day <= ? GROUP BY joined_day
    UNION ALL
    SELECT g.joined_day, -1 FROM member_now n JOIN member g ON g.id = n.gone_id
    WHERE g.joined_day >= ? AND g.joined_day <= ?
) AS counted
GROUP BY joined_day HAVING sum(members) > 0
"""
"""All who joined less the merged, so that the many are counted in the index alone."""
_JOINED = """
SELECT m.id, m.joined_day, m.introduced_by, CASE WHEN m.state = 'left' THEN coalesce(
    (
        SELECT a.day FROM audit_line a
        WHERE a.subject = 'member:' || m.id AND a.subject GLOB 'member:*' AND a.action = 'leave'
    ),
    (SELECT e.day FROM member_erased e WHERE e.member_id = m.id),
    m.joined_day
) END
FROM member m
WHERE m.joined_day >= ? AND m.joined_day <= ?
    AND (m.state <> 'left' OR NOT EXISTS (SELECT 1 FROM member_now n WHERE n.gone_id = m.id))
ORDER BY m.joined_day, m.id
"""
_MEMBERS_ON = "SELECT id FROM member WHERE joined_day <= ? AND state <> 'left' ORDER BY id"
_JOINED_AGAIN = """
SELECT m.id, m.joined_day, count(*)
FROM member g JOIN member_person o ON o.member_id = g.id
JOIN member_person p ON p.phone = o.phone AND p.phone IS NOT NULL AND p.living = 1
JOIN member m ON m.id = p.member_id
WHERE g.state = 'left' AND g.state <> 'active' AND m.id > g.id
    AND m.joined_day >= ? AND m.joined_day <= ?
    AND NOT EXISTS (SELECT 1 FROM member_now n WHERE n.gone_id = g.id)
GROUP BY m.id, m.joined_day ORDER BY m.id
"""
_NAMED = """
SELECT p.member_id, p.name, c.number
FROM member_person p
JOIN member_card c ON c.member_id = p.member_id AND c.kind = 'card' AND c.valid = 1
WHERE p.member_id IN ({marks})
"""
_CELEBRATING = """
SELECT p.member_id, p.name, p.birth_leap, p.birth_year FROM member_person p
WHERE p.birth_calendar = ? AND p.birth_month = ? AND p.birth_day = ? AND p.living = 1
    AND p.reminded = 1
ORDER BY p.member_id
"""
_BORN_BETWEEN = """
SELECT member_id, birth_day, birth_leap FROM member_person
WHERE birth_calendar = ? AND birth_month = ? AND birth_day >= ? AND birth_day <= ? AND living = 1
"""
_REACHABLE = """
SELECT member_id, name, reminded FROM member_person WHERE living = 1 AND member_id IN ({marks})
"""
_ADDRESSED = """
SELECT p.member_id, p.name, p.gender, p.address, m.joined_day
FROM member_person p JOIN member m ON m.id = p.member_id
WHERE p.living = 1 AND p.reminded = 1 AND p.member_id IN ({marks})
"""
