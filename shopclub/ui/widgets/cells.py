"""Cells of our tables: what one shows, how it is painted, and how a table of them behaves."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from shopclub.ui.theme import TierHue
from shopclub.ui.widgets.badges import BadgeKind, badge_height, badge_width, draw_badge
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.spans import Span, draw_line, line_width

CELL = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows: a text in a token colour, or a badge where `badge` is set.

    A `note` follows the text in a quieter colour.
    """

    text: str = ""
    color: str = "text"
    bold: bool = False
    badge: BadgeKind | TierHue | None = None
    note: str = ""

    @property
    def line(self) -> tuple[Span, ...]:
        """Its words as they are painted."""
        said = Span(self.text, bold=self.bold)
        return (said, Span(self.note, color="text2", gap=12)) if self.note else (said,)


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: its text elided or its badge, and the hairline under the row."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for the cell's words and padding."""
        look = current_tokens()
        cell: Cell = index.data(CELL)
        if cell.badge is not None:
            star = "star" if isinstance(cell.badge, TierHue) else ""
            width = badge_width(cell.text, look, icon=star)
        else:
            width = line_width(cell.line, look.type.body, look)
        return QSize(width + 2 * look.space.m, look.px(40))

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
        inside = area.adjusted(look.space.m, 0, -look.space.m, -look.stroke)
        if cell.badge is not None:
            top = inside.top() + (inside.height() - badge_height(look)) // 2
            where = QPoint(inside.left(), top)
            draw_badge(painter, where, cell.text, cell.badge, look, room=inside.width())
        else:
            draw_line(
                painter,
                inside,
                cell.line,
                look.type.body,
                look,
                color=look.ink(cell.color),
                align=_side(index),
            )
        painter.restore()


def furnish(table: QTableView) -> None:
    """Let a table look and scroll as all of ours do, its rows chosen one at a time."""
    table.setItemDelegate(CellDelegate(table))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionsClickable(False)


def _side(index: QModelIndex | QPersistentModelIndex) -> Qt.AlignmentFlag:
    """Return the side at which the head of a column stands, and so its cells."""
    asked = (Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    side = index.model().headerData(index.column(), *asked)
    right = side is not None and side & Qt.AlignmentFlag.AlignRight
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
