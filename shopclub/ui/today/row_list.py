"""A whole list of rows in one panel that scrolls, for what stands behind a card."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclub.ui.today.lines import Line
from shopclub.ui.today.row import LineRow, RowWays
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import EmptyState, Panel
from shopclub.ui.widgets.scroll_column import ScrollColumn


class RowList(LookWidget):
    """The first rows of a list, and a line that says how many more there are."""

    def __init__(self, *, ways: RowWays) -> None:
        super().__init__()
        self._ways = ways
        self._panel, self._none = Panel(padding=8), Panel(padding=16)
        self._more = ElidingLabel(size="body", color="text2")
        self._empty = EmptyState("", icon="check")
        self._lines: tuple[Line, ...] | None = None
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._none.body.addWidget(self._empty)
        self._column.addWidget(self._panel)
        self._column.addWidget(self._none)
        self._column.addWidget(self._more)
        self._column.addStretch(1)
        self._scroll = ScrollColumn()
        self._scroll.setWidget(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.restyle()

    def show_lines(self, lines: Sequence[Line], *, empty: str, more: str = "") -> None:
        """Show rows, or the sentence that there are none; `more` is said below them."""
        self._more.set_text(more)
        self._more.setVisible(bool(more))
        self._empty.set_sentence(empty)
        if self._lines == tuple(lines):
            return
        self._lines = tuple(lines)
        while (item := self._panel.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._panel.setVisible(bool(lines))
        self._none.setVisible(not lines)
        for place, line in enumerate(lines):
            if place:
                self._panel.body.addWidget(Divider())
            self._panel.body.addWidget(LineRow(line, ways=self._ways))

    def first_row(self) -> QWidget | None:
        """Return the first row, where the keys begin."""
        item = self._panel.body.itemAt(0)
        widget = None if item is None else item.widget()
        return widget if isinstance(widget, LineRow) else None

    def restyle(self) -> None:
        """Take margins of the look."""
        look = current_tokens()
        self._column.setContentsMargins(0, 0, look.space.xl, look.space.xl)
        self._column.setSpacing(look.space.m)
