"""Fields two in a row, each known by its key, with what is wrong beneath each."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from shopclub.kernel.money import Currency
from shopclub.ui.jobs import Refusal
from shopclub.ui.sentences import sentence_of
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import LookWidget, current_tokens


class FieldGrid(LookWidget):
    """`keys` name the fields in their order; a wide one takes a row of its own."""

    def __init__(self, keys: tuple[str, ...], *, wide: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self.fields = {key: Field("", TextEntry(office=True)) for key in keys}
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        row = column = 0
        for key, field in self.fields.items():
            if key != "name":
                field.entry.switch_input_method_off()
            if key in wide:
                row, column = row + (column > 0), 0
            span = 2 if key in wide else 1
            self._grid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            row, column = (row + 1, 0) if column or span == 2 else (row, 1)
        self.restyle()

    def entries(self) -> dict[str, str]:
        """Return what is typed in every field."""
        return {key: field.entry.text() for key, field in self.fields.items()}

    def fill(self, entries: Mapping[str, str]) -> None:
        """Type these entries."""
        for key, text in entries.items():
            if key in self.fields:
                self.fields[key].entry.setText(text)

    def say(self, labels: Mapping[str, tuple[str, str]]) -> None:
        """Name the fields, each with a hint."""
        for key, (label, hint) in labels.items():
            self.fields[key].set_label(label, hint=hint)

    def show_faults(self, faults: Mapping[str, Refusal], *, currency: Currency) -> None:
        """Say what is wrong beneath each field, and go to the first."""
        for key, field in self.fields.items():
            if key in faults:
                said = sentence_of(faults[key], currency=currency)
                field.set_problem(Problem.DANGER, said)
            else:
                field.set_problem(None)
        wrong = next((field for key, field in self.fields.items() if key in faults), None)
        if wrong is not None:
            wrong.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        look = current_tokens()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.space.l)
        self._grid.setVerticalSpacing(look.space.m)
