"""What a birthday brings a new member, told beside its day while it is chosen."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.members.birthday import Birthday, Calendar
from shopclub.ui.members.signup_perk import perk_to_come
from shopclub.ui.members.signup_perk_words import perk_words
from tests.birthdays.people import set_birthday_terms
from tests.builders import Desk
from tests.ui.members.bad_entries import GOOD, fill
from tests.ui.members.signing_up import Opener, press

TODAY = date(2026, 3, 2)
DAY = date(2026, 9, 25)
SEPTEMBER = Birthday(Calendar.SOLAR, 9, 25)
DOUBLE = BirthdayTerms()


def said(terms: BirthdayTerms, *, on: date = TODAY) -> str:
    perk = perk_to_come(SEPTEMBER, DAY, terms=terms, on=on)
    return "" if perk is None else perk_words(perk, today=on)


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        (DOUBLE, "points x2 from 22 Sep to 28 Sep"),
        (replace(DOUBLE, multiplier_hundredths=150), "points x1.5 from 22 Sep to 28 Sep"),
        (replace(DOUBLE, window_days=0), "points x2 on 25 Sep"),
        (replace(DOUBLE, perk=PerkKind.POINTS, points=50), "+50 points from 22 Sep to 28 Sep"),
        (replace(DOUBLE, perk=PerkKind.VOUCHER), "a voucher from 22 Sep to 28 Sep"),
        (replace(DOUBLE, perk=PerkKind.GIFT, gift_id=3), "a gift from 22 Sep to 28 Sep"),
        (replace(DOUBLE, perk=PerkKind.GIFT), ""),
        (replace(DOUBLE, perk=PerkKind.NONE), ""),
    ],
)
def test_each_perk_is_said_with_its_days(terms: BirthdayTerms, words: str) -> None:
    assert said(terms) == words


def test_a_day_that_is_told_too_late_brings_something_from_next_year_on() -> None:
    assert said(DOUBLE, on=date(2026, 8, 26)) == "points x2 from 22 Sep to 28 Sep"
    for late in (date(2026, 8, 27), date(2026, 11, 22)):
        assert said(DOUBLE, on=late) == "birthday gift from next year on"


def test_where_any_day_may_be_told_late_only_what_is_over_waits_for_the_next() -> None:
    at_once = replace(DOUBLE, known_days=0)
    assert said(at_once, on=date(2026, 9, 25)) == "points x2 from 22 Sep to 28 Sep"
    assert said(at_once, on=date(2026, 9, 26)) == "birthday gift from next year on"


def test_the_dialog_says_it_behind_the_day(opened: Opener, desk: Desk) -> None:
    dialog = opened()
    fill(dialog, replace(GOOD, month=9, day=25, year=""))
    line = dialog._front._day_said.text()
    assert line.startswith("This year: Fri 25 Sep")
    assert line.endswith("birthday gift from next year on")
    press(Qt.Key.Key_Escape)
    set_birthday_terms(desk, replace(DOUBLE, perk=PerkKind.NONE))
    quiet = opened()
    fill(quiet, replace(GOOD, month=9, day=25, year=""))
    assert quiet._front._day_said.text() == "This year: Fri 25 Sep"
