"""The list of the log: when, who, what and about what; only what is in sight is read."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from shopclub.ui.log.presenter import LogPresenter
from shopclub.ui.log.state import LogRow, LogState
from shopclub.ui.members.list_head import HeadCorner
from shopclub.ui.theme import font
from shopclub.ui.translation import translate
from shopclub.ui.widgets.cells import CELL, Cell, furnish
from shopclub.ui.widgets.look import current_tokens, is_look_change

WIDTHS = (160, 132, 0, 216)
ROW, HEAD = 40, 36
_HEARD = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_Index = QModelIndex | QPersistentModelIndex


class LogModel(QAbstractTableModel):
    """Its rows are asked of `row`; one on its way is blank, one that is missing is red."""

    def __init__(self, row: Callable[[int], LogRow | None], parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self._state: LogState | None = None
        self._count = 0

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(WIDTHS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows or says."""
        if role == CELL:
            return self._cell(index)
        if role in _HEARD:
            cell = self._cell(index)
            return f"{cell.text}, {cell.note}" if cell.note else cell.text
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 2:
            return self._cell(index).note or None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the word of a head."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("LogPage", "When"),
                translate("LogPage", "Who"),
                translate("LogPage", "What"),
                translate("LogPage", "About"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return font(current_tokens().type.head)
        return None

    def show_state(self, state: LogState) -> None:
        """Have more rows at the end, or begin anew."""
        before, self._state = self._state, state
        anew = before is None or before.generation != state.generation
        if anew or state.shown < self._count:
            self.beginResetModel()
            self._count = state.shown
            self.endResetModel()
        elif state.shown > self._count:
            self.beginInsertRows(QModelIndex(), self._count, state.shown - 1)
            self._count = state.shown
            self.endInsertRows()

    def rows_came(self, first: int, last: int) -> None:
        """Say that rows are there now."""
        last = min(last, self._count - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(WIDTHS) - 1))

    def _cell(self, index: _Index) -> Cell:
        row = self._row(index.row())
        if row is None:
            return Cell()
        saying, entry = row.saying, row.entry
        broken = self._state is not None and self._state.breaks(entry.line_id)
        ink = "danger" if broken or entry.line is None else "text"
        match index.column():
            case 0:
                return Cell(row.when, color="danger" if ink == "danger" else "text2")
            case 1:
                return Cell(saying.person, color=ink)
            case 2:
                return Cell(saying.title, color=ink, note=saying.note)
            case _:
                opens = entry.about.kind or entry.whose.kind
                return Cell(saying.about, color="accent" if opens else "text2")


class LogTable(QTableView):
    """Enter or a double click opens what a line is about."""

    opened = Signal(int)
    chosen = Signal(int)

    def __init__(self, presenter: LogPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.lines = LogModel(presenter.window.row, self)
        self._headers = (self.horizontalHeader(), self.verticalHeader())  # or they are collected
        self.setModel(self.lines)
        furnish(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        head.setProperty("kind", "rounded-left")
        self._corner = HeadCorner()
        self.addScrollBarWidget(self._corner, Qt.AlignmentFlag.AlignTop)
        for column, width in enumerate(WIDTHS):
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(column, mode.Fixed if width else mode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.ask_for_sight)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._soon.start(0))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.chosen.emit(now.row()))
        self.restyle()

    def show_state(self, state: LogState) -> None:
        """Show how many lines there are, and which of them are broken."""
        self.lines.show_state(state)
        self.viewport().update()
        self._soon.start(0)

    def ask_for_sight(self) -> None:
        """Ask for what is in sight and not held."""
        row = max(self.verticalHeader().defaultSectionSize(), 1)
        first = self.verticalScrollBar().value() // row
        self._presenter.need(first, first + self.viewport().height() // row + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter."""
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for what came into sight."""
        super().resizeEvent(event)
        self._soon.start(0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()

    def restyle(self) -> None:
        """Take heights and widths of the look."""
        look = current_tokens()
        self.setAccessibleName(translate("LogPage", "Log"))
        head = self.horizontalHeader()
        head.setFixedHeight(look.px(HEAD))
        self._corner.setFixedHeight(look.px(HEAD))
        self.verticalHeader().setMinimumSectionSize(look.px(ROW))
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        for column, width in enumerate(WIDTHS):
            if width:
                head.resizeSection(column, look.px(width))
