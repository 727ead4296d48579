"""What somebody may do with an error report: copy it, save it, go on, or restart ShopClub."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.logs.reports import STAMP, Report
from shopclub.ui.jobs import Refusal
from shopclub.ui.protocols import PaperFolder, View


@dataclass(frozen=True, slots=True)
class BugState:
    """A report and what was done with it; after the second error a restart is offered."""

    report: Report
    may_restart: bool = False
    copied: bool = False
    saved: Path | None = None
    refused: Refusal | None = None


class BugPresenter:
    """`copy` puts a text on the clipboard, `restart` ends ShopClub and starts it again."""

    def __init__(
        self,
        report: Report,
        *,
        folder: PaperFolder,
        copy: Callable[[str], None],
        restart: Callable[[], None] | None,
        again: bool = False,
    ) -> None:
        self._folder, self._copy, self._restart = folder, copy, restart
        self._view: View[BugState] | None = None
        self.state = BugState(report, may_restart=again and restart is not None)

    def attach(self, view: View[BugState]) -> None:
        """Show on a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more."""
        self._view = None

    def hear_again(self) -> None:
        """Offer the restart: something went wrong again meanwhile."""
        if self._restart is not None and not self.state.may_restart:
            self._show(may_restart=True)

    def copy(self) -> None:
        """Copy the whole report."""
        self._copy(self.state.report.text)
        self._show(copied=True)

    def save(self) -> None:
        """Save the report where papers are saved, to be sent to whoever mends it."""
        report = self.state.report
        name = f"ShopClub {report.kind} {report.at.strftime(STAMP)}"
        try:
            saved = self._folder.save(report.text.encode(), name=name, ending="txt")
        except EnvironmentProblem as problem:
            self._show(refused=problem, saved=None)
        else:
            self._show(saved=saved, refused=None)

    def restart(self) -> None:
        """End ShopClub and start it again; the sale in hand is kept."""
        if self._restart is not None and self.state.may_restart:
            self._restart()

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)
