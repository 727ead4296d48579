"""A key that is held down for long is pressed once: nothing is paid, refunded or left by it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.counter.state import Stage
from shopclub.ui.office.page import Page
from shopclub.ui.widgets.dialog import Dialog
from tests.ui.counter.at_the_screen import press, stage, write


def hold(key: Qt.Key, *, repeats: int = 3) -> None:
    """Press a key where the focus is, and go on holding it."""
    for repeated in (False, *(True,) * repeats):
        focused = QApplication.focusWidget()
        assert focused is not None
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", repeated)
        QApplication.sendEvent(focused, event)


def repeating(widget: QWidget) -> list[str]:
    """Return the keys of a widget that act again and again while they are held."""
    return [one.key().toString() for one in widget.findChildren(QShortcut) if one.autoRepeat()]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_held_down_opens_the_strip_and_takes_no_money(
    screen: CounterScreen, key: Qt.Key
) -> None:
    press(Qt.Key.Key_Return)
    write("20")
    hold(key)
    assert stage(screen) is Stage.PAYING
    hold(key)
    assert stage(screen) is Stage.SEARCH


def test_no_key_of_the_counter_acts_again_while_it_is_held(screen: CounterScreen) -> None:
    assert repeating(screen) == []
    QShortcut(QKeySequence("F9"), screen)
    assert repeating(screen) == ["F9"]


def test_what_a_dialog_is_for_is_not_done_by_the_key_that_led_to_it(screen: CounterScreen) -> None:
    dialog = Dialog("Refund", primary="Refund", primary_key="F9")
    dialog.open_over(screen)
    assert repeating(dialog) == []
    dialog.finish()


def test_a_page_is_not_left_by_the_key_that_led_to_it(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    assert repeating(page) == []
