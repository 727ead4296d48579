"""The members that a search finds, as rows of 76 painted by one delegate."""

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
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from shopclub.ui.theme import TierHue, Tokens
from shopclub.ui.widgets.badges import badge_height, badge_width, draw_avatar, draw_badge
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.paint import draw_row_ground
from shopclub.ui.widgets.spans import Span, draw_line, plain_text

_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One member found: everything as shown, nothing to compute."""

    name: str
    latin: tuple[Span, ...] = ()
    phone: str = ""
    card: str = ""
    points: str = ""
    note: str = ""
    tier: str = ""
    hue: TierHue | None = None

    def spoken(self) -> str:
        """Return the row for people who hear it."""
        parts = (
            self.name,
            plain_text(self.latin),
            self.tier,
            self.phone,
            self.card,
            self.points,
            self.note,
        )
        return ", ".join(part for part in parts if part)


class _ResultModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[ResultRow, ...] = ()
        self.tiers: tuple[str, ...] = ()

    def rowCount(  # Qt's signature
        self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()
    ) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == _ROW:
            return self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()].name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.rows[index.row()].spoken()
        return None

    def show_rows(self, rows: Sequence[ResultRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.tiers = tuple({row.tier for row in self.rows if row.hue is not None})
        self.endResetModel()


class ResultDelegate(QStyledItemDelegate):
    """Paints a row: avatar, name and pinyin, phone and card, points, tier, last visit."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for a row of 76."""
        return QSize(0, current_tokens().px(76))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row = index.data(_ROW)
        look = current_tokens()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if selected or hovered:
            draw_row_ground(painter, area, look, chosen=selected)
        left = area.left() + look.space.l
        side = look.px(44)
        avatar = QRect(left, area.top() + (area.height() - side) // 2, side, side)
        draw_avatar(painter, avatar, row.name, row.hue, look)
        left += side + look.space.l
        right = area.right() + 1 - look.space.l
        upper = QRect(left, area.top() + look.px(10), right - left, look.px(28))
        lower = QRect(left, upper.bottom() + 1, right - left, look.px(26))
        self._draw_upper(painter, upper, row, index.model(), look)
        self._draw_lower(painter, lower, row, look)
        painter.restore()

    def _draw_upper(
        self, painter: QPainter, rect: QRect, row: ResultRow, model: object, look: Tokens
    ) -> None:
        column = self._tier_column(model, look)
        end = rect.right() + 1
        if row.hue is not None:
            width = badge_width(row.tier, look, icon="star")
            top = rect.top() + (rect.height() - badge_height(look)) // 2
            draw_badge(painter, QPoint(end - width, top), row.tier, row.hue, look)
        points = QRect(rect.left(), rect.top(), end - column - rect.left(), rect.height())
        used = draw_line(
            painter,
            points,
            (Span(row.points),),
            look.type.band,
            look,
            color=look.color.text,
            align=Qt.AlignmentFlag.AlignRight,
        )
        room = rect.adjusted(0, 0, -(column + used + look.space.m), 0)
        pieces = (Span(row.name, bold=True, color="text", size="h_dialog"), *row.latin)
        draw_line(painter, room, pieces, look.type.earn, look, color=look.color.text2)

    def _draw_lower(self, painter: QPainter, rect: QRect, row: ResultRow, look: Tokens) -> None:
        style, ink = look.type.reason, look.color.text2
        used = draw_line(
            painter,
            rect,
            (Span(row.note),),
            style,
            look,
            color=ink,
            align=Qt.AlignmentFlag.AlignRight,
        )
        room = rect.adjusted(0, 0, -(used + look.space.m), 0)
        pieces = [Span(row.phone)] if row.phone else []
        if row.card:
            pieces.append(Span(row.card, gap=16 if pieces else 0))
        draw_line(painter, room, pieces, style, look, color=ink)

    def _tier_column(self, model: object, look: Tokens) -> int:
        tiers = model.tiers if isinstance(model, _ResultModel) else ()
        widths = [badge_width(tier, look, icon="star") for tier in tiers]
        return max(widths) + look.space.m if widths else 0


class ResultList(QListView):
    """The list under the search box: the arrows choose, Enter or a click takes.

    The search box keeps the focus: it calls `move_choice(1)`, `move_choice(-1)` and `take()`.
    """

    taken = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._model = _ResultModel(self)
        self.setModel(self._model)
        self.setItemDelegate(ResultDelegate(self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.taken.emit(index.row()))

    def show_rows(self, rows: Sequence[ResultRow]) -> None:
        """Show these members; the first one is chosen."""
        self._model.show_rows(rows)
        if rows:
            self.setCurrentIndex(self._model.index(0))

    def rows(self) -> tuple[ResultRow, ...]:
        """Return the members shown."""
        return self._model.rows

    def current_row(self) -> int | None:
        """Return the number of the chosen member."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def move_choice(self, step: int) -> None:
        """Choose a row further down or up, not beyond the ends."""
        last = len(self._model.rows) - 1
        if last >= 0:
            row = min(max(0, (self.current_row() or 0) + step), last)
            self.setCurrentIndex(self._model.index(row))

    def take(self) -> None:
        """Take the chosen member."""
        row = self.current_row()
        if row is not None:
            self.taken.emit(row)

    def sizeHint(self) -> QSize:
        """Ask for all rows."""
        look = current_tokens()
        return QSize(look.px(542), look.px(76) * len(self._model.rows))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
