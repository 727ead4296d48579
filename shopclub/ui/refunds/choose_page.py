"""Which receipt: the number field that keeps the focus, and the day's list beneath."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from shopclub.kernel.money import Currency
from shopclub.ui.refunds.choosing import Receipts
from shopclub.ui.refunds.receipt_rows import row_of
from shopclub.ui.refunds.receipts_list import ReceiptList
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import EmptyState

_PAGE_OF_ROWS = 6


class ChoosePage(LookWidget):
    """A receipt by its number, scanned or typed, or by the arrows from the list."""

    typed = Signal(str)
    chosen = Signal(int)
    taken = Signal()
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = _NumberEntry()
        self._field = Field("", self.number)
        self.list = ReceiptList()
        self._empty = EmptyState("", icon="receipt")
        self._column = QVBoxLayout(self)
        for part in (self._field, self.list, self._empty):
            self._column.addWidget(part, 1 if part is self.list else 0)
        self._column.addStretch(0)
        self._chosen, self._count = 0, 0
        self.number.textEdited.connect(self.typed)
        self.number.returnPressed.connect(self.taken)
        self.number.moved.connect(self._move)
        self.list.pointed.connect(self.chosen)
        self.list.taken.connect(self._take_row)
        self.list.receipts.more_wanted.connect(self.more_wanted)
        self.restyle()

    def show_receipts(self, receipts: Receipts, *, currency: Currency) -> None:
        """Show what there is to choose from, and why the last choice was not taken."""
        self._field.set_label(
            translate("Refunds", "Receipt &number"),
            hint=translate("Refunds", "scan it, type it, or choose below"),
        )
        self.list.setAccessibleName(translate("Refunds", "Receipts of today"))
        self._keep_room(narrowed=bool(receipts.entry.strip()))
        if self.number.text() != receipts.entry:
            self.number.setText(receipts.entry)
        rows = receipts.rows or ()
        self._chosen, self._count = receipts.chosen, len(rows)
        self.list.show_rows(
            [row_of(receipt, currency=currency) for receipt in rows],
            chosen=receipts.chosen,
            complete=receipts.complete or receipts.reading,
        )
        self.list.setVisible(bool(rows))
        self._empty.set_sentence(
            translate("Refunds", "No receipt of today fits: Enter looks for its number.")
            if receipts.entry.strip()
            else translate("Refunds", "No sale yet today: scan the receipt of an earlier day.")
        )
        self._empty.setVisible(receipts.rows == ())
        refusal = receipts.refusal
        said = "" if refusal is None else sentence_of(refusal, currency=currency)
        self._field.set_problem(Problem.DANGER if said else None, said)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        self.setMinimumHeight(0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_tokens().space.m)

    def _keep_room(self, *, narrowed: bool) -> None:
        """Stay as high as the whole list was while what is typed narrows it."""
        if not narrowed:
            self.setMinimumHeight(0)
        elif not self.minimumHeight() and self.isVisible():
            self.setMinimumHeight(self.height())

    def _move(self, step: int) -> None:
        if self._count:
            self.chosen.emit(min(max(0, self._chosen + step), self._count - 1))

    def _take_row(self, row: int) -> None:
        self.chosen.emit(row)
        self.taken.emit()


class _NumberEntry(TextEntry):
    """The number of a receipt: no input method, and the arrows move the choice below."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__(icon="scan-line")
        self.setMaxLength(40)
        self.switch_input_method_off()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the arrows to the list."""
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _PAGE_OF_ROWS,
            Qt.Key.Key_PageUp: -_PAGE_OF_ROWS,
        }.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)
