"""Members as values, read from their rows."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from shopclub.members import statements
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.particulars import Gender, Particulars
from shopclub.members.people import (
    Accepted,
    Member,
    MemberErased,
    MemberState,
    MemberUnknown,
)
from shopclub.storage.columns import instant, micros
from shopclub.storage.database import one, rows, run


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of what a member said: when, by whom, and what the field held before."""

    at: datetime
    staff_id: int
    field: str
    before: str


def read_member(member_id: int) -> Member:
    """Return a member, living or left; raises MemberUnknown, of the erased as MemberErased."""
    found = one(statements.MEMBER, member_id)
    if found is None:
        raise MemberErased if one(statements.ERASED, member_id) else MemberUnknown
    return member_of(found)


def member_of(row: tuple[Any, ...]) -> Member:
    """Return the member of a row of `statements.MEMBER`."""
    member_id, name, phone, number, joined, kind, month, day, leap, year, latin, state, why = row
    birthday = (
        None
        if kind is None
        else Birthday(Calendar(kind), month, day, leap_month=bool(leap), year=year)
    )
    return Member(
        member_id=member_id,
        name=name,
        phone=phone,
        card_number=number,
        joined=date.fromisoformat(joined),
        birthday=birthday,
        latin=latin,
        state=MemberState(state),
        frozen_because=why,
    )


def read_told(member: Member) -> Accepted:
    """Return all that a member said, as it is kept."""
    found = one(statements.PARTICULARS, member.member_id)
    if found is None:
        raise MemberUnknown
    gender, address, preferences, allergies, note, introducer, guardian = found
    particulars = Particulars(
        gender=None if gender is None else Gender(gender),
        address=address,
        preferences=preferences,
        allergies=allergies,
        note=note,
        tags=tuple(tag for (tag,) in rows(statements.TAGS_OF, member.member_id)),
        introduced_by=introducer,
    )
    return Accepted(member.name, member.phone, member.birthday, particulars, guardian)


def read_edits(member_id: int) -> tuple[Edit, ...]:
    """Return the changes of what a member said, the newest first."""
    return tuple(
        Edit(instant(at), staff_id, field, before)
        for at, staff_id, field, before in rows(statements.EDITS_OF, member_id)
    )


def note(member_id: int, field: str, text: str, *, at: datetime, staff_id: int) -> None:
    """Keep a text with a member's changes, to be erased with them; the caller's transaction."""
    run(statements.ADD_EDIT, member_id, micros(at), staff_id, field, text)
