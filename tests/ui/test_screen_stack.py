"""The pile of screens of a window: what lies below is seen again as it was left."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shopclub.ui.screen_stack import ScreenStack


def pile(qtbot: QtBot, *pages: QWidget) -> ScreenStack:
    stack = ScreenStack()
    qtbot.addWidget(stack)
    for page in pages:
        stack.lay(page)
    return stack


def let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_page_that_is_taken_off_is_gone_and_the_one_below_is_seen(qtbot: QtBot) -> None:
    lowest, page, last = QLineEdit(), QLabel("page"), QLabel("last")
    stack = pile(qtbot, lowest, page, last)
    assert stack.take_off(down_to=lowest) is page
    assert stack.take_off(down_to=lowest) is lowest
    assert stack.take_off(down_to=lowest) is lowest
    let_go()
    assert stack.currentWidget() is lowest
    assert [isValid(one) for one in (lowest, page, last)] == [True, False, False]


def test_the_only_screen_lets_every_other_one_go(qtbot: QtBot) -> None:
    lowest, page, only = QLineEdit(), QLabel("page"), QLabel("only")
    stack = pile(qtbot, lowest, page)
    stack.only(only)
    let_go()
    assert stack.count() == 1
    assert stack.currentWidget() is only
    assert not isValid(lowest)
    assert not isValid(page)


def test_a_screen_on_the_pile_is_found_by_its_kind(qtbot: QtBot) -> None:
    entry = QLineEdit()
    stack = pile(qtbot, entry, QLabel("over it"))
    assert stack.screen_of(QLineEdit) is entry
    assert stack.screen_of(ScreenStack) is None
