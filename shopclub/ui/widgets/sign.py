"""The sign of the shop on its tile: the shop's own logo, or the plain one on the accent.

Like the look, the logo belongs to the application: `hang_logo` lays it down, and every tile that
has none of its own shows it from then on. Tiles hear of it by a signal: to look through all
widgets of the application would make Python's side of each kind of them, at every start.
"""

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_icon, draw_rounded

_PROPERTY = "shopclub_logo"


class _HungLogo(QObject):
    """The logo that hangs in an application, and the news of another one."""

    changed = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.logo = QPixmap()


def hang_logo(app: QApplication, png: bytes | None) -> None:
    """Show a logo wherever the shop's sign stands; None goes back to the plain sign."""
    hung = _hung(app)
    hung.logo = QPixmap()
    if png is not None:
        hung.logo.loadFromData(png)
    hung.changed.emit()


def _hung(app: QCoreApplication) -> _HungLogo:
    there = app.property(_PROPERTY)
    if isinstance(there, _HungLogo):
        return there
    made = _HungLogo(app)
    app.setProperty(_PROPERTY, made)
    return made


class SignTile(LookWidget):
    """A square of `size` at 100 %; with `set_logo` it shows a logo of its own."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 32) -> None:
        super().__init__(parent)
        self._size = size
        self._own: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        app = QApplication.instance()
        self._hung = _hung(app) if app is not None else None
        if self._hung is not None:
            self._hung.changed.connect(self.update)

    def set_logo(self, logo: QPixmap) -> None:
        """Show this logo; a null one is the plain sign."""
        self._own = logo
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the tile."""
        side = current_tokens().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the logo inside the round corners, or the plain sign."""
        look = current_tokens()
        side, logo = look.px(self._size), self._logo()
        tile = QRect(0, (self.height() - side) // 2, side, side)
        with QPainter(self) as painter:
            if logo.isNull():
                draw_rounded(painter, tile, look.radius.button, fill=look.color.accent)
                sign = side * 5 // 8
                corner = QPoint((side - sign) // 2, tile.top() + (side - sign) // 2)
                draw_icon(painter, corner, "store", look.color.on_accent, sign)
                return
            corners = QPainterPath()
            corners.addRoundedRect(tile.toRectF(), look.radius.button, look.radius.button)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setClipPath(corners)
            size = logo.size().scaled(tile.size(), Qt.AspectRatioMode.KeepAspectRatio)
            shown = QRect(QPoint(0, 0), size)
            shown.moveCenter(tile.center())
            painter.drawPixmap(shown, logo)

    def _logo(self) -> QPixmap:
        if self._own is not None:
            return self._own
        return QPixmap() if self._hung is None else self._hung.logo
