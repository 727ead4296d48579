"""The office of the sample shop on an evening, and the hands at it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from shopclub.ui.application import Desk
from shopclub.ui.birthdays.badge import BirthdayBadge
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.rehearsal import Rehearsal
from shopclub.ui.today.page import TodayPage
from shopclub.ui.today.row import LineRow
from tests.journeys.corner import corner_desk

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
    with corner_desk(tmp_path, at=EVENING, language="en") as (desk, hands):
        yield Set(desk, hands)
