"""A list of things to choose from: the arrows move the choice, Enter takes it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from shopclub.ui.theme import Tokens
from shopclub.ui.widgets.even_rows import keep_rows_even
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.paint import draw_row_ground
from shopclub.ui.widgets.pictures import draw_picture
from shopclub.ui.widgets.spans import Span, draw_line, line_width

ROW_HEIGHT, PICTURE, SHOWN = 64, 48, 5
_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Offer:
    """A row: what it is with a note below it, and its price with another note at the right.

    `picture` is its PNG; empty it keeps the room of one, so that the rows of a list begin alike.
    """

    title: str
    note: str
    price: str
    more: str = ""
    can: bool = True
    picture: bytes | None = None

    def spoken(self) -> str:
        """Return the row for people who hear it."""
        return ", ".join(part for part in (self.title, self.price, self.more, self.note) if part)


class _Offers(QAbstractListModel):
    rows: tuple[Offer, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a row, or what is read aloud of it."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return row if role == _ROW else row.spoken() if role in spoken else None

    def show_rows(self, rows: tuple[Offer, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class _Painter(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for a row of 64."""
        return QSize(0, current_tokens().px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        look = current_tokens()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            draw_row_ground(painter, area, look, chosen=True)
        else:
            painter.setPen(QPen(QColor(look.color.border), look.stroke))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
        _draw(painter, area.adjusted(look.space.l, 0, -look.space.l, 0), index.data(_ROW), look)
        painter.restore()


def _draw(painter: QPainter, area: QRect, row: Offer, look: Tokens) -> None:
    if row.picture is not None:
        side = look.px(PICTURE)
        top = area.top() + (area.height() - side) // 2
        draw_picture(painter, QRect(area.left(), top, side, side), row.picture)
        area = area.adjusted(side + look.space.m, 0, 0, 0)
    right, quiet = Qt.AlignmentFlag.AlignRight, look.color.text2
    ink = look.color.text if row.can else quiet
    body, reason = look.type.body_counter, look.type.reason
    price, more = (Span(row.price, bold=True),), (Span(row.more),)
    width = max(line_width(price, body, look), line_width(more, reason, look)) + look.space.l
    half = area.height() // 2 - look.space.xs
    for top, words, note, color in (
        (area.top() + look.space.xs, (Span(row.title, bold=row.can),), price, ink),
        (area.top() + half, (Span(row.note),), more, quiet),
    ):
        style = body if color == ink and note is price else reason
        left = QRect(area.left(), top, area.width() - width, half)
        draw_line(painter, left, words, style, look, color=color)
        end = QRect(area.right() + 1 - width, top, width, half)
        draw_line(painter, end, note, style, look, color=color, align=right)


class OfferList(QListView):
    """Rows of which one is chosen; it has the focus itself."""

    pointed = Signal(int)
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = _Offers(self)
        self.setModel(self._offers)
        self.setItemDelegate(_Painter(self))
        keep_rows_even(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.doubleClicked.connect(lambda _: self.taken.emit())

    def show_offers(self, offers: Sequence[Offer], *, chosen: int) -> None:
        """Show these rows with one of them chosen."""
        if tuple(offers) != self._offers.rows:
            self._offers.show_rows(tuple(offers))
            self.updateGeometry()
        if offers and self.currentIndex().row() != chosen:
            self.setCurrentIndex(self._offers.index(chosen))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which row is chosen now."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.pointed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen row on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for its rows, five at most."""
        look = current_tokens()
        rows = min(max(len(self._offers.rows), 1), SHOWN)
        return QSize(look.px(560), look.px(ROW_HEIGHT) * rows + 2 * look.stroke)

    def minimumSizeHint(self) -> QSize:
        """Scroll in a low window."""
        look = current_tokens()
        rows = min(max(len(self._offers.rows), 1), 2)
        return QSize(look.px(320), look.px(ROW_HEIGHT) * rows)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
