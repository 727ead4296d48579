"""The months of a target in a row's height: a bar for each that has begun, a mark for the way."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclub.ui.insights.chart_colors import bar_color, before_color, others_color
from shopclub.ui.insights.day_bars import Bar
from shopclub.ui.theme import Tokens
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_rounded

WIDTH, LEAST, HEIGHT = 200, 96, 40
MOST = 16
"""Pixels that a month takes at most, so that few months do not look like much."""


class WayBars(LookWidget):
    """Only a picture: the row that it lies on says all of it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other months."""
        self._bars = tuple(bars)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the picture of a row."""
        look = current_tokens()
        return QSize(look.px(WIDTH), look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Hold the height; in a narrow window months take less."""
        look = current_tokens()
        return QSize(look.px(LEAST), look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars and marks from the left."""
        look = current_tokens()
        top = max((max(bar.whole, bar.before or 0) for bar in self._bars), default=0) or 1
        step = min(look.px(MOST), self.width() // max(1, len(self._bars)))
        with QPainter(self) as painter:
            for place, bar in enumerate(self._bars):
                self._draw(painter, bar, QRect(place * step, 0, step, self.height()), top, look)

    def _draw(self, painter: QPainter, bar: Bar, column: QRect, top: int, look: Tokens) -> None:
        room, floor = column.height() - look.px(2), column.height()
        gap = look.px(1)
        left, wide = column.left() + gap, max(look.px(2), column.width() - 2 * gap)
        high = room * max(0, bar.whole) // top
        if high:
            fill = bar_color(look) if bar.members else others_color(look)
            draw_rounded(painter, QRect(left, floor - high, wide, high), look.px(2), fill=fill)
        if bar.before is not None:
            y = floor - room * bar.before // top
            mark = QRect(left, y - look.px(2), wide, look.px(2))
            painter.fillRect(mark.adjusted(0, -1, 0, 1), QColor(look.color.surface))
            painter.fillRect(mark, QColor(before_color(look)))
