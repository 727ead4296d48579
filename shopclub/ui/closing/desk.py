"""Opens a closing over the counter, prints its strip; a day is then checked and backed up."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from shopclub.counter.closing import Closing, ClosingKind
from shopclub.shop import Difference, Shop
from shopclub.staff.roles import Actor
from shopclub.ui.closing.dialog import ClosingDialog
from shopclub.ui.closing.figures_differ import FiguresDiffer
from shopclub.ui.closing.presenter import ClosingPresenter
from shopclub.ui.closing.words import checked_words, closed_words
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import BackedUp


@dataclass(frozen=True, slots=True)
class AroundClosing:
    """What a closing needs of the counter; `print_strip` tells whether this machine prints.

    `save_summary` saves the summary of a day, where this machine does. `back_up` makes the backup
    of the day and is told who hears what came of it. `done` is given
    the quiet line to say, `report` what the world or the check refused. `is_free` tells whether
    something may open.
    """

    over: QWidget
    is_free: Callable[[], bool]
    jobs: Jobs
    print_strip: Callable[[Closing, bool], bool]
    show_strip: Callable[[Closing, bool], None]
    save_summary: Callable[[Closing], None]
    back_up: Callable[[BackedUp], None]
    done: Callable[[str], None]
    report: Callable[[Refusal], None]


class ClosingDesk:
    """The way of the end of a shift and of a day."""

    def __init__(self, shop: Shop, around: AroundClosing) -> None:
        self._shop = shop
        self._around = around

    def open(self, actor: Actor) -> None:
        """Ask what is closed and how much cash there is; one dialog at most is open."""
        if not self._around.is_free():
            return
        around = self._around
        presenter = ClosingPresenter(
            self._shop,
            jobs=around.jobs,
            actor=actor,
            closed=self._closed,
            reprint=partial(self._print, reprint=True),
        )
        ClosingDialog(presenter).open_over(around.over)

    def _print(self, closing: Closing, *, reprint: bool = False) -> None:
        """Print a strip where receipts are printed at once; elsewhere show it."""
        if not self._around.print_strip(closing, reprint):
            self._around.show_strip(closing, reprint)

    def _closed(self, closing: Closing) -> None:
        self._print(closing)
        said = closed_words(closing, currency=self._shop.identity.currency)
        self._around.done(said)
        if closing.kind is ClosingKind.DAY:
            self._around.jobs.reading(
                self._shop.check,
                done=partial(self._say_checked, said),
                refused=partial(self._refuse_check, said),
            )
            self._around.save_summary(closing)

    def _say_checked(self, said: str, found: tuple[Difference, ...]) -> None:
        if found:
            self._around.report(FiguresDiffer(len(found)))
            self._around.back_up(lambda words, *, well: None)
            return
        line = f"{said} {checked_words()}"
        self._around.done(line)
        self._around.back_up(partial(self._say_backed_up, line))

    def _refuse_check(self, said: str, refusal: Refusal) -> None:
        self._around.report(refusal)
        self._around.back_up(partial(self._say_backed_up, said))

    def _say_backed_up(self, said: str, words: str, *, well: bool) -> None:
        """Say the backup after the closing; what is not well with it is said alone, in full."""
        self._around.done(f"{said} {words}" if well else words)
