"""The whole window with a watch over it, as when the app runs, and errors planted anywhere."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from shopclub.kernel.clock import SetClock
from shopclub.logs.log_file import kept_log
from shopclub.logs.reports import Report, list_reports
from shopclub.ui.bugs.dialog import BugDialog
from shopclub.ui.bugs.watch import BugWatch, about_qt
from shopclub.ui.qt_hop import QtHop
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.translation import install_language
from shopclub.ui.widgets.look import apply_look
from tests.builders import MORNING, desk_in
from tests.strictness import LogGuard
from tests.ui.staff.stage import Stage, open_stage

LOGS = "logs"


@dataclass(slots=True)
class Watched:
    """An open window, the watch over it, and what it noted."""

    stage: Stage
    watch: BugWatch
    logs: Path
    clock: SetClock

    def dialogs(self) -> list[BugDialog]:
        """Return the dialogs of errors in sight."""
        every = self.stage.desk.window.findChildren(BugDialog)
        return [dialog for dialog in every if dialog.isVisible()]

    def dialog(self) -> BugDialog:
        """Return the one dialog of an error, once it is there."""
        self.stage.hands.wait_for(lambda: len(self.dialogs()) == 1, what="the error dialog")
        return self.dialogs()[0]

    def reports(self) -> tuple[Report, ...]:
        return list_reports(self.logs)

    def lines(self) -> list[str]:
        path = self.logs / "shopclub.log"
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


@pytest.fixture(autouse=True)
def put_back(qapp: QApplication) -> Iterator[None]:
    locale, hook = QLocale(), sys.excepthook
    yield
    sys.excepthook = hook
    install_language(qapp, "en")
    QLocale.setDefault(locale)
    apply_look(qapp, tokens(Scheme.LIGHT))


@contextmanager
def watched_in(folder: Path) -> Iterator[Watched]:
    """Open the window of a shop in a folder with a watch over it."""
    logs, clock = folder / LOGS, SetClock(MORNING)
    with kept_log(logs), open_stage(folder) as stage:
        watch = BugWatch(logs, clock=clock, hop=QtHop(), about=about_qt)
        watch.begin()
        watch.tell(stage.desk.window.bugs.show)
        try:
            yield Watched(stage, watch, logs, clock)
        finally:
            watch.end()


@pytest.fixture
def watched(tmp_path: Path, qapp: QApplication, log_guard: LogGuard) -> Iterator[Watched]:
    with desk_in(tmp_path) as desk:
        desk.give(320, to=desk.enrol("王小明", "138 0013 5678"))
    with watched_in(tmp_path) as watched:
        yield watched
