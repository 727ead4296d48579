"""The rail by the keyboard: a digit with Alt opens a page, and shows while Alt is held."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from shopclub.ui.office.rail import DIGITS, Rail
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.translation import install_language
from shopclub.ui.widgets.look import apply_look
from shopclub.ui.widgets.nav_item import NavItem
from tests.builders import desk_in
from tests.ui.staff.stage import Stage, open_stage


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    """Yield a window with the office open."""
    locale = QLocale()
    with desk_in(tmp_path):
        pass
    with open_stage(tmp_path) as stage:
        stage.sign_in()
        stage.press("F12")
        yield stage
    install_language(qapp, "en")
    QLocale.setDefault(locale)
    apply_look(qapp, tokens(Scheme.LIGHT))


def items(stage: Stage) -> list[NavItem]:
    return stage.desk.window.findChildren(Rail)[0].findChildren(NavItem)


def test_alt_and_a_digit_open_a_page_and_the_digits_show_while_alt_is_held(office: Stage) -> None:
    pages = items(office)
    assert [item.shortcut().toString() for item in pages] == [f"Alt+{digit}" for digit in DIGITS]
    assert [item.toolTip() for item in pages] == [f"Alt+{digit}" for digit in DIGITS]

    def alt(kind: QEvent.Type) -> list[bool]:
        focus = QApplication.focusWidget()
        assert focus is not None
        modifiers = Qt.KeyboardModifier.AltModifier
        QApplication.sendEvent(focus, QKeyEvent(kind, Qt.Key.Key_Alt, modifiers))
        return [item.key_shown for item in pages]

    for number in (1, 9, 0):
        office.press(f"Alt+{DIGITS[number]}")
        assert [item.isChecked() for item in pages].index(True) == number
        assert alt(QEvent.Type.KeyPress) == [True] * 10
        assert alt(QEvent.Type.KeyRelease) == [False] * 10
    alt(QEvent.Type.KeyPress)
    away = QEvent(QEvent.Type.ActivationChange)
    QApplication.sendEvent(office.desk.window.findChildren(OfficeScreen)[0], away)
    assert not any(item.key_shown for item in pages)
