"""What Qt has to say, and what nobody foresaw, as lines of our log."""

import logging
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("shopclub.qt")


def log_qt_messages() -> None:
    """Send what Qt has to say to our log."""
    qInstallMessageHandler(_log_qt_message)


def _log_qt_message(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    if message.startswith("This plugin does not support"):
        return
    level = logging.INFO if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} else logging.WARNING
    log.log(level, "%s", message)


def log_bug(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    """Write a bug down, whole; the window goes on."""
    log.critical("a bug reached the event loop", exc_info=(kind, error, traceback))
