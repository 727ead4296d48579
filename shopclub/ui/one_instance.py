"""One window a shop: a second start on the same file raises the first window."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, Signal

from shopclub.storage.problems import disk_faults

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

WAIT_MILLISECONDS = 2_000
TRY_AGAIN_AFTER = 100
"""Milliseconds until the first window is asked again: it may not listen yet."""


class OneInstance(QObject):
    """Holds the lock of a shop file, or reaches the window that holds it."""

    raised = Signal()

    def __init__(self, shop_path: Path) -> None:
        super().__init__()
        with disk_faults():
            shop_path.parent.mkdir(parents=True, exist_ok=True)
        place = os.fsencode(_real(shop_path))
        digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256).toHex()
        self._name = f"shopclub-{digest.toStdString()[:20]}"
        self._lock = QLockFile(QDir(QDir.tempPath()).filePath(f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self.first = self._lock.tryLock(0)

    def listen(self) -> None:
        """Hear from now on of other starts; the window is there first."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._heard)
        self._server.listen(self._name)

    def raise_first(self) -> bool:
        """Ask the first window to come forward; tell whether it heard, as soon as it listens."""
        for _ in range(WAIT_MILLISECONDS // TRY_AGAIN_AFTER):
            if self._reach_first():
                return True
            if self._lock.tryLock(TRY_AGAIN_AFTER):
                self._lock.unlock()
        return False

    def try_again(self) -> bool:
        """Take the shop where its window has gone meanwhile; tell whether this is the first now."""
        self.first = self.first or self._lock.tryLock(0)
        return self.first

    def release(self) -> None:
        """Let another window have the shop."""
        if self._server is not None:
            self._server.close()
        if self.first:
            self._lock.unlock()

    def _reach_first(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        reached = socket.waitForConnected(WAIT_MILLISECONDS)
        socket.disconnectFromServer()
        return reached

    def _heard(self) -> None:
        if self._server is not None:
            connection = self._server.nextPendingConnection()
            if connection is not None:
                connection.disconnectFromServer()
            self.raised.emit()


def _real(path: Path) -> Path:
    """Return a path without links in it; one that leads round in a circle leads nowhere else."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()
