"""A plain table: a sunken head, rows of 40 with hairlines, figures at the right, badges."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from shopclub.ui.theme import TierHue, Tokens
from shopclub.ui.widgets.badges import badge_height, badge_width, draw_badge
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.widgets.pictures import draw_picture
from shopclub.ui.widgets.row_model import CELL, Cell, Column, RowModel
from shopclub.ui.widgets.spans import Span, draw_line, line_width

__all__ = ["Cell", "CellDelegate", "Column", "RowTable", "TablePanel"]

PICTURE = 32
MOST_KEPT = 160
"""Pixels at 100 % that a column which stretches keeps at most where there is no room."""


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: its text elided or its badge, and the hairline under the row."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for the cell's words and padding."""
        look = current_tokens()
        cell: Cell = index.data(CELL)
        side = self._side(look)
        if cell.badge is not None:
            star = "star" if isinstance(cell.badge, TierHue) else ""
            width = badge_width(cell.text, look, icon=star)
        else:
            width = line_width((Span(cell.text, bold=cell.bold),), look.type.body, look)
            width += 0 if cell.picture is None else look.px(PICTURE) + look.space.s
        return QSize(width + 2 * side, look.px(40))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        look = current_tokens()
        cell: Cell = index.data(CELL)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(look.color.soft))
        painter.setPen(QPen(QColor(look.color.border), look.stroke))
        bottom = area.bottom()
        painter.drawLine(area.left(), bottom, area.right(), bottom)
        side = self._side(look)
        inside = area.adjusted(side, 0, -side, -look.stroke)
        if cell.picture is not None:
            edge = look.px(PICTURE)
            top = inside.top() + (inside.height() - edge) // 2
            draw_picture(painter, QRect(inside.left(), top, edge, edge), cell.picture)
            inside = inside.adjusted(edge + look.space.s, 0, 0, 0)
        if cell.badge is not None:
            top = inside.top() + (inside.height() - badge_height(look)) // 2
            where = QPoint(inside.left(), top)
            draw_badge(painter, where, cell.text, cell.badge, look, room=inside.width())
        else:
            model = index.model()
            numeric = isinstance(model, RowModel) and model.columns[index.column()].numeric
            draw_line(
                painter,
                inside,
                (Span(cell.text, bold=cell.bold),),
                look.type.body,
                look,
                color=look.ink(cell.color),
                align=Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft,
            )
        painter.restore()

    def _side(self, look: Tokens) -> int:
        table = self.parent()
        dense = isinstance(table, RowTable) and table.is_dense
        return look.space.s if dense else look.space.m


class RowTable(QTableView):
    """A table to read, without a frame of its own: a `TablePanel` gives it one.

    A `dense` one of many columns leaves 8 beside its words, not 12.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        parent: QWidget | None = None,
        *,
        name: str,
        dense: bool = False,
    ) -> None:
        super().__init__(parent)
        self.is_dense = dense
        self.horizontalHeader().setProperty("dense", dense)
        self._model = RowModel(columns, self)
        self._headers = (self.horizontalHeader(), self.verticalHeader())  # or they are collected
        self.setModel(self._model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.restyle()

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show these rows, a cell for each column."""
        self._model.show_rows(rows)
        self._fit_columns()

    def add_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show more rows at the end; what is in sight stays where it is."""
        if rows:
            self._model.add_rows(rows)

    def take_columns(self, columns: Sequence[Column]) -> None:
        """Become a table of other columns, empty until its rows are shown."""
        self._model.show_rows((), columns=columns)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show the same columns with other heads, as after a change of language."""
        self._model.show_columns(columns)
        self._fit_columns()

    def row_count(self) -> int:
        """Return how many rows are shown."""
        return len(self._model.rows)

    def restyle(self) -> None:
        """Take the heights of the look."""
        look = current_tokens()
        self.horizontalHeader().setFixedHeight(look.px(36))
        self.verticalHeader().setDefaultSectionSize(look.px(40))
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give a column what it holds; one that stretches what is left, or enough to be read."""
        head, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        most = current_tokens().px(MOST_KEPT)
        wanted = [
            max(self.sizeHintForColumn(number), head.sectionSizeHint(number))
            for number in range(len(self._model.columns))
        ]
        least = [
            min(width, most) if column.stretch else width
            for column, width in zip(self._model.columns, wanted, strict=True)
        ]
        is_narrow = sum(least) > self.viewport().width()
        for number, column in enumerate(self._model.columns):
            if column.stretch and is_narrow:
                head.setSectionResizeMode(number, mode.Fixed)
                head.resizeSection(number, least[number])
            else:
                kept = mode.Stretch if column.stretch else mode.ResizeToContents
                head.setSectionResizeMode(number, kept)


class TablePanel(Panel):
    """A panel around a table: the head follows its round corners, the rows stay clear of them.

    With a `title` widget above, the head is straight and the corners are the title's.
    """

    def __init__(
        self, table: RowTable, parent: QWidget | None = None, *, title: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=0)
        if title is not None:
            self.body.addWidget(title)
        else:
            table.setProperty("kind", "rounded")
            table.horizontalHeader().setProperty("kind", "rounded")
        self.body.addWidget(table)

    def restyle(self) -> None:
        """Keep the rows clear of the lower corners."""
        super().restyle()
        look = current_tokens()
        self.body.setContentsMargins(look.stroke, look.stroke, look.stroke, look.radius.panel)
