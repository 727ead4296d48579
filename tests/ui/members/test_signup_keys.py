"""Signup by the keyboard: reading order, mnemonics that are nobody else's, pages there and back."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from shopclub.kernel.phrases import LANGUAGES
from shopclub.ui.members.signup_dialog import SignupDialog
from shopclub.ui.members.signup_form import CardAtOnce
from tests.builders import Desk
from tests.journeys.looks import inspect
from tests.ui.languages import IN_TURN
from tests.ui.members.signing_up import Ends, Opener, press
from tests.ui.stand_ins import speaking


def mnemonics(dialog: SignupDialog) -> list[str]:
    """Return the letter of each label and button in sight."""
    texts = [
        widget.text()
        for kind in (QLabel, QAbstractButton)
        for widget in dialog.findChildren(kind)
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton)
    ]
    return [letter.upper() for text in texts for letter in re.findall(r"&(\w)", text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mnemonic_in_sight_is_one_field_s_own(
    qapp: QApplication, opened: Opener, desk: Desk, language: str
) -> None:
    desk.enrol("李秀英", "139 6620 4418")
    dialog = opened("13966204418")
    with speaking(qapp, language):
        qapp.processEvents()
        dialog._front.row._segment.set_index(1)
        dialog._front.row.year.setText("2015")
        dialog._front.row._month.setCurrentIndex(8)
        dialog._front.row._day.setCurrentIndex(15)
        assert dialog._front.guardian.isVisible()
        front = mnemonics(dialog)
        dialog._more_button.click()
        more = mnemonics(dialog)
    print(f"{language}: {''.join(front)} {''.join(more)}")
    assert len(front) == len(set(front)) >= 14
    assert len(more) == len(set(more)) >= 8


def test_tab_goes_round_in_reading_order(opened: Opener) -> None:
    dialog = opened()
    front, side = dialog._front, dialog._side
    front.row._segment.set_index(1)
    expected: list[QWidget | None] = [
        front.name.entry,
        None,
        front.row._month,
        front.row._day,
        front.row._leap,
        front.row.year,
        front.introducer_entry,
        front.box.notice,
        front.box.offers,
        front.box.calls,
        front.box.read_button,
        side.prints,
        side.shows,
        dialog._more_button,
        dialog.escape_button,
        dialog.primary_button,
        dialog.close_button,
        front.phone.entry,
    ]
    for widget in expected:
        press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if widget is None:
            assert front.row._segment.isAncestorOf(focused)
        else:
            assert focused is widget, widget.accessibleName()


def test_more_is_told_on_a_page_of_its_own_and_saved_with_the_rest(
    opened: Opener, ends: Ends, desk: Desk
) -> None:
    dialog = opened("13966204418")
    dialog._front.name.entry.setText("李建军")
    dialog._more_button.click()
    more = dialog._more
    assert more.gender.editor.hasFocus()
    assert not dialog._front.isVisible()
    press(Qt.Key.Key_Down)
    seen = []
    for _ in range(5):
        press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
    assert seen == ["Address", "Preferences", "Allergies", "Note", "Tags"]
    for field, text in (
        (more.address, "人民路 8 号"),
        (more.preferences, "绿茶"),
        (more.allergies, "花生"),
        (more.note, "周末来"),
        (more.tags, "茶，老街坊"),
    ):
        field.entry.setText(text)
    press(Qt.Key.Key_Return)

    told = desk.shop.members.particulars(ends.enrolled[0])
    assert (told.gender, told.address, told.preferences) == ("female", "人民路 8 号", "绿茶")
    assert (told.allergies, told.note, told.tags) == ("花生", "周末来", ("老街坊", "茶"))


def test_escape_on_a_further_page_goes_back_and_the_cross_goes_away(
    opened: Opener, ends: Ends
) -> None:
    dialog = opened("13966204418")
    dialog._more_button.click()
    assert dialog.escape_button.text() == "Back"
    press(Qt.Key.Key_Escape)
    assert dialog._front.isVisible()
    assert dialog._more_button.hasFocus()
    assert dialog.escape_button.text() == "Cancel"
    dialog._more_button.click()
    dialog.close_button.click()
    assert not dialog.isVisible()
    assert ends.enrolled == []


def test_a_refusal_on_the_further_page_brings_it_back(opened: Opener, ends: Ends) -> None:
    dialog = opened("13966204418")
    dialog._front.name.entry.setText("李建军")
    dialog._more.tags.entry.setText("x" * 21)
    press(Qt.Key.Key_F9)
    assert dialog._more.tags.entry.hasFocus()
    assert dialog._more.tags.note() == "At most 20 characters."
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_F9)
    assert len(ends.enrolled) == 1


def test_2_a_paste_into_the_further_page_is_cut_too(
    opened: Opener, ends: Ends, qtbot: QtBot
) -> None:
    dialog = opened("13966204418")
    dialog._more_button.click()
    QGuiApplication.clipboard().setText("x" * 1_000_000)
    dialog._more.address.entry.paste()
    qtbot.waitUntil(lambda: dialog._more.address.note() == "This is cut to 200 characters.")
    assert dialog._more.address.entry.text() == "x" * 200


@pytest.mark.parametrize("language", IN_TURN)
@pytest.mark.parametrize("size", [(1280, 720), (1024, 600)])
def test_nothing_is_cut_and_nothing_nameless_on_any_page(
    qapp: QApplication, opened: Opener, desk: Desk, language: str, size: tuple[int, int]
) -> None:
    desk.enrol("李秀英", "139 6620 4418")
    dialog = opened("13966204418", at_once=CardAtOnce(prints=True))
    dialog.window().resize(*size)
    read = 0
    with speaking(qapp, language):
        qapp.processEvents()
        row = dialog._front.row
        row._segment.set_index(1)
        row._month.setCurrentIndex(11)
        row._day.setCurrentIndex(29)
        row.year.setText("2015")
        row.edited.emit()
        for page in (dialog._front, dialog._more, dialog._text):
            dialog._go(page, focus=dialog.escape_button)
            qapp.processEvents()
            found = inspect(dialog.window())
            read += found.read
            assert found.faults == ()
    print(f"{language} {size}: {read} widgets read")
    assert read > 140


def test_the_shortest_way_is_two_presses_of_enter(opened: Opener, ends: Ends, desk: Desk) -> None:
    dialog = opened()
    QTest.keyClicks(dialog._front.phone.entry, "13966204418")
    press(Qt.Key.Key_Return)
    dialog._front.name.entry.setText("李建军")
    press(Qt.Key.Key_Return)
    assert desk.shop.members.member(ends.enrolled[0]).name == "李建军"
    assert ends.cards == [CardAtOnce()]
