"""Locks the counter when nobody has touched it for a while (TRUST 97)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

A_MINUTE = 60_000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class AutoLock(QObject):
    """Begins to count anew at every key and touch; `lock` is called when the time is over.

    `minutes` is asked each time, so that a change holds at once; 0 is never.
    """

    def __init__(
        self, app: QApplication, *, minutes: Callable[[], int], lock: Callable[[], None]
    ) -> None:
        super().__init__(app)
        self._app = app
        self._minutes = minutes
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lock)
        app.installEventFilter(self)
        self.begin_anew()

    def begin_anew(self) -> None:
        """Count from now on."""
        minutes = self._minutes()
        if minutes:
            self._timer.start(minutes * A_MINUTE)
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Count no more, before the window goes."""
        self._app.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew at input, and let everything pass."""
        if event.type() in _INPUT:
            self.begin_anew()
        return False
