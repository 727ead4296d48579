"""The office on the screen: the rail, and the page that is open beside it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from shiboken6 import isValid

from shopclub.staff.roles import NotPermitted
from shopclub.ui.backup.rail_line import BackupLine
from shopclub.ui.office.page import Page, Place, Room
from shopclub.ui.office.rail import Rail
from shopclub.ui.translation import translate


class OfficeScreen(QWidget):
    """A page is made when it is opened, and let go when another one is."""

    left = Signal()

    def __init__(self, places: Sequence[Place], *, room: Room) -> None:
        super().__init__()
        self._places = tuple(places)
        self._room = room
        self._wanted: int | None = None
        self._then: Callable[[Page], None] | None = None
        self._rail = Rail(self._places)
        self._rail.set_shop(room.shop.identity.name)
        if room.actor.only_reads:
            self._rail.lead_to_sign_in()
        self._rail.set_foot(BackupLine(room.keeper, local=room.shop.clock.local))
        self._stack = QStackedWidget()
        self.setAccessibleName(translate("Office", "Office"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        self._rail.chosen.connect(self._ask_for)
        self._rail.left.connect(lambda: self._ask_for(None))

    @property
    def page(self) -> Page:
        """The page that is open."""
        page = self._stack.currentWidget()
        if not isinstance(page, Page):
            raise LookupError("no page is open")
        return page

    def set_shop(self, name: str) -> None:
        """Show another name of the shop."""
        self._rail.set_shop(name)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(translate("Office", "Office"))
        elif event.type() is QEvent.Type.ActivationChange:
            self._rail.show_keys(shown=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the digits of the pages while Alt is held."""
        self._rail.show_keys(shown=event.key() == Qt.Key.Key_Alt)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hide the digits again."""
        self._rail.show_keys(shown=False)
        super().keyReleaseEvent(event)

    def open_page(self, key: str = "") -> None:
        """Open the page of a key, or the first one."""
        keys = [place.key for place in self._places]
        self._show(keys.index(key) if key else 0)

    def open_thing(self, key: str, thing_id: int) -> None:
        """Open the page of a key at one of the things that it lists."""
        self._ask_for(self._number(key), then=lambda page: page.show_thing(thing_id))

    def open_part(self, key: str, part: object) -> None:
        """Open the page of a key at some of the things that it lists."""
        self._ask_for(self._number(key), then=lambda page: page.show_part(part))

    def show_waiting(self, key: str, count: int) -> None:
        """Show on the rail how many things wait on the page of a key."""
        if isValid(self._rail):
            self._rail.show_waiting(self._number(key), count)

    def refresh(self) -> None:
        """Read the open page again."""
        self.page.refresh()
        self.page.take_focus()

    def _number(self, key: str) -> int:
        return next(at for at, place in enumerate(self._places) if place.key == key)

    def _ask_for(self, number: int | None, *, then: Callable[[Page], None] | None = None) -> None:
        """Let the open page go first; it may ask what becomes of what was not saved."""
        self._wanted, self._then = number, then
        if self._stack.count():
            self.page.leave()
        else:
            self._go()

    def _go(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            self.left.emit()
        else:
            self._show(wanted)

    def _show(self, number: int) -> None:
        """Show a page; one that takes more than whoever opened the office may asks the owner."""
        wanted, actor = self._places[number].permission, self._room.actor
        if actor.may(wanted):
            self._make(number, room=self._room)
            return
        self._room.ask_owner(
            NotPermitted(wanted, actor.role),
            granted=lambda owner: self._make(number, room=replace(self._room, actor=owner)),
        )

    def _make(self, number: int, *, room: Room) -> None:
        old = self._stack.currentWidget()
        page = self._places[number].make(room)
        page.left.connect(self._go)
        page.waits.connect(lambda count: self._rail.show_waiting(number, count))
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._rail.show_chosen(number)
        if page.waiting:
            self._rail.show_waiting(number, page.waiting)
        page.take_focus()
        then, self._then = self._then, None
        if then is not None:
            then(page)
