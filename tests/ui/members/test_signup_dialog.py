from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.members.birthday import Birthday, Calendar
from tests.builders import Desk
from tests.ui.members.signing_up import Ends, Opener, press
from tests.ui.stand_ins import speaking


def test_phone_enter_name_enter_makes_a_member_and_the_dialog_goes(
    opened: Opener, ends: Ends, desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened()
    assert dialog._front.phone.entry.hasFocus()
    QTest.keyClicks(dialog._front.phone.entry, "13800138000")
    press(Qt.Key.Key_Return)
    assert dialog._front.name.entry.hasFocus()
    dialog._front.name.entry.setText("王小明")
    assert "王小明" in dialog._side.preview.accessibleDescription()
    press(Qt.Key.Key_Return)

    (member_id,) = ends.enrolled
    assert desk.shop.members.member(member_id).name == "王小明"
    assert not dialog.isVisible()


def test_tab_goes_through_the_birthday_in_reading_order(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    dialog._front.row._segment.set_index(1)
    row = dialog._front.row

    for expected in (dialog._front.name.entry, None, row._month, row._day, row._leap, row.year):
        press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if expected is None:
            assert row._segment.isAncestorOf(focused)
        else:
            assert focused is expected


def test_a_lunar_birthday_is_chosen_and_saved_from_the_year(
    opened: Opener, ends: Ends, desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened("13800138000")
    assert dialog._front.name.entry.hasFocus()
    dialog._front.name.entry.setText("王小明")
    row = dialog._front.row
    assert not row._leap.isVisible()
    row._segment.set_index(1)
    assert row._leap.isVisible()
    assert (row._month.itemText(8), row._day.itemText(30)) == ("Month 8", "Day 30")
    row._month.setCurrentIndex(8)
    row._day.setCurrentIndex(15)
    row.year.setFocus()
    QTest.keyClicks(row.year, "1990")
    press(Qt.Key.Key_Return)

    birthday = desk.shop.members.member(ends.enrolled[0]).birthday
    assert birthday == Birthday(Calendar.LUNAR, 8, 15, year=1990)


def test_a_taken_number_is_shown_while_typing_and_its_holder_can_be_opened(
    opened: Opener, ends: Ends, desk: Desk, qtbot: QtBot
) -> None:
    holder = desk.enrol("李秀英", "139 6620 4418")
    dialog = opened()
    QTest.keyClicks(dialog._front.phone.entry, "13966204418")
    qtbot.waitUntil(dialog._front.holder.isVisible)
    assert dialog._front.holder.accessibleName() == (
        "Someone has this number already, 李秀英, Bronze, 0 points"
    )
    assert not dialog.primary_button.isEnabled()
    press(Qt.Key.Key_F9)
    assert ends.enrolled == []

    dialog._front.holder._open.click()

    assert (ends.enrolled, ends.opened) == ([], [holder.member_id])
    assert not dialog.isVisible()


def test_a_refusal_keeps_what_was_typed_and_gets_the_focus(
    opened: Opener, ends: Ends, qtbot: QtBot
) -> None:
    dialog = opened("王小明")
    QTest.keyClicks(dialog._front.phone.entry, "1380013800")
    dialog._front.name.entry.setFocus()
    press(Qt.Key.Key_F9)

    assert dialog._front.phone.note() == "11 digits expected, 10 found."
    assert dialog._front.phone.entry.hasFocus()
    assert dialog._front.name.entry.text() == "王小明"
    press(Qt.Key.Key_0)
    assert dialog._front.phone.note() == ""
    press(Qt.Key.Key_F9)
    assert len(ends.enrolled) == 1


def test_escape_goes_back_and_makes_nobody(
    opened: Opener, ends: Ends, desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened("王小明")
    press(Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert ends.enrolled == []
    assert desk.shop.lookup.find("王小明") == ()


def test_an_open_dialog_speaks_another_language(
    qapp: QApplication, opened: Opener, qtbot: QtBot
) -> None:
    dialog = opened("1380013800")
    dialog._front.name.entry.setText("王小明")
    press(Qt.Key.Key_F9)
    dialog._front.row._segment.set_index(1)
    dialog._front.row._month.setCurrentIndex(8)
    with speaking(qapp, "zh_CN"):
        qtbot.waitUntil(lambda: dialog.accessibleName() == "新会员")
        assert dialog._front.phone.note() == "应为 11 位，现有 10 位。"
        assert dialog._front.row._month.currentText() == "八月"
        assert dialog.primary_button.text() == "保存"
        assert "青铜" in dialog._side.preview.accessibleDescription()
    qtbot.waitUntil(lambda: dialog.accessibleName() == "New member")
    assert dialog._front.row._month.currentText() == "Month 8"
