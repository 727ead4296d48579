"""The line of time as a list: an icon in a circle, words, a note and the day; a line joins them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from shopclub.ui.members.timeline_words import EventWords
from shopclub.ui.widgets.badges import badge_colors
from shopclub.ui.widgets.even_rows import keep_rows_even
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.paint import draw_icon, draw_rounded
from shopclub.ui.widgets.spans import Span, draw_line, line_width

ROW_HEIGHT, CIRCLE, ICON = 58, 32, 16
NEAR_THE_END = 10
"""So many rows before the last one, older ones are asked for."""
_LINE = Qt.ItemDataRole.UserRole
_SPOKEN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """An event as a row."""

    words: EventWords
    day: str

    @property
    def spoken(self) -> str:
        """All of it in one line, for screen readers."""
        return ", ".join(part for part in (self.words.title, self.words.note, self.day) if part)


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[TimelineLine, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == _LINE:
            return self.lines[index.row()]
        if role in _SPOKEN:
            return self.lines[index.row()].spoken
        return None

    def show_lines(self, lines: tuple[TimelineLine, ...]) -> None:
        """Add what came at the end, or begin anew."""
        before = len(self.lines)
        if before and lines[:before] == self.lines:
            if len(lines) > before:
                self.beginInsertRows(QModelIndex(), before, len(lines) - 1)
                self.lines = lines
                self.endInsertRows()
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, current_tokens().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = current_tokens()
        line: TimelineLine = index.data(_LINE)
        area: QRect = option.rect
        fill, ink = badge_colors(line.words.kind, look)
        side, gap = look.px(CIRCLE), look.space.xs
        painter.save()
        circle = QRect(area.left(), area.top() + look.px(4), side, side)
        draw_rounded(painter, circle, side // 2, fill=fill)
        inset = (side - look.px(ICON)) // 2
        where = QPoint(circle.left() + inset, circle.top() + inset)
        draw_icon(painter, where, line.words.icon, ink, look.px(ICON))
        if index.row() + 1 < index.model().rowCount():
            left = circle.center().x()
            top, width = circle.bottom() + gap, 2 * look.stroke
            height = area.bottom() + look.px(4) - gap - top
            painter.fillRect(QRect(left, top, width, height), QColor(look.color.border))
        words = QRect(circle.right() + look.space.m, area.top(), 0, area.height() // 2)
        words.setRight(area.right() - look.space.s)
        day = (Span(line.day),)
        taken = line_width(day, look.type.small, look)
        title = words.adjusted(0, 0, -taken - look.space.m, 0)
        bold = (Span(line.words.title, bold=True),)
        draw_line(painter, title, bold, look.type.body, look, color=look.color.text)
        draw_line(
            painter, words, day, look.type.small, look,
            color=look.color.text2, align=Qt.AlignmentFlag.AlignRight,
        )  # fmt: skip
        below = words.translated(0, words.height() - look.px(6))
        note = (Span(line.words.note),)
        draw_line(painter, below, note, look.type.small, look, color=look.color.text2)
        painter.restore()


class TimelineList(QListView):
    """Scrolls; `wanted` is emitted when its end comes into sight."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = _Model(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        keep_rows_even(self)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_lines(self, lines: Sequence[TimelineLine]) -> None:
        """Show these rows; what was shown and only grew keeps its place."""
        self.lines.show_lines(tuple(lines))
        self._scrolled()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.scheduleDelayedItemsLayout()

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() <= NEAR_THE_END * current_tokens().px(ROW_HEIGHT):
            self.wanted.emit()
