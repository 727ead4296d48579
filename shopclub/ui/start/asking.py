"""Shows the page of a shop file that does not open, until a way on was taken or the page left."""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from shopclub.kernel.clock import Clock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.ui.fault_sentences import sentence_of_fault
from shopclub.ui.screens import has_screen
from shopclub.ui.start.ways import Way

if TYPE_CHECKING:
    from shopclub.backup.rescuing import Rescue

Begun = TypeVar("Begun")


@dataclass(frozen=True, slots=True)
class WaysOn(Generic[Begun]):
    """What can be done where the shop file does not open, and how to begin after it.

    `begin` opens it again, `begin_as_is` whatever its log says, `begin_new` begins another shop,
    `begin_view` only looks at it because of a fault. `held` says who else has the shop open.
    """

    rescue: "Callable[[Event], Rescue]"
    clock: Clock
    begin: Callable[[], Begun]
    begin_as_is: Callable[[], Begun]
    begin_new: Callable[[], Begun]
    begin_view: Callable[[EnvironmentProblem], Begun]
    held: Callable[[], EnvironmentProblem]

    def guarded(self, guard: "Callable[[Callable[[], Begun]], Callable[[], Begun]]") -> Self:
        """Return the same ways, each that opens the shop to be written behind a guard."""
        return replace(
            self,
            begin=guard(self.begin),
            begin_as_is=guard(self.begin_as_is),
            begin_new=guard(self.begin_new),
        )

    def after(self, way: Way, *, problem: EnvironmentProblem) -> Callable[[], Begun]:
        """Return how to begin after a way was taken from a fault."""
        if way is Way.VIEW:
            return partial(self.begin_view, problem)
        if way is Way.AS_IT_IS:
            return self.begin_as_is
        return self.begin_new if way is Way.NEW_SHOP else self.begin


def tell(
    app: QApplication, problem: EnvironmentProblem, ways: WaysOn[Begun] | None = None
) -> Callable[[], Begun] | None:
    """Say why ShopClub cannot start, in the language in force, and return how to begin again.

    None where whoever read it left, or where there is no screen.
    """
    print(f"shopclub: {sentence_of_fault(problem)}", file=sys.stderr)
    if not has_screen(app):
        return None
    return ask(problem, ways)


def ask(problem: EnvironmentProblem, ways: WaysOn[Begun] | None) -> Callable[[], Begun] | None:
    """Show the page and wait until a way on was taken, or none.

    The end of this page is not that of ShopClub: in the event loop of the whole app Qt would ask
    it to quit as the last window closes, and that would end whatever waits next.
    """
    from shopclub.ui.backup.asking import ask_file
    from shopclub.ui.jobs import Jobs
    from shopclub.ui.qt_hop import QtHop
    from shopclub.ui.start.page import StartProblem
    from shopclub.ui.start.presenter import StartPresenter

    chosen: list[Way] = []
    stopping = Event()
    lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="rescue")
    jobs = Jobs(till=lane, reading=lane, hop=QtHop())

    def go_on(way: Way) -> None:
        chosen.append(way)
        window.close()

    presenter = StartPresenter(
        problem,
        rescue=None if ways is None else ways.rescue(stopping),
        jobs=jobs,
        go_on=go_on,
    )
    now = None if ways is None else ways.clock.now().astimezone()
    window = StartProblem(presenter, ask_file=ask_file, now=now)
    loop = QEventLoop()
    window.closed.connect(loop.quit)
    window.show()
    loop.exec()
    stopping.set()
    lane.shutdown(wait=True)
    presenter.detach()
    window.deleteLater()
    return ways.after(chosen[0], problem=problem) if ways is not None and chosen else None
