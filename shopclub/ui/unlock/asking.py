"""Opening an encrypted shop at the start: silently where this computer can, else by asking."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from shopclub.config import Config
from shopclub.encryption.problems import KeyNeeded
from shopclub.ui.jobs import Jobs
from shopclub.ui.preferences import Preferences
from shopclub.ui.qt_hop import QtHop
from shopclub.ui.unlock.presenter import Unlock, UnlockPresenter

SCREENLESS = frozenset({"offscreen", "minimal"})
Opened = TypeVar("Opened")


def unlocked(
    begin: Callable[[], Opened], *, unlock: Unlock, config: Config
) -> Callable[[], Opened]:
    """Return a beginning that asks for the key where it is needed; left, it raises KeyNeeded."""

    def begin_unlocked() -> Opened:
        try:
            return begin()
        except KeyNeeded as problem:
            app = QApplication.instance()
            if not isinstance(app, QApplication) or app.platformName() in SCREENLESS:
                raise
            if not ask(app, problem, unlock=unlock, config=config):
                raise
        return begin()

    return begin_unlocked


def ask(app: QApplication, problem: KeyNeeded, *, unlock: Unlock, config: Config) -> bool:
    """Ask until the shop opens or somebody leaves it; tell which.

    The end of this window is not that of ShopClub, though there is no other one yet.
    """
    from shopclub.ui.unlock.window import UnlockWindow

    Preferences(app, config=config, remember=lambda _: None)
    lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="unlock")
    jobs = Jobs(till=lane, reading=lane, hop=QtHop())
    loop, answers = QEventLoop(), list[bool]()
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)
    try:
        window = UnlockWindow(UnlockPresenter(problem.path, unlock=unlock, jobs=jobs))
        window.ended.connect(answers.append)
        window.ended.connect(loop.quit)
        window.show()
        loop.exec()
        window.deleteLater()
    finally:
        jobs.close(last=lambda: None)
        app.setQuitOnLastWindowClosed(quits)
    return answers == [True]
