"""Hears of every error that nobody foresaw, on any thread, and of what Qt calls critical.

What notes it is imported with the first error: a start has none.
"""

import logging
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from shopclub.kernel.clock import Clock
from shopclub.ui.jobs import Hop, Jobs

if TYPE_CHECKING:
    from shopclub.logs.reports import Report
    from shopclub.ui.bugs.noting import Bug, BugNotes

log = logging.getLogger("shopclub.bugs")


class BugWatch:
    """Notes each error, then tells it on the thread of the screens.

    What fails here is dropped: an error about an error would have no end.
    """

    def __init__(
        self, folder: Path, *, clock: Clock, hop: Hop, about: Callable[[], Mapping[str, str]]
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._hop = hop
        self._about = about
        self._told: Callable[[Bug], None] = lambda _: None
        self._made = threading.Lock()
        self._notes: BugNotes | None = None
        self._busy = threading.local()
        self._give_back: Callable[[], None] = lambda: None

    def tell(self, told: "Callable[[Bug], None]") -> None:
        """Tell this, on the thread of the screens, of every error from now on."""
        self._told = told

    def tell_crash(self, jobs: Jobs, told: "Callable[[Report], None]") -> None:
        """Tell the report of a run that died hard since the last start, off the screens' thread."""
        from shopclub.logs.hard_crash import report_crashes

        def tell(reports: "tuple[Report, ...]") -> None:
            if reports:
                told(reports[-1])

        jobs.reading(
            lambda: report_crashes(self._folder, about=self._about()),
            done=tell,
            refused=lambda _: None,
        )

    def last(self, end: Callable[[], None]) -> None:
        """Do what is done last; an error of it is noted, and nobody is left to be told."""
        self._told = lambda _: None
        try:
            end()
        except Exception as error:
            self.hear(error)

    def begin(self) -> None:
        """Hear of everything from now on."""
        before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

        def give_back() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before

        self._give_back = give_back
        sys.excepthook = self._hear
        threading.excepthook = lambda failed: self._hear_value(failed.exc_value)
        sys.unraisablehook = lambda failed: self._hear_value(failed.exc_value)

    def end(self) -> None:
        """Hear of nothing any more."""
        self._give_back()
        self._give_back = lambda: None

    def hear(self, error: BaseException, *, starting: bool = False) -> "Report | None":
        """Note an error; return its report, which has no file where none could be written."""

        def note(notes: "BugNotes") -> "Bug":
            from shopclub.logs.reports import ReportKind

            kind = ReportKind.START if starting else ReportKind.ERROR
            return notes.note_error(error, kind=kind)

        return self._note(note)

    def hear_qt(self, message: str) -> None:
        """Note a message that Qt calls critical or fatal."""
        self._note(lambda notes: notes.note_qt(message))

    def _hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
        else:
            self._hear_value(error.with_traceback(trace))

    def _hear_value(self, error: BaseException | None) -> None:
        if error is not None and not isinstance(error, KeyboardInterrupt | SystemExit):
            self.hear(error)

    def _note(self, note: "Callable[[BugNotes], Bug]") -> "Report | None":
        if getattr(self._busy, "noting", False):
            return None
        self._busy.noting = True
        try:
            bug = note(self._open_notes())
            self._hop(lambda: self._told(bug))
        except Exception as error:
            log.error("an error could not be reported: %s", error)
            return None
        else:
            return bug.report
        finally:
            self._busy.noting = False

    def _open_notes(self) -> "BugNotes":
        from shopclub.ui.bugs.noting import BugNotes

        with self._made:
            if self._notes is None:
                self._notes = BugNotes(self._folder, clock=self._clock, about=self._about)
            return self._notes


def about_qt() -> dict[str, str]:
    """Return what a report says of Qt and of the language in force."""
    from PySide6.QtCore import QLocale, qVersion
    from PySide6.QtGui import QGuiApplication

    return {
        "qt": f"{qVersion()} {QGuiApplication.platformName()}",
        "language": QLocale().name(),
    }
