"""Rows of a badge and its figures: beside each other, or the badge above where it has no room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from shopclub.ui.widgets.badges import Badge

COLUMNS = 4


def lay_rows(
    grid: QGridLayout,
    rows: Sequence[tuple[Badge, Sequence[QWidget]]],
    *,
    first: int,
    room: int,
) -> None:
    """Lay rows into a grid from its row `first` on; `room` is how wide the first column may be."""
    beside = all(badge.isHidden() or badge.sizeHint().width() <= room for badge, _ in rows)
    left = Qt.AlignmentFlag.AlignLeft
    for number, (badge, figures) in enumerate(rows):
        row = first + 2 * number
        grid.addWidget(badge, row, 0, 1, 1 if beside else COLUMNS, left)
        for column, figure in enumerate(figures, start=1):
            grid.addWidget(figure, row if beside else row + 1, column)
