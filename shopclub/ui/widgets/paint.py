"""Strokes and shapes that painted widgets and delegates share."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from shopclub.ui.icons import icon_image
from shopclub.ui.theme import Tokens, font

_BEFORE_CARET = 5
"""Pixels that Qt keeps before the caret in the rectangle it gives for it, at every scale."""

KEYCAP_HEIGHT = 22


def draw_rounded(
    painter: QPainter,
    rect: QRect,
    radius: int,
    *,
    fill: str | QColor | None,
    edge: str | None = None,
    width: int = 1,
) -> None:
    """Fill a rounded rectangle and draw its edge inside of it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(rect)
    if edge is not None:
        half = width / 2
        area.adjust(half, half, -half, -half)
        painter.setPen(QPen(QColor(edge), width))
        radius = max(0, radius - width // 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, radius, radius)
    painter.restore()


def draw_row_ground(painter: QPainter, area: QRect, look: Tokens, *, chosen: bool) -> None:
    """Fill the row of a list that is chosen, with its bar at the left, or that is pointed at."""
    radius = look.radius.button
    if not chosen:
        draw_rounded(painter, area, radius, fill=look.color.sunken)
        return
    draw_rounded(painter, area, radius, fill=look.color.soft)
    bar = QRect(area.left(), area.top() + look.space.m, look.px(4), 0)
    bar.setBottom(area.bottom() - look.space.m)
    draw_rounded(painter, bar, look.px(2), fill=look.color.accent)


def draw_icon(
    painter: QPainter, where: QPoint, name: str, color: str, size: int, *, filled: bool = False
) -> None:
    """Draw an icon with its top left corner at a point, sharp on the device."""
    ratio = painter.device().devicePixelRatio()
    painter.drawImage(where, icon_image(name, color, size, ratio=ratio, filled=filled))


def keycap_width(key: str, look: Tokens) -> int:
    """Return how wide the keycap of a key is."""
    advance = QFontMetrics(font(look.type.head)).horizontalAdvance(key)
    return max(look.px(28), advance + 2 * look.px(6))


def draw_keycap(
    painter: QPainter, left: int, middle: int, key: str, look: Tokens, *, ink: str, fill: QColor
) -> None:
    """Draw a keycap from its left edge, centred on the height `middle`."""
    height = look.px(KEYCAP_HEIGHT)
    rect = QRect(left, middle - height // 2, keycap_width(key, look), height)
    draw_rounded(painter, rect, look.radius.keycap, fill=fill)
    painter.setFont(font(look.type.head))
    painter.setPen(QColor(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


def translucent(color: str, *, percent: int) -> QColor:
    """Return a colour at a share of full cover."""
    made = QColor(color)
    made.setAlpha((255 * percent + 50) // 100)
    return made


def draw_caret(painter: QPainter, place: QRect, look: Tokens) -> None:
    """Draw a caret 2 wide in the accent, steady, over all of the thin one of Qt.

    `place` is the rectangle that a line edit gives for its caret. Every start paints one: fillRect
    would first make Python's side of all the gradients that it could also take.
    """
    left = place.left() + _BEFORE_CARET
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.color.accent))
    painter.drawRect(QRect(left, place.top(), 2 * look.stroke, place.height()))
