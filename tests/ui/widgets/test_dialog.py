import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.ui.widgets.overlay import Overlay
from tests.ui.widgets.stage import Window, signup


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def press(key: Qt.Key, *, backwards: bool = False) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(widget, key, shift if backwards else Qt.KeyboardModifier.NoModifier)


def test_the_first_field_has_the_focus(window: Window) -> None:
    dialog, _, _ = signup()

    dialog.open_over(window.search)

    assert focused() == "Phone"


def test_a_field_may_ask_for_the_focus(window: Window) -> None:
    dialog, _, name = signup()

    dialog.open_over(window.search, focus=name.editor)

    assert focused() == "Name"


def test_tab_stays_inside_and_comes_round(window: Window) -> None:
    dialog, _, _ = signup()
    dialog.open_over(window.search)

    seen = [focused()]
    for _ in range(5):
        press(Qt.Key.Key_Tab)
        seen.append(focused())

    assert seen == ["Phone", "Name", "Cancel", "Save", "Close", "Phone"]


def test_backtab_goes_the_other_way_round(window: Window) -> None:
    dialog, _, _ = signup()
    dialog.open_over(window.search)

    press(Qt.Key.Key_Tab, backwards=True)
    first = focused()
    press(Qt.Key.Key_Tab, backwards=True)

    assert (first, focused()) == ("Close", "Save")


def test_tab_leaves_out_what_is_disabled(window: Window) -> None:
    dialog, _, _ = signup()
    dialog.set_primary("Save", enabled=False, reason="Settle the duplicate number first.")
    dialog.open_over(window.search)

    for _ in range(3):
        press(Qt.Key.Key_Tab)

    assert focused() == "Close"


def test_escape_closes_and_the_focus_returns(window: Window, qtbot: QtBot) -> None:
    dialog, _, _ = signup()
    dialog.open_over(window.search)

    with qtbot.waitSignal(dialog.dismissed):
        press(Qt.Key.Key_Escape)

    assert window.search.hasFocus()
    assert window.screen_of_it.isEnabled()
    assert window.findChildren(Overlay) == []


def test_the_key_of_the_primary_button_presses_it_and_the_dialog_stays(
    window: Window, qtbot: QtBot
) -> None:
    dialog, _, _ = signup()
    dialog.open_over(window.search)

    with qtbot.waitSignal(dialog.accepted):
        press(Qt.Key.Key_F9)

    assert dialog.isVisible()
    dialog.finish()
    assert window.search.hasFocus()


def test_a_disabled_primary_button_is_deaf_to_its_key_and_says_why(
    window: Window, qtbot: QtBot
) -> None:
    dialog, _, _ = signup()
    dialog.set_primary("Save", enabled=False, reason="Settle the duplicate number first.")
    dialog.open_over(window.search)

    with qtbot.assertNotEmitted(dialog.accepted):
        press(Qt.Key.Key_F9)

    assert dialog.primary_button.accessibleDescription() == "Settle the duplicate number first."


def test_keys_and_clicks_do_not_reach_what_lies_behind(window: Window) -> None:
    press(Qt.Key.Key_F2)
    assert window.pressed == ["new"]
    dialog, _, _ = signup()
    dialog.open_over(window.search)

    press(Qt.Key.Key_F2)
    QTest.mouseClick(window.button, Qt.MouseButton.LeftButton)

    assert window.pressed == ["new"]
    assert not window.button.isEnabled()


def test_mnemonics_of_the_dialog_win(window: Window) -> None:
    dialog, phone, _ = signup()
    dialog.open_over(window.search)

    QTest.keyClick(phone.editor, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)

    assert focused() == "Name"
    assert window.pressed == []


def test_at_most_one_dialog_is_open(window: Window) -> None:
    first, _, _ = signup()
    second, _, _ = signup()
    first.open_over(window.search)

    with pytest.raises(RuntimeError, match="at most one deep"):
        second.open_over(window.search)
    assert focused() == "Phone"
    second.deleteLater()


def test_what_was_disabled_before_stays_disabled_after(window: Window) -> None:
    asleep = QWidget(window)
    asleep.setEnabled(False)
    dialog, _, _ = signup()

    dialog.open_over(window.search)
    dialog.dismiss()

    assert not asleep.isEnabled()
    assert window.screen_of_it.isEnabled()
