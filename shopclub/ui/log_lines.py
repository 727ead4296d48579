"""What Qt has to say, and what nobody foresaw, as lines of our log."""

import logging
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("shopclub.qt")
GRAVE = frozenset({QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})


def log_qt_messages(*, critical: Callable[[str], None] | None = None) -> None:
    """Send what Qt has to say to our log, and what is critical or fatal to `critical` besides.

    After a fatal message Qt ends the process, once this returns.
    """

    def note(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        if message.startswith("This plugin does not support"):
            return
        from shopclub.logs.masking import OwnText, masked

        log.log(_level(kind), "%s", OwnText(masked(message)))
        if kind in GRAVE and critical is not None:
            critical(message)

    qInstallMessageHandler(note)


def log_bug(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    """Write a bug down; the window goes on."""
    log.critical("a bug reached the event loop", exc_info=(kind, error, traceback))


def _level(kind: QtMsgType) -> int:
    if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
        return logging.INFO
    return logging.ERROR if kind in GRAVE else logging.WARNING
