"""The whole window on a shop with an owner and a cashier, played by keys that are counted."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from shopclub.app import places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.kernel.clock import SetClock
from shopclub.storage.database import rows
from shopclub.ui.application import Desk, make_application, open_desk
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.rehearsal import Rehearsal
from shopclub.ui.sign_in.screen import SignInScreen
from shopclub.ui.staff.pin_dialog import PinDialog
from tests.builders import MORNING, PIN

CASHIER_PIN = "739152"
SALES = "SELECT staff_id, list_amount FROM sale ORDER BY rowid"


@dataclass(slots=True)
class Stage:
    """An open window, the hands at it, and how many keys they pressed besides text."""

    desk: Desk
    hands: Rehearsal
    clock: SetClock
    pressed: list[str] = field(default_factory=list)

    def press(self, *keys: str) -> None:
        self.pressed += keys
        self.hands.press(*keys)

    def write(self, text: str) -> None:
        self.hands.write(text)

    def sign_in(self, *, cashier: bool = False) -> None:
        if cashier:
            self.press("F2")
        self.write(CASHIER_PIN if cashier else PIN)
        self.press("Return")
        self.hands.require("CounterScreen")

    def choose_in_menu(self, key: Qt.Key) -> None:
        """Open the desk menu and press a key in it."""

        def choose() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            self.pressed.append(key.name)
            QTest.keyClick(menu, key)

        QTimer.singleShot(0, self.desk.window, choose)
        self.press("F1")
        self.desk.window.activateWindow()
        self.hands.settle()

    def counter(self) -> CounterScreen:
        (counter,) = self.desk.window.findChildren(CounterScreen)
        return counter

    def asks(self) -> list[PinDialog]:
        """Return the PIN dialogs in sight."""
        return [d for d in self.desk.window.findChildren(PinDialog) if d.isVisible()]

    def cover(self) -> SignInScreen | None:
        """Return what covers a locked counter."""
        covers = [s for s in self.desk.window.findChildren(SignInScreen) if s.isVisible()]
        return covers[0] if covers and self.desk.window.staff.locked else None

    def read(self, statement: str) -> list[tuple[Any, ...]]:
        """Read the file, as nobody at the till can."""
        try:
            return [tuple(row) for row in rows(statement)]
        finally:
            self.desk.start.close_lane()


@contextmanager
def open_stage(folder: Path, *, clock: SetClock | None = None) -> Iterator[Stage]:
    """Open the window on the shop of a folder; at the end it is closed."""
    where = places(
        shop=folder / "grocer.shopclub", config=folder / "settings.toml", papers=folder / "papers"
    )
    where = replace(where, logs=folder / "logs")
    save_config(Config(language="en", theme=Theme.LIGHT), path=where.config)
    app = make_application([])
    clock = clock or SetClock(MORNING)
    desk = open_desk(app, start_of(where, clock=clock))
    try:
        yield Stage(desk, Rehearsal(app, desk), clock)
    finally:
        desk.end()
