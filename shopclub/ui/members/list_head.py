"""The head of the list of members: a tick for all, and columns that sort when pressed."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from shopclub.ui.members.list_cells import NUMERIC
from shopclub.ui.members.list_model import MemberListModel
from shopclub.ui.members.list_state import SORTED_BY, ListState
from shopclub.ui.theme import Tokens
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.paint import draw_icon, draw_rounded
from shopclub.ui.widgets.spans import Span, draw_line, line_width

TICK_BOX = 20


class ListHead(QHeaderView):
    """Paints itself whole: a style sheet knows no sorted section."""

    def __init__(self, model: MemberListModel, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = parent
        self._members = model
        self._state: ListState | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        self.setMinimumSectionSize(1)

    def show_state(self, state: ListState) -> None:
        """Show by what the list is sorted and whether all are ticked."""
        self._state = state
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for 36."""
        return QSize(super().sizeHint().width(), current_tokens().px(36))

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """Draw one section."""
        look = current_tokens()
        painter.save()
        bar = self._table.verticalScrollBar()
        last = index == self.count() - 1 and not bar.isVisible()
        draw_ground(painter, rect, look, first=index == 0, last=last)
        if index == 0:
            every = self._state is not None and self._state.ticked.every
            some = self._state is not None and self._state.chosen > 0
            icon = "" if not some else "check" if every else "minus"
            draw_tick(painter, rect, icon, look)
        else:
            self._draw_word(painter, rect, index, look)
        painter.restore()

    def _draw_word(self, painter: QPainter, rect: QRect, index: int, look: Tokens) -> None:
        column = self._members.columns[index - 1]
        state = self._state
        sorted_here = state is not None and SORTED_BY.get(column) is state.listing.sort
        word = str(self._members.headerData(index, Qt.Orientation.Horizontal))
        line = (Span(word, bold=True),)
        inside = rect.adjusted(look.space.m, 0, -look.space.m, -look.stroke)
        ink = look.color.accent if sorted_here else look.color.text2
        numeric = column in NUMERIC
        room = look.px(14) + look.space.xs if sorted_here else 0
        words = inside.adjusted(0, 0, -room, 0)
        wide = min(line_width(line, look.type.head, look), words.width())
        align = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
        draw_line(painter, words, line, look.type.head, look, color=ink, align=align)
        if sorted_here and state is not None:
            left = words.right() + 1 if numeric else words.left() + wide
            top = inside.top() + (inside.height() - look.px(14)) // 2
            icon = "arrow-down" if state.listing.descending else "arrow-up"
            draw_icon(painter, QPoint(left + look.space.xs, top), icon, ink, look.px(14))


def draw_ground(painter: QPainter, rect: QRect, look: Tokens, *, first: bool, last: bool) -> None:
    """Fill a piece of the head, round at its ends, with the hairline below."""
    radius = look.radius.panel - look.stroke
    area = rect.adjusted(0, 0, 0, radius)
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if first or last:
        wide = area.adjusted(0 if first else -2 * radius, 0, 0 if last else 2 * radius, 0)
        round_end = QPainterPath()
        round_end.addRoundedRect(wide, radius, radius)
        painter.fillPath(round_end, QColor(look.color.sunken))
    else:
        painter.fillRect(rect, QColor(look.color.sunken))
    painter.restore()
    line = QRect(rect.left(), rect.bottom() + 1 - look.stroke, rect.width(), look.stroke)
    painter.fillRect(line, QColor(look.color.border))


class HeadCorner(QWidget):
    """Goes on with the head above the scroll bar, and is its round end."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rest of the head."""
        look = current_tokens()
        with QPainter(self) as painter:
            draw_ground(painter, self.rect(), look, first=False, last=True)

    def sizeHint(self) -> QSize:
        """Ask for the height of the head."""
        return QSize(current_tokens().px(12), current_tokens().px(36))


def draw_tick(painter: QPainter, rect: QRect, icon: str, look: Tokens) -> None:
    """Draw a box to tick in the middle of a cell: empty, ticked or in part."""
    side = look.px(TICK_BOX)
    left = rect.left() + (rect.width() - side) // 2
    box = QRect(left, rect.top() + (rect.height() - side) // 2, side, side)
    color = look.color
    if not icon:
        draw_rounded(
            painter, box, look.radius.keycap, fill=color.surface, edge=color.field,
            width=look.stroke,
        )  # fmt: skip
        return
    draw_rounded(painter, box, look.radius.keycap, fill=color.accent)
    inner = look.px(14)
    inset = (side - inner) // 2
    draw_icon(painter, box.topLeft() + QPoint(inset, inset), icon, color.on_accent, inner)
