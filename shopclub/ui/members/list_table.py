"""The table of the list of members: rows of 40, ticks, and only what is in sight is read."""

from datetime import date

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from shopclub.ui.members.list_cells import NUMERIC, WIDTHS, Shown
from shopclub.ui.members.list_head import HeadCorner, ListHead, draw_tick
from shopclub.ui.members.list_model import CELL, TICK, MemberListModel
from shopclub.ui.members.list_presenter import MemberListPresenter
from shopclub.ui.members.list_state import SORTED_BY, ListState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import BadgeKind, badge_height, badge_width, draw_badge
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.spans import draw_line

TICK_WIDTH = 44
ROW = 40


class ListDelegate(QStyledItemDelegate):
    """Paints a cell; a row on its way is a quiet bar."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        look = current_tokens()
        area: QRect = option.rect
        ticked = bool(index.data(TICK))
        painter.save()
        if ticked:
            painter.fillRect(area, QColor(look.color.soft))
        view = self.parent()
        current = isinstance(view, QTableView) and view.currentIndex().row() == index.row()
        line = QRect(area.left(), area.bottom() + 1 - look.stroke, area.width(), look.stroke)
        painter.fillRect(line, QColor(look.color.border))
        if index.column() == 0:
            draw_tick(painter, area, "check" if ticked else "", look)
            if current and isinstance(view, QTableView) and view.hasFocus():
                bar = QRect(area.left(), area.top(), look.px(4), area.height() - look.stroke)
                painter.fillRect(bar, QColor(look.color.accent))
        else:
            self._draw_words(painter, area, index)
        painter.restore()

    def _draw_words(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = current_tokens()
        shown: Shown = index.data(CELL)
        inside = area.adjusted(look.space.m, 0, -look.space.m, -look.stroke)
        left = inside.left()
        top = inside.top() + (inside.height() - badge_height(look)) // 2
        for word in shown.badges:
            room = inside.right() + 1 - left
            if room < look.px(40):
                break
            kind = shown.hue or BadgeKind.NEUTRAL
            draw_badge(painter, QPoint(left, top), word, kind, look, room=room)
            star = "star" if shown.hue is not None else ""
            left += badge_width(word, look, icon=star) + look.space.xs
        if shown.line:
            model = index.model()
            numeric = (
                isinstance(model, MemberListModel) and model.columns[index.column() - 1] in NUMERIC
            )
            align = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
            draw_line(
                painter, inside, shown.line, look.type.body, look, color=look.color.text,
                align=align,
            )  # fmt: skip


class ListTable(QTableView):
    """Space ticks, Enter opens; the wheel goes any way, and what comes into sight is asked for."""

    opened = Signal(int)

    def __init__(self, presenter: MemberListPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._state = presenter.state
        currency = presenter.state.currency
        self.members = MemberListModel(presenter.window.row, currency=currency, parent=self)
        self.members.show_columns(presenter.state.columns)
        self.setModel(self.members)
        self.head = ListHead(self.members, self)
        self.setHorizontalHeader(self.head)
        self.setProperty("kind", "rounded")
        self._corner = HeadCorner()
        self.addScrollBarWidget(self._corner, Qt.AlignmentFlag.AlignTop)
        self.setItemDelegate(ListDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.ask_for_sight)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._soon.start(0))
        self.head.sectionClicked.connect(self._press_head)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.restyle()

    def show_state(self, state: ListState, *, today: date) -> None:
        """Show how long the list is, who is ticked, and by what it is sorted."""
        before, self._state = self._state, state
        self.members.show_ticked(state.ticked, today=today)
        if state.columns != self.members.columns:
            self.members.show_columns(state.columns)
            self.fit_columns()
        self.members.show_count(state.shown)
        if state.listing != before.listing:
            self.verticalScrollBar().setValue(0)
        self.head.show_state(state)
        self.viewport().update()
        self._soon.start(0)

    def rows_came(self, first: int, last: int) -> None:
        """Paint rows that came."""
        self.members.rows_came(first, last)

    def ask_for_sight(self) -> None:
        """Ask for what is in sight and not held."""
        row = max(self.verticalHeader().defaultSectionSize(), 1)
        first = self.verticalScrollBar().value() // row
        self._presenter.need(first, first + self.viewport().height() // row + 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick by a press on the box; another press chooses the row."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0:
            self._presenter.turn(index.row())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, open with Enter."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self._presenter.turn(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the name what is left."""
        super().resizeEvent(event)
        self.fit_columns()
        self._soon.start(0)

    def changeEvent(self, event: object) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if is_look_change(event):  # type: ignore[arg-type]
            self.restyle()

    def restyle(self) -> None:
        """Take heights and widths of the look."""
        look = current_tokens()
        self.setAccessibleName(translate("MemberList", "Members"))
        self.head.setFixedHeight(look.px(36))
        self._corner.setFixedHeight(look.px(36))
        self.verticalHeader().setMinimumSectionSize(look.px(ROW))
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give each column its width and the name the rest."""
        look = current_tokens()
        self.head.resizeSection(0, look.px(TICK_WIDTH))
        widths = [look.px(WIDTHS[column]) for column in self.members.columns]
        spare = self.viewport().width() - look.px(TICK_WIDTH) - sum(widths)
        if widths and spare > 0:
            widths[0] += spare
        for number, width in enumerate(widths, start=1):
            self.head.resizeSection(number, width)

    def _press_head(self, section: int) -> None:
        if section == 0:
            self._presenter.turn_every()
            return
        key = SORTED_BY.get(self.members.columns[section - 1])
        if key is not None:
            self._presenter.sort_by(key)
