"""Two memberships of one person: what they differ in, and what the one that stays says then."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from shopclub.kernel.clock import Moment
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import fold
from shopclub.members import consent, merged, statements
from shopclub.members.consent import Answered, Consent, Consenting
from shopclub.members.enrolling import as_fields
from shopclub.members.indexing import index_again
from shopclub.members.particulars import LIMITS, Detail, Particulars
from shopclub.members.people import Accepted, Member, MemberState, NewMember
from shopclub.members.reading import read_member
from shopclub.storage.columns import micros
from shopclub.storage.database import run

BETWEEN = "; "


@dataclass(eq=False)
class MergeWithSelf(ShopClubError):
    """A membership cannot go into itself."""


class Told(StrEnum):
    """What a member said that the two may differ in; the names are those of the changes kept."""

    NAME = "name"
    PHONE = "phone"
    BIRTHDAY = "birthday"
    GUARDIAN = "guardian"
    GENDER = "gender"
    ADDRESS = "address"
    PREFERENCES = "preferences"
    ALLERGIES = "allergies"
    NOTE = "note"


class Keep(StrEnum):
    """Whose word is kept of what both told: of the one that stays, of the other, or both texts."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


_JOINED = {
    Told.PREFERENCES: Detail.PREFERENCES,
    Told.ALLERGIES: Detail.ALLERGIES,
    Told.NOTE: Detail.NOTE,
}


@dataclass(frozen=True, slots=True)
class Differing:
    """Something that both told, each in another way: what each says, and what may be kept."""

    what: Told
    ours: str
    theirs: str
    choices: tuple[Keep, ...]

    @property
    def standard(self) -> Keep:
        """What is kept unless the owner says otherwise: no allergy and no note is lost."""
        return self.choices[0]


def differing(ours: Accepted, theirs: Accepted) -> tuple[Differing, ...]:
    """Return what both told and what differs; what only one told is kept without asking."""
    own, other = as_fields(ours), as_fields(theirs)
    return tuple(
        Differing(what, own[what], other[what], _choices(what, own[what], other[what]))
        for what in Told
        if own[what] and other[what] and fold(own[what]) != fold(other[what])
    )


def united(ours: Accepted, theirs: Accepted, keep: Mapping[Told, Keep]) -> NewMember:
    """Return what the one that stays says then; tags are those of both."""
    chosen = {each.what: keep.get(each.what, each.standard) for each in differing(ours, theirs)}
    own, other = as_fields(ours), as_fields(theirs)

    def of_them(what: Told) -> bool:
        return chosen.get(what, Keep.OURS if own[what] else Keep.THEIRS) is Keep.THEIRS

    def text(what: Told) -> str:
        if chosen.get(what) is Keep.BOTH:
            return f"{own[what]}{BETWEEN}{other[what]}"
        return other[what] if of_them(what) else own[what]

    tags = {fold(tag): tag for tag in (*theirs.particulars.tags, *ours.particulars.tags)}
    return NewMember(
        name=text(Told.NAME),
        phone=text(Told.PHONE),
        birthday=theirs.birthday if of_them(Told.BIRTHDAY) else ours.birthday,
        guardian=text(Told.GUARDIAN),
        particulars=Particulars(
            gender=(theirs if of_them(Told.GENDER) else ours).particulars.gender,
            address=text(Told.ADDRESS),
            preferences=text(Told.PREFERENCES),
            allergies=text(Told.ALLERGIES),
            note=text(Told.NOTE),
            tags=tuple(tags.values()),
        ),
    )


def answers(ours: tuple[Consent, ...], theirs: tuple[Consent, ...]) -> tuple[Consenting, ...]:
    """Return what the one that stays has to answer anew: the other's no, or their only answer."""
    own = {answer.purpose: answer for answer in ours}
    return tuple(
        Consenting(answer.purpose, answer.text, answer.given)
        for answer in theirs
        if answer.purpose not in own or (own[answer.purpose].given and not answer.given)
    )


def write_merge(gone: Member, *, into_id: int, country: str, moment: Moment, staff_id: int) -> None:
    """Write that a membership went into another one, and end it; the caller's transaction."""
    gone_id = gone.member_id
    day = moment.day.isoformat()
    run(_ADD_MERGE, gone_id, into_id, micros(moment.at), day, staff_id)
    run("UPDATE member_now SET now_id = ? WHERE now_id = ?", into_id, gone_id)
    run("INSERT INTO member_now (gone_id, now_id) VALUES (?, ?)", gone_id, into_id)
    run(statements.SET_STATE, MemberState.LEFT.value, gone_id)
    run(statements.SET_STANDING, 0, "", gone_id)
    index_again(read_member(gone_id), country=country)
    run(_JOINED_FIRST, into_id, gone_id)


def take_answers(gone_id: int, *, into_id: int, moment: Moment, staff_id: int) -> Answered:
    """Record the answers of a membership that the other one goes by from now on."""
    told = answers(consent.consents_of(into_id), consent.consents_of(gone_id))
    return consent.record_consents(into_id, told, moment=moment, staff_id=staff_id)


def write_people(gone_id: int, *, into_id: int, theirs: Accepted) -> int | None:
    """Let those whom a member brought have been brought by the other.

    Returns who brought the one that stays.
    """
    run(_NOBODY_BRINGS_THEMSELVES, into_id, gone_id)
    run("UPDATE member SET introduced_by = ? WHERE introduced_by = ?", into_id, gone_id)
    introducer = theirs.particulars.introduced_by
    return None if introducer is None or introducer == into_id else merged.survivor_of(introducer)


def _choices(what: Told, ours: str, theirs: str) -> tuple[Keep, ...]:
    if what in _JOINED and len(ours) + len(BETWEEN) + len(theirs) <= LIMITS[_JOINED[what]]:
        return (Keep.BOTH, Keep.OURS, Keep.THEIRS)
    return (Keep.OURS, Keep.THEIRS)


_ADD_MERGE = """
INSERT INTO member_merge (gone_id, into_id, at, day, staff_id) VALUES (?, ?, ?, ?, ?)
"""
_NOBODY_BRINGS_THEMSELVES = """
UPDATE member SET introduced_by = NULL WHERE id = ? AND introduced_by = ?
"""
_JOINED_FIRST = """
UPDATE member SET joined_at = min(member.joined_at, o.joined_at),
    joined_day = min(member.joined_day, o.joined_day)
FROM member o WHERE member.id = ? AND o.id = ?
"""
