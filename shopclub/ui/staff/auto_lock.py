"""Locks the counter when nobody has touched it for a while (TRUST 97)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

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

    What people do comes through the system's window that is in front, and keys end at the widget
    with the focus: these are watched. A filter on the whole application would see every event of
    every object, of Qt's own too, and would make each of them known to Python.
    `minutes` is asked each time, so that a change holds at once; 0 is never. `touches` counts on.
    """

    def __init__(
        self,
        app: QApplication,
        *,
        window: QWidget,
        minutes: Callable[[], int],
        lock: Callable[[], None],
    ) -> None:
        super().__init__(app)
        self._app = app
        self._window = window
        self._minutes = minutes
        self.touches = 0
        self._in_front: QWindow | None = None
        self._focus: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lock)
        window.installEventFilter(self)
        app.focusWindowChanged.connect(self._follow_window)
        app.focusChanged.connect(self._follow_focus)
        self.begin_anew()

    def begin_anew(self) -> None:
        """Count from now on."""
        self.touches += 1
        minutes = self._minutes()
        if minutes:
            self._timer.start(minutes * A_MINUTE)
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Count no more, before the window goes."""
        self._app.focusWindowChanged.disconnect(self._follow_window)
        self._app.focusChanged.disconnect(self._follow_focus)
        self._window.removeEventFilter(self)
        self._follow_window(None)
        self._follow_focus(None, None)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew at input, and let everything pass."""
        if event.type() in _INPUT:
            self.begin_anew()
        return False

    def _follow_window(self, window: QWindow | None) -> None:
        self._leave(self._in_front)
        self._in_front = window
        if window is not None:
            window.installEventFilter(self)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._leave(self._focus)
        self._focus = now
        if now is not None:
            now.installEventFilter(self)

    def _leave(self, watched: QObject | None) -> None:
        if watched is not None and watched is not self._window and isValid(watched):
            watched.removeEventFilter(self)
