"""What each day, week or month took: a bar of members and others, a mark for the period before."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from shopclub.ui.insights.chart import Chart, Spot, draw_grid_line, write
from shopclub.ui.insights.chart_colors import bar_color, before_color, others_color
from shopclub.ui.theme import Tokens, font
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.paint import draw_rounded

LINES = 2
HEIGHT = 210


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: all and the members' part, what was before it, its tick and what it says in words."""

    whole: int
    members: int
    before: int | None
    tick: str
    said: str


def step_of(most: int, *, lines: int = LINES) -> int:
    """Return the round step of a scale whose lines reach nearly to the most, as 800 or 2,000.

    The step is the largest with which at least `lines` lines lie within the most.
    """
    best, power = 1, 1
    while power * lines <= most:
        for leading in (1, 2, 3, 4, 5, 6, 8):
            if leading * power * lines <= most:
                best = leading * power
        power *= 10
    return best


class DayBars(Chart):
    """Bars from zero with at most three lines; money given back beyond sales draws no bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._bars: tuple[Bar, ...] = ()
        self._lines: tuple[tuple[int, str], ...] = ()
        super().__init__(parent, height=HEIGHT)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars that are shown."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar], *, lines: Sequence[tuple[int, str]]) -> None:
        """Show other bars, and lines with their words."""
        self._bars, self._lines = tuple(bars), tuple(lines)
        self.lay_out()
        self.update()

    def lay_out(self) -> None:
        """Give each bar its column."""
        plot = self._plot(current_tokens())
        self.place_spots(
            tuple(
                Spot(QRect(left, plot.top(), max(1, right - left), plot.height()), bar.said)
                for bar, (left, right) in zip(self._bars, self._columns(plot), strict=True)
            )
        )

    def draw(self, painter: QPainter, look: Tokens) -> None:
        """Draw lines, bars, marks and ticks."""
        plot = self._plot(look)
        top = self._top()
        for value, said in self._lines:
            y = plot.bottom() - plot.height() * value // top
            draw_grid_line(painter, plot.left(), plot.right(), y, look)
            label = QRect(0, y - look.px(8), plot.left() - look.px(6), look.px(16))
            write(
                painter, label, said, look.type.tick, color=look.color.text2,
                align=Qt.AlignmentFlag.AlignRight,
            )  # fmt: skip
        for bar, (left, right) in zip(self._bars, self._columns(plot), strict=True):
            self._draw_bar(painter, bar, QRect(left, plot.top(), right - left, plot.height()), look)
        self._draw_ticks(painter, plot, look)

    def _draw_bar(self, painter: QPainter, bar: Bar, column: QRect, look: Tokens) -> None:
        top, floor = self._top(), column.bottom() + 1
        high = column.height() * max(0, bar.whole) // top
        own = column.height() * min(max(0, bar.members), max(0, bar.whole)) // top
        radius = look.px(2)
        if high:
            whole = QRect(column.left(), floor - high, column.width(), high)
            draw_rounded(painter, whole, radius, fill=others_color(look))
        if own:
            part = QRect(column.left(), floor - own, column.width(), own)
            draw_rounded(painter, part, radius, fill=bar_color(look))
        if bar.before is not None and bar.before > 0:
            y = floor - column.height() * bar.before // top
            mark = QRect(column.left() - 1, y - look.px(1), column.width() + 2, look.px(2))
            painter.fillRect(mark.adjusted(0, -1, 0, 1), QColor(look.color.surface))
            painter.fillRect(mark, QColor(before_color(look)))

    def _draw_ticks(self, painter: QPainter, plot: QRect, look: Tokens) -> None:
        metrics = QFontMetrics(font(look.type.tick))
        free = 0
        for bar, (left, right) in zip(self._bars, self._columns(plot), strict=True):
            if not bar.tick:
                continue
            width = metrics.horizontalAdvance(bar.tick)
            start = min(max(0, (left + right - width) // 2), self.width() - width)
            if start < free:
                continue
            label = QRect(start, plot.bottom() + look.px(4), width + 2, look.px(18))
            write(
                painter, label, bar.tick, look.type.tick, color=look.color.text2,
                align=Qt.AlignmentFlag.AlignLeft,
            )  # fmt: skip
            free = start + width + look.px(12)

    def _top(self) -> int:
        values = [max(bar.whole, bar.before or 0) for bar in self._bars]
        return max(1, *values, *(value for value, _ in self._lines)) if values else 1

    def _plot(self, look: Tokens) -> QRect:
        metrics = QFontMetrics(font(look.type.tick))
        words = [metrics.horizontalAdvance(said) for _, said in self._lines]
        left = max(words, default=0) + look.px(10)
        return QRect(
            left, look.px(8), self.width() - left, self.height() - look.px(8) - look.px(24)
        )

    def _columns(self, plot: QRect) -> list[tuple[int, int]]:
        count = len(self._bars)
        gap = 5 if plot.width() >= 12 * count else 2 if plot.width() >= 5 * count else 0
        edges = [plot.left() + plot.width() * place // max(1, count) for place in range(count + 1)]
        most = current_tokens().px(64)
        columns = []
        for left, right in pairwise(edges):
            spare = max(0, right - left - gap - most) // 2
            columns.append((left + gap // 2 + spare, right - gap + gap // 2 - spare))
        return columns
