"""The Qt application: fonts, the window with all that works for it, and the end of it."""

import gc
import logging
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QTimer,
    QTimeZone,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from shopclub.config import Config
from shopclub.kernel.resources import resource_path
from shopclub.shop import Shop
from shopclub.ui.backup.keeper import BackupKeeper, OpenBackups
from shopclub.ui.backup.pulse import patience
from shopclub.ui.day_watch import DayWatch
from shopclub.ui.doubts.presenter import DoubtPresenter
from shopclub.ui.fonts import load_fonts
from shopclub.ui.jobs import Jobs
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.print_queue import PrintQueue
from shopclub.ui.paper.print_thread import PrintThread
from shopclub.ui.paper.printing import SystemPrinter
from shopclub.ui.paper.routes import PaperRoutes
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import HeldSale, ShopDoor
from shopclub.ui.qt_hop import QtHop
from shopclub.ui.sleep_watch import SleepWatch
from shopclub.ui.staff.auto_lock import AutoLock
from shopclub.ui.window import MainWindow, World

log = logging.getLogger("shopclub.qt")
LANES_GIVE_WAY = 0.0005
"""Seconds that a lane goes on while the screens wait to paint, a tenth of Python's own."""

WARMING_AFTER = 200
"""Milliseconds from the first window to importing the others."""

LOOKING_AFTER = 3_000
"""Milliseconds from then to looking through the whole shop file."""


@dataclass(frozen=True, slots=True)
class Start:
    """What the composition root hands to the screens."""

    shop: Shop | None
    door: ShopDoor
    config: Config
    remember: Callable[[Config], None]
    paper_folder: Path
    open_reading_lane: Callable[[], None]
    close_lane: Callable[[], None]
    close_shop: Callable[[], None]
    held: HeldSale
    backups: OpenBackups
    rest_at_till: Callable[[], object] | None = None


def _import_the_rest() -> None:
    import shopclub.backup.backups
    import shopclub.ui.backup.notice
    import shopclub.ui.counter.screen
    import shopclub.ui.members.page_screen
    import shopclub.ui.members.signup_dialog
    import shopclub.ui.refunds.desk  # noqa: F401  # imported for whoever opens it


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the Qt application with our fonts, or dress the one there is."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(list(arguments))
    app.setApplicationName("ShopClub")
    app.setDesktopFileName("shopclub")
    app.setWindowIcon(QIcon(str(resource_path("icons", "store.svg"))))
    load_fonts()
    return app


@dataclass(slots=True)
class Desk:
    """A running window with its jobs and prints, and how to end them."""

    window: MainWindow
    jobs: Jobs
    prints: PrintQueue
    preferences: Preferences
    keeper: BackupKeeper
    watch: DayWatch
    doubts: DoubtPresenter
    auto_lock: AutoLock
    sleep: SleepWatch
    start: Start

    def warm(self) -> None:
        """Begin the day and import what the next screens need, while someone types the PIN.

        What is there by now stays: it is not looked through for rubbish again.
        """
        gc.freeze()
        gc.enable()
        self.watch.look()
        QTimer.singleShot(LOOKING_AFTER, self.window, self.doubts.begin)
        self.jobs.reading(_import_the_rest, done=lambda _: None, refused=self.window.report)

    def end(self) -> None:
        """Finish what was begun, close every connection, and let the window go.

        The window goes here, on its own thread: left to the garbage collector it might go on a
        lane, and Qt's timers may only be stopped where they run.
        """
        self.watch.stop()
        self.sleep.stop()
        self.prints.close()
        self.auto_lock.stop()
        self.window.hide()
        with patience(self.keeper):
            self.jobs.close(last=self.start.close_lane)
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.start.close_shop()


def open_desk(app: QApplication, start: Start, *, printing: Executor | None = None) -> Desk:
    """Open the window on a shop, or on the first start; `printing` is a thread of its own."""
    sys.setswitchinterval(LANES_GIVE_WAY)
    hop = QtHop()
    jobs = Jobs(
        till=ThreadPoolExecutor(max_workers=1, thread_name_prefix="till"),
        reading=ThreadPoolExecutor(
            max_workers=1, thread_name_prefix="reading", initializer=start.open_reading_lane
        ),
        backups=ThreadPoolExecutor(max_workers=1, thread_name_prefix="backups"),
        hop=hop,
        rest=start.rest_at_till,
    )
    printer = SystemPrinter()
    prints = PrintQueue(executor=printing or PrintThread(), hop=hop, route=PaperRoutes(printer))
    preferences = Preferences(app, config=start.config, remember=start.remember)
    keeper = BackupKeeper(
        backups=start.backups,
        places=lambda: preferences.config.backups,
        jobs=jobs,
        open_shop=lambda: window.open_shop(),
        reopened=lambda shop: window.open_restored(shop),
        differs=lambda: doubts.look_closer(),
    )
    doubts = DoubtPresenter(
        open_shop=lambda: window.open_shop(),
        look=start.backups,
        jobs=jobs,
        settled=lambda: window.refresh(),
    )
    world = World(
        jobs=jobs,
        door=start.door,
        preferences=preferences,
        printer=printer,
        prints=prints,
        folder=FolderOnDisk(start.paper_folder),
        held=start.held,
        keeper=keeper,
        doubts=doubts,
        zone_name=QTimeZone.systemTimeZoneId().toStdString(),
    )
    window = MainWindow(world, shop=start.shop)
    watch = DayWatch(
        open_shop=window.open_shop, jobs=jobs, turned=window.refresh, refused=window.report
    )
    window.taken.connect(watch.look)
    auto_lock = AutoLock(
        app,
        window=window,
        minutes=lambda: preferences.config.lock_minutes,
        lock=window.staff.lock,
    )
    sleep = SleepWatch(
        open_shop=window.open_shop,
        minutes=lambda: preferences.config.lock_minutes,
        woke=watch.look,
        lock=window.staff.lock,
    )
    return Desk(
        window=window,
        jobs=jobs,
        prints=prints,
        preferences=preferences,
        keeper=keeper,
        watch=watch,
        doubts=doubts,
        auto_lock=auto_lock,
        sleep=sleep,
        start=start,
    )
