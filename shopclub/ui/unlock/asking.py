"""Asking for the key of an encrypted shop at the start."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from shopclub.config import Config
from shopclub.encryption.problems import KeyNeeded
from shopclub.ui.jobs import Jobs
from shopclub.ui.preferences import Preferences
from shopclub.ui.qt_hop import QtHop
from shopclub.ui.screens import has_screen
from shopclub.ui.unlock.presenter import Unlock, UnlockPresenter


def ask_for_key(problem: KeyNeeded, *, unlock: Unlock, config: Config) -> bool:
    """Ask until the shop opens or somebody leaves it; tell which. Without a screen nobody is asked.

    The end of this window is not that of ShopClub, though there is no other one yet.
    """
    from shopclub.ui.unlock.window import UnlockWindow

    app = QApplication.instance()
    if not isinstance(app, QApplication) or not has_screen(app):
        return False
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
