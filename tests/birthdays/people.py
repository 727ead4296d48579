"""Short ways to members with birthdays, and to the terms of a shop."""

from dataclasses import replace
from datetime import date

from shopclub.birthdays.ahead import Ahead
from shopclub.birthdays.terms import BirthdayTerms
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import Member, NewMember
from tests.builders import Desk

SOLAR, LUNAR = Calendar.SOLAR, Calendar.LUNAR
JOINED = date(2026, 3, 2)
TEXT = "We may write to you on your birthday."


def solar(month: int, day: int, year: int | None = None) -> Birthday:
    """Return a birthday by the solar calendar."""
    return Birthday(SOLAR, month, day, year=year)


def lunar(month: int, day: int, *, leap: bool = False) -> Birthday:
    """Return a birthday by the lunar calendar."""
    return Birthday(LUNAR, month, day, leap_month=leap)


def told(name: str, birthday: Birthday | None, *, reminders: bool | None = True) -> NewMember:
    """Return what someone says at signup; None says that reminders were not asked about."""
    asked = () if reminders is None else (Consenting(Purpose.REMINDERS, TEXT, given=reminders),)
    return NewMember(name, birthday=birthday, consents=asked)


def enrol(
    desk: Desk,
    birthday: Birthday | None,
    *,
    name: str = "王小明",
    reminders: bool | None = True,
    on: date = JOINED,
) -> Member:
    """Make someone a member on a day, and turn the clock back to where it stood."""
    now = desk.clock.now()
    desk.turn_to(on)
    member = desk.shop.members.enrol(told(name, birthday, reminders=reminders), by=desk.owner)
    desk.clock.set(now)
    return member


def set_birthday_terms(desk: Desk, terms: BirthdayTerms) -> None:
    """Set what the shop does for birthdays from today on."""
    read = desk.shop.rulebook.read()
    rules = replace(read.rules, birthdays=terms)
    desk.shop.rulebook.change(rules, by=desk.owner, effective=read.today)


def listed(desk: Desk, days: int = 30) -> list[tuple[str, int]]:
    """Return who is listed and in how many days."""
    return [(row.name, row.days) for row in desk.shop.birthdays.ahead(days=days).rows]


def counts(ahead: Ahead) -> tuple[int, int, int, int]:
    """Return the counts of a list: all, today's, those who wait, those left out."""
    return ahead.count, ahead.today, ahead.waiting, ahead.left_out
