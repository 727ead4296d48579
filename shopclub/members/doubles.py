"""Pairs of members who may be one person, found among all of them, and those who are told apart."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from shopclub.members import statements
from shopclub.members.likeness import Likeness, likeness_of
from shopclub.members.people import Member, MemberState
from shopclub.members.reading import member_of
from shopclub.storage.among import rows_among
from shopclub.storage.database import one, rows
from shopclub.storage.settings import Setting

MOST_GROUPS = 200
MOST_OF_A_GROUP = 20


@dataclass(frozen=True, slots=True)
class Double:
    """Two living members who may be one person, the older membership first, and why."""

    first: Member
    second: Member
    why: Likeness


@dataclass(frozen=True, slots=True)
class ToldApart:
    """The pairs of which the owner said that they are two people; the lower id stands first."""

    pairs: frozenset[tuple[int, int]] = frozenset()


TOLD_APART = Setting(
    name="told apart",
    standard=ToldApart(),
    to_data=lambda value: {"pairs": sorted(value.pairs)},
    from_data=lambda data: ToldApart(frozenset((one, other) for one, other in data["pairs"])),
)
"""In force at once; a pair that is not among the living any more is only left out."""


class Doubles:
    """Finds the pairs; what was read of all members is kept until somebody joins or is changed."""

    def __init__(self) -> None:
        self._read: tuple[tuple[Any, ...] | None, tuple[tuple[int, ...], ...]] | None = None

    def find(self, apart: ToldApart, *, limit: int) -> tuple[Double, ...]:
        """Return the pairs who may be one person, those that joined last first.

        Of many who share a name and a day only the newest are compared with each other.
        """
        groups = self._groups()
        wanted = {member_id for group in groups for member_id in group}
        people = {row[0]: member_of(row) for row in rows_among(statements.MEMBERS, sorted(wanted))}
        pairs = {pair for group in groups for pair in combinations(group, 2)}
        found = (
            _double(people[first], people[second])
            for first, second in sorted(pairs - apart.pairs, key=_newest)
        )
        return tuple(double for double in found if double is not None)[:limit]

    def _groups(self) -> tuple[tuple[int, ...], ...]:
        mark, read = one(_MARK), self._read
        if read is None or read[0] != mark:
            read = self._read = (mark, tuple(_ids(found) for found in _alike()))
        return read[1]


def _alike() -> Iterator[str]:
    for which, by, having in _WAYS:
        statement = _GROUPS.format(which=which, by=by, having=having)
        yield from (found for (found,) in rows(statement, MOST_GROUPS))


def _ids(found: str) -> tuple[int, ...]:
    return tuple(sorted(map(int, found.split(",")))[-MOST_OF_A_GROUP:])


def _newest(pair: tuple[int, int]) -> tuple[int, int]:
    return -pair[1], -pair[0]


def _double(first: Member, second: Member) -> Double | None:
    if first.state is not MemberState.ACTIVE or second.state is not MemberState.ACTIVE:
        return None
    why = likeness_of(first, second)
    return None if why is None else Double(first, second, why)


_MARK = "SELECT (SELECT max(id) FROM member), (SELECT max(id) FROM member_edit)"
_GROUPS = """
SELECT group_concat(member_id) FROM member_person WHERE living = 1 AND {which}
GROUP BY {by}, lower(replace(CASE latin WHEN '' THEN name ELSE latin END, ' ', ''))
HAVING count(*) > 1 AND {having} ORDER BY max(member_id) DESC LIMIT ?
"""
_WAYS = (
    ("birth_month IS NOT NULL", "birth_calendar, birth_month, birth_day", "1"),
    ("phone IS NOT NULL", "substr(phone, 1, length(phone) - 5)", "1"),
    ("phone IS NOT NULL", "substr(phone, -4)", "1"),
    ("1", "1 + 0", "count(phone) < count(*)"),
)
"""A slip of the finger leaves what stands before the last five digits, or the last four."""
