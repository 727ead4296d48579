"""Lists whose rows are painted: all of one height, as wide as the list, never edited."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView


def keep_rows_even(view: QListView) -> None:
    """Measure one row for all, and scroll by pixels and only up and down."""
    view.setUniformItemSizes(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
