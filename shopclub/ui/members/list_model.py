"""The list of members as a model of Qt: rows that are held, and blanks for those on their way."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from shopclub.counter.member_list import ListedMember
from shopclub.kernel.money import Currency
from shopclub.ui.members.list_cells import Shown, cell_of, column_word
from shopclub.ui.members.list_state import ListColumn, Ticked
from shopclub.ui.translation import translate

CELL = int(Qt.ItemDataRole.UserRole)
TICK = CELL + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_HEARD = int(Qt.ItemDataRole.AccessibleTextRole)
_BLANK = Shown()
_Index = QModelIndex | QPersistentModelIndex


class MemberListModel(QAbstractTableModel):
    """Its first column is the tick; the rows themselves are asked of `row`."""

    def __init__(
        self, row: Callable[[int], ListedMember | None], *, currency: Currency, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._currency = currency
        self._count = 0
        self._ticked = Ticked()
        self._today = date.min
        self.columns: tuple[ListColumn, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many columns there are, the tick among them."""
        return 0 if parent.isValid() else len(self.columns) + 1

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return what a cell says, shows or holds; most roles are answered by one comparison."""
        if role in (CELL, TICK, _DISPLAY, _HEARD):
            member = self._row(index.row())
            column = index.column()
            if role == TICK:
                return member is not None and self._ticked.holds(member.member_id)
            shown = (
                _BLANK
                if member is None or column == 0
                else cell_of(
                    member, self.columns[column - 1], today=self._today, currency=self._currency
                )
            )
            if role == CELL:
                return shown
            if column == 0 and member is not None:
                return _tick_word(ticked=self._ticked.holds(member.member_id), name=member.name)
            return shown.text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the word of a head."""
        if role not in (_DISPLAY, _HEARD) or orientation is not Qt.Orientation.Horizontal:
            return None
        if section == 0:
            return translate("MemberList", "Chosen")
        return column_word(self.columns[section - 1])

    def show_columns(self, columns: tuple[ListColumn, ...]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def show_count(self, count: int) -> None:
        """Have more rows at the end, or fewer."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def show_ticked(self, ticked: Ticked, *, today: date) -> None:
        """Know who is ticked, and which day it is."""
        self._ticked = ticked
        self._today = today

    def rows_came(self, first: int, last: int) -> None:
        """Say that rows are there now."""
        last = min(last, self._count - 1)
        if first <= last:
            self.dataChanged.emit(
                self.index(first, 0), self.index(last, len(self.columns)), [_DISPLAY, CELL]
            )


def _tick_word(*, ticked: bool, name: str) -> str:
    said = (
        translate("MemberList", "{name}, chosen")
        if ticked
        else translate("MemberList", "{name}, not chosen")
    )
    return said.format(name=name)
