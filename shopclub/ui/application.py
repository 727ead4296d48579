"""The Qt application: fonts, one instance, the window, and the end of it."""

import logging
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QTimeZone, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from shopclub.config import Config
from shopclub.kernel.resources import resource_path
from shopclub.shop import Shop
from shopclub.ui.fonts import load_fonts
from shopclub.ui.jobs import Jobs
from shopclub.ui.one_instance import OneInstance
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.printing import SystemPrinter
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import ShopDoor
from shopclub.ui.qt_hop import QtHop
from shopclub.ui.window import MainWindow, World

log = logging.getLogger("shopclub.qt")


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
    """A running window with its jobs, and how to end both."""

    window: MainWindow
    jobs: Jobs
    preferences: Preferences
    start: Start

    def end(self) -> None:
        """Finish what was begun and close every connection."""
        self.jobs.close(last=self.start.close_lane)
        self.start.close_shop()


def open_desk(app: QApplication, start: Start) -> Desk:
    """Open the window on a shop, or on the first start."""
    jobs = Jobs(
        till=ThreadPoolExecutor(max_workers=1, thread_name_prefix="till"),
        reading=ThreadPoolExecutor(
            max_workers=1, thread_name_prefix="reading", initializer=start.open_reading_lane
        ),
        hop=QtHop(),
    )
    preferences = Preferences(app, config=start.config, remember=start.remember)
    world = World(
        jobs=jobs,
        door=start.door,
        preferences=preferences,
        printer=SystemPrinter(),
        folder=FolderOnDisk(start.paper_folder),
        zone_name=QTimeZone.systemTimeZoneId().toStdString(),
    )
    window = MainWindow(world, shop=start.shop)
    return Desk(window=window, jobs=jobs, preferences=preferences, start=start)


def run(begin: Callable[[], Start], *, shop_path: Path) -> int:
    """Run the app until its window closes; a second start raises the first window instead.

    `begin` opens the shop, once it is sure that no other window holds it.
    """
    log_qt_messages()
    app = make_application(sys.argv[:1])
    instance = OneInstance(shop_path)
    if not instance.first:
        instance.raise_first()
        return 0
    desk = open_desk(app, begin())
    instance.raised.connect(desk.window.come_forward)
    sys.excepthook = _log_bug
    desk.window.show()
    try:
        return app.exec()
    finally:
        desk.end()
        instance.release()


def log_qt_messages() -> None:
    """Send what Qt has to say to our log."""
    qInstallMessageHandler(_log_qt_message)


def _log_qt_message(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    if message.startswith("This plugin does not support"):
        return
    level = logging.INFO if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} else logging.WARNING
    log.log(level, "%s", message)


def _log_bug(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    log.critical("a bug reached the event loop", exc_info=(kind, error, traceback))
