"""The office of the sample shop on an evening, and the hands at it."""

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
from shopclub.ui.birthdays.badge import BirthdayBadge
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.rehearsal import Rehearsal
from shopclub.ui.today.page import TodayPage
from shopclub.ui.today.row import LineRow
from tests.journeys.corner import copy_corner_shop

EVENING = datetime(2027, 3, 22, 12, 0, tzinfo=UTC)
"""The birthday of two regulars."""


@dataclass(frozen=True, slots=True)
class Set:
    """A stage set: the desk and the hands at it."""

    desk: Desk
    hands: Rehearsal

    def shows(self, kind: type[QWidget]) -> bool:
        return isinstance(self.desk.window._stack.currentWidget(), kind)

    def page(self) -> TodayPage:
        office = self.desk.window._stack.currentWidget()
        assert isinstance(office, OfficeScreen)
        page = office.page
        assert isinstance(page, TodayPage)
        return page

    def paper_is_there(self) -> bool:
        return any(bool(each._state.pages) for each in self.desk.window.findChildren(PaperDialog))

    def rows(self) -> list[LineRow]:
        return [row for row in self.desk.window.findChildren(LineRow) if row.isVisible()]

    def badge(self) -> BirthdayBadge:
        (badge,) = self.desk.window.findChildren(BirthdayBadge)
        return badge


@contextmanager
def evening(tmp_path: Path) -> Iterator[Set]:
    """Open the sample shop on its evening, signed in."""
    shop = tmp_path / "shop.shopclub"
    copy_corner_shop(shop, at=EVENING, language="en")
    where = places(shop=shop, config=tmp_path / "settings.toml", papers=tmp_path / "papers")
    save_config(Config(language="en", theme=Theme.LIGHT), path=where.config)
    app = make_application([])
    desk = open_desk(app, start_of(where, clock=SetClock(EVENING)))
    try:
        hands = Rehearsal(app, desk)
        hands.write(SAMPLE_PIN)
        hands.press("Return")
        yield Set(desk, hands)
    finally:
        desk.end()
