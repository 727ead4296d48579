"""Watches the keys of the window for a scanner, wherever the focus is."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from shopclub.ui.counter.scanning import Burst, code_of, follow

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScanWatch(QObject):
    """Looks at each key before the widget with the focus does, while a screen is in sight.

    `began` tells the first key of what may be a scan, `scanned` the whole code; the Enter that
    ended it goes no further, nor does what an input method had composed. A dialog or a menu over
    the screen has its keys to itself.
    """

    began = Signal()
    scanned = Signal(str)

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self._screen = screen
        self._burst = Burst()
        screen.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the screen, and take the Enter at the end of a scan."""
        if watched is self._screen:
            if event.type() is QEvent.Type.Show:
                self._watch_window()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._has_key_of_ours() and self._take(event)
        return False

    def _watch_window(self) -> None:
        """Look at the keys of the window that the screen is in; looking twice does no harm."""
        self._burst = Burst()
        window = self._screen.window().windowHandle()
        if window is not None:
            window.installEventFilter(self)

    def _has_key_of_ours(self) -> bool:
        focus = QApplication.focusWidget()
        return (
            self._screen.isVisible()
            and QApplication.activePopupWidget() is None
            and (focus is None or focus is self._screen or self._screen.isAncestorOf(focus))
        )

    def _take(self, event: QKeyEvent) -> bool:
        at, text = event.timestamp(), event.text()
        if Qt.Key(event.key()) in _ENTER:
            code = code_of(self._burst, at=at)
            self._burst = Burst()
            if code is None:
                return False
            QGuiApplication.inputMethod().reset()
            self.scanned.emit(code)
            return True
        if text and text.isprintable():
            if not self._burst.goes_on(at):
                self.began.emit()
            self._burst = follow(self._burst, text, at=at)
        return False
