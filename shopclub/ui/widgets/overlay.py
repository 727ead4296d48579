"""The scrim over a window while a dialog is open."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from shopclub.ui.widgets.look import LookWidget, current_tokens


class Overlay(LookWidget):
    """The scrim over a whole window, on a picture of the window as it was, at most one.

    The other children of the window are disabled while it lies there, so that nothing of theirs
    can be reached: not by Tab, a click, a mnemonic or a shortcut. `place` tells where the frame
    on the scrim lies in a room of a size.
    """

    def __init__(self, window: QWidget, frame: QWidget, place: Callable[[QSize], QRect]) -> None:
        if window.findChildren(Overlay):
            raise RuntimeError("a dialog is open already: at most one deep")
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._place = place
        self._asleep: list[QWidget] = []
        self._picture = QPixmap()
        frame.setParent(self)
        window.installEventFilter(self)
        self.cover()

    def cover(self) -> None:
        """Take the picture, put what is behind to sleep and lie over the whole window."""
        self._wake()
        behind = [
            child
            for child in self._window.children()
            if isinstance(child, QWidget) and child is not self and not child.isWindow()
        ]
        self._picture = self._picture_of(behind)
        self._asleep = [child for child in behind if child.isEnabledTo(self._window)]
        for child in self._asleep:
            child.setEnabled(False)
        self.setGeometry(self._window.rect())
        self.place_frame()
        self.show()
        self.raise_()

    def place_frame(self) -> None:
        """Lay the frame where it belongs."""
        self._frame.setGeometry(self._place(self.rect().size()))

    def leave(self) -> None:
        """Take the scrim and the frame away and bring the window back to life."""
        self._window.removeEventFilter(self)
        self._wake()
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def restyle(self) -> None:
        """Take a new picture when all behind has put on the new look."""
        if self.isVisible():
            QTimer.singleShot(0, self, self.cover)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the window as it was, and the scrim on it."""
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)
            painter.fillRect(self.rect(), QColor(current_tokens().color.scrim))

    def _picture_of(self, behind: list[QWidget]) -> QPixmap:
        ratio = self._window.devicePixelRatio()
        picture = QPixmap(self._window.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(current_tokens().color.bg))
        with QPainter(picture) as painter:
            for child in behind:
                if child.isVisible():
                    painter.drawPixmap(child.pos(), child.grab())
        return picture

    def _wake(self) -> None:
        for child in self._asleep:
            if isValid(child):
                child.setEnabled(True)
        self._asleep = []
