"""A figure of the period as a tile that opens the members behind it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from shopclub.ui.theme import Tokens, TypeStyle
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.paint import draw_icon, draw_rounded
from shopclub.ui.widgets.spans import Span, draw_line, line_width

HEIGHT = 118
_ARROWS = {1: "arrow-up", -1: "arrow-down"}


@dataclass(frozen=True, slots=True)
class Tile:
    """A caption, its figure, which way (-1, 0, 1) and how much it changed, and what it was."""

    caption: str
    figure: str = ""
    way: int = 0
    change: str = ""
    was: str = ""


class FigureTile(QAbstractButton):
    """Painted on a panel; the change carries an arrow in the colour of the text.

    Red is up in China and down elsewhere, so that no colour says it. A figure too wide gets
    smaller, never cut.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tile = Tile("")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def tile(self) -> Tile:
        """What is shown."""
        return self._tile

    def show_tile(self, tile: Tile, *, way_said: str = "") -> None:
        """Show another figure; `way_said` says the way of the arrow in words."""
        self._tile = tile
        change = f"{way_said} {tile.change}".strip() if tile.change else ""
        said = (tile.caption, tile.figure, change, tile.was)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the tile of the design."""
        look = current_tokens()
        return QSize(look.px(152), look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Hold the height."""
        look = current_tokens()
        return QSize(look.px(112), look.px(HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.updateGeometry()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter as well as on Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        look = current_tokens()
        color, focus = look.color, self.hasFocus()
        edge = color.accent if focus or self.underMouse() else color.border
        with QPainter(self) as painter:
            draw_rounded(
                painter,
                self.rect(),
                look.radius.panel,
                fill=color.surface,
                edge=edge,
                width=look.stroke * (2 if focus else 1),
            )
            self._draw_lines(painter, look)

    def _draw_lines(self, painter: QPainter, look: Tokens) -> None:
        tile, color = self._tile, look.color
        left, wide = look.space.l, self.width() - 2 * look.space.l
        style = look.type.figure
        while line_width((Span(tile.figure),), style, look) > wide and style.px > look.type.body.px:
            style = TypeStyle(px=style.px - 1, line=style.line, weight=700)
        rows = (
            (tile.caption, look.type.small, color.text2, 12, 20, 0),
            (tile.figure, style, color.text, 33, 34, 0),
            (tile.change, look.type.head, color.text, 66, 20, look.px(22) if tile.way else 0),
            (tile.was, look.type.small, color.text2, 86, 20, 0),
        )
        for text, size, ink, top, high, indent in rows:
            box = QRect(left + indent, look.px(top), wide - indent, look.px(high))
            draw_line(painter, box, (Span(text),), size, look, color=ink)
        if tile.way:
            where = QPoint(left, look.px(68))
            draw_icon(painter, where, _ARROWS[tile.way], color.text, look.px(16))
