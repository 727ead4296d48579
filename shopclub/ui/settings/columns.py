"""The columns under the title of the settings: sections, what is edited, and what it would mean."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.nav_item import NavItem
from shopclub.ui.widgets.scroll_column import ScrollColumn

LIST_WIDTH, WIDEST, UNBOUND = 124, 640, 16_777_215
SIDE_WIDTH, NARROW_SIDE = 348, 272
THREE_COLUMNS, TWO_COLUMNS = 964, 780
Direction = QBoxLayout.Direction


class Arrangement(Enum):
    """Three columns; or the sections above the two others, or above one with the side below."""

    THREE = auto()
    TWO = auto()
    ONE = auto()


class Columns(LookWidget):
    """Panels and side scroll on their own, so that what it would mean stays in sight."""

    def __init__(
        self,
        items: Sequence[NavItem],
        *,
        panels: Sequence[QWidget],
        side: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._items = tuple(items)
        self._way: Arrangement | None = None
        self._sections = QBoxLayout(Direction.TopToBottom)
        for item in items:
            self._sections.addWidget(item)
        self._sections.addStretch(1)
        self._panels, self._middle = _column(panels)
        self._holder, self._side = _column(side)
        self._inner, self._page = QWidget(), QVBoxLayout()
        self._page.addWidget(self._panels)
        self._page.addStretch(1)
        self._inner.setLayout(self._page)
        self._scroll, self._side_scroll = ScrollColumn(), ScrollColumn()
        self._scroll.setWidget(self._inner)
        self._row = QBoxLayout(Direction.LeftToRight)
        self._row.addLayout(self._sections)
        self._beside = QBoxLayout(Direction.LeftToRight)
        self._beside.addWidget(self._scroll, 1_000)
        self._beside.addWidget(self._side_scroll)
        self._beside.addStretch(1)
        self._row.addLayout(self._beside, 1)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._row)
        self._has_side = True
        self._side_scroll.bar_changed.connect(self.arrange)
        self.restyle()

    def show_side(self, *, shown: bool) -> None:
        """Show the side, or leave its room empty."""
        self._has_side = shown
        self.arrange()

    def to_top(self) -> None:
        """Begin at the top."""
        for area in (self._scroll, self._side_scroll):
            area.verticalScrollBar().setValue(0)

    def arrange(self) -> None:
        """Give everything its place in the width there is."""
        look = current_tokens()
        wide = self.width()
        way = (
            Arrangement.THREE
            if wide >= look.px(THREE_COLUMNS)
            else Arrangement.TWO
            if wide >= look.px(TWO_COLUMNS)
            else Arrangement.ONE
        )
        if way is not self._way:
            self._way = way
            self._move_side(below=way is Arrangement.ONE)
        above = way is not Arrangement.THREE
        self._sections.setDirection(Direction.LeftToRight if above else Direction.TopToBottom)
        self._row.setDirection(Direction.TopToBottom if above else Direction.LeftToRight)
        for item in self._items:
            item.setMinimumWidth(0 if above else look.px(LIST_WIDTH))
            item.setMaximumWidth(item.sizeHint().width() if above else UNBOUND)
        below = way is Arrangement.ONE
        gap = look.space.xs if above else look.space.s
        near, bar = gap // 2, self._scroll.verticalScrollBar().sizeHint().width()
        side = look.px(SIDE_WIDTH if way is Arrangement.THREE else NARROW_SIDE)
        self._holder.setVisible(self._has_side)
        self._side_scroll.setVisible(self._has_side and not below)
        end = look.space.xl
        edge = end if way is Arrangement.THREE else gap + bar
        self._side_scroll.setFixedWidth(side + near + edge)
        for held in (self._holder, self._panels):
            held.setMaximumWidth(look.px(WIDEST))
        self._scroll.setMaximumWidth(UNBOUND if below else look.px(WIDEST) + gap + bar)
        self._page.setContentsMargins(0, 0, end - bar if below else gap, end)
        if below:
            self._side.setContentsMargins(0, 0, 0, 0)
        else:
            self._side.setContentsMargins(near, 0, edge - self._side_scroll.bar_width(), end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for another width."""
        super().resizeEvent(event)
        self.arrange()

    def restyle(self) -> None:
        """Take widths and gaps of the look."""
        look = current_tokens()
        self._sections.setSpacing(look.px(2))
        self._row.setSpacing(look.space.m)
        self._beside.setSpacing(0)
        for layout in (self._page, self._middle, self._side):
            layout.setSpacing(look.space.l)
        self.arrange()

    def _move_side(self, *, below: bool) -> None:
        """Put the side under the panels, or beside them with a scroll bar of its own."""
        if below:
            self._side_scroll.takeWidget()
            self._page.insertWidget(1, self._holder)
        else:
            self._page.removeWidget(self._holder)
            self._side_scroll.setWidget(self._holder)


def _column(widgets: Sequence[QWidget]) -> tuple[QWidget, QVBoxLayout]:
    holder, column = QWidget(), QVBoxLayout()
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    column.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(column)
    return holder, column
