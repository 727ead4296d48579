"""Enrolling members and finding them again."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from shopclub.kernel.clock import Moment, ShopClock
from shopclub.kernel.codes import card_number
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextFault, TextRefused, clean_line, fold, parts_of
from shopclub.members import tables
from shopclub.members.birthday import Birthday, Calendar, accept_birthday
from shopclub.members.finding import ids_matching
from shopclub.members.membership import MEMBERSHIP_TERMS
from shopclub.members.phones import PhoneFault, PhoneRefused, normalise_phone
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.columns import micros
from shopclub.storage.database import one, run, writing
from shopclub.storage.identity import Identity

NAME_LIMIT = 60
PHONE_TAIL = 4


@dataclass(eq=False)
class PhoneTaken(ShopClubError):
    """A member with this telephone number exists already."""

    member_id: int
    name: str


@dataclass(eq=False)
class MemberUnknown(ShopClubError):
    """There is no such member."""


@dataclass(frozen=True, slots=True)
class NewMember:
    """What someone says of themselves at signup; a birthday can wait."""

    name: str
    phone: str = ""
    birthday: Birthday | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A member as the shop knows them; the phone is in E.164."""

    member_id: int
    name: str
    phone: str | None
    card_number: str
    joined: date
    birthday: Birthday | None


class Members:
    """The members of the club."""

    def __init__(self, *, clock: ShopClock, identity: Identity) -> None:
        self._clock = clock
        self._identity = identity

    def enrol(self, new: NewMember, *, by: Actor) -> Member:
        """Make someone a member with a card of their own.

        Raises TextRefused, PhoneRefused, PhoneTaken or BirthdayRefused, and then writes nothing.
        """
        with writing():
            by.require(Permission.ENROL)
            moment = self._clock.moment()
            name, phone, birthday = self._accept(new, on=moment.day)
            member_id = run(
                tables.ADD_MEMBER, micros(moment.at), moment.day.isoformat(), by.staff_id
            )
            _add_person(member_id, name=name, phone=phone, birthday=birthday)
            self._issue_card(member_id, moment=moment)
            audit.record(
                "enrol", moment=moment, staff_id=by.staff_id, subject=f"member:{member_id}"
            )
            return self.member(member_id)

    def member(self, member_id: int) -> Member:
        """Return a member, or raise MemberUnknown."""
        found = one(tables.MEMBER, member_id)
        if found is None:
            raise MemberUnknown
        return _member(found)

    def holder_of_phone(self, entry: str) -> Member | None:
        """Return the member of a telephone number however it is typed, if there is one."""
        phone = normalise_phone(entry, country=self._identity.country)
        found = one(tables.BY_PHONE, phone)
        return None if found is None else self.member(found[0])

    def ids_matching(self, text: str, *, limit: int) -> tuple[int, ...]:
        """Return the members a search text may mean: card, phone, last digits or part of a name."""
        return ids_matching(text, country=self._identity.country, limit=limit)

    def joined_on(self, day: date) -> int:
        """Return how many joined on a shop day."""
        found = one(tables.JOINED_ON, day.isoformat())
        return int(found[0]) if found else 0

    def _accept(self, new: NewMember, *, on: date) -> tuple[str, str | None, Birthday | None]:
        name = clean_line(new.name, limit=NAME_LIMIT)
        if not fold(name):
            raise TextRefused(TextFault.MISSING, NAME_LIMIT)
        phone = None
        try:
            phone = normalise_phone(new.phone, country=self._identity.country)
        except PhoneRefused as refusal:
            needed = settings.current(MEMBERSHIP_TERMS, on=on).phone_needed
            if refusal.fault is not PhoneFault.MISSING or needed:
                raise
        if phone is not None and (holder := one(tables.BY_PHONE, phone)) is not None:
            raise PhoneTaken(holder[0], self.member(holder[0]).name)
        birthday = None if new.birthday is None else accept_birthday(new.birthday, on=on)
        return name, phone, birthday

    def _issue_card(self, member_id: int, *, moment: Moment) -> None:
        shop = self._identity.number
        prefix = f"6{shop:03d}"
        found = one(tables.LAST_CARD, prefix, f"6{shop:03d}~")
        last = found[0] if found else None
        running = 1 if last is None else int(last[4:11]) + 1
        number = card_number(shop=shop, running=running)
        run(tables.ADD_CARD, number, member_id, micros(moment.at))


def _add_person(member_id: int, *, name: str, phone: str | None, birthday: Birthday | None) -> None:
    folded = fold(name)
    birth = (
        (None, None, None, 0, None)
        if birthday is None
        else (
            birthday.calendar.value,
            birthday.month,
            birthday.day,
            int(birthday.leap_month),
            birthday.year,
        )
    )
    tail = phone[-PHONE_TAIL:] if phone else None
    run(tables.ADD_PERSON, member_id, name, folded, phone, tail, *birth)
    for part in sorted(parts_of(folded)):
        run(tables.ADD_NAME_PART, part, member_id)


def _member(found: tuple[Any, ...]) -> Member:
    member_id, name, phone, number, joined, kind, month, day, leap, year = found
    birthday = (
        None
        if kind is None
        else Birthday(Calendar(kind), month, day, leap_month=bool(leap), year=year)
    )
    return Member(member_id, name, phone, number, date.fromisoformat(joined), birthday)
