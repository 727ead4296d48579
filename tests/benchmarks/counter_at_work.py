"""The real counter on a real shop, driven by key events, with a watch on its event loop."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from shopclub.app import places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.kernel.clock import SetClock
from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.printing import Printing
from shopclub.sample.crowd import SAMPLE_PIN
from shopclub.storage.database import rows
from shopclub.ui.application import make_application, open_desk
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.paper import ways
from shopclub.ui.widgets.results import ResultList
from tests.benchmarks.lanes_at_work import LanesAtWork
from tests.benchmarks.pdf_printer import PdfPrinter
from tests.benchmarks.shops import LAST_DAY

FRAME = 16
"""Milliseconds of a picture on a screen that shows sixty a second."""


@dataclass(slots=True)
class Turns:
    """Milliseconds of turns of the event loop: by the clock, and of this thread's processor."""

    wall: list[float]
    own: list[float]

    def add(self, *, since: tuple[float, float]) -> None:
        """Add the turn that began when the clocks stood so."""
        wall, own = _clocks()
        self.wall.append((wall - since[0]) * 1_000)
        self.own.append((own - since[1]) * 1_000)


def _clocks() -> tuple[float, float]:
    return perf_counter(), thread_time()


class CounterAtWork:
    """The counter after the PIN, and a pair of hands."""

    def __init__(self, path: Path, *, folder: Path) -> None:
        printing = Printing(receipts=Destination(DestinationKind.SYSTEM, "till roll"))
        config = Config(language="zh_CN", theme=Theme.LIGHT, printing=printing)
        save_config(config, path=folder / "settings.toml")
        self._printer = PdfPrinter()
        setattr(ways, "SystemPrinter", lambda: self._printer)  # noqa: B010  # as the system's
        self._app = make_application([""])
        where = places(shop=path, config=folder / "settings.toml", papers=folder / "papers")
        self._clock = SetClock(datetime.combine(LAST_DAY + timedelta(days=1), time(2), tzinfo=UTC))
        self._desk = open_desk(self._app, start_of(where, clock=self._clock))
        window = self._desk.window
        window.show()
        window.activateWindow()
        self._desk.load_next()
        self.settle()
        QTest.keyClicks(self._focus(), SAMPLE_PIN)
        self.press(Qt.Key.Key_Return)
        self._counter = window.findChildren(CounterScreen)[0]
        shop = window.open_shop()
        assert shop is not None
        self._lanes = LanesAtWork(shop, self._desk.jobs, path=path, folder=folder)
        self._turns = Turns([], [])
        self._last = _clocks()

    def lane_works(self) -> dict[str, Callable[[], None]]:
        """Return what each work of a lane does, seen from a window that is painted all the time."""
        return {name: partial(self._beside, work) for name, work in self._lanes.works().items()}

    def end(self) -> None:
        """Close the window and the shop."""
        self._desk.end()

    def typed(self, count: int) -> list[str]:
        """Return what a cashier types for regulars: a name, or the last digits of a phone."""
        found = rows(
            "SELECT p.name, p.phone FROM sales_by_member s JOIN member_person p"
            " ON p.member_id = s.member_id WHERE p.phone IS NOT NULL"
            " ORDER BY s.last_at DESC LIMIT ?",
            count,
        )
        return [phone[-4:] if place % 2 else name for place, (name, phone) in enumerate(found)]

    def watched(self, work: Callable[[], object], *, every: int = 0) -> Turns:
        """Do something, and return how long each turn of the event loop took.

        With `every` so many milliseconds the loop may sleep between two turns.
        """
        self._turns = Turns([], [])
        beat = QTimer(interval=every)
        beat.timeout.connect(self._note)
        self._last = _clocks()
        beat.start()
        work()
        self.settle()
        self._note()
        beat.stop()
        return self._turns

    def search(self, texts: list[str]) -> list[float]:
        """Type each text key by key; return the milliseconds from each key to the painted list."""
        times = []
        for text in texts:
            for char in text:
                begun = perf_counter()
                self._type(char)
                self.settle()
                times.append((perf_counter() - begun) * 1_000)
            self.press(Qt.Key.Key_Escape)
        return times

    def sell(self, texts: list[str]) -> None:
        """Find each one, type an amount, and take the payment."""
        before = rows("SELECT count(*) FROM sale")[0][0]
        for text in texts:
            self._write(text)
            self.press(Qt.Key.Key_Return)
            self._write("128")
            self.press(Qt.Key.Key_Return)
            self.press(Qt.Key.Key_Return)
            self._clock.advance(timedelta(seconds=90))
        if rows("SELECT count(*) FROM sale")[0][0] != before + len(texts):
            raise AssertionError("a sale was not rung up")

    def open_paper(self) -> None:
        """Choose the last receipt, and open it."""
        self.press(Qt.Key.Key_F8)
        self.press(Qt.Key.Key_F8)

    def print_paper(self) -> None:
        """Print the receipt that is open."""
        before = self._printer.printed
        self.press(Qt.Key.Key_F9)
        if self._printer.printed != before + 1:
            raise AssertionError("a receipt was not printed")

    def close_paper(self) -> None:
        """Close the receipt that is open."""
        self.press(Qt.Key.Key_Escape)

    def _beside(self, begin: Callable[[], None]) -> None:
        """Let a lane work, and paint the whole window at every frame until it has answered."""
        before = self._lanes.answered
        frames = QTimer(interval=FRAME)
        frames.timeout.connect(self._desk.window.update)
        frames.start()
        begin()
        while not self._desk.jobs.idle:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        frames.stop()
        if self._lanes.answered != before + 1:
            raise AssertionError("a lane did not do its work")

    def _write(self, text: str) -> None:
        for char in text:
            self._type(char)
            self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is, and wait until all is answered and painted."""
        QTest.keyClick(self._focus(), key)
        self.settle()

    def settle(self) -> None:
        """Let the event loop turn until every job is answered and the screen is painted."""
        self._app.processEvents()
        while not (self._desk.jobs.idle and self._desk.prints.idle):
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._app.processEvents()

    def repaint_window(self, times: int) -> Turns:
        """Return how long repaints of the whole window took."""
        turns = Turns([], [])
        for _ in range(times):
            before = _clocks()
            self._desk.window.repaint()
            turns.add(since=before)
        return turns

    def repaint_lists(self, times: int) -> tuple[list[float], list[float]]:
        """Return the milliseconds of repaints of our list, and of one with Qt's own rows.

        Both show what was found from a model of Qt's own, at the size of the list at work.
        """
        self._type("1")
        self.settle()
        ours = self._counter.findChildren(ResultList)[0]
        views = ResultList(self._counter), QListView(self._counter)
        model = _own_model(ours)
        for view in views:
            view.setModel(model)
            view.setGeometry(ours.rect())
            view.show()
            view.raise_()
        self.settle()
        mine, plain = ([_timed(view.viewport().repaint) for _ in range(times)] for view in views)
        for view in views:
            view.hide()
            view.setParent(None)
            view.deleteLater()
        self.press(Qt.Key.Key_Escape)
        return mine, plain

    def _type(self, char: str) -> None:
        focus = self._focus()
        if char.isascii():
            QTest.keyClicks(focus, char)
        else:
            commit = QInputMethodEvent("", [])
            commit.setCommitString(char)
            QApplication.sendEvent(focus, commit)

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        return self._desk.window if focus is None else focus

    def _note(self) -> None:
        self._turns.add(since=self._last)
        self._last = _clocks()


def _own_model(ours: ResultList) -> QStandardItemModel:
    model = QStandardItemModel(ours)
    for number, row in enumerate(ours.rows()):
        item = QStandardItem(row.name)
        item.setData(row, Qt.ItemDataRole.UserRole)
        item.setSizeHint(QSize(0, ours.visualRect(ours.model().index(number, 0)).height()))
        model.appendRow(item)
    return model


def _timed(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1_000
