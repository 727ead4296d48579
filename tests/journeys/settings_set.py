"""A sample shop with its owner signed in, whose settings are opened by the hands of a rehearsal."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from shopclub.ui.application import Desk
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.rehearsal import Rehearsal
from shopclub.ui.settings.screen import SettingsScreen
from tests.journeys.corner import corner_desk

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
    with corner_desk(folder, at=NOON) as (desk, hands):
        yield Set(desk, hands)
