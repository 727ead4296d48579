"""One window a shop: a second start on the same file raises the first window."""

import hashlib
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from shopclub.storage.problems import disk_faults

WAIT_MILLISECONDS = 2_000


class OneInstance(QObject):
    """Holds the lock of a shop file, or reaches the window that holds it."""

    raised = Signal()

    def __init__(self, shop_path: Path) -> None:
        super().__init__()
        with disk_faults():
            shop_path.parent.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256(str(shop_path.resolve()).encode()).hexdigest()[:20]
        self._name = f"shopclub-{digest}"
        self._lock = QLockFile(str(Path(tempfile.gettempdir()) / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self.first = self._lock.tryLock(0)
        if self.first:
            self._listen()

    def raise_first(self) -> bool:
        """Ask the first window to come forward; tell whether it heard."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        heard = socket.waitForConnected(WAIT_MILLISECONDS)
        socket.disconnectFromServer()
        return heard

    def release(self) -> None:
        """Let another window have the shop."""
        if self._server is not None:
            self._server.close()
        if self.first:
            self._lock.unlock()

    def _listen(self) -> None:
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._heard)
        self._server.listen(self._name)

    def _heard(self) -> None:
        if self._server is not None:
            connection = self._server.nextPendingConnection()
            if connection is not None:
                connection.disconnectFromServer()
            self.raised.emit()
