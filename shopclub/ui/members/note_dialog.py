"""The dialogs of notes about a member: one is written, or read in whole and taken away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QWidget

from shopclub.counter.member_history import MemberEvent
from shopclub.kernel.money import Currency
from shopclub.members.particulars import LIMITS, Detail
from shopclub.ui.members.note_presenter import NotePresenter, NoteState
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens, set_kind
from shopclub.ui.words import full_day_word

LINES = 5


class NoteEntry(QPlainTextEdit):
    """Room for a few lines; Tab goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look = current_tokens()
        self.setFixedHeight(LINES * look.type.body.line + 2 * look.space.m)


class NoteDialog(Dialog):
    """F9 keeps what is written; a refusal stands under the field, and all that was typed stays."""

    own_rights = True

    def __init__(self, presenter: NotePresenter, *, name: str, currency: Currency) -> None:
        super().__init__(
            translate("Notes", "Write a note"),
            note=name,
            primary=translate("Notes", "Keep"),
            primary_key="F9",
            primary_icon="check",
        )
        self._presenter = presenter
        self._currency = currency
        self.first = NoteEntry()
        self._field = Field(translate("Notes", "&Note"), self.first)
        self.body.addWidget(self._field)
        self.first.textChanged.connect(self._typed)
        self.accepted.connect(lambda: presenter.write(self.first.toPlainText()))
        self.finished.connect(presenter.detach)
        presenter.attach(self)
        self._typed()

    def display(self, state: NoteState) -> None:
        """Show a state; what is typed stays."""
        self.working = state.busy
        if state.done:
            self.finish()
            return
        said = _said(state, currency=self._currency)
        problem = Problem.DANGER if said else None
        self._field.set_problem(problem, said)
        set_kind(self.first, problem=None if problem is None else problem.value)
        self.set_primary(translate("Notes", "Keep"), enabled=not state.busy)

    def _typed(self) -> None:
        left = LIMITS[Detail.NOTE] - len(self.first.toPlainText())
        self._field.set_label(translate("Notes", "&Note"), hint=_room_word(left))
        self._presenter.typed()


def _room_word(left: int) -> str:
    if left == 1:
        return translate("Notes", "1 character left")
    if left == -1:
        return translate("Notes", "1 character too many")
    words = (
        translate("Notes", "{n} characters left")
        if left >= 0
        else translate("Notes", "{n} characters too many")
    )
    return words.format(n=abs(left))


class NoteReading(Dialog):
    """The whole of a note, with who wrote it and when; Delete takes it away."""

    own_rights = True

    def __init__(
        self, presenter: NotePresenter, note: MemberEvent, *, name: str, currency: Currency
    ) -> None:
        super().__init__(
            translate("Notes", "Note of {day}").format(day=full_day_word(note.day)),
            note=translate("Notes", "about {name}, by {who}").format(name=name, who=note.staff),
            primary=translate("Notes", "Remove"),
            primary_key="Del",
            primary_icon="x",
            danger=True,
            escape=translate("Widgets", "Close"),
        )
        self._currency = currency
        self.text = QLabel(note.before)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problem = QLabel()
        self._problem.setProperty("kind", "danger")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self.body.addWidget(self.text)
        self.body.addWidget(self._problem)
        self.accepted.connect(lambda: presenter.drop(note))
        self.finished.connect(presenter.detach)
        presenter.attach(self)

    def display(self, state: NoteState) -> None:
        """Show a state."""
        self.working = state.busy
        if state.done:
            self.finish()
            return
        said = _said(state, currency=self._currency)
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        self.set_primary(translate("Notes", "Remove"), enabled=not state.busy)


def _said(state: NoteState, *, currency: Currency) -> str:
    return "" if state.problem is None else sentence_of(state.problem, currency=currency)
