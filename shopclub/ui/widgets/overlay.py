"""The scrim over a window while a dialog is open."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid

from shopclub.ui.widgets.look import LookWidget, current_tokens

log = logging.getLogger("shopclub.qt")
Place = Callable[[QSize], QRect]


class Overlay(LookWidget):
    """The scrim over a whole window, on a picture of the window as it was, at most one.

    The other children of the window are disabled while it lies there, so that nothing of theirs
    can be reached: not by Tab, a click, a mnemonic or a shortcut. `place` tells where the frame
    on the scrim lies in a room of a size. A frame may take the place of the one that is there,
    which is set aside and comes back as it was when the frame leaves. `gone` tells that the last
    frame has left.
    """

    gone = Signal()

    def __init__(self, window: QWidget, frame: QWidget, place: Place) -> None:
        if overlay_of(window) is not None:
            raise RuntimeError("a dialog is open already: at most one deep")
        super().__init__(window)
        self._window = window
        self._frames = [(frame, place)]
        self._asleep: list[QWidget] = []
        self._picture = QPixmap()
        frame.setParent(self)
        window.installEventFilter(self)
        self.cover()

    def holds(self, frame: QWidget) -> bool:
        """Tell whether a frame is here, in sight or set aside."""
        return any(each is frame for each, _ in self._frames)

    def shows(self, frame: QWidget) -> bool:
        """Tell whether a frame is the one in sight."""
        return self._frames[-1][0] is frame

    def take_place(self, frame: QWidget, place: Place) -> None:
        """Show a frame instead of the one that is there."""
        self._frames[-1][0].hide()
        self._frames.append((frame, place))
        frame.setParent(self)
        frame.show()
        self.place_frame()

    def cover(self) -> None:
        """Take the picture, put what is behind to sleep and lie over the whole window."""
        if not self._frames:
            return
        self._wake()
        behind = [
            child
            for child in self._window.children()
            if isinstance(child, QWidget) and child is not self and not child.isWindow()
        ]
        for layout in (one for child in behind for one in child.findChildren(QLayout)):
            layout.activate()  # what has just changed
        self._picture = self._picture_of(behind)
        self._asleep = [child for child in behind if child.isEnabledTo(self._window)]
        for child in self._asleep:
            child.setEnabled(False)
        self.setGeometry(self._window.rect())
        self.place_frame()
        self.show()
        self.raise_()

    def place_frame(self) -> None:
        """Lay the frame where it belongs, while there is one."""
        if self._frames:
            frame, place = self._frames[-1]
            frame.setGeometry(place(self.rect().size()))

    def leave(self, frame: QWidget) -> None:
        """Take a frame away; after the last one the window comes back to life."""
        self._frames = [(each, place) for each, place in self._frames if each is not frame]
        if self._frames:
            frame.hide()
            frame.deleteLater()  # it stays our child: its own key may have led here
            self._frames[-1][0].show()
            self.place_frame()
            return
        self._window.removeEventFilter(self)
        self._wake()
        self.hide()
        self.setParent(None)
        self.gone.emit()
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
        for child in behind:
            if child.isVisible():
                _draw(child, picture)
        return picture

    def _wake(self) -> None:
        for child in self._asleep:
            if isValid(child):
                child.setEnabled(True)
        self._asleep = []


def _draw(child: QWidget, picture: QPixmap) -> None:
    """Draw a widget where it lies; one that fails to paint is left out, and the dialog opens."""
    try:
        child.render(picture, child.pos())
    except Exception:
        log.exception("a bug: what is behind a dialog could not be painted")


def overlay_of(window: QWidget) -> Overlay | None:
    """Return what lies over a window, if anything does."""
    found = window.findChildren(Overlay, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found[0] if found else None


def lay_over(window: QWidget, frame: QWidget, place: Place) -> Overlay:
    """Lay a frame over a window, or in the place of the one that lies there."""
    overlay = overlay_of(window)
    if overlay is None:
        return Overlay(window, frame, place)
    overlay.take_place(frame, place)
    return overlay


def when_free(over: QWidget, then: Callable[[], None]) -> None:
    """Do something over a widget, now or once what lies over its window has gone.

    Nothing is done where the widget itself has gone, or is not seen any more by then.
    """
    if not isValid(over):
        return
    lying = overlay_of(over.window())
    if lying is None:
        then()
        return

    def again() -> None:
        if isValid(over) and (over.isWindow() or over.isVisibleTo(over.window())):
            when_free(over, then)

    lying.gone.connect(lambda: QTimer.singleShot(0, again))
