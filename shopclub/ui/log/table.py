"""The list of the log: when, who, what and about what; only what is in sight is read."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from shopclub.ui.log.presenter import LogPresenter
from shopclub.ui.log.state import LogRow, LogState
from shopclub.ui.members.list_head import HeadCorner
from shopclub.ui.theme import font
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.spans import Span, draw_line, line_width
from shopclub.ui.widgets.table import Cell, CellDelegate, RowTable

CELL, NOTE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
WHAT = 2
WIDTHS = (160, 132, 0, 216)
ROW = 40
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
            said, note = self._cell(index).text, self._note(index)
            return f"{said}, {note}" if note else said
        if role == NOTE:
            return self._note(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._note(index) or None
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

    def _note(self, index: _Index) -> str:
        """Return the small print of what was done."""
        row = self._row(index.row()) if index.column() == WHAT else None
        return "" if row is None else row.saying.note

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
                return Cell(saying.title, color=ink)
            case _:
                opens = entry.about.kind or entry.whose.kind
                return Cell(saying.about, color="accent" if opens else "text2")


class LogDelegate(CellDelegate):
    """Paints what was done, and its small print after it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        super().paint(painter, option, index)
        note: str = index.data(NOTE) or ""
        if note:
            look = current_tokens()
            cell: Cell = index.data(CELL)
            area: QRect = option.rect
            taken = line_width((Span(cell.text),), look.type.body, look) + look.space.m
            inside = area.adjusted(look.space.m + taken, 0, -look.space.m, -look.stroke)
            small = (Span(note),)
            draw_line(painter, inside, small, look.type.body, look, color=look.color.text2)


class LogTable(RowTable):
    """Enter or a double click opens what a line is about."""

    opened = Signal(int)
    chosen = Signal(int)

    def __init__(self, presenter: LogPresenter, parent: QWidget | None = None) -> None:
        super().__init__((), parent, name=translate("LogPage", "Log"))
        self._presenter = presenter
        self.lines = LogModel(presenter.window.row, self)
        self.setModel(self.lines)
        self.setItemDelegate(LogDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        self.setProperty("kind", "rounded")
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
        self.fit_widths()

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

    def restyle(self) -> None:
        """Take heights and widths of the look."""
        super().restyle()
        self.setAccessibleName(translate("LogPage", "Log"))
        if isinstance(self.model(), LogModel):
            self.fit_widths()

    def fit_widths(self) -> None:
        """Give each column its width, and what was done the rest."""
        look = current_tokens()
        head = self.horizontalHeader()
        self._corner.setFixedHeight(head.height())
        self.verticalHeader().setMinimumSectionSize(look.px(ROW))
        for column, width in enumerate(WIDTHS):
            if width:
                head.resizeSection(column, look.px(width))
