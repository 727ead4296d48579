"""What a salvage could read, each difference by name, and the new PIN of an owner, if it is due."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.kernel.money import CURRENCIES
from shopclub.ui.sentences import sentence_of
from shopclub.ui.staff.own_pin import PinForm, PinPlace
from shopclub.ui.staff.pin_entry import FormPin
from shopclub.ui.start.state import StartState
from shopclub.ui.start.words import account_lines, account_rows
from shopclub.ui.translation import translate
from shopclub.ui.widgets.entries import Problem
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.table import Cell, Column, RowTable, TablePanel


class AccountPanel(QWidget):
    """What a salvage could read, and each difference with its name."""

    def __init__(self) -> None:
        super().__init__()
        self._columns = (
            Column("", stretch=True),
            Column(translate("Start", "Read"), numeric=True),
            Column(translate("Start", "Lost"), numeric=True),
        )
        self._table = RowTable(self._columns, name=translate("Start", "What could be read"))
        self._differences = NoteBand()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_tokens().space.m)
        column.addWidget(TablePanel(self._table))
        column.addWidget(self._differences)

    def show_account(self, state: StartState, *, shown: bool) -> None:
        """Show the account of a salvage, or nothing."""
        self.setVisible(shown)
        if state.account is None:
            return
        found = tuple(account_rows(state.account))
        self._table.show_rows(
            tuple((Cell(name), Cell(read, bold=True), Cell(lost)) for name, read, lost in found)
        )
        self._table.setFixedHeight(current_tokens().px(36 + 40 * len(found)))
        self._differences.say("\n".join(account_lines(state.account)))


class OwnerPin(QWidget):
    """The owner's new PIN, twice, where the file has lost those of all owners.

    `entered` says that Return was pressed after it.
    """

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        look = current_tokens()
        self._why = NoteBand()
        self._fields = {
            PinPlace.PIN: Field(
                translate("StaffPage", "New &PIN"),
                FormPin(),
                hint=translate("Setup", "6 to 12 digits"),
            ),
            PinPlace.REPEATED: Field(translate("StaffPage", "New PIN a&gain"), FormPin()),
        }
        self.first_entry = self._fields[PinPlace.PIN].entry
        self.last_entry = self._fields[PinPlace.REPEATED].entry
        self.first_entry.returnPressed.connect(self.last_entry.setFocus)
        self.last_entry.returnPressed.connect(self.entered)
        row = QHBoxLayout()
        row.setSpacing(look.space.l)
        for field in self._fields.values():
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space.m)
        column.addWidget(self._why)
        column.addLayout(row)
        self.hide()

    def show_form(self, state: StartState) -> None:
        """Ask for the PIN where it is due, and say beside each field what is wrong."""
        begins = state.asks_pin and self.isHidden()
        self.setVisible(state.asks_pin)
        self._why.say(
            translate("Start", "No owner's PIN could be read: choose a new one for the owner.")
        )
        refusals = dict(state.pin_refusals)
        for place, field in self._fields.items():
            refusal = refusals.get(place)
            said = "" if refusal is None else sentence_of(refusal, currency=CURRENCIES[0])
            field.set_problem(Problem.DANGER if said else None, said)
            field.setEnabled(state.busy is None)
        if refusals:
            self._fields[next(iter(refusals))].entry.setFocus()
        elif begins:
            self.first_entry.setFocus()

    def form(self) -> PinForm:
        """Return what was entered."""
        return PinForm(pin=self.first_entry.text(), repeated=self.last_entry.text())
