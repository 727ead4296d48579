"""Where the counter leads besides its keys: the last sales, and what a line just said offers."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shopclub.members.members import Member
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.widgets.row_button import RowButton
from tests.ui.counter.at_the_screen import Ways, focus, press, write


def test_a_last_sale_leads_to_all_of_today(screen: CounterScreen, ways: Ways) -> None:
    row = screen._takings.findChildren(RowButton)[0]
    assert row.accessibleName().endswith("¥320.00")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    row.setFocus()
    press(Qt.Key.Key_Return)
    assert ways.went == [("sales", None)] * 2


def test_a_sale_just_saved_can_be_undone_from_its_line(screen: CounterScreen, ways: Ways) -> None:
    screen.announce("Saved.", can_undo=True)
    assert screen._toast.action() == "Undo"
    QTest.mouseClick(screen._toast._action, Qt.MouseButton.LeftButton)
    assert ways.went == [("undo", None)]
    screen.announce("Refunded.")
    assert screen._toast.action() == ""


def test_f6_tells_which_member_is_at_the_counter(
    screen: CounterScreen, ways: Ways, ming: Member
) -> None:
    press(Qt.Key.Key_F6)
    write("5678")
    press(Qt.Key.Key_Return, Qt.Key.Key_F6)
    assert ways.went == [("refund", None), ("refund", ming.member_id)]


def test_ctrl_d_leads_to_the_closing_from_wherever_the_focus_is(
    screen: CounterScreen, ways: Ways
) -> None:
    QTest.keyClick(focus(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    write("5678")
    press(Qt.Key.Key_Return)
    QTest.keyClick(focus(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert ways.went == [("close day", None)] * 2
