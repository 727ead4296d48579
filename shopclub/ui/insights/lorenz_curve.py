"""How much the few bring: members from who spent most, against their share of the sales."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from shopclub.ui.insights.chart import Chart, Spot, draw_grid_line, write
from shopclub.ui.insights.chart_colors import even_color
from shopclub.ui.theme import Tokens, font
from shopclub.ui.widgets.look import current_tokens

HEIGHT = 222
WHOLE = 1_000


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """So many of the members, who spent most, bring so much: both in tenths of a percent."""

    members: int
    sales: int


@dataclass(frozen=True, slots=True)
class NamedPoint:
    """A point that is named in words beside the curve."""

    point: CurvePoint
    said: str


class LorenzCurve(Chart):
    """The curve from nobody to all, over the dashed line on which all would spend the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._points: tuple[CurvePoint, ...] = ()
        self._named: tuple[NamedPoint, ...] = ()
        self._ends = ("", "")
        super().__init__(parent, height=HEIGHT)

    def show_curve(
        self,
        points: Sequence[CurvePoint],
        *,
        named: Sequence[NamedPoint],
        ends: tuple[str, str],
    ) -> None:
        """Show another curve; `ends` are the words under its beginning and its end."""
        self._points, self._named, self._ends = tuple(points), tuple(named), ends
        self.lay_out()
        self.update()

    def lay_out(self) -> None:
        """Give each named point its label, one above the other, all within the chart."""
        look = current_tokens()
        plot, metrics = self._plot(look), QFontMetrics(font(look.type.label))
        spots = []
        floor = plot.bottom() + 1
        for named in self._named:
            at = self._place(named.point, plot)
            width = metrics.horizontalAdvance(named.said) + look.px(4)
            left = min(int(at.x()) + look.px(12), self.width() - width)
            top = min(int(at.y()) - look.px(2), floor - look.px(20))
            spots.append(Spot(QRect(left, top, width, look.px(20)), named.said))
            floor = top
        over = max(0, -floor) if spots else 0
        self.place_spots([Spot(spot.area.translated(0, over), spot.said) for spot in spots])

    def draw(self, painter: QPainter, look: Tokens) -> None:
        """Draw the grid, the area, both lines and the named points."""
        plot = self._plot(look)
        for share in (0, 50, 100):
            y = plot.bottom() - plot.height() * share // 100
            draw_grid_line(painter, plot.left(), plot.right(), y, look)
            label = QRect(0, y - look.px(8), plot.left() - look.px(4), look.px(16))
            write(
                painter, label, str(share), look.type.tick, color=look.color.text2,
                align=Qt.AlignmentFlag.AlignRight,
            )  # fmt: skip
        self._draw_ends(painter, plot, look)
        if not self._points:
            return
        places = [self._place(point, plot) for point in self._points]
        line = QPolygonF(places)
        area = QPolygonF([*places, QPointF(plot.bottomRight()), QPointF(plot.bottomLeft())])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.color.soft))
        painter.drawPolygon(area)
        even = QPen(QColor(even_color(look)), look.stroke, Qt.PenStyle.DashLine)
        painter.setPen(even)
        painter.drawLine(plot.bottomLeft(), plot.topRight())
        painter.setPen(QPen(QColor(look.color.accent), look.px(5) / 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
        for named, spot in zip(self._named, self.spots, strict=True):
            painter.setPen(QPen(QColor(look.color.accent), 2 * look.stroke))
            painter.setBrush(QColor(look.color.surface))
            radius = look.px(9) / 2
            painter.drawEllipse(self._place(named.point, plot), radius, radius)
            write(
                painter, spot.area, named.said, look.type.label, color=look.color.text,
                align=Qt.AlignmentFlag.AlignLeft,
            )  # fmt: skip

    def _draw_ends(self, painter: QPainter, plot: QRect, look: Tokens) -> None:
        below = QRect(plot.left(), plot.bottom() + look.px(6), plot.width(), look.px(18))
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        for said, side in zip(self._ends, sides, strict=True):
            write(painter, below, said, look.type.tick, color=look.color.text2, align=side)

    def _place(self, point: CurvePoint, plot: QRect) -> QPointF:
        x = plot.left() + (plot.width() - 1) * point.members / WHOLE
        sales = min(max(point.sales, 0), WHOLE)
        return QPointF(x, plot.bottom() - (plot.height() - 1) * sales / WHOLE)

    def _plot(self, look: Tokens) -> QRect:
        left = QFontMetrics(font(look.type.tick)).horizontalAdvance("100") + look.px(8)
        return QRect(
            left, look.px(8), self.width() - left - look.px(4), self.height() - look.px(34)
        )
