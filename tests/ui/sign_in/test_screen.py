import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from shopclub.staff.roles import Role
from shopclub.ui.sign_in.person_cards import PersonCards
from shopclub.ui.sign_in.screen import SignInScreen
from shopclub.ui.staff.pin_presenter import signing_in
from tests.builders import PIN, Desk
from tests.ui.stand_ins import RecordingNavigator, inline_jobs, speaking


@pytest.fixture
def navigator() -> RecordingNavigator:
    return RecordingNavigator()


@pytest.fixture
def screen(desk: Desk, navigator: RecordingNavigator, qtbot: QtBot) -> SignInScreen:
    desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin="739152", by=desk.owner)
    presenter = signing_in(desk.shop, jobs=inline_jobs(), proved=navigator.to_counter)
    screen = SignInScreen(presenter, identity=desk.shop.identity)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    screen.show()
    screen.activateWindow()
    screen.focus_first()
    qtbot.waitUntil(screen._pin.entry.hasFocus)
    return screen


def cards(screen: SignInScreen) -> list[QPushButton]:
    (column,) = screen.findChildren(PersonCards)
    return column.findChildren(QPushButton)


def chosen(screen: SignInScreen) -> list[str]:
    return [card.accessibleName() for card in cards(screen) if card.isChecked()]


def test_the_arrows_choose_while_the_pin_has_the_focus(
    screen: SignInScreen, navigator: RecordingNavigator, qtbot: QtBot
) -> None:
    assert chosen(screen) == ["老王, Owner"]
    QTest.keyClick(screen._pin.entry, Qt.Key.Key_Down)
    assert chosen(screen) == ["小王, Cashier"]

    QTest.keyClicks(screen._pin.entry, "739152")
    QTest.keyClick(screen._pin.entry, Qt.Key.Key_Return)

    assert [way for way, _ in navigator.ways] == ["counter"]


def test_the_key_on_a_card_chooses_and_the_pin_keeps_the_focus(screen: SignInScreen) -> None:
    QTest.keyClick(screen._pin.entry, Qt.Key.Key_F2)
    assert chosen(screen) == ["小王, Cashier"]
    QTest.keyClick(screen._pin.entry, Qt.Key.Key_F3)
    assert chosen(screen) == ["小王, Cashier"]
    assert screen._pin.entry.hasFocus()


def test_a_wrong_pin_is_said_beneath_and_the_field_is_empty_again(
    screen: SignInScreen, navigator: RecordingNavigator, qtbot: QtBot
) -> None:
    QTest.keyClicks(screen._pin.entry, "111111")
    QTest.keyClick(screen._pin.entry, Qt.Key.Key_Return)

    assert screen._pin.note() == "This PIN is not right. Try again."
    assert screen._pin.entry.text() == ""
    assert screen._pin.entry.hasFocus()
    assert navigator.ways == []
    QTest.keyClicks(screen._pin.entry, PIN)
    QTest.keyClick(screen._pin.entry, Qt.Key.Key_Return)
    assert [way for way, _ in navigator.ways] == ["counter"]


def test_a_click_chooses_too(screen: SignInScreen, qtbot: QtBot) -> None:
    QTest.mouseClick(cards(screen)[1], Qt.MouseButton.LeftButton)

    assert chosen(screen) == ["小王, Cashier"]


def test_everything_speaks_another_language(
    qapp: QApplication, screen: SignInScreen, qtbot: QtBot
) -> None:
    QTest.keyClicks(screen._pin.entry, "111111")
    QTest.keyClick(screen._pin.entry, Qt.Key.Key_Return)
    with speaking(qapp, "zh_TW"):
        qtbot.waitUntil(lambda: screen._title.text() == "誰在櫃檯？")
        assert screen._pin.note() == "密碼不對，請再試一次。"
        assert chosen(screen) == ["老王, 店主"]
    qtbot.waitUntil(lambda: screen._title.text() == "Who is at the desk?")
