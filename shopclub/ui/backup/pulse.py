"""When the keeper looks, and how long the end of the window waits for what it began."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer

from PySide6.QtCore import QObject, QTimer

from shopclub.ui.backup.keeper import BackupKeeper

SOON, EVERY = 20_000, 3_600_000
"""Milliseconds after the window is there, and from one look to the next."""

PATIENCE = 8
"""Seconds: a small shop's backup is done by then, such as that of a day just closed."""


def start_pulse(keeper: BackupKeeper, *, owner: QObject) -> None:
    """Let the keeper look for as long as its owner lives."""
    QTimer.singleShot(SOON, owner, keeper.look)
    again = QTimer(owner, interval=EVERY)
    again.timeout.connect(keeper.look)
    again.start()


@contextmanager
def patience(keeper: BackupKeeper) -> Iterator[None]:
    """Let what the keeper began come to its end within the block, for a while; then give it up."""
    timer = Timer(PATIENCE, keeper.stop)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
