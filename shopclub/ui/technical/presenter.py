"""The page of the technical log: lines a window at a time, reports listed, shown and removed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from shopclub.logs.book import LogBook
from shopclub.logs.reading import Level, LogWindow
from shopclub.logs.reports import Report
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View
from shopclub.ui.technical.state import TechnicalState


class TechnicalPresenter:
    """`copy` puts a text on the clipboard, `show` opens a report."""

    def __init__(
        self,
        shop: Shop,
        book: LogBook,
        *,
        jobs: Jobs,
        by: Actor,
        copy: Callable[[str], None],
        show: Callable[[Report], None],
    ) -> None:
        self._book, self._jobs, self._by = book, jobs, by
        self._copy, self._show_report = copy, show
        self._view: View[TechnicalState] | None = None
        self.state = TechnicalState(
            folder=book.folder,
            today=shop.clock.local(shop.clock.moment().at).date(),
            zone=shop.clock.zone,
            currency=shop.identity.currency,
        )

    def attach(self, view: View[TechnicalState]) -> None:
        """Show on a view from now on."""
        self._view = view
        view.display(self.state)
        self.read()

    def detach(self) -> None:
        """Show nothing any more."""
        self._view = None

    def read(self) -> None:
        """Read the newest lines and the reports."""
        least = self.state.least
        self._jobs.reading(
            lambda: self._book.read(by=self._by, least=least),
            done=lambda window: self._take(window, least=least, older=False),
            refused=self._refuse,
        )
        self._jobs.reading(
            lambda: self._book.list_reports(by=self._by),
            done=lambda reports: self._show(reports=reports),
            refused=self._refuse,
        )

    def narrow(self, least: Level) -> None:
        """Show lines from a level on."""
        if least is not self.state.least:
            self._show(least=least, copied=None)
            self.read()

    def read_older(self) -> None:
        """Read on where the lines end, if older ones follow."""
        lines, least = self.state.lines or (), self.state.least
        if self.state.more:
            self._show(more=False)
            self._jobs.reading(
                lambda: self._book.read(by=self._by, least=least, skip=len(lines)),
                done=lambda window: self._take(window, least=least, older=True),
                refused=self._refuse,
            )

    def copy(self) -> None:
        """Copy the lines that are shown, the oldest first."""
        lines = self.state.lines or ()
        self._copy("".join(f"{line.raw}\n" for line in reversed(lines)))
        self._show(copied=len(lines))

    def open_report(self, place: int) -> None:
        """Show a report of the list."""
        reports = self.state.reports or ()
        if 0 <= place < len(reports):
            self._show_report(reports[place])

    def remove(self, report: Report) -> None:
        """Remove a report for good."""
        self._jobs.reading(
            lambda: self._book.remove_report(report, by=self._by),
            done=lambda reports: self._show(reports=reports, refused=None),
            refused=self._refuse,
        )

    def _take(self, window: LogWindow, *, least: Level, older: bool) -> None:
        if least is not self.state.least:
            return
        before = (self.state.lines or ()) if older else ()
        self._show(lines=(*before, *window.lines), more=window.more, refused=None)

    def _refuse(self, refusal: Refusal) -> None:
        self._show(refused=refusal)

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)
