"""What is asked before a shop gets another key: a group of its sheet, perhaps a passphrase."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from shopclub.ui.encryption.state import EncryptionState, Step
from shopclub.ui.encryption.words import step_title, step_words
from shopclub.ui.jobs import Refusal
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import LookWidget, current_tokens

LONGEST_GROUP, LONGEST_PASSPHRASE = 8, 200
NARROW = 420


class EncryptionForm(LookWidget):
    """In sight only while something is about to be done."""

    sheet_wanted = Signal()
    confirmed = Signal(str, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = QLabel(), QLabel()
        self._title.setProperty("kind", "h2")
        self._text.setWordWrap(True)
        self.sheet = KeycapButton(icon="printer", size=ButtonSize.OFFICE)
        self.group = Field("", TextEntry(office=True))
        self.group.entry.setMaxLength(LONGEST_GROUP)
        self.group.entry.switch_input_method_off()
        self.passphrase, self.repeated = _hidden_field(), _hidden_field()
        self.go = KeycapButton(kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE)
        self.off = KeycapButton(kind=ButtonKind.DANGER, size=ButtonSize.OFFICE)
        self.leave = KeycapButton(kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        self._first, self._second, self._foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._bind()
        self.restyle()

    def show_state(self, state: EncryptionState) -> None:
        """Show what is asked; without a step there is nothing in sight."""
        step = state.step
        self.setVisible(step is not None and state.stage is None)
        if step is None:
            for field in (self.group, self.passphrase, self.repeated):
                field.entry.clear()
            return
        self._say(step, state)
        for field in (self.passphrase, self.repeated):
            field.setVisible(state.needs_passphrase)
        for widget in (self.sheet, self.group):
            widget.setVisible(step.makes_sheet)
        self.go.setVisible(step.makes_sheet)
        self.off.setVisible(not step.makes_sheet)
        self._mark(self.group, state.group_refused, state)
        self._mark(self.passphrase, state.passphrase_refused, state)
        self.setEnabled(not state.busy)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in the order of reading."""
        fields = (self.group.entry, self.passphrase.entry, self.repeated.entry)
        return (self.sheet, *fields, self.leave, self.go, self.off)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        look = current_tokens()
        self._column.setContentsMargins(0, look.space.s, 0, 0)
        self._column.setSpacing(look.space.m)
        for row in (self._first, self._second, self._foot):
            row.setSpacing(look.space.m)
        for field in (self.group, self.passphrase, self.repeated):
            field.setFixedWidth(look.px(NARROW))

    def _say(self, step: Step, state: EncryptionState) -> None:
        self._title.setText(step_title(step))
        self._text.setText(step_words(step))
        self.sheet.set_text(translate("Encryption", "Show the recovery sheet"))
        self.group.set_label(
            translate("Encryption", "Type group {n} of the sheet").format(n=state.group)
        )
        self.passphrase.set_label(translate("Encryption", "A passphrase"))
        self.passphrase.set_note(
            translate("Encryption", "This computer keeps no keys: it is asked at each start.")
        )
        self.repeated.set_label(translate("Encryption", "The passphrase again"))
        self.go.set_text(step_title(step))
        self.off.set_text(step_title(step))
        self.leave.set_text(translate("Encryption", "Leave it as it is"))

    def _mark(self, field: Field, refused: Refusal | None, state: EncryptionState) -> None:
        said = "" if refused is None else sentence_of(refused, currency=state.currency)
        field.set_problem(Problem.DANGER if said else None, said)
        if said:
            field.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bind(self) -> None:
        self.sheet.clicked.connect(self.sheet_wanted)
        self.leave.clicked.connect(self.left)
        for button in (self.go, self.off):
            button.clicked.connect(self._confirm)
        for field in (self.group, self.repeated):
            field.entry.returnPressed.connect(self._confirm)

    def _confirm(self) -> None:
        self.confirmed.emit(
            self.group.entry.text(), self.passphrase.entry.text(), self.repeated.entry.text()
        )

    def _lay_out(self) -> None:
        bottom, top = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
        self._first.addWidget(self.sheet)
        self._first.addStretch(1)
        for field in (self.passphrase, self.repeated):
            self._second.addWidget(field, 0, top)
        self._second.addStretch(1)
        self._foot.addStretch(1)
        for button in (self.leave, self.go, self.off):
            self._foot.addWidget(button, 0, bottom)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addLayout(self._first)
        self._column.addWidget(self.group)
        for row in (self._second, self._foot):
            self._column.addLayout(row)


def _hidden_field() -> Field:
    field = Field("", TextEntry(office=True))
    field.entry.setEchoMode(QLineEdit.EchoMode.Password)
    field.entry.setMaxLength(LONGEST_PASSPHRASE)
    field.entry.switch_input_method_off()
    return field
