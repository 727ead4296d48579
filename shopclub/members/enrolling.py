"""What a shop accepts of those who join, and of those who change what they said."""

from collections.abc import Mapping
from datetime import date, timedelta

from shopclub.kernel.text import TextFault, TextRefused, clean_line, fold
from shopclub.members import statements
from shopclub.members.birthday import Birthday, BirthdayRefused, Calendar, accept_birthday
from shopclub.members.membership import MembershipTerms
from shopclub.members.particulars import (
    Detail,
    IntroducerFault,
    IntroducerRefused,
    accept_detail,
    accept_particulars,
)
from shopclub.members.people import Accepted, GuardianNeeded, NewMember, PhoneTaken
from shopclub.members.phones import PhoneFault, PhoneRefused, normalise_phone
from shopclub.storage.database import one

NAME_LIMIT = 60
LUNAR_DAYS_BEHIND = timedelta(days=52)
"""A lunar day comes at most so many days after the solar day of the same numbers."""


def accept(
    new: NewMember, *, terms: MembershipTerms, country: str, on: date, member_id: int | None = None
) -> Accepted:
    """Return what someone said in the form in which it is kept; `member_id` is who changes it.

    Raises TextRefused, PhoneRefused, PhoneTaken, BirthdayRefused, GuardianNeeded, DetailRefused,
    TooManyTags or IntroducerRefused.
    """
    name = clean_line(new.name, limit=NAME_LIMIT)
    if not fold(name):
        raise TextRefused(TextFault.MISSING, NAME_LIMIT)
    phone = _accept_phone(new.phone, terms=terms, country=country)
    if phone is not None:
        _require_free(phone, member_id=member_id)
    birthday = None if new.birthday is None else accept_birthday(new.birthday, on=on)
    guardian = accept_detail(new.guardian, detail=Detail.GUARDIAN)
    if birthday is not None and not fold(guardian):
        require_age(birthday, limit=terms.guardian_below, on=on)
    particulars = accept_particulars(new.particulars)
    _accept_introducer(particulars.introduced_by, member_id=member_id)
    return Accepted(name, phone, birthday, particulars, guardian)


def require_age(birthday: Birthday, *, limit: int, on: date) -> None:
    """Raise GuardianNeeded where someone is surely or perhaps younger than a limit in years."""
    if birthday.year is None:
        return
    day = on - LUNAR_DAYS_BEHIND if birthday.calendar is Calendar.LUNAR else on
    had_it = (day.month, day.day) >= (birthday.month, birthday.day)
    age = day.year - birthday.year - (0 if had_it else 1)
    if age < limit:
        raise GuardianNeeded(max(age, 0), limit)


def changed_fields(
    before: Mapping[str, str], *, after: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    """Return the fields that differ, each with what it held before."""
    return tuple((field, held) for field, held in before.items() if held != after[field])


def as_fields(told: Accepted) -> dict[str, str]:
    """Return what someone said as fields of text, for the history of changes."""
    particulars = told.particulars
    return {
        "name": told.name,
        "phone": told.phone or "",
        "birthday": birthday_text(told.birthday),
        "guardian": told.guardian,
        "gender": particulars.gender.value if particulars.gender else "",
        "address": particulars.address,
        "preferences": particulars.preferences,
        "allergies": particulars.allergies,
        "note": particulars.note,
        "tags": ", ".join(particulars.tags),
        "introduced by": str(particulars.introduced_by or ""),
    }


def columns_of(told: Accepted, *, latin: str) -> tuple[object, ...]:
    """Return the values of the person's row from the name on, in the order of its columns."""
    birthday, particulars = told.birthday, told.particulars
    return (
        told.name,
        latin,
        told.phone,
        *_birthday_columns(birthday),
        told.guardian,
        particulars.gender.value if particulars.gender else None,
        particulars.address,
        particulars.preferences,
        particulars.allergies,
        particulars.note,
    )


def _accept_phone(entry: str, *, terms: MembershipTerms, country: str) -> str | None:
    try:
        return normalise_phone(entry, country=country)
    except PhoneRefused as refusal:
        if refusal.fault is not PhoneFault.MISSING or terms.phone_needed:
            raise
    return None


def _require_free(phone: str, *, member_id: int | None) -> None:
    holder = one(statements.BY_PHONE, phone)
    if holder is not None and holder[0] != member_id:
        raise PhoneTaken(*holder)


def _accept_introducer(introducer: int | None, *, member_id: int | None) -> None:
    if introducer is None:
        return
    if introducer == member_id:
        raise IntroducerRefused(IntroducerFault.SELF)
    if one(statements.MEMBER, introducer) is None:
        raise IntroducerRefused(IntroducerFault.UNKNOWN)


def _birthday_columns(birthday: Birthday | None) -> tuple[object, ...]:
    if birthday is None:
        return (None, None, None, 0, None)
    leap = int(birthday.leap_month)
    return (birthday.calendar.value, birthday.month, birthday.day, leap, birthday.year)


def birthday_text(birthday: Birthday | None) -> str:
    """Return a birthday as the history of changes holds it, as `lunar 1985-leap 06-01`."""
    if birthday is None:
        return ""
    leap = "leap " if birthday.leap_month else ""
    year = "" if birthday.year is None else f"{birthday.year:04d}-"
    return f"{birthday.calendar.value} {year}{leap}{birthday.month:02d}-{birthday.day:02d}"


def birthday_of_text(text: str) -> Birthday | None:
    """Return the birthday that `birthday_text` wrote, None for a text that is none."""
    kind, _, rest = text.partition(" ")
    try:
        *told, month, day = map(int, rest.replace("leap ", "").split("-"))
        (year,) = told or (None,)
        born = Birthday(Calendar(kind), month, day, leap_month="leap " in rest, year=year)
        return accept_birthday(born, on=date(year or date.max.year, 12, 31))
    except (ValueError, BirthdayRefused):
        return None
