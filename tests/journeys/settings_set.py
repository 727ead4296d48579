"""A sample shop with its owner signed in, whose settings are opened by the hands of a rehearsal."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from shopclub.app import places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.kernel.clock import SetClock
from shopclub.sample.corner_shop import SAMPLE_PIN
from shopclub.ui.application import Desk, make_application, open_desk
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.rehearsal import Rehearsal
from shopclub.ui.settings.screen import SettingsScreen
from tests.journeys.corner import copy_corner_shop

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Set:
    desk: Desk
    hands: Rehearsal

    def settings(self) -> SettingsScreen:
        (screen,) = self.desk.window.findChildren(SettingsScreen)
        return screen

    def open_settings(self) -> SettingsScreen:
        """Go from the counter to the page of settings."""
        self.hands.press("F12")
        office = self.desk.window._stack.currentWidget()
        assert isinstance(office, OfficeScreen)
        office.open_page("settings")
        self.hands.settle()
        return self.settings()

    def shows(self, kind: type[QWidget]) -> bool:
        return isinstance(self.desk.window._stack.currentWidget(), kind)

    def part(self, kind: type[QWidget]) -> QWidget:
        return next(iter(self.settings().findChildren(kind)))


@contextmanager
def staged(folder: Path) -> Iterator[Set]:
    """Open the window on a sample shop of a folder, in English."""
    shop = folder / "shop.shopclub"
    copy_corner_shop(shop, at=NOON)
    where = places(shop=shop, config=folder / "settings.toml", papers=folder / "papers")
    save_config(Config(language="en", theme=Theme.LIGHT), path=where.config)
    app = make_application([])
    desk = open_desk(app, start_of(where, clock=SetClock(NOON)))
    try:
        hands = Rehearsal(app, desk)
        hands.write(SAMPLE_PIN)
        hands.press("Return")
        yield Set(desk, hands)
    finally:
        desk.end()
