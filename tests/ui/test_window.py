"""The window: from screen to screen and back, with a real shop and both lanes."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from shopclub.app import places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.counter.receipt import IssuedReceipt
from shopclub.counter.till import Till
from shopclub.kernel.clock import SetClock
from shopclub.ui.application import Desk, make_application, open_desk
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.log_lines import log_bug
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.rehearsal import Rehearsal
from shopclub.ui.sign_in.screen import SignInScreen
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.translation import install_language
from shopclub.ui.widgets.look import apply_look
from tests.builders import MORNING, PIN, desk_in
from tests.strictness import LogGuard

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard)", extend=True
)


@pytest.fixture(autouse=True)
def put_back(qapp: QApplication) -> Iterator[None]:
    locale, hook = QLocale(), sys.excepthook
    yield
    sys.excepthook = hook
    install_language(qapp, "en")
    QLocale.setDefault(locale)
    apply_look(qapp, tokens(Scheme.LIGHT))


@dataclass(frozen=True, slots=True)
class Set:
    """An open window and the hands at it."""

    desk: Desk
    hands: Rehearsal

    def sign_in(self) -> None:
        self.hands.write(PIN)
        self.hands.press("Return")
        self.hands.require("CounterScreen")

    def counter(self) -> CounterScreen:
        (counter,) = self.desk.window.findChildren(CounterScreen)
        return counter

    def sales_recorded(self) -> int:
        """Return the sales of the day in the file, once the ledger has proved it."""
        shop = self.desk.start.shop
        assert shop is not None
        try:
            assert shop.check() == ()
            return shop.day_book.takings().totals.sales
        finally:
            self.desk.start.close_lane()

    def screen(self) -> object:
        return self.desk.window._stack.currentWidget()


def _open(folder: Path) -> Iterator[Set]:
    where = places(
        shop=folder / "grocer.shopclub", config=folder / "settings.toml", papers=folder / "papers"
    )
    save_config(Config(language="en", theme=Theme.LIGHT), path=where.config)
    app = make_application([])
    desk = open_desk(app, start_of(where, clock=SetClock(MORNING)))
    try:
        yield Set(desk, Rehearsal(app, desk))
    finally:
        desk.end()


@pytest.fixture
def on_stage(tmp_path: Path, qapp: QApplication) -> Iterator[Set]:
    with desk_in(tmp_path) as desk:
        desk.give(320, to=desk.enrol("王小明", "138 0013 5678"))
    yield from _open(tmp_path)


@pytest.fixture
def first_start(tmp_path: Path, qapp: QApplication) -> Iterator[Set]:
    yield from _open(tmp_path)


def choose_in_menu(on_stage: Set, key: Qt.Key) -> None:
    """Open the desk menu and press a key in it."""

    def press() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.keyClick(menu, key)

    QTimer.singleShot(0, on_stage.desk.window, press)
    on_stage.hands.press("F1")
    on_stage.desk.window.activateWindow()
    on_stage.hands.settle()


def test_without_a_shop_the_first_start_is_shown(first_start: Set) -> None:
    first_start.hands.require("SetupScreen")


def test_a_shop_asks_who_is_at_the_desk(on_stage: Set) -> None:
    assert isinstance(on_stage.screen(), SignInScreen)
    on_stage.sign_in()
    assert on_stage.screen() is on_stage.counter()


def test_a_members_page_leads_back_to_the_sale_as_it_was_left(on_stage: Set) -> None:
    on_stage.sign_in()
    on_stage.hands.write("5678")
    on_stage.hands.press("Return")
    on_stage.hands.write("12.5")
    on_stage.hands.press("F11")
    assert isinstance(on_stage.screen(), MemberPageScreen)
    on_stage.hands.press("Escape")
    counter = on_stage.counter()
    assert on_stage.screen() is counter
    assert counter._sale.amount.text() == "12.5"
    assert QApplication.focusWidget() is counter._sale.amount
    assert on_stage.desk.window.findChildren(MemberPageScreen) == []


def test_signing_out_leaves_nothing_of_the_counter(on_stage: Set) -> None:
    on_stage.sign_in()
    on_stage.hands.write("5678")
    choose_in_menu(on_stage, Qt.Key.Key_O)
    assert isinstance(on_stage.screen(), SignInScreen)
    assert on_stage.desk.window.findChildren(CounterScreen) == []
    on_stage.sign_in()
    assert on_stage.counter()._search.text() == ""


def test_the_menu_changes_the_language_under_an_open_sale(on_stage: Set) -> None:
    on_stage.sign_in()
    on_stage.hands.press("Return")
    on_stage.hands.write("12.5")
    choose_in_menu(on_stage, Qt.Key.Key_S)
    assert on_stage.counter()._sale._label.text() == "消费金额"
    assert on_stage.counter()._sale.amount.text() == "12.5"


def test_the_menu_opens_inside_the_window(on_stage: Set) -> None:
    on_stage.sign_in()
    window = on_stage.desk.window
    found: list[bool] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert menu is not None
        right = menu.mapToGlobal(menu.rect().bottomRight()).x()
        found.append(right <= window.mapToGlobal(window.rect().bottomRight()).x())
        QTest.keyClick(menu, Qt.Key.Key_Escape)

    QTimer.singleShot(0, window, look)
    on_stage.hands.press("F1")
    assert found == [True]


def test_card_and_receipt_open_over_the_counter_and_escape_closes_them(on_stage: Set) -> None:
    on_stage.sign_in()
    on_stage.hands.write("5678")
    on_stage.hands.press("Return", "F7")
    on_stage.hands.require("PaperDialog")
    on_stage.hands.press("Escape")
    assert QApplication.focusWidget() is on_stage.counter()._sale.amount
    on_stage.hands.press("Escape", "F8", "F8")
    on_stage.hands.require("PaperDialog")
    on_stage.hands.press("Escape")
    assert QApplication.focusWidget() is on_stage.counter()._search


def test_a_second_start_brings_a_minimized_window_forward(on_stage: Set) -> None:
    window = on_stage.desk.window
    window.showMinimized()
    assert window.isMinimized()
    window.come_forward()
    assert not window.isMinimized()
    assert window.isVisible()


def test_the_window_is_never_smaller_than_its_text_needs(on_stage: Set) -> None:
    window = on_stage.desk.window
    assert window.minimumSize() == QSize(1024, 600)
    on_stage.desk.preferences.scale(150)
    on_stage.hands.settle()
    room = window.screen().availableSize().expandedTo(QSize(1024, 600))
    assert window.minimumSize() == QSize(1536, 900).boundedTo(room)


def test_a_bug_in_a_sale_is_logged_and_the_counter_goes_on(
    on_stage: Set, monkeypatch: pytest.MonkeyPatch, log_guard: LogGuard
) -> None:
    true_way = Till.ring_up
    failures = iter((True, False))

    def faulty(self: Till, *given: Any, **named: Any) -> IssuedReceipt:
        if next(failures):
            raise ZeroDivisionError("planted")
        return true_way(self, *given, **named)

    monkeypatch.setattr(Till, "ring_up", faulty)
    sys.excepthook = log_bug
    on_stage.sign_in()
    on_stage.hands.press("Return")
    on_stage.hands.write("12.5")
    log_guard.expect("a bug reached the event loop")
    on_stage.hands.press("Return", "Return")
    strip = on_stage.counter()._sale.strip
    assert strip._problem.text().startswith("Something went wrong in ShopClub.")
    on_stage.hands.press("Return")
    assert on_stage.counter()._sale.isVisible() is False, "the same sale goes through at last"
    assert on_stage.sales_recorded() == 2


def test_a_window_closed_in_mid_sale_records_nothing(on_stage: Set) -> None:
    on_stage.sign_in()
    on_stage.hands.write("5678")
    on_stage.hands.press("Return")
    on_stage.hands.write("128")
    on_stage.hands.press("Return")
    on_stage.desk.window.close()
    assert on_stage.sales_recorded() == 1
