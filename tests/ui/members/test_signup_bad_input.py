"""Bad input of TRUST §3, 1 to 28, at the screen: a sentence beside the field, the rest kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.birthdays.occurrences import LeapDay
from shopclub.birthdays.terms import BirthdayTerms
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.membership import MembershipTerms
from shopclub.shop import BEGINNING
from shopclub.ui.members.signup_state import Place
from tests.birthdays.people import set_birthday_terms
from tests.builders import Desk
from tests.ui.members.bad_entries import BAD, GOOD, NO_SUCH_DAY, Entry, fill
from tests.ui.members.signing_up import Ends, Opener, press


def need_phones(desk: Desk) -> None:
    """Let the shop keep nobody without a number."""
    terms = MembershipTerms(phone_needed=True)
    desk.shop.set_membership_terms(terms, by=desk.owner, effective=BEGINNING)


@pytest.mark.parametrize(
    ("entry", "place", "sentence"),
    [bad[1:] for bad in BAD],
    ids=[f"{number}-{place}-{said[:30]}" for number, _, place, said in BAD],
)
def test_bad_input_is_said_beside_its_field_and_the_rest_is_kept(
    opened: Opener, ends: Ends, desk: Desk, entry: Entry, place: Place, sentence: str
) -> None:
    need_phones(desk)
    dialog = opened()
    fill(dialog, entry)
    before = replace(dialog.form(), year="", month=None, day=None)
    press(Qt.Key.Key_F9)

    fields = dialog._fields()
    assert fields[place].note() == sentence
    assert [other for other in fields if other is not place and fields[other].note()] == []
    focused = QApplication.focusWidget()
    assert focused is not None
    assert fields[place].isAncestorOf(focused), focused
    assert replace(dialog.form(), year="", month=None, day=None) == before
    assert dialog.primary_button.isEnabled()
    assert (ends.enrolled, desk.shop.members.joined_on(desk.shop.clock.today())) == ([], 0)


@pytest.mark.parametrize(
    "name",
    [
        "😀👨‍👩‍👧",
        "王小明",
        "محمد",
        "e\u0301tienne",
        "<b>Ann</b>",
        "Tom & Co",
        "a < b",
        "=cmd|'/c calc'!A1",
        "@SUM(1)",
        "+1",
        '"; DROP TABLE member;--',
        "O'Brien",
        "𠮷野家",
        "x" * 60,
        "王\u202e小\u200b明",
    ],
)
def test_3_5_6_7_8_9_names_of_every_kind_are_accepted_and_shown_as_stored(
    opened: Opener, ends: Ends, desk: Desk, name: str
) -> None:
    dialog = opened("13966204418")
    dialog._front.name.entry.setText(name)
    press(Qt.Key.Key_F9)

    member = desk.shop.members.member(ends.enrolled[0])
    assert member.name in {name, "étienne", "王小明"}
    assert member.member_id in {found.member_id for found in desk.shop.lookup.find(member.name)}


@pytest.mark.parametrize("pasted", ["x" * 1_000_000, "𠮷" * 1_000])
def test_2_a_paste_is_cut_with_a_note_and_typing_goes_on(
    opened: Opener, ends: Ends, desk: Desk, qtbot: QtBot, pasted: str
) -> None:
    dialog = opened("13966204418")
    QGuiApplication.clipboard().setText(pasted)
    dialog._front.name.entry.paste()

    assert dialog._front.name.entry.text() == pasted[:60]
    qtbot.waitUntil(lambda: dialog._front.name.note() == "This is cut to 60 characters.")
    assert dialog._front.phone.entry.text() == "13966204418"
    press(Qt.Key.Key_Backspace)
    assert dialog._front.name.note() == ""
    press(Qt.Key.Key_F9)
    assert desk.shop.members.member(ends.enrolled[0]).name == pasted[:59]


def test_10_a_taken_number_makes_no_second_member(opened: Opener, ends: Ends, desk: Desk) -> None:
    desk.enrol("李秀英", "139 6620 4418")
    dialog = opened()
    fill(dialog, GOOD)
    press(Qt.Key.Key_F9)

    assert dialog._front.holder.accessibleName().startswith("Someone has this number already")
    assert ends.enrolled == []
    assert dialog._front.name.entry.text() == GOOD.name


def test_11_a_member_of_the_same_name_is_hinted_at_and_never_in_the_way(
    opened: Opener, ends: Ends, desk: Desk, qtbot: QtBot
) -> None:
    desk.enrol("李建军", "138 0013 8000")
    desk.enrol("李建军", "138 0013 8001")
    dialog = opened()
    fill(dialog, GOOD)
    qtbot.waitUntil(dialog._front.holder.isVisible)
    said = dialog._front.holder.accessibleName()
    assert said.startswith("Perhaps a member already, and 1 more like this, 李建军, Bronze")
    assert said.endswith("138****8000")
    press(Qt.Key.Key_F9)
    assert len(ends.enrolled) == 1


def test_13_a_guardian_is_asked_for_as_soon_as_the_year_is_known(
    opened: Opener, ends: Ends, desk: Desk
) -> None:
    dialog = opened()
    fill(dialog, replace(GOOD, year="201"))
    assert not dialog._front.guardian.isVisible()
    fill(dialog, replace(GOOD, year="2015"))
    assert dialog._front.guardian.isVisible()
    dialog._front.guardian.entry.setText("李梅")
    press(Qt.Key.Key_F9)

    assert desk.shop.members.member(ends.enrolled[0]).birthday == Birthday(
        Calendar.SOLAR, 8, 15, year=2015
    )


@pytest.mark.parametrize(
    ("entry", "kept"),
    [("+1 415 555 2671", "+14155552671"), ("tel:13966204418", "+8613966204418")],
)
def test_15_18_a_doubtful_number_is_kept_when_it_is_saved_again(
    opened: Opener, ends: Ends, desk: Desk, entry: str, kept: str
) -> None:
    dialog = opened()
    fill(dialog, replace(GOOD, phone=entry))
    press(Qt.Key.Key_F9)
    assert ends.enrolled == []
    press(Qt.Key.Key_F9)
    assert desk.shop.members.member(ends.enrolled[0]).phone == kept


def test_17_a_number_in_another_dress_is_shown_back(
    opened: Opener, desk: Desk, ends: Ends, qtbot: QtBot
) -> None:
    dialog = opened()
    fill(dialog, replace(GOOD, phone="+86 １３９-6620-4418"))
    qtbot.waitUntil(lambda: dialog._front.phone.note() == "Kept as 139 6620 4418")
    press(Qt.Key.Key_F9)
    assert desk.shop.members.member(ends.enrolled[0]).phone == "+8613966204418"


def test_20_an_invisible_end_of_a_number_is_no_fault(
    opened: Opener, desk: Desk, ends: Ends
) -> None:
    dialog = opened()
    fill(dialog, replace(GOOD, phone="13966204418\u200b"))
    press(Qt.Key.Key_F9)
    assert desk.shop.members.member(ends.enrolled[0]).phone == "+8613966204418"


def test_21_a_shop_that_takes_cards_alone_needs_no_number(
    opened: Opener, ends: Ends, desk: Desk
) -> None:
    dialog = opened()
    fill(dialog, replace(GOOD, phone=""))
    press(Qt.Key.Key_F9)
    assert desk.shop.members.member(ends.enrolled[0]).phone is None


def test_22_an_impossible_day_is_refused_as_it_is_chosen(opened: Opener) -> None:
    dialog = opened()
    row, field = dialog._front.row, dialog._front.birthday
    row._month.setCurrentIndex(2)
    assert field.note() == ""
    row._day.setCurrentIndex(30)
    assert field.note() == NO_SUCH_DAY
    row._day.setCurrentIndex(28)
    assert field.note() == ""


def test_23_a_leap_day_is_accepted_and_its_rule_told(
    opened: Opener, ends: Ends, desk: Desk
) -> None:
    dialog = opened()
    fill(dialog, replace(GOOD, month=2, day=29, year=""))
    rule = "In years without 29 February it is the 28th."
    assert dialog._front._day.toolTip() == dialog._front.row._day.toolTip() == rule
    assert dialog._front._day_said.text().startswith("This year: Sat 28 Feb")
    press(Qt.Key.Key_F9)
    assert desk.shop.members.member(ends.enrolled[0]).birthday == Birthday(Calendar.SOLAR, 2, 29)


def test_23_a_leap_day_that_the_shop_keeps_on_1_march_is_told_so(
    opened: Opener, desk: Desk
) -> None:
    set_birthday_terms(desk, BirthdayTerms(leap_day=LeapDay.MARCH_1))
    dialog = opened()
    fill(dialog, replace(GOOD, month=2, day=29, year=""))
    assert dialog._front._day.toolTip() == "In years without 29 February it is 1 March."
    assert dialog._front._day_said.text().startswith("This year: Sun 1 Mar")


def test_25_a_whole_date_fills_the_lists_and_is_saved_when_saved_again(
    opened: Opener, ends: Ends, desk: Desk
) -> None:
    dialog = opened()
    fill(dialog, replace(GOOD, month=0, day=0, year="１９９０年１月５日"))
    press(Qt.Key.Key_F9)
    row = dialog._front.row
    assert (row.month(), row.day(), row.year.text()) == (1, 5, "1990")
    assert ends.enrolled == []
    press(Qt.Key.Key_F9)
    assert desk.shop.members.member(ends.enrolled[0]).birthday == Birthday(
        Calendar.SOLAR, 1, 5, year=1990
    )


def test_27_month_and_day_are_a_birthday(opened: Opener, ends: Ends, desk: Desk) -> None:
    dialog = opened()
    fill(dialog, replace(GOOD, year=""))
    press(Qt.Key.Key_F9)
    assert desk.shop.members.member(ends.enrolled[0]).birthday == Birthday(Calendar.SOLAR, 8, 15)
