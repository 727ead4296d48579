"""Every error that nobody foresaw leaves one line and one report, whatever thread it was on."""

import gc
import logging
import re
import threading
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.logs.reports import ReportKind
from shopclub.ui.paper.print_queue import PrintOrder
from tests.strictness import LogGuard
from tests.ui.bugs.conftest import Watched

HERE = "tests/ui/bugs/test_watch.py"
TEXT = "王小明 13800138000"
BUG = "a bug reached the event loop"


class Planted(Exception):
    """An error with a text that may be somebody's."""


def planted(*_: object) -> None:
    raise Planted(TEXT)


class Faulty(QWidget):
    """A widget of which Qt calls a method of ours that fails."""

    def paintEvent(self, event: QPaintEvent) -> None:
        planted()


def in_slot(watched: Watched) -> None:
    button = QPushButton()
    button.clicked.connect(planted)
    button.click()


def in_virtual_method(watched: Watched) -> None:
    widget = Faulty(watched.stage.desk.window)
    QTimer.singleShot(0, widget.show)


def at_till(watched: Watched) -> None:
    watched.stage.desk.jobs.at_till(planted, done=planted, refused=lambda _: None)


def at_reading(watched: Watched) -> None:
    watched.stage.desk.jobs.reading(planted, done=planted, refused=lambda _: None)


def at_backups(watched: Watched) -> None:
    watched.stage.desk.jobs.backing_up(planted, done=planted, refused=lambda _: None)


def at_all_lanes(watched: Watched) -> None:
    watched.stage.desk.jobs.alone(planted, done=planted, refused=lambda _: None)


def in_answer(watched: Watched) -> None:
    watched.stage.desk.jobs.at_till(lambda: 1, done=planted, refused=lambda _: None)


def in_refusal(watched: Watched) -> None:
    watched.stage.desk.jobs.at_till(lambda: 1 // 0, done=planted, refused=planted)


def at_rest(watched: Watched) -> None:
    jobs = watched.stage.desk.jobs
    jobs._rest = planted
    jobs.at_till(lambda: 1, done=lambda _: None, refused=lambda _: None)
    jobs._rest = None


def in_print(watched: Watched) -> None:
    where = Destination(DestinationKind.SYSTEM, "none")
    watched.stage.desk.prints.put(PrintOrder("paper", where, draw=planted))  # type: ignore[arg-type]


def in_thread(watched: Watched) -> None:
    thread = threading.Thread(target=planted, name="some thread")
    thread.start()
    thread.join()


def in_destructor(watched: Watched) -> None:
    class Gone:
        def __del__(self) -> None:
            planted()

    Gone()
    gc.collect()


ANYWHERE = (
    in_slot,
    in_virtual_method,
    at_till,
    at_reading,
    at_backups,
    at_all_lanes,
    in_answer,
    in_refusal,
    at_rest,
    in_print,
    in_thread,
    in_destructor,
)


def test_an_error_anywhere_is_noted_once_and_shown(watched: Watched, log_guard: LogGuard) -> None:
    log_guard.expect(BUG)
    log_guard.expect("what is behind a dialog could not be painted")
    for number, plant in enumerate(ANYWHERE, start=1):
        where, before = plant.__name__, len(watched.lines())
        plant(watched)
        dialog = watched.dialog()
        lines = [line for line in watched.lines()[before:] if BUG in line]
        report = watched.reports()[0]
        assert len(watched.reports()) == number, where
        repeats = plant is in_virtual_method  # it fails each time that it is painted
        assert repeats or len(lines) == 1, f"{where}: {lines}"
        assert report.kind is ReportKind.ERROR
        assert "Planted at " in report.what, where
        assert re.search(rf"{HERE}:\d+ in planted\n", report.text), where
        assert report.what in lines[0]
        assert "qt: 6." in report.text
        assert not any(told in report.text + lines[0] for told in ("王小明", "8000"))
        assert dialog.primary_button.isVisible() == repeats, f"{where}: a restart after two"
        dialog.dismiss()
        for faulty in watched.stage.desk.window.findChildren(Faulty):
            faulty.setParent(None)
        watched.clock.advance(timedelta(minutes=2))


def test_a_bug_of_a_lane_is_in_nobodys_log_by_its_text(
    watched: Watched, log_guard: LogGuard, qtbot: QtBot
) -> None:
    log_guard.expect(BUG)
    logging.getLogger("shopclub.bugs").info("before %s", "王小明")
    at_till(watched)
    watched.dialog()
    text = "\n".join(watched.lines())
    assert "before ***" in text
    assert "王小明" not in text
