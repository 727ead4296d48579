"""The receipts of a day as rows of 56 painted by one delegate; older ones are read when needed."""

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
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from shopclub.ui.theme import TierHue, Tokens
from shopclub.ui.widgets.badges import BadgeKind, badge_height, badge_width, draw_badge
from shopclub.ui.widgets.even_rows import keep_rows_even
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.paint import draw_row_ground
from shopclub.ui.widgets.spans import Span, draw_line

_ROW = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 56
TIME_WIDTH, NUMBER_WIDTH, MEANS_WIDTH, MONEY_WIDTH = 64, 160, 104, 128


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """One receipt: everything as shown, nothing to compute."""

    time: str
    name: str
    number: str
    means: str
    money: str
    tier: str = ""
    hue: TierHue | None = None
    mark: str = ""
    mark_kind: BadgeKind = BadgeKind.WARN
    quiet: bool = False

    def spoken(self) -> str:
        """Return the row for people who hear it."""
        parts = (self.time, self.name, self.tier, self.means, self.money, self.mark, self.number)
        return ", ".join(part for part in parts if part)


class ReceiptModel(QAbstractListModel):
    """The rows read so far; it asks for more when the view comes to their end."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ReceiptRow, ...] = ()
        self._complete = True

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many rows are read."""
        return 0 if parent.isValid() else len(self.rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a row, or what is read aloud of it."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.number
        return row.spoken() if role == Qt.ItemDataRole.AccessibleTextRole else None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Tell whether older rows are to come."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Ask for older rows; they come when they are read."""
        if self.canFetchMore(parent):
            self.more_wanted.emit()

    def show_rows(self, rows: Sequence[ReceiptRow], *, complete: bool) -> None:
        """Show these rows; those that continue the ones shown are added below."""
        self._complete = complete
        now, before = tuple(rows), len(self.rows)
        if now == self.rows:
            return
        if before and now[:before] == self.rows:
            self.beginInsertRows(QModelIndex(), before, len(now) - 1)
            self.rows = now
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.rows = now
            self.endResetModel()


class ReceiptDelegate(QStyledItemDelegate):
    """Paints a row: time, name with tier, number, means, money, and what came back of it."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for a row of 56."""
        return QSize(0, current_tokens().px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row: ReceiptRow = index.data(_ROW)
        look = current_tokens()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            draw_row_ground(painter, area, look, chosen=True)
        else:
            if state & QStyle.StateFlag.State_MouseOver:
                draw_row_ground(painter, area, look, chosen=False)
            painter.setPen(QPen(QColor(look.color.border), look.stroke))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
        _draw_row(painter, area.adjusted(look.space.l, 0, -look.space.l, 0), row, look)
        painter.restore()


def _draw_row(painter: QPainter, area: QRect, row: ReceiptRow, look: Tokens) -> None:
    right = Qt.AlignmentFlag.AlignRight
    quiet, ink = look.color.text2, look.color.text2 if row.quiet else look.color.text
    reason, body = look.type.reason, look.type.body_counter
    time = QRect(area.left(), area.top(), look.px(TIME_WIDTH), area.height())
    draw_line(painter, time, (Span(row.time),), body, look, color=quiet)
    money = QRect(area.right() + 1 - look.px(MONEY_WIDTH), area.top(), 0, area.height())
    money.setRight(area.right())
    draw_line(painter, money, (Span(row.money, bold=True),), body, look, color=ink, align=right)
    means = QRect(money.left() - look.px(MEANS_WIDTH), area.top(), 0, area.height())
    means.setWidth(look.px(MEANS_WIDTH))
    draw_line(painter, means, (Span(row.means),), reason, look, color=quiet)
    number = QRect(means.left() - look.px(NUMBER_WIDTH), area.top(), 0, area.height())
    number.setWidth(look.px(NUMBER_WIDTH))
    draw_line(painter, number, (Span(row.number),), reason, look, color=quiet)
    name = QRect(time.right() + 1, area.top(), number.left() - time.right() - 1, area.height())
    badges = _badges(row, look)
    room = name.width() - sum(width + look.space.s for *_, width in badges) - look.space.m
    name.setWidth(max(room, 0))
    left = name.left() + look.space.s
    left += draw_line(painter, name, (Span(row.name),), body, look, color=ink)
    for word, kind, width in badges:
        top = area.top() + (area.height() - badge_height(look)) // 2
        draw_badge(painter, QPoint(left, top), word, kind, look)
        left += width + look.space.s


def _badges(row: ReceiptRow, look: Tokens) -> list[tuple[str, BadgeKind | TierHue, int]]:
    badges: list[tuple[str, BadgeKind | TierHue, int]] = []
    if row.hue is not None:
        badges.append((row.tier, row.hue, badge_width(row.tier, look, icon="star")))
    if row.mark:
        badges.append((row.mark, row.mark_kind, badge_width(row.mark, look)))
    return badges


class ReceiptList(QListView):
    """The list under the number field, which keeps the focus: the arrows choose, Enter takes."""

    pointed = Signal(int)
    taken = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.receipts = ReceiptModel(self)
        self.setModel(self.receipts)
        self.setItemDelegate(ReceiptDelegate(self))
        self.setMouseTracking(True)
        keep_rows_even(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda index: self.pointed.emit(index.row()))
        self.doubleClicked.connect(lambda index: self.taken.emit(index.row()))

    def show_rows(self, rows: Sequence[ReceiptRow], *, chosen: int, complete: bool) -> None:
        """Show these receipts with one of them chosen."""
        self.receipts.show_rows(rows, complete=complete)
        if rows:
            self.setCurrentIndex(self.receipts.index(chosen))

    def sizeHint(self) -> QSize:
        """Ask for six rows."""
        look = current_tokens()
        return QSize(look.px(542), look.px(ROW_HEIGHT) * 6)

    def minimumSizeHint(self) -> QSize:
        """Scroll in a low window."""
        look = current_tokens()
        return QSize(look.px(542), look.px(ROW_HEIGHT) * 3)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
