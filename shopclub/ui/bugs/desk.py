"""Shows a dialog for what went wrong: one at a time, never over the lock, never for itself."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from shopclub.ui.protocols import PaperFolder

if TYPE_CHECKING:
    from shopclub.logs.reports import Report
    from shopclub.ui.bugs.noting import Bug

log = logging.getLogger("shopclub.bugs")


class BugDesk:
    """What is told while the counter is locked is shown when it is open again.

    An error that comes of showing an error is dropped: the line and the report of it are there.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        folder: Callable[[], PaperFolder],
        locked: Callable[[], bool],
        restart: Callable[[], None],
    ) -> None:
        self._window = window
        self._folder = folder
        self._locked = locked
        self._restart = restart
        self._opening = False
        self._waiting: Bug | None = None
        self._open: tuple[QWidget, Callable[[], None]] | None = None
        self._crash: Report | None = None
        self._changed: Callable[[], None] = lambda: None

    @property
    def crash(self) -> "Report | None":
        """The report of how ShopClub ended last time, until somebody read it."""
        return self._crash

    def watch(self, changed: Callable[[], None]) -> None:
        """Call this when a crash is told or was read, from now on."""
        self._changed = changed

    def tell_crash(self, report: "Report") -> None:
        """Say quietly that ShopClub ended by itself last time."""
        self._crash = report
        self._changed()

    def show_crash(self) -> None:
        """Show the report of how ShopClub ended last time; it was read then."""
        from shopclub.ui.bugs.noting import Bug

        report, self._crash = self._crash, None
        if report is not None:
            self.show(Bug(report, again=False))
        self._changed()

    def show(self, bug: "Bug") -> None:
        """Show an error, or say in the dialog that is open that it was not the only one."""
        if self._opening:
            return
        self._opening = True
        try:
            self._show(bug)
        except Exception as error:
            self._open = None
            log.critical("the error dialog failed: %s", error)
        finally:
            self._opening = False

    def show_waiting(self) -> None:
        """Show what was told while the counter was locked."""
        bug, self._waiting = self._waiting, None
        if bug is not None:
            self.show(bug)

    def _show(self, bug: "Bug") -> None:
        if self._open is not None and isValid(self._open[0]):
            self._open[1]()
            return
        if not isValid(self._window):
            return
        if self._locked():
            self._waiting = bug
            return
        from shopclub.ui.bugs.dialog import BugDialog
        from shopclub.ui.bugs.presenter import BugPresenter

        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        presenter = BugPresenter(
            bug.report,
            folder=self._folder(),
            copy=QGuiApplication.clipboard().setText,
            restart=self._restart,
            again=bug.again,
        )
        dialog = BugDialog(presenter)
        self._open = (dialog, presenter.hear_again)
        dialog.finished.connect(self._closed)
        dialog.open_instead(self._window, focus=dialog.escape_button)

    def _closed(self) -> None:
        self._open = None
