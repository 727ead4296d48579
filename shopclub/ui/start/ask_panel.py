"""What opens a file, or that the owner is there: asked in place, before a way on is taken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.kernel.money import CURRENCIES
from shopclub.ui.sentences import sentence_of
from shopclub.ui.staff.pin_entry import FormPin
from shopclub.ui.start.panels import words
from shopclub.ui.start.state import Asked
from shopclub.ui.start.words import asked_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens

LONGEST = 200


class AskPanel(QWidget):
    """One field: a key, a PIN or a code; Enter hands it over with whose it is, 0 for a key."""

    entered = Signal(str, int)
    turned = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._asked: Asked | None = None
        self._says = words("reason")
        self._owner = Choice()
        self._owner_field = Field(translate("Recovery", "&Owner"), self._owner)
        self.pin = Field(translate("SignIn", "&PIN"), FormPin())
        self.code = Field(translate("Recovery", "&Code on the sheet"), _code_entry())
        self.key = Field(translate("Unlock", "&Passphrase or recovery code"), _code_entry())
        self.turn_button = KeycapButton("", kind=ButtonKind.QUIET, size=ButtonSize.FOOT)
        self.back_button = KeycapButton(translate("Start", "Back"), key="Esc", size=ButtonSize.FOOT)
        self.back_button.setShortcut(Qt.Key.Key_Escape)
        self.enter_button = KeycapButton(
            translate("Start", "Go on"), key="Enter", kind=ButtonKind.PRIMARY, size=ButtonSize.FOOT
        )
        look = current_tokens()
        foot = QHBoxLayout()
        foot.setSpacing(look.space.m)
        foot.addWidget(self.turn_button)
        foot.addStretch(1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.enter_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space.m)
        for part in (self._says, self._owner_field, *self._fields):
            column.addWidget(part)
        column.addLayout(foot)
        for field in self._fields:
            field.entry.returnPressed.connect(self._enter)
            field.entry.textEdited.connect(lambda _, field=field: field.set_problem(None))
        self.enter_button.clicked.connect(self._enter)
        self.back_button.clicked.connect(self.left)
        self.turn_button.clicked.connect(self.turned)
        self.hide()

    def show_asked(self, asked: Asked | None, *, busy: bool) -> None:
        """Show what is asked, or nothing; what was typed stays only where it was a slip."""
        before, self._asked = self._asked, asked
        self.setVisible(asked is not None)
        if asked is None:
            self._clear()
            return
        if before is None or before.people != asked.people:
            self._owner.clear()
            self._owner.addItems([person.name for person in asked.people])
        self._says.setText(asked_word(asked))
        self._owner_field.setVisible(len(asked.people) > 1)
        shown = self._field_of(asked)
        for field in self._fields:
            field.setVisible(field is shown)
            field.setEnabled(not busy)
        self.turn_button.setVisible(bool(asked.people))
        self.turn_button.set_text(
            translate("Start", "Enter the PIN")
            if asked.by_code
            else translate("SignIn", "&Forgotten PIN?")
        )
        for button in (self.turn_button, self.back_button, self.enter_button):
            button.setEnabled(not busy)
        refused = asked.refused
        said = "" if refused is None else sentence_of(refused, currency=CURRENCIES[0])
        shown.set_problem(Problem.DANGER if said else None, said)
        if not busy:
            shown.entry.setFocus()

    def field(self) -> Field | None:
        """Return the field in sight, if anything is asked."""
        return None if self._asked is None else self._field_of(self._asked)

    @property
    def _fields(self) -> tuple[Field, ...]:
        return self.pin, self.code, self.key

    def _field_of(self, asked: Asked) -> Field:
        if not asked.people:
            return self.key
        return self.code if asked.by_code else self.pin

    def _enter(self) -> None:
        asked = self._asked
        if asked is None:
            return
        entry = self._field_of(asked).entry
        place = max(self._owner.currentIndex(), 0)
        typed = entry.text()
        if asked.people and not asked.by_code:
            entry.clear()
        self.entered.emit(typed, asked.people[place].staff_id if asked.people else 0)

    def _clear(self) -> None:
        for field in self._fields:
            field.entry.clear()
            field.set_problem(None)


def _code_entry() -> TextEntry:
    entry = TextEntry(icon="lock")
    entry.setMaxLength(LONGEST)
    entry.switch_input_method_off()
    return entry
