"""Running the app: one instance a shop, the way in, and the event loop."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from shopclub.config import Config
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.problems import FileLocked
from shopclub.ui.application import WARMING_AFTER, Desk, Start, make_application, open_desk
from shopclub.ui.backup.pulse import start_pulse
from shopclub.ui.log_lines import log_bug, log_qt_messages
from shopclub.ui.one_instance import OneInstance
from shopclub.ui.preferences import Preferences
from shopclub.ui.translation import TranslationMissing, install_language

if TYPE_CHECKING:
    from shopclub.ui.start.asking import WaysOn


def run(
    begin: Callable[[], Start],
    *,
    shop_path: Path,
    config: Config,
    ways: "WaysOn[Start] | None" = None,
) -> int:
    """Run the app until its window closes; a second start raises the first window instead.

    `begin` opens the shop, once it is sure that no other window holds it. What the world does not
    let happen is said in the language of this machine with the ways on from there; where none is
    taken the exit code is 1.
    """
    log_qt_messages()
    app = make_application(sys.argv[:1])
    try:
        instance = OneInstance(shop_path)
        if not instance.first and instance.raise_first():
            return 0
        if not instance.first:
            raise FileLocked
    except EnvironmentProblem as problem:
        _told(app, problem, config=config)
        return 1
    try:
        desk = _opened(app, begin, config=config, ways=ways)
        return 1 if desk is None else _run_first(app, desk, instance)
    finally:
        instance.release()


def _opened(
    app: QApplication,
    begin: Callable[[], Start],
    *,
    config: Config,
    ways: "WaysOn[Start] | None",
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
    ways: "WaysOn[Start] | None" = None,
) -> Callable[[], Start] | None:
    from shopclub.ui.start.asking import tell

    _dress(app, config)
    return tell(app, problem, ways)


def _run_first(app: QApplication, desk: Desk, instance: OneInstance) -> int:
    instance.raised.connect(desk.window.come_forward)
    sys.excepthook = log_bug
    desk.window.show()
    QTimer.singleShot(WARMING_AFTER, desk.warm)
    start_pulse(desk.keeper, owner=desk.window)
    try:
        return app.exec()
    finally:
        desk.end()


def _dress(app: QApplication, config: Config) -> None:
    """Take language and look of this machine; plain English where even the words are missing."""
    try:
        Preferences(app, config=config, remember=lambda _: None)
    except TranslationMissing:
        install_language(app, "en")
