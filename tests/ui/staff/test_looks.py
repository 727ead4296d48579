"""Every dialog of who is at the desk in every language: nothing cut, nothing without a name."""

import pytest
from PySide6.QtCore import Qt

from shopclub.config import Theme
from tests.journeys.looks import inspect
from tests.ui.languages import IN_TURN
from tests.ui.staff.stage import CASHIER_PIN, Stage

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


@pytest.mark.parametrize("language", IN_TURN)
@pytest.mark.parametrize(("theme", "percent"), [(Theme.LIGHT, 100), (Theme.DARK, 150)])
def test_nothing_is_cut_and_everything_has_a_name(
    on_stage: Stage, language: str, theme: Theme, percent: int
) -> None:
    window, preferences = on_stage.desk.window, on_stage.desk.preferences
    preferences.speak(language)
    preferences.wear(theme)
    preferences.scale(percent)
    window.resize(1024 * percent // 100, 600 * percent // 100)
    on_stage.hands.settle()
    seen: list[str] = []
    faults: list[str] = []

    def look(name: str) -> None:
        found = inspect(window)
        seen.append(f"{name}: {found.read} widgets")
        faults.extend(f"{name}: {fault}" for fault in found.faults)

    on_stage.write("111111")
    on_stage.press("Return")
    look("sign-in")
    on_stage.sign_in(cashier=True)
    on_stage.choose_in_menu(Qt.Key.Key_1)
    look("taking over")
    on_stage.press("Escape")
    on_stage.choose_in_menu(Qt.Key.Key_R)
    look("owner")
    on_stage.write(CASHIER_PIN)
    on_stage.press("Return")
    look("owner, wrong PIN")
    on_stage.press("Escape", "Ctrl+L", "F1")
    look("locked")
    on_stage.write("482916")
    on_stage.press("Return")
    on_stage.choose_in_menu(Qt.Key.Key_A)
    on_stage.press("F9")
    look("cashier, refused")
    print(seen)
    assert len(seen) == 6
    assert faults == []
