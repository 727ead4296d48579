"""What a plain table shows: its columns, its cells, and the model that holds them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from shopclub.ui.theme import TierHue, font
from shopclub.ui.widgets.badges import BadgeKind
from shopclub.ui.widgets.look import current_tokens

CELL = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, and whether it holds figures (at the right) or takes spare width."""

    title: str
    numeric: bool = False
    stretch: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows: a text in a token colour, or a badge where `badge` is set.

    `picture` is a PNG before the text; empty it keeps the room of one.
    """

    text: str = ""
    color: str = "text"
    bold: bool = False
    badge: BadgeKind | TierHue | None = None
    picture: bytes | None = None


class RowModel(QAbstractTableModel):
    """Rows of cells that are only read."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[tuple[Cell, ...], ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a cell, or its text."""
        if role == CELL:
            return self.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()][index.column()].text
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the head of a column, its side and its type."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if self.columns[section].numeric
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return font(current_tokens().type.head)
        return None

    def show_rows(
        self, rows: Sequence[Sequence[Cell]], *, columns: Sequence[Column] | None = None
    ) -> None:
        """Show these rows, with other columns where some are given."""
        self.beginResetModel()
        self.columns = self.columns if columns is None else tuple(columns)
        self.rows = tuple(tuple(row) for row in rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show more rows at the end."""
        before = len(self.rows)
        self.beginInsertRows(QModelIndex(), before, before + len(rows) - 1)
        self.rows += tuple(tuple(row) for row in rows)
        self.endInsertRows()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other heads."""
        self.columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
