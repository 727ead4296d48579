"""What all our charts are: painted from the look, with places that can be clicked or walked to."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from shopclub.ui.theme import Tokens, TypeStyle, font
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_rounded

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of a chart that stands for members: where it is and what it says in words."""

    area: QRect
    said: str


class Chart(LookWidget):
    """A picture with spots: `chosen` tells which one was clicked, or entered by keys.

    The chart is one stop of Tab; arrow keys go from spot to spot, Enter opens the members behind
    it. What it shows is also said: its name is the title and the spot, its description all spots.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, height: int) -> None:
        super().__init__(parent)
        self._height = height
        self._title = ""
        self._spots: tuple[Spot, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.restyle()

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The places that can be opened, in their order."""
        return self._spots

    def set_title(self, title: str) -> None:
        """Say what the chart is, for those who do not see it."""
        self._title = title
        self._say()

    def place_spots(self, spots: Sequence[Spot]) -> None:
        """Lay the places that can be opened; what is said follows them."""
        self._spots = tuple(spots)
        self._at = min(self._at, max(0, len(self._spots) - 1))
        self._say()

    def lay_out(self) -> None:
        """Place the spots again for the size that the chart has now."""

    def sizeHint(self) -> QSize:
        """Ask for the height of the design."""
        look = current_tokens()
        return QSize(look.px(200), look.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Hold the height; the width may be less."""
        look = current_tokens()
        return QSize(look.px(160), look.px(self._height))

    def restyle(self) -> None:
        """Lay the chart out again by the look."""
        self.lay_out()

    def resizeEvent(self, event: QEvent) -> None:
        """Lay the chart out again."""
        self.lay_out()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the members behind the spot under the mouse."""
        place = self._place_at(event.position().toPoint())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self._at = place
            self._say()
            self.chosen.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be opened."""
        found = self._place_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from spot to spot, and open one."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._spots:
            self._at = min(max(0, self._at + _STEPS[key]), len(self._spots) - 1)
            self._say()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._spots:
            self.chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what the spot under the mouse is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._place_at(event.pos())
            QToolTip.showText(
                event.globalPos(), "" if place is None else self._spots[place].said, self
            )
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, and the edge of the spot that has the focus."""
        look = current_tokens()
        with QPainter(self) as painter:
            self.draw(painter, look)
            if self.hasFocus() and self._spots:
                area = self._spots[self._at].area.adjusted(-2, -2, 2, 2)
                edge, width = look.color.text, 2 * look.stroke
                draw_rounded(painter, area, look.radius.keycap, fill=None, edge=edge, width=width)

    def draw(self, painter: QPainter, look: Tokens) -> None:
        """Draw the picture itself."""

    def _place_at(self, where: QPoint) -> int | None:
        found = (place for place, spot in enumerate(self._spots) if spot.area.contains(where))
        return next(found, None)

    def _say(self) -> None:
        at = self._spots[self._at].said if self._spots else ""
        self.setAccessibleName(": ".join(part for part in (self._title, at) if part))
        self.setAccessibleDescription("; ".join(spot.said for spot in self._spots))


def write(
    painter: QPainter,
    rect: QRect,
    text: str,
    style: TypeStyle,
    *,
    color: str,
    align: Qt.AlignmentFlag,
) -> None:
    """Write a tick, a head or a cell into its box."""
    painter.setFont(font(style))
    painter.setPen(QColor(color))
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, text)


def draw_grid_line(painter: QPainter, left: int, right: int, y: int, look: Tokens) -> None:
    """Draw a hairline of the grid."""
    painter.setPen(QPen(QColor(look.color.border), look.stroke))
    painter.drawLine(left, y, right, y)
