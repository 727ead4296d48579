"""The sign of the shop on its tile: the shop's own logo, or the plain one on the accent.

Like the look, the logo belongs to the application: `hang_logo` lays it down, and every tile that
has none of its own shows it from then on.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_icon, draw_rounded

_PROPERTY = "shopclub_logo"


def hang_logo(app: QApplication, png: bytes | None) -> None:
    """Show a logo wherever the shop's sign stands; None goes back to the plain sign."""
    logo = QPixmap()
    if png is not None:
        logo.loadFromData(png)
    app.setProperty(_PROPERTY, logo)
    for widget in app.allWidgets():
        if isinstance(widget, SignTile):
            widget.update()


class SignTile(LookWidget):
    """A square of `size` at 100 %; with `set_logo` it shows a logo of its own."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 32) -> None:
        super().__init__(parent)
        self._size = size
        self._own: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

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
        app = QApplication.instance()
        hung = app.property(_PROPERTY) if app is not None else None
        return hung if isinstance(hung, QPixmap) else QPixmap()
