"""Reading what was entered at signup: a phone, a birthday, a whole date; pure."""

import re
from dataclasses import replace
from datetime import date

from shopclub.birthdays.lunar import leap_month_of, month_length, solar_day
from shopclub.birthdays.occurrences import LeapDay, occurrence_in, year_of
from shopclub.kernel.text import to_half_width
from shopclub.members.birthday import (
    Birthday,
    BirthdayFault,
    BirthdayRefused,
    Calendar,
    accept_birthday,
)
from shopclub.members.members import NewMember
from shopclub.members.particulars import Particulars
from shopclub.members.phones import country_prefix, normalise_phone, shown_phone
from shopclub.ui.members.signup_form import (
    BirthdayIncomplete,
    DateAmbiguous,
    PhoneReading,
    SignupForm,
    YearUnreadable,
)

FEWEST_PHONE_DIGITS = 3
YEAR_DIGITS = 4
MONTHS = 12
_AROUND = re.compile(
    r"(?:tel:)?\s*(.*?)\s*(?:(?:;ext=|ext\.?|转|轉|分机|分機|#|x)\s*\d{1,6})?",
    re.IGNORECASE | re.DOTALL,
)
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{4})(\d{2})(\d{2})")
_YEAR_LAST = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})")


def split_prefill(text: str) -> tuple[str, str]:
    """Return the phone and the name that a text from the search box stands for."""
    entry = text.strip()
    plain = to_half_width(entry)
    digits = sum(char.isdigit() for char in plain)
    if digits >= FEWEST_PHONE_DIGITS and all(char in "0123456789 +-()./" for char in plain):
        return entry, ""
    return "", entry


def read_phone(entry: str, *, country: str) -> PhoneReading:
    """Return a number as it would be kept, without `tel:` or an extension around it.

    Raises PhoneRefused.
    """
    text = to_half_width(entry).strip()
    inner = _AROUND.fullmatch(text)
    plain = inner[1] if inner else text
    phone = normalise_phone(plain, country=country)
    return PhoneReading(
        phone=phone,
        shown=shown_phone(phone, country=country),
        foreign=not phone.startswith(country_prefix(country)),
        stripped=plain != text,
    )


def reads_otherwise(entry: str, *, reading: PhoneReading) -> bool:
    """Tell whether a number is kept in a form that is not plain from what was typed."""
    return re.sub(r"\s", "", entry) != re.sub(r"[\s-]", "", reading.shown)


def read_date(entry: str) -> date | None:
    """Return a whole date that was typed where a year is asked for, or None if it is none.

    Raises DateAmbiguous where day and month may be either, BirthdayRefused for no day at all.
    """
    text = re.sub(r"[年月/.]", "-", to_half_width(entry).strip()).removesuffix("日")
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(part) for part in found.groups() if part)
    elif found := _YEAR_LAST.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
        if month > MONTHS:
            day, month = month, day
        elif day <= MONTHS and day != month:
            raise DateAmbiguous
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError as error:
        raise BirthdayRefused(BirthdayFault.NO_SUCH_DAY) from error


def read_birthday(form: SignupForm, *, on: date) -> Birthday | None:
    """Return the birthday of a form, or None where nothing was chosen.

    Raises BirthdayIncomplete, YearUnreadable or BirthdayRefused.
    """
    year = to_half_width(form.year).strip()
    if form.month is None and form.day is None and not year:
        return None
    if form.month is None or form.day is None:
        raise BirthdayIncomplete
    if year and not (len(year) == YEAR_DIGITS and year.isascii() and year.isdigit()):
        raise YearUnreadable
    birthday = Birthday(
        calendar=form.calendar,
        month=form.month,
        day=form.day,
        leap_month=form.leap_month and form.calendar is Calendar.LUNAR,
        year=int(year) if year else None,
    )
    accept_birthday(birthday, on=on)
    _require_lunar_day(birthday, on=on)
    return birthday


def birthday_so_far(form: SignupForm, *, on: date) -> Birthday | None:
    """Return the birthday as far as it is chosen; a year half typed does not count yet.

    Raises BirthdayRefused.
    """
    whole = len(to_half_width(form.year).strip()) == YEAR_DIGITS
    try:
        return read_birthday(form if whole else replace(form, year=""), on=on)
    except (BirthdayIncomplete, YearUnreadable):
        return None


def falls_on(birthday: Birthday, *, on: date, leap_day: LeapDay) -> date:
    """Return the day of a birthday in the year, solar or lunar, of a day."""
    return occurrence_in(birthday, year=year_of(birthday, on=on), leap_day=leap_day)


def new_member(
    form: SignupForm, *, birthday: Birthday | None, introduced_by: int | None = None
) -> NewMember:
    """Return what a form says, as it is enrolled; tags are parted by commas."""
    return NewMember(
        name=form.name,
        phone=form.phone,
        birthday=birthday,
        guardian=form.guardian,
        particulars=Particulars(
            gender=form.gender,
            address=form.address,
            preferences=form.preferences,
            allergies=form.allergies,
            note=form.note,
            tags=tuple(tag for tag in re.split(r"[,，、;；]", form.tags) if tag.strip()),
            introduced_by=introduced_by,
        ),
    )


def _require_lunar_day(birthday: Birthday, *, on: date) -> None:
    """Raise BirthdayRefused unless the lunar year of birth, if it is told, had such a day."""
    year, month, leap = birthday.year, birthday.month, birthday.leap_month
    if year is None or birthday.calendar is Calendar.SOLAR:
        return
    known = not leap or leap_month_of(year) == month
    if not known or birthday.day > month_length(year=year, month=month, leap_month=leap):
        raise BirthdayRefused(BirthdayFault.NO_SUCH_DAY)
    if solar_day(year=year, month=month, day=birthday.day, leap_month=leap) > on:
        raise BirthdayRefused(BirthdayFault.FUTURE)
