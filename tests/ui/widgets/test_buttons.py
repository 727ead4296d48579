import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.look import apply_look
from shopclub.ui.widgets.nav_item import NavItem


@pytest.mark.parametrize(
    ("size", "height"),
    [
        (ButtonSize.OFFICE, 36),
        (ButtonSize.COUNTER, 44),
        (ButtonSize.FOOT, 48),
        (ButtonSize.GRAND, 64),
    ],
)
@pytest.mark.parametrize("percent", [100, 150])
def test_a_button_is_as_high_as_the_tokens_say(
    qapp: QApplication, qtbot: QtBot, size: ButtonSize, height: int, percent: int
) -> None:
    apply_look(qapp, tokens(Scheme.LIGHT, scale_percent=percent))
    button = KeycapButton("Save", key="F9", icon="save", size=size)
    qtbot.addWidget(button)

    assert button.sizeHint().height() == height * percent // 100


def test_an_f_key_is_48_high_and_a_button_of_one_icon_is_square(qtbot: QtBot) -> None:
    f_key = KeycapButton("Refund", key="F6", kind=ButtonKind.FKEY)
    cross = KeycapButton(icon="x", name="Close")
    qtbot.addWidget(f_key)
    qtbot.addWidget(cross)

    assert f_key.sizeHint().height() == 48
    assert (cross.sizeHint().width(), cross.sizeHint().height()) == (44, 44)


def test_the_accessible_name_is_the_words_without_the_mnemonic(qtbot: QtBot) -> None:
    button = KeycapButton("&Save && print", key="F9")
    cross = KeycapButton(icon="x", name="Close")
    qtbot.addWidget(button)
    qtbot.addWidget(cross)

    assert button.accessibleName() == "Save & print"
    assert cross.accessibleName() == "Close"
    assert cross.toolTip() == "Close"


def test_keycap_count_and_icon_each_ask_for_room(qtbot: QtBot) -> None:
    words = KeycapButton("Voucher")
    all_of_it = KeycapButton("Voucher", icon="ticket", key="F4", count="2")
    qtbot.addWidget(words)
    qtbot.addWidget(all_of_it)

    assert all_of_it.sizeHint().width() == words.sizeHint().width() + 20 + 28 + 22 + 3 * 8


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_click(qtbot: QtBot, key: Qt.Key) -> None:
    button = KeycapButton("Save")
    qtbot.addWidget(button)

    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_a_click_does_not_take_the_focus_but_tab_does(qtbot: QtBot) -> None:
    button = KeycapButton("Save")
    qtbot.addWidget(button)

    assert button.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_a_disabled_button_says_why_and_forgets_it_when_it_works_again(qtbot: QtBot) -> None:
    button = KeycapButton("Save")
    button.set_count("2")
    qtbot.addWidget(button)

    button.disable("Settle the duplicate number first.")
    assert not button.isEnabled()
    assert button.toolTip() == "Settle the duplicate number first."
    assert button.accessibleDescription() == "Settle the duplicate number first."

    button.enable()
    assert button.isEnabled()
    assert button.toolTip() == ""
    assert button.accessibleDescription() == "2"


def test_the_focus_edge_moves_nothing(qtbot: QtBot) -> None:
    button = KeycapButton("Save", key="F9")
    qtbot.addWidget(button)
    button.show()
    before = button.sizeHint()

    button.setFocus()

    assert button.sizeHint() == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_open_a_place_on_the_rail(qtbot: QtBot, key: Qt.Key) -> None:
    item = NavItem("users")
    qtbot.addWidget(item)
    with qtbot.waitSignal(item.clicked):
        QTest.keyClick(item, key)
