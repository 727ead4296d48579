"""What two memberships of one person have in common: a name alike, and one thing more."""

from enum import StrEnum

from shopclub.members.birthday import Birthday
from shopclub.members.people import Member
from shopclub.members.search_keys import code_key, joined


class Likeness(StrEnum):
    """Why two members of the same name, or of one that sounds the same, may be one person."""

    BIRTHDAY = "birthday"
    PHONE = "phone"
    NO_PHONE = "no phone"


def likeness_of(one: Member, other: Member) -> Likeness | None:
    """Return why two members may be one person, or None where nothing speaks for it.

    Their names are the same or sound the same, and they have the same birthday, phones that differ
    by one slip of the finger, or the very same name of which one told no phone.
    """
    same = compact(one.name) == compact(other.name)
    latin = letters(one.latin)
    if not same and not (latin and latin == letters(other.latin)):
        return None
    if same_birthday(one.birthday, other.birthday):
        return Likeness.BIRTHDAY
    if one_slip(one.phone or "", other.phone or ""):
        return Likeness.PHONE
    told = one.birthday is not None and other.birthday is not None
    return Likeness.NO_PHONE if same and not told and not (one.phone and other.phone) else None


def compact(name: str) -> str:
    """Return a name as names are compared: as it is written, without the signs that join."""
    whole = written(name)
    return joined(whole) or whole


def written(name: str) -> str:
    """Return a name folded, in simplified writing, without spaces."""
    return code_key(name.encode(errors="ignore").decode())


def letters(latin: str) -> str:
    """Return the letters of a name as it is read."""
    return "".join(char for char in latin.lower().replace("ü", "v") if char.isalpha())


def same_birthday(one: Birthday | None, other: Birthday | None) -> bool:
    """Tell whether two told the same day, and no two years."""
    return (
        one is not None
        and other is not None
        and (one.calendar, one.month, one.day) == (other.calendar, other.month, other.day)
        and (one.year is None or other.year is None or one.year == other.year)
    )


def one_slip(one: str, other: str) -> bool:
    """Tell whether two numbers differ by one digit, or by two neighbours that changed places."""
    if not one or len(one) != len(other):
        return False
    places = [place for place, digit in enumerate(one) if digit != other[place]]
    if len(places) == 1:
        return True
    return (
        len(places) == 2
        and places[1] == places[0] + 1
        and one[places[0]] == other[places[1]]
        and one[places[1]] == other[places[0]]
    )
