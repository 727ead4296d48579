"""When the keeper looks: soon after the window is there, and every hour from then on."""

from PySide6.QtCore import QObject, QTimer

from shopclub.ui.backup.keeper import BackupKeeper

SOON, EVERY = 20_000, 3_600_000
"""Milliseconds."""


def start_pulse(keeper: BackupKeeper, *, owner: QObject) -> None:
    """Let the keeper look for as long as its owner lives."""
    QTimer.singleShot(SOON, owner, keeper.look)
    again = QTimer(owner, interval=EVERY)
    again.timeout.connect(keeper.look)
    again.start()
