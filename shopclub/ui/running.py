"""Running the app: one instance a shop, the way in, and the event loop."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from shopclub.config import Config, default_log_folder, default_paper_folder
from shopclub.kernel.clock import SystemClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.problems import FileLocked
from shopclub.ui.application import WARMING_AFTER, Desk, Start, make_application, open_desk
from shopclub.ui.bugs.restart import AGAIN, start_again
from shopclub.ui.bugs.watch import BugWatch, about_qt
from shopclub.ui.log_lines import log_qt_messages
from shopclub.ui.one_instance import OneInstance
from shopclub.ui.preferences import Preferences
from shopclub.ui.qt_hop import QtHop
from shopclub.ui.translation import TranslationMissing, install_language

if TYPE_CHECKING:
    from shopclub.ui.start.asking import WaysOn


def run(
    begin: Callable[[], Start],
    *,
    shop_path: Path,
    config: Config,
    ways: "Callable[[], WaysOn[Start]] | None" = None,
    logs: Path | None = None,
) -> int:
    """Run the app until its window closes; a second start raises the first window instead.

    `begin` opens the shop, once it is sure that no other window holds it. What the world does not
    let happen is said in the language of this machine with the ways on from there; where none is
    taken the exit code is 1. So it is for an error of ours, which leaves a report beside the log.
    """
    watch = BugWatch(logs or default_log_folder(), clock=SystemClock(), hop=QtHop(), about=about_qt)
    log_qt_messages(critical=watch.hear_qt)
    watch.begin()
    app = make_application(sys.argv[:1])
    try:
        return _run(app, begin, watch, shop_path=shop_path, config=config, ways=ways)
    except Exception as error:
        from shopclub.ui.bugs.start_window import tell_bug
        from shopclub.ui.paper.folder import FolderOnDisk

        report = watch.hear(error, starting=True)
        _dress(app, config)
        tell_bug(app, report, folder=FolderOnDisk(default_paper_folder()))
        return 1
    finally:
        watch.end()


def _run(
    app: QApplication,
    begin: Callable[[], Start],
    watch: BugWatch,
    *,
    shop_path: Path,
    config: Config,
    ways: "Callable[[], WaysOn[Start]] | None",
) -> int:
    try:
        instance = OneInstance(shop_path)
        if not instance.first and instance.raise_first():
            return 0
    except EnvironmentProblem as problem:
        _told(app, problem, config=config)
        return 1

    def alone(begin: Callable[[], Start]) -> Callable[[], Start]:
        """Return a beginning that needs the shop for itself: another window may have it."""

        def begin_alone() -> Start:
            if not instance.try_again():
                raise FileLocked() if ways is None else ways().held()
            return begin()

        return begin_alone

    guarded = None if ways is None else lambda: ways().guarded(alone)
    try:
        desk = _opened(app, alone(begin), config=config, ways=guarded)
        code = 1 if desk is None else _run_first(app, desk, instance, watch)
    finally:
        instance.release()
    return start_again() if code == AGAIN else code


def _opened(
    app: QApplication,
    begin: Callable[[], Start],
    *,
    config: Config,
    ways: "Callable[[], WaysOn[Start]] | None",
) -> Desk | None:
    """Open the desk, by one way or another; None where whoever is there left."""
    following: Callable[[], Start] | None = begin
    while following is not None:
        try:
            return open_desk(app, following())
        except EnvironmentProblem as problem:
            following = _told(app, problem, config=config, ways=ways)
    return None


def _told(
    app: QApplication,
    problem: EnvironmentProblem,
    *,
    config: Config,
    ways: "Callable[[], WaysOn[Start]] | None" = None,
) -> Callable[[], Start] | None:
    from shopclub.ui.start.asking import tell

    _dress(app, config)
    return tell(app, problem, None if ways is None else ways())


def _run_first(app: QApplication, desk: Desk, instance: OneInstance, watch: BugWatch) -> int:
    instance.raised.connect(desk.window.come_forward)
    watch.tell(desk.window.bugs.show)
    desk.window.show()
    QTimer.singleShot(WARMING_AFTER, instance.listen)
    QTimer.singleShot(WARMING_AFTER, desk.warm)
    told = partial(watch.tell_crash, desk.jobs, desk.window.bugs.tell_crash)
    QTimer.singleShot(WARMING_AFTER, told)
    try:
        return app.exec()
    finally:
        watch.last(desk.end)


def _dress(app: QApplication, config: Config) -> None:
    """Take language and look of this machine; plain English where even the words are missing."""
    try:
        Preferences(app, config=config, remember=lambda _: None)
    except TranslationMissing:
        install_language(app, "en")
