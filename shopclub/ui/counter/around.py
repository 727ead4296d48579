"""What is around the counter: its window, and the counter itself as the ways off it see it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from shopclub.ui.bugs.desk import BugDesk
from shopclub.ui.jobs import Refusal
from shopclub.ui.paper.desk import PaperDesk
from shopclub.ui.staff.desk import StaffDesk
from shopclub.ui.world import World

if TYPE_CHECKING:
    from shopclub.ui.counter.screen import CounterScreen


@dataclass(frozen=True, slots=True)
class AroundCounter:
    """What the counter needs of its window: who is at it, paper, and the ways off it.

    `show` lays a page over the counter, `left` takes it off again.
    """

    over: QWidget
    world: World
    staff: StaffDesk
    papers: PaperDesk
    bugs: BugDesk
    to_member: Callable[[int], None]
    open_office: Callable[[], None]
    sign_out: Callable[[], None]
    show: Callable[[QWidget], None]
    left: Callable[[], None]


class AtCounter(Protocol):
    """The counter as a dialog or page over it sees it: what it brings is said there."""

    @property
    def screen(self) -> "CounterScreen | None":
        """The counter, or None while nobody is at it."""
        ...

    def report(self, refusal: Refusal) -> None:
        """Show what the world did not let happen."""
        ...

    def say_and_refresh(self, line: str) -> None:
        """Say a success in one quiet line, and show the day anew."""
        ...

    def choose(self, member_id: int) -> None:
        """Bring a member to the counter."""
        ...

    def use_voucher(self, code: str) -> None:
        """Put a voucher on the sale, or take it off with an empty code."""
        ...
