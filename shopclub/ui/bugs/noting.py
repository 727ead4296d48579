"""Writes one line and one report of an error; the same again soon makes no second report."""

import logging
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from shopclub.kernel.clock import Clock
from shopclub.logs.masking import masked
from shopclub.logs.reports import Report, ReportKind, compose, write_report
from shopclub.logs.tracing import let_go, short_file, told, traced
from shopclub.ui.log_lines import log_bug

MINUTE = timedelta(minutes=1)
EVERY_LINE = 10
"""Of the same error within a minute so many lines are written, then one in a hundred."""

CALLS = 30
log = logging.getLogger("shopclub.bugs")


@dataclass(frozen=True, slots=True)
class Bug:
    """An error that was noted: its report, and whether it is not the first within a minute."""

    report: Report
    again: bool


class BugNotes:
    """The notes of one run, from any thread; `about` is what they say of where it runs."""

    def __init__(
        self, folder: Path, *, clock: Clock, about: Callable[[], Mapping[str, str]]
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._about = about
        self._lock = threading.Lock()
        self._last: tuple[str, Report, timedelta] | None = None
        self._last_at: timedelta | None = None
        self._times = 0

    def note_error(self, error: BaseException, *, kind: ReportKind = ReportKind.ERROR) -> Bug:
        """Note an error, and let go of the calls that led to it."""
        try:
            bug, write = self._note(told(error), lambda: traced(error), kind=kind)
            if write:
                log_bug(type(error), error, error.__traceback__)
        finally:
            let_go(error)
        return bug

    def note_qt(self, message: str) -> Bug:
        """Note a message that Qt calls critical or fatal, with the calls that led to it."""
        return self._note(masked(message), _calls_here, kind=ReportKind.QT)[0]

    def _note(
        self, what: str, calls: Callable[[], tuple[str, ...]], *, kind: ReportKind
    ) -> tuple[Bug, bool]:
        now = self._clock.uptime()
        with self._lock:
            again = self._last_at is not None and now - self._last_at < MINUTE
            self._last_at = now
            last = self._last
            if last is not None and last[0] == what and now - last[2] < MINUTE:
                self._times += 1
                write = self._times <= EVERY_LINE or self._times % 100 == 0
                return Bug(last[1], again=again), write
            report = self._report(what, calls(), kind=kind)
            self._last, self._times = (what, report, now), 1
            return Bug(report, again=again), True

    def _report(self, what: str, calls: tuple[str, ...], *, kind: ReportKind) -> Report:
        at = self._clock.now()
        about = {"thread": threading.current_thread().name, **self._about()}
        try:
            return write_report(self._folder, what, kind=kind, at=at, calls=calls, about=about)
        except OSError as problem:
            log.warning("a report could not be written: %s", problem)
            text = compose(what, kind=kind, at=at, calls=calls, about=about)
            return Report(Path(), at, kind, what, text)


def _calls_here() -> tuple[str, ...]:
    frames = traceback.extract_stack()[-CALLS:]
    return tuple(f"  {short_file(one.filename)}:{one.lineno} in {one.name}" for one in frames)
