"""Birthdays as they are given, solar or lunar."""

from datetime import date

import pytest

from shopclub.members.birthday import (
    Birthday,
    BirthdayFault,
    BirthdayRefused,
    Calendar,
    accept_birthday,
)
from shopclub.members.enrolling import birthday_of_text, birthday_text

TODAY = date(2026, 11, 21)
SOLAR, LUNAR = Calendar.SOLAR, Calendar.LUNAR


@pytest.mark.parametrize(
    "birthday",
    [
        Birthday(SOLAR, 5, 6, year=1990),
        Birthday(SOLAR, 12, 31),
        Birthday(SOLAR, 2, 29),
        Birthday(SOLAR, 2, 29, year=1992),
        Birthday(SOLAR, 11, 21, year=2026),
        Birthday(SOLAR, 1, 1, year=1906),
        Birthday(LUNAR, 8, 15),
        Birthday(LUNAR, 12, 30, year=1990),
        Birthday(LUNAR, 4, 10, leap_month=True, year=2020),
    ],
)
def test_a_day_that_can_be_is_kept_as_it_was_given(birthday: Birthday) -> None:
    assert accept_birthday(birthday, on=TODAY) == birthday


@pytest.mark.parametrize(
    ("birthday", "fault"),
    [
        (Birthday(SOLAR, 2, 30), BirthdayFault.NO_SUCH_DAY),
        (Birthday(SOLAR, 2, 29, year=1991), BirthdayFault.NO_SUCH_DAY),
        (Birthday(SOLAR, 13, 1), BirthdayFault.NO_SUCH_DAY),
        (Birthday(SOLAR, 0, 0), BirthdayFault.NO_SUCH_DAY),
        (Birthday(SOLAR, 5, 0), BirthdayFault.NO_SUCH_DAY),
        (Birthday(SOLAR, 5, 6, leap_month=True), BirthdayFault.NO_SUCH_DAY),
        (Birthday(LUNAR, 8, 31), BirthdayFault.NO_SUCH_DAY),
        (Birthday(SOLAR, 11, 22, year=2026), BirthdayFault.FUTURE),
        (Birthday(SOLAR, 1, 1, year=3000), BirthdayFault.FUTURE),
        (Birthday(SOLAR, 1, 1, year=1899), BirthdayFault.TOO_OLD),
        (Birthday(SOLAR, 1, 1, year=0), BirthdayFault.TOO_OLD),
    ],
)
def test_a_day_that_cannot_be_is_refused(birthday: Birthday, fault: BirthdayFault) -> None:
    with pytest.raises(BirthdayRefused) as refused:
        accept_birthday(birthday, on=TODAY)
    assert refused.value.fault is fault


@pytest.mark.parametrize(
    "birthday",
    [
        Birthday(SOLAR, 2, 29),
        Birthday(SOLAR, 6, 1, year=1985),
        Birthday(LUNAR, 12, 30),
        Birthday(LUNAR, 6, 1, leap_month=True, year=1987),
    ],
)
def test_the_history_gives_a_birthday_back_as_it_was_told(birthday: Birthday) -> None:
    assert birthday_of_text(birthday_text(birthday)) == birthday


@pytest.mark.parametrize(
    "text",
    ["", "some day", "solar", "solar 13-01", "solar 1985-02-29", "lunar 0-00-00", "moon 01-01",
     "solar leap 01-01", "lunar 1-2-3-4-5", "solar 99999-01-01"],
)  # fmt: skip
def test_a_text_that_is_no_birthday_gives_none(text: str) -> None:
    assert birthday_of_text(text) is None
