"""The Qt application: fonts, one instance, the window, and the end of it."""

import gc
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, QTimeZone
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from shopclub.config import Config, default_log_folder, default_paper_folder
from shopclub.kernel.clock import SystemClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.kernel.once import Once
from shopclub.kernel.resources import resource_path
from shopclub.shop import Shop
from shopclub.storage.problems import FileLocked
from shopclub.ui.bugs.restart import AGAIN, restart, start_again
from shopclub.ui.bugs.watch import BugWatch, about_qt
from shopclub.ui.day_watch import DayWatch
from shopclub.ui.fonts import load_fonts
from shopclub.ui.jobs import Jobs
from shopclub.ui.log_lines import log_qt_messages
from shopclub.ui.one_instance import OneInstance
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import HeldSale, ShopDoor
from shopclub.ui.qt_hop import QtHop
from shopclub.ui.staff.auto_lock import AutoLock
from shopclub.ui.translation import TranslationMissing, install_language
from shopclub.ui.window import MainWindow
from shopclub.ui.world import World

if TYPE_CHECKING:
    from shopclub.ui.backup.keeper import BackupKeeper, OpenBackups
    from shopclub.ui.paper.print_queue import PrintQueue
    from shopclub.ui.paper.ways import PaperWays

LANES_GIVE_WAY = 0.0005
"""Seconds that a lane goes on while the screens wait to paint, a tenth of Python's own."""

WARMING_AFTER = 200
"""Milliseconds from the first window to importing the others."""


@dataclass(frozen=True, slots=True)
class Start:
    """What the composition root hands to the screens."""

    shop: Shop | None
    door: ShopDoor
    config: Config
    remember: Callable[[Config], None]
    paper_folder: Path
    logs: Path
    open_reading_lane: Callable[[], None]
    close_lane: Callable[[], None]
    close_shop: Callable[[], None]
    held: Once[HeldSale]
    backups: "OpenBackups"
    rest_at_till: Callable[[], object] | None = None


def _import_the_rest() -> None:
    import shopclub.ui.next_screens  # noqa: F401  # imported for whoever opens them


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
    preferences: Preferences
    world: World
    watch: DayWatch
    auto_lock: AutoLock
    start: Start

    @property
    def prints(self) -> "PrintQueue":
        """The papers on their way to a printer."""
        return self.world.prints

    @property
    def keeper(self) -> "BackupKeeper":
        """Who sees to it that there are backups."""
        return self.world.keeper

    def warm(self) -> None:
        """Begin the day and the backups, and import the next screens, while someone types the PIN.

        What is there by now stays: it is not looked through for rubbish again.
        """
        from shopclub.ui.backup.pulse import start_pulse

        gc.freeze()
        gc.enable()
        self.watch.look()
        start_pulse(self.keeper, owner=self.window)
        self.jobs.reading(_import_the_rest, done=lambda _: None, refused=self.window.report)

    def end(self) -> None:
        """Finish what was begun, close every connection, and let the window go.

        The window goes here, on its own thread: left to the garbage collector it might go on a
        lane, and Qt's timers may only be stopped where they run.
        """
        from shopclub.ui.backup.pulse import patience

        self.watch.stop()
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
    preferences = Preferences(app, config=start.config, remember=start.remember)

    def open_paper_ways() -> "PaperWays":
        from shopclub.ui.paper.ways import paper_ways

        return paper_ways(start.paper_folder, hop=hop, printing=printing)

    def keep_backups() -> "BackupKeeper":
        from shopclub.ui.backup.keeper import BackupKeeper

        return BackupKeeper(
            backups=start.backups,
            places=lambda: preferences.config.backups,
            jobs=jobs,
            open_shop=window.open_shop,
            reopened=window.open_restored,
        )

    world = World(
        jobs=jobs,
        door=start.door,
        preferences=preferences,
        ways=Once(open_paper_ways),
        holding=start.held,
        keeping=Once(keep_backups),
        find_zone=_zone_of_machine,
        logs=start.logs,
        restart=restart,
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
    return Desk(
        window=window,
        jobs=jobs,
        preferences=preferences,
        world=world,
        watch=watch,
        auto_lock=auto_lock,
        start=start,
    )


def run(
    begin: Callable[[], Start], *, shop_path: Path, config: Config, logs: Path | None = None
) -> int:
    """Run the app until its window closes; a second start raises the first window instead.

    `begin` opens the shop, once it is sure that no other window holds it. What the world does not
    let happen is said in the language of this machine, and the exit code is 1; so is an error of
    ours, which leaves a report beside the log.
    """
    watch = BugWatch(logs or default_log_folder(), clock=SystemClock(), hop=QtHop(), about=about_qt)
    log_qt_messages(critical=watch.hear_qt)
    watch.begin()
    app = make_application(sys.argv[:1])
    try:
        instance = OneInstance(shop_path)
        if instance.first:
            return _run_first(app, begin, instance, watch)
        if instance.raise_first():
            return 0
        raise FileLocked
    except EnvironmentProblem as problem:
        from shopclub.ui.start_problem import tell

        _dress(app, config)
        tell(app, problem)
        return 1
    except Exception as error:
        from shopclub.ui.bugs.start_window import tell_bug
        from shopclub.ui.paper.folder import FolderOnDisk

        report = watch.hear(error, starting=True)
        _dress(app, config)
        tell_bug(app, report, folder=FolderOnDisk(default_paper_folder()))
        return 1
    finally:
        watch.end()


def _run_first(
    app: QApplication, begin: Callable[[], Start], instance: OneInstance, watch: BugWatch
) -> int:
    try:
        desk = open_desk(app, begin())
        instance.raised.connect(desk.window.come_forward)
        watch.tell(desk.window.bugs.show)
        desk.window.show()
        QTimer.singleShot(WARMING_AFTER, instance.listen)
        QTimer.singleShot(WARMING_AFTER, desk.warm)
        told = partial(watch.tell_crash, desk.jobs, desk.window.bugs.tell_crash)
        QTimer.singleShot(WARMING_AFTER, told)
        try:
            code = app.exec()
        finally:
            watch.last(desk.end)
    finally:
        instance.release()
    return start_again() if code == AGAIN else code


def _zone_of_machine() -> str:
    return QTimeZone.systemTimeZoneId().toStdString()


def _dress(app: QApplication, config: Config) -> None:
    """Take language and look of this machine; plain English where even the words are missing."""
    try:
        Preferences(app, config=config, remember=lambda _: None)
    except TranslationMissing:
        install_language(app, "en")
