"""The Qt application: fonts, the window with all that works for it, and the end of it."""

import gc
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, QTimeZone
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from shopclub.config import Config
from shopclub.kernel.once import Once
from shopclub.kernel.resources import resource_path
from shopclub.shop import Shop
from shopclub.ui.bugs.restart import restart
from shopclub.ui.day_watch import DayWatch
from shopclub.ui.doubts.presenter import DoubtPresenter
from shopclub.ui.fonts import load_fonts
from shopclub.ui.jobs import Jobs
from shopclub.ui.loose_thread import LooseThread
from shopclub.ui.opening import Renewed, keep_renewing, window_of, written_shop
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import HeldSale, ShopDoor
from shopclub.ui.qt_hop import QtHop
from shopclub.ui.rubbish_watch import RubbishWatch
from shopclub.ui.sleep_watch import SleepWatch
from shopclub.ui.staff.auto_lock import AutoLock
from shopclub.ui.widgets.look import application_in_fusion
from shopclub.ui.window import MainWindow
from shopclub.ui.world import Viewed, World

if TYPE_CHECKING:
    from shopclub.ui.backup.keeper import BackupKeeper, OpenBackups
    from shopclub.ui.paper.print_queue import PrintQueue
    from shopclub.ui.paper.ways import PaperWays

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
    logs: Path
    open_reading_lane: Callable[[], None]
    close_lane: Callable[[], None]
    close_shop: Callable[[], None]
    held: Once[HeldSale]
    backups: "OpenBackups"
    rest_at_till: Callable[[], object] | None = None
    hold: Renewed | None = None
    viewed: Viewed | None = None


def _import_the_rest() -> None:
    """Import what comes after the sign-in, and remove what a view that was killed left."""
    import shopclub.ui.next_screens  # noqa: F401  # imported for whoever opens them
    from shopclub.backup.viewing import sweep_views

    sweep_views()


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the Qt application with our fonts, or dress the one there is."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else application_in_fusion(arguments)
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
    doubts: DoubtPresenter
    auto_lock: AutoLock
    sleep: SleepWatch
    rubbish: RubbishWatch
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
        """Begin the day, the backups and the next screens while someone types the PIN."""
        from shopclub.ui.backup.pulse import start_pulse

        self.watch.look()
        if self.start.viewed is None:
            start_pulse(self.keeper, owner=self.window)
            QTimer.singleShot(LOOKING_AFTER, self.window, self.doubts.begin)
        keep_renewing(self.start.hold, jobs=self.jobs, owner=self.window)
        self.load_next()

    def load_next(self) -> None:
        """Import the next screens.

        What is there by now stays, and so do they: it is not looked through for rubbish again.
        """
        gc.freeze()
        self.jobs.reading(
            _import_the_rest, done=lambda _: self.rubbish.keep(), refused=self.window.report
        )

    def end(self) -> None:
        """Finish what was begun, close every connection, and let the window go.

        The window goes here, on its own thread: left to the garbage collector it might go on a
        lane, and Qt's timers may only be stopped where they run.
        """
        from shopclub.ui.backup.pulse import patience

        self.watch.stop()
        self.sleep.stop()
        self.prints.close()
        self.auto_lock.stop()
        self.window.hide()
        with patience(self.keeper):
            self.jobs.close(last=self.start.close_lane)
        self.rubbish.stop()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.start.close_shop()


def open_desk(app: QApplication, start: Start, *, printing: Executor | None = None) -> Desk:
    """Open the window on a shop, or on the first start; `printing` is a thread of its own."""
    sys.setswitchinterval(LANES_GIVE_WAY)
    rubbish = RubbishWatch()
    hop = QtHop()
    jobs = Jobs(
        till=ThreadPoolExecutor(max_workers=1, thread_name_prefix="till"),
        reading=ThreadPoolExecutor(
            max_workers=1, thread_name_prefix="reading", initializer=start.open_reading_lane
        ),
        backups=ThreadPoolExecutor(max_workers=1, thread_name_prefix="backups"),
        system=LooseThread("system"),
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
        ways=Once(open_paper_ways),
        holding=start.held,
        keeping=Once(keep_backups),
        doubts=doubts,
        find_zone=_zone_of_machine,
        logs=start.logs,
        restart=restart,
        viewed=start.viewed,
    )
    window = window_of(world, shop=start.shop)
    watch = DayWatch(
        open_shop=written_shop(window, world=world),
        jobs=jobs,
        turned=window.refresh,
        refused=window.report,
    )
    window.taken.connect(watch.look)
    auto_lock = AutoLock(
        app,
        window=window,
        minutes=lambda: preferences.config.lock_minutes,
        lock=window.staff.lock,
    )
    rubbish.wait_for(lambda: jobs.idle, touches=lambda: auto_lock.touches)
    sleep = SleepWatch(
        open_shop=window.open_shop,
        minutes=lambda: preferences.config.lock_minutes,
        woke=watch.look,
        lock=window.staff.lock,
    )
    return Desk(
        window=window,
        jobs=jobs,
        preferences=preferences,
        world=world,
        watch=watch,
        doubts=doubts,
        auto_lock=auto_lock,
        sleep=sleep,
        rubbish=rubbish,
        start=start,
    )


def _zone_of_machine() -> str:
    return QTimeZone.systemTimeZoneId().toStdString()
