"""A field: what it is above, where you type, and what is wrong beneath."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens, set_kind
from shopclub.ui.widgets.mnemonics import without_mnemonic

UNITS_PER_CHARACTER = 2
"""Qt counts in units of UTF-16, of which a character beyond the first plane takes two."""


class Field(LookWidget):
    """A label with a hint, an editor, and a note beneath that turns into a problem.

    `label` may hold a mnemonic ("&Phone") that goes to the editor. Without an editor a
    `TextEntry` is made.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self._editor = editor if editor is not None else TextEntry()
        self._label = QLabel(label)
        self._label.setProperty("kind", "label")
        self._label.setBuddy(self._editor)
        self._hint = ElidingLabel(hint, size="body", color="text3")
        self._note = QLabel(note)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._quiet_note = note
        self._head = QHBoxLayout()
        self._head.addWidget(self._label)
        self._head.addWidget(self._hint, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._editor)
        self._column.addWidget(self._note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_label(label, hint=hint)
        self.set_problem(None)
        self.restyle()

    @property
    def editor(self) -> QWidget:
        """The widget that is typed into."""
        return self._editor

    @property
    def entry(self) -> TextEntry:
        """The editor, where it is a line to type in; raises TypeError for others."""
        if not isinstance(self._editor, TextEntry):
            raise TypeError("the editor of this field is not a TextEntry")
        return self._editor

    def set_label(self, label: str, *, hint: str = "") -> None:
        """Show another label and hint; the editor's accessible name follows."""
        self._label.setText(label)
        self._hint.set_text(hint)
        self._editor.setAccessibleName(without_mnemonic(label))

    def set_note(self, note: str) -> None:
        """Show a quiet note beneath while there is no problem."""
        self._quiet_note = note
        if self._note.property("kind") == "note":
            self._say(note, "note")

    def set_problem(self, problem: Problem | None, sentence: str = "") -> None:
        """Say what is wrong, in the colour of how serious it is; None takes it back."""
        if isinstance(self._editor, TextEntry | Choice):
            self._editor.set_problem(problem)
        if problem is None:
            self._say(self._quiet_note, "note")
        else:
            self._say(sentence, problem.value)

    def note(self) -> str:
        """Return what stands beneath the editor."""
        return self._note.text()

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        look = current_tokens()
        self._label.setFixedHeight(look.type.label.line)
        self._head.setSpacing(look.space.s)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space.xs)

    def _say(self, note: str, kind: str) -> None:
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._editor.setAccessibleDescription(note)
        set_kind(self._note, kind=kind)


def lead_enter(fields: Iterable[Field]) -> SignalInstance:
    """Let Enter lead from field to field; return the signal of Enter in the last."""
    entries = [field.entry for field in fields]
    for entry, after in pairwise(entries):
        entry.returnPressed.connect(after.setFocus)
    return entries[-1].returnPressed


def take_characters(entry: QLineEdit, most: int) -> None:
    """Let an entry take so many characters; one more may be typed, and is refused, not cut."""
    entry.setMaxLength(UNITS_PER_CHARACTER * (most + 1))
