"""The page of the log: lines are found in steps and read in blocks, the chain is followed beside.

All of it on the reading lane; what was asked before the last question is dropped.
"""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from shopclub.insights.log.entries import LogEntry
from shopclub.insights.log.words import saying_of
from shopclub.kernel.money import currency
from shopclub.kernel.phrases import phrases_of
from shopclub.shop import Shop
from shopclub.staff.log_lines import WHOLE_LOG, LogFilter, LogStep
from shopclub.staff.roles import Actor
from shopclub.ui.asked_now import read_for
from shopclub.ui.blocks import Blocks
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.log.following import ChainFollower
from shopclub.ui.log.narrowing import Narrowing
from shopclub.ui.log.state import LogRow, LogState

BLOCK = 50


class LogView(Protocol):
    """Shows the page, and paints rows again that came."""

    def display(self, state: LogState) -> None:
        """Show this state and nothing else."""
        ...

    def rows_came(self, first: int, last: int) -> None:
        """Paint these rows again."""
        ...


class LogPresenter:
    """Ids of all that was found are held, the lines themselves only around what is in sight."""

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        by: Actor,
        language: Callable[[], str],
        open_thing: Callable[[LogEntry], None] = lambda entry: None,
    ) -> None:
        self.shop, self.jobs, self.by = shop, jobs, by
        self.language = language
        self._open_thing = open_thing
        self._view: LogView | None = None
        self._chain = ChainFollower(
            shop,
            jobs=jobs,
            by=by,
            followed=lambda walk: self.change(chain=walk),
            refused=self.refuse,
        )
        self.narrow = Narrowing(self)
        self.ids: Sequence[int] = ()
        self.window: Blocks[LogRow] = Blocks(rows_of_a_block=BLOCK)
        self.state = LogState(currency=currency(shop.identity.currency_code))

    def attach(self, view: LogView) -> None:
        """Show the page to a view from now on, read the log and follow its chain."""
        self._view = view
        view.display(self.state)
        self.refresh()
        log, by = self.shop.audit_log, self.by
        self.jobs.reading(
            lambda: log.people(by=by),
            done=lambda people: self.change(people=people),
            refused=self.refuse,
        )

    def detach(self) -> None:
        """Show nothing any more, and drop what is still being read."""
        self._view = None
        self._chain.stop()
        self.change(generation=self.state.generation + 1)

    def refresh(self) -> None:
        """Read again what is asked for, and follow the chain from its beginning."""
        self.ask(self.state.asked)
        self._chain.begin()

    def ask(self, asked: LogFilter) -> None:
        """Show other lines from the newest on."""
        self.ids = array("q")
        self.window.forget()
        self.window.length = 0
        self.change(
            asked=asked, generation=self.state.generation + 1, shown=0, searching=True,
            chosen=None, problem=None, written=None,
        )  # fmt: skip
        log, by = self.shop.audit_log, self.by
        read_for(self, lambda: log.newest(by=by), done=lambda newest: self._begin(asked, newest))

    def need(self, first: int, last: int) -> None:
        """Read what is missing of the rows in sight."""
        for number in self.window.missing(first, last):
            self.window.note_asked(number)
            self._read_block(number)

    def choose_row(self, row: int) -> None:
        """Show all that a line tells."""
        self.change(chosen=self.window.row(row))

    def open_row(self, row: int) -> None:
        """Open what a line is about."""
        found = self.window.row(row)
        if found is not None:
            self._open_thing(found.entry)

    def change(self, **changes: object) -> None:
        """Show another state."""
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        if self._view is not None:
            self._view.display(self.state)

    def refuse(self, refusal: Refusal) -> None:
        """Say what was refused."""
        self.change(problem=refusal, searching=False, writing=None)

    def rows_of(self, entries: Sequence[LogEntry]) -> tuple[LogRow, ...]:
        """Return lines in the language of the screen and the time of the shop."""
        phrases, clock, money = phrases_of(self.language()), self.shop.clock, self.state.currency
        return tuple(
            LogRow(
                entry,
                saying_of(entry, phrases=phrases, currency=money),
                f"{clock.local(entry.line.at):%Y-%m-%d %H:%M:%S}" if entry.line else "",
            )
            for entry in entries
        )

    def _begin(self, asked: LogFilter, newest: int) -> None:
        """Show the whole log at once, by its ids: one that is missing shows; else look through."""
        if asked == WHOLE_LOG:
            self.ids = range(newest, 0, -1)
            self._show_found(searching=False)
        else:
            self._step(asked, before=newest + 1)

    def _step(self, asked: LogFilter, *, before: int) -> None:
        log, by = self.shop.audit_log, self.by
        read_for(
            self,
            lambda: log.step(asked, before=before, by=by),
            done=lambda step: self._stepped(asked, step),
        )

    def _stepped(self, asked: LogFilter, step: LogStep) -> None:
        assert isinstance(self.ids, array)
        self.ids.extend(step.ids)
        self._show_found(searching=step.reached is not None)
        if step.reached is not None:
            self._step(asked, before=step.reached)

    def _show_found(self, *, searching: bool) -> None:
        self.window.length = len(self.ids)
        self.change(shown=len(self.ids), searching=searching)

    def _read_block(self, number: int) -> None:
        wanted = tuple(self.ids[number * BLOCK : (number + 1) * BLOCK])
        log, by = self.shop.audit_log, self.by
        read_for(
            self,
            lambda: self.rows_of(log.entries(wanted, by=by)),
            done=lambda rows: self._came(number, rows),
            failed=lambda: self.window.refuse(number),
        )

    def _came(self, number: int, rows: tuple[LogRow, ...]) -> None:
        first, last = self.window.take(number, rows)
        if self._view is not None:
            self._view.rows_came(first, last)
