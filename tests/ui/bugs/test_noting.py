"""How an error is noted: once, whatever comes again, and never for ever."""

import sys
import threading
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from shopclub.kernel.clock import SetClock
from shopclub.logs.log_file import kept_log
from shopclub.logs.reports import ReportKind, list_reports
from shopclub.ui.bugs.watch import BugWatch
from shopclub.ui.log_lines import log_qt_messages
from tests.builders import MORNING
from tests.strictness import LogGuard

if TYPE_CHECKING:
    from shopclub.ui.bugs.noting import Bug

BUG = "a bug reached the event loop"


class Planted(Exception):
    """An error with a text that may be somebody's."""


class Alone:
    """A watch without a window."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, SetClock(MORNING)
        self.told: list[Bug] = []
        self.watch = BugWatch(
            folder, clock=self.clock, hop=lambda call: call(), about=lambda: {"qt": "6"}
        )
        self.watch.tell(self.told.append)

    def lines(self) -> list[str]:
        return (self.folder / "shopclub.log").read_text(encoding="utf-8").splitlines()


def test_the_same_error_again_within_a_minute_makes_no_second_report(
    tmp_path: Path, log_guard: LogGuard
) -> None:
    log_guard.expect(BUG)
    alone = Alone(tmp_path)
    error, other = Planted("王小明"), ValueError("王小明")
    for _ in range(3):
        alone.watch.hear(error)
    alone.watch.hear(other)
    alone.clock.advance(timedelta(minutes=2))
    alone.watch.hear(other)
    assert [bug.again for bug in alone.told] == [False, True, True, True, False]
    assert len(list_reports(tmp_path)) == 3
    assert alone.told[0].report is alone.told[2].report


def test_an_error_that_comes_a_thousand_times_does_not_fill_the_log(
    tmp_path: Path, log_guard: LogGuard
) -> None:
    log_guard.expect(BUG)
    with kept_log(tmp_path):
        alone = Alone(tmp_path)
        for _ in range(1_000):
            alone.watch.hear(Planted())
    assert len(alone.lines()) == 20
    assert len(list_reports(tmp_path)) == 1


def test_where_no_report_can_be_written_it_is_told_all_the_same(
    tmp_path: Path, log_guard: LogGuard
) -> None:
    log_guard.expect(BUG)
    log_guard.expect("a report could not be written")
    (tmp_path / "reports").write_text("no folder")
    alone = Alone(tmp_path)
    report = alone.watch.hear(Planted("王小明"))
    assert report is not None
    assert report.path == Path()
    assert "Planted" in report.text
    assert len(alone.told) == 1


def test_an_error_while_an_error_is_noted_ends_there(tmp_path: Path, log_guard: LogGuard) -> None:
    log_guard.expect("an error could not be reported")
    alone = Alone(tmp_path)

    def about() -> Mapping[str, str]:
        alone.watch.hear(Planted())
        raise ZeroDivisionError

    alone.watch._about = about
    with kept_log(tmp_path):
        assert alone.watch.hear(Planted()) is None
    assert alone.told == []
    (line,) = alone.lines()
    assert line.endswith("an error could not be reported: ZeroDivisionError")


def test_the_hooks_are_given_back(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    watch = Alone(tmp_path).watch
    watch.begin()
    assert sys.excepthook is not before[0]
    watch.end()
    watch.end()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_who_ends_the_program_from_outside_made_no_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alone = Alone(tmp_path)
    alone.watch.begin()
    try:
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    finally:
        alone.watch.end()
    assert alone.told == []
    assert list_reports(tmp_path) == ()


@pytest.mark.parametrize(
    ("kind", "reported"),
    [
        (QtMsgType.QtFatalMsg, True),
        (QtMsgType.QtCriticalMsg, True),
        (QtMsgType.QtWarningMsg, False),
        (QtMsgType.QtInfoMsg, False),
        (QtMsgType.QtDebugMsg, False),
    ],
)
def test_what_qt_says_is_a_masked_line_and_what_is_critical_a_report(
    tmp_path: Path,
    log_guard: LogGuard,
    qapp: QApplication,
    kind: QtMsgType,
    reported: bool,
) -> None:
    if kind not in {QtMsgType.QtInfoMsg, QtMsgType.QtDebugMsg}:
        log_guard.expect("no window for")
    alone = Alone(tmp_path)
    before = qInstallMessageHandler(None)
    try:
        log_qt_messages(critical=alone.watch.hear_qt)
        handler = qInstallMessageHandler(None)
    finally:
        qInstallMessageHandler(before)
    assert handler is not None
    with kept_log(tmp_path):
        handler(kind, QMessageLogContext(), "no window for 'Ann' 13800138000\nforged")
    (line,) = alone.lines()
    assert line.endswith("shopclub.qt: no window for '***' 138****8000\\nforged")
    found = list_reports(tmp_path)
    assert [one.kind for one in found] == ([ReportKind.QT] if reported else [])
    assert len(alone.told) == len(found)
    assert not any("Ann" in one.text or "00138000" in one.text for one in found)
