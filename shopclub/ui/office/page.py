"""What a page of the office is, and what it is given."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopclub.shop import Shop
from shopclub.staff.roles import Actor, Permission
from shopclub.ui.backup.keeper import BackupKeeper
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.desk import PaperDesk
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import AskOwner, PaperFolder
from shopclub.ui.widgets.look import LookWidget


@dataclass(frozen=True, slots=True)
class Room:
    """What every page of the office may use; `actor` is whoever opened the office.

    `open_merge` opens the merge of a member with the one of a card, `open_thing` another page by
    its key, at one of the things that it lists, `open_part` at some of them. `report` says at the
    counter what the world did not let happen to a page that had to go. `people_changed` lets the
    desk know that somebody came, went or is something else.
    """

    shop: Shop
    actor: Actor
    jobs: Jobs
    preferences: Preferences
    papers: PaperDesk
    folder: PaperFolder
    logs: Path
    keeper: BackupKeeper
    ask_owner: AskOwner
    open_member: Callable[[int], None]
    open_merge: Callable[[int, str], None]
    open_thing: Callable[[str, int], None]
    open_part: Callable[[str, object], None]
    renamed: Callable[[str], None]
    report: Callable[[Refusal], None]
    people_changed: Callable[[], None] = lambda: None


class Page(LookWidget):
    """A page beside the rail: `left` is emitted when it may go, which it decides in `leave`.

    `waits` tells how many things wait there, for the rail.
    """

    left = Signal()
    waits = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting = 0
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for key, way in ((Qt.Key.Key_F12, self.leave), (Qt.Key.Key_Escape, self.go_back)):
            QShortcut(
                QKeySequence(key),
                self,
                way,
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
                autoRepeat=False,  # the key that led here may still be held down
            )

    def leave(self) -> None:
        """Go, or first ask what becomes of what was not saved."""
        self.left.emit()

    def go_back(self) -> None:
        """Go one step back: what Escape means here."""
        self.leave()

    def say_waiting(self, count: int) -> None:
        """Say how many things wait on the page."""
        self.waiting = count
        self.waits.emit(count)

    def take_focus(self) -> None:
        """Put the focus where work begins."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_thing(self, thing_id: int) -> None:
        """Open one of the things that the page lists, where it has any."""

    def show_part(self, part: object) -> None:
        """Show some of the things that the page lists, as a value of the page's own tells."""

    def refresh(self) -> None:
        """Read again what may have changed while a member's page lay over the office."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page's place on the rail: its icon, its word, how it is made, and what it takes."""

    key: str
    icon: str
    word: Callable[[], str]
    make: Callable[[Room], Page]
    permission: Permission = Permission.OPEN_OFFICE
