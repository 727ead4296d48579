"""Hears of every error that nobody foresaw, on any thread, and of what Qt calls critical."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import TracebackType

from shopclub.kernel.clock import Clock
from shopclub.logs.masking import masked
from shopclub.logs.reports import Report, ReportKind, compose, write_report
from shopclub.logs.tracing import let_go, short_file, told, traced
from shopclub.ui.jobs import Hop, Jobs
from shopclub.ui.log_lines import log_bug

MINUTE = timedelta(minutes=1)
EVERY_LINE = 10
"""Of the same error within a minute so many lines are written, then one in a hundred."""

log = logging.getLogger("shopclub.bugs")
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


@dataclass(frozen=True, slots=True)
class Bug:
    """An error that was noted: its report, and whether it is not the first within a minute."""

    report: Report
    again: bool


class BugWatch:
    """Writes one line and one report of each error, then tells the thread of the screens.

    What fails here is dropped: an error about an error would have no end.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock,
        hop: Hop,
        about: Callable[[], Mapping[str, str]],
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._hop = hop
        self._about = about
        self._told: Callable[[Bug], None] = lambda _: None
        self._lock = threading.Lock()
        self._busy = threading.local()
        self._last: tuple[str, Report, timedelta] | None = None
        self._last_at: timedelta | None = None
        self._times = 0
        self._before: tuple[Hook, Hook, Hook] | None = None

    def tell(self, told: Callable[[Bug], None]) -> None:
        """Tell this, on the thread of the screens, of every error from now on."""
        self._told = told

    def tell_crash(self, jobs: Jobs, told: Callable[[Report], None]) -> None:
        """Tell the report of a run that died hard since the last start, off the screens' thread."""
        from shopclub.logs.hard_crash import report_crashes

        def tell(reports: tuple[Report, ...]) -> None:
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
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)  # type: ignore[assignment]
        sys.excepthook = self._hear
        threading.excepthook = lambda failed: self._hear_value(failed.exc_value)
        sys.unraisablehook = lambda failed: self._hear_value(failed.exc_value)

    def end(self) -> None:
        """Hear of nothing any more."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before  # type: ignore[assignment]
            self._before = None

    def hear(self, error: BaseException, *, kind: ReportKind = ReportKind.ERROR) -> Report | None:
        """Note an error; return its report, which has no file where none could be written."""

        def line() -> None:
            log_bug(type(error), error, error.__traceback__)

        report = self._note(told(error), lambda: traced(error), kind=kind, line=line)
        let_go(error)
        return report

    def hear_qt(self, message: str) -> None:
        """Note a message that Qt calls critical or fatal, with the calls that led to it."""
        self._note(masked(message), _calls_here, kind=ReportKind.QT, line=lambda: None)

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

    def _note(
        self,
        what: str,
        calls: Callable[[], tuple[str, ...]],
        *,
        kind: ReportKind,
        line: Callable[[], None],
    ) -> Report | None:
        if getattr(self._busy, "noting", False):
            return None
        self._busy.noting = True
        try:
            bug, times = self._bug(what, calls, kind=kind)
            if times <= EVERY_LINE or times % 100 == 0:
                line()
            self._hop(lambda: self._told(bug))
        except Exception as error:
            log.error("an error could not be reported: %s", error)
            return None
        else:
            return bug.report
        finally:
            self._busy.noting = False

    def _bug(
        self, what: str, calls: Callable[[], tuple[str, ...]], *, kind: ReportKind
    ) -> tuple[Bug, int]:
        now = self._clock.uptime()
        with self._lock:
            again = self._last_at is not None and now - self._last_at < MINUTE
            self._last_at = now
            last = self._last
            if last is not None and last[0] == what and now - last[2] < MINUTE:
                self._times += 1
                return Bug(last[1], again=again), self._times
            report = self._report(what, calls(), kind=kind)
            self._last, self._times = (what, report, now), 1
            return Bug(report, again=again), 1

    def _report(self, what: str, calls: tuple[str, ...], *, kind: ReportKind) -> Report:
        at = self._clock.now()
        about = {"thread": threading.current_thread().name, **self._about()}
        try:
            return write_report(self._folder, what, kind=kind, at=at, calls=calls, about=about)
        except OSError as problem:
            log.warning("a report could not be written: %s", problem)
            text = compose(what, kind=kind, at=at, calls=calls, about=about)
            return Report(Path(), at, kind, what, text)


def about_qt() -> dict[str, str]:
    """Return what a report says of Qt and of the language in force."""
    from PySide6.QtCore import QLocale, qVersion
    from PySide6.QtGui import QGuiApplication

    return {
        "qt": f"{qVersion()} {QGuiApplication.platformName()}",
        "language": QLocale().name(),
    }


def _calls_here() -> tuple[str, ...]:
    frames = traceback.extract_stack()[:-4]
    return tuple(
        f"  {short_file(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames[-30:]
    )
