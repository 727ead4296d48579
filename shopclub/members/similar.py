"""People who may be the same person: offered before a second membership is made."""

from itertools import islice

from shopclub.members import statements
from shopclub.members.birthday import Birthday
from shopclub.members.latin import shown_latin
from shopclub.members.likeness import compact, letters, one_slip, same_birthday, written
from shopclub.members.people import Member
from shopclub.members.phones import PhoneRefused, normalise_phone
from shopclub.members.reading import read_member
from shopclub.members.search_keys import as_key, key_range
from shopclub.storage.database import rows

MOST_CANDIDATES = 200
MOST_OFFERED = 5


def similar_members(
    name: str, *, phone: str, birthday: Birthday | None, country: str
) -> tuple[Member, ...]:
    """Return living members who may be this person.

    Their name is the same in either script, or sounds the same and they have the same birthday or
    a phone that differs by one slip of the finger.
    """
    wanted = compact(name)
    if not wanted:
        return ()
    latin = letters(shown_latin(name))
    number = _number(phone, country=country)
    candidates = {member_id for key in (written(name), latin) if key for member_id in _near(key)}
    found = (read_member(member_id) for member_id in sorted(candidates))
    same = (
        member
        for member in found
        if compact(member.name) == wanted
        or (latin and letters(member.latin) == latin and _alike(member, number, birthday))
    )
    return tuple(islice(same, MOST_OFFERED))


def members_named(name: str) -> tuple[int, ...]:
    """Return the living members of exactly a name, in either script, in order."""
    wanted = compact(name)
    found = rows(statements.WITH_WHOLE_NAME, as_key(written(name))) if wanted else ()
    return tuple(member_id for member_id, told in found if compact(told) == wanted)


def _alike(member: Member, number: str, birthday: Birthday | None) -> bool:
    return same_birthday(birthday, member.birthday) or one_slip(number, member.phone or "")


def _near(key: str) -> list[int]:
    return [row[0] for row in rows(statements.NAMESAKES, *key_range(key), MOST_CANDIDATES)]


def _number(entry: str, *, country: str) -> str:
    try:
        return normalise_phone(entry, country=country)
    except PhoneRefused:
        return ""
