"""A table of warm cells: cohorts by month, buyers by how lately and how often."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from shopclub.ui.insights.chart import Chart, Spot, write
from shopclub.ui.insights.chart_colors import heat
from shopclub.ui.theme import Tokens, font
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.paint import draw_rounded

GAP = 3


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A cell: its figure, how warm it is of the whole, what it says; marked ones have an edge."""

    figure: str
    share: int
    whole: int
    said: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A row with its name and, at the right of that, a count."""

    name: str
    count: str
    cells: tuple[HeatCell, ...]


class HeatGrid(Chart):
    """Rows of cells under heads; below them words at both ends where there are some."""

    def __init__(self, parent: QWidget | None = None, *, height: int) -> None:
        self._rows: tuple[HeatRow, ...] = ()
        self._heads: tuple[str, ...] = ()
        self._corner = ""
        self._ends: tuple[str, ...] = ()
        super().__init__(parent, height=height)

    @property
    def rows(self) -> tuple[HeatRow, ...]:
        """The rows that are shown."""
        return self._rows

    def show_rows(
        self,
        rows: Sequence[HeatRow],
        *,
        heads: Sequence[str] = (),
        corner: str = "",
        ends: tuple[str, ...] = (),
    ) -> None:
        """Show other rows, with heads above them or words below both ends."""
        self._rows, self._heads = tuple(rows), tuple(heads)
        self._corner, self._ends = corner, ends
        self.lay_out()
        self.update()

    def lay_out(self) -> None:
        """Give each cell its place."""
        look = current_tokens()
        places = self._places(look)
        self.place_spots(
            tuple(
                Spot(area, cell.said)
                for row, areas in zip(self._rows, places, strict=True)
                for cell, area in zip(row.cells, areas, strict=True)
            )
        )

    def draw(self, painter: QPainter, look: Tokens) -> None:
        """Draw heads, names and cells."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignHCenter
        start, size = self._start(look), look.type.small
        places = self._places(look)
        if self._heads:
            box = QRect(0, 0, start, look.px(24))
            write(painter, box, self._corner, size, color=look.color.text2, align=left)
        widest = max(places, key=len, default=[])
        if widest:
            for head, area in zip(self._heads, widest, strict=False):
                box = QRect(area.left(), 0, area.width(), look.px(24))
                write(painter, box, head, size, color=look.color.text2, align=middle)
        for number, (row, areas) in enumerate(zip(self._rows, places, strict=True)):
            top, high = self._row(number, look)
            box = QRect(0, top, start - look.space.s, high)
            write(painter, box, row.name, size, color=look.color.text, align=left)
            write(painter, box, row.count, size, color=look.color.text2, align=right)
            for cell, area in zip(row.cells, areas, strict=True):
                self._draw_cell(painter, cell, area, look)
        if self._ends and places:
            floor = sum(self._row(len(places) - 1, look)) + look.space.xs
            box = QRect(start, floor, self.width() - start, look.px(20))
            for said, side in zip(self._ends, (left, right), strict=True):
                write(painter, box, said, size, color=look.color.text2, align=side)

    def _draw_cell(self, painter: QPainter, cell: HeatCell, area: QRect, look: Tokens) -> None:
        ground, ink = heat(cell.share, cell.whole, look)
        edge = look.color.warn if cell.marked else None
        draw_rounded(painter, area, look.px(3), fill=ground, edge=edge, width=2 * look.stroke)
        write(
            painter, area, cell.figure, look.type.small, color=ink,
            align=Qt.AlignmentFlag.AlignHCenter,
        )  # fmt: skip

    def _row(self, number: int, look: Tokens) -> tuple[int, int]:
        """Return the top and the height of a row of cells."""
        top = look.px(26) if self._heads else 0
        below = look.px(24) if self._ends else 0
        high = (self.height() - top - below) // len(self._rows)
        return top + number * high, high - look.px(GAP)

    def _start(self, look: Tokens) -> int:
        metrics = QFontMetrics(font(look.type.small))
        names = [metrics.horizontalAdvance(row.name) for row in self._rows]
        counts = [metrics.horizontalAdvance(row.count) for row in self._rows if row.count]
        name = max([*names, metrics.horizontalAdvance(self._corner)], default=0)
        count = max(counts, default=0)
        return name + look.space.s + (count + look.space.m if count else 0)

    def _places(self, look: Tokens) -> list[list[QRect]]:
        columns = max((len(row.cells) for row in self._rows), default=0)
        start = self._start(look)
        wide = self.width() - start
        gap = look.px(GAP)
        return [
            [
                QRect(
                    start + wide * place // columns,
                    self._row(number, look)[0],
                    wide * (place + 1) // columns - wide * place // columns - gap,
                    self._row(number, look)[1],
                )
                for place in range(len(row.cells))
            ]
            for number, row in enumerate(self._rows)
        ]
