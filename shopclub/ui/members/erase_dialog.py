"""The dialog in which a person is erased: what goes and what stays, and a word to type."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from shopclub.counter.erasing import WORD
from shopclub.kernel.money import Currency
from shopclub.ui.members.erase_presenter import ErasePresenter, EraseState
from shopclub.ui.members.erase_words import erase_lines
from shopclub.ui.members.labelled_lines import LabelledLines
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand


class EraseDialog(Dialog):
    """F9 erases once the word is typed; Escape leaves everything as it is."""

    own_rights = True

    def __init__(self, presenter: ErasePresenter, *, name: str, currency: Currency) -> None:
        super().__init__(
            translate("Erase", "Erase this person"),
            note=name,
            width=640,
            primary=translate("Erase", "Erase"),
            primary_key="F9",
            primary_icon="x",
            danger=True,
        )
        self._presenter = presenter
        self._currency = currency
        self._lines = LabelledLines()
        self._warning = NoteBand()
        self.word = Field(
            translate("Erase", "Type {word} to erase the person").format(word=WORD),
            TextEntry(office=True),
        )
        self.word.entry.switch_input_method_off()
        self.word.entry.setMaxLength(20)
        self._problem = QLabel()
        self._problem.setProperty("kind", "danger")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self.body.setSpacing(current_tokens().space.l)
        for part in (self._lines, self._warning, self.word, self._problem):
            self.body.addWidget(part)
        self._warning.say(translate("Erase", "This cannot be undone. A backup is made before it."))
        self.word.entry.returnPressed.connect(self._confirm)
        self.word.entry.textEdited.connect(lambda _: self.word.set_problem(None))
        self.accepted.connect(self._confirm)
        self.finished.connect(presenter.detach)
        self.first = self.word.entry
        presenter.attach(self)

    def display(self, state: EraseState) -> None:
        """Show a state; what is typed stays."""
        self.working = state.busy
        if state.done:
            self.finish()
            return
        if state.quote is not None:
            self._lines.show_lines(erase_lines(state.quote, currency=self._currency))
        refused = state.word_refused
        said = "" if refused is None else sentence_of(refused, currency=self._currency)
        self.word.set_problem(Problem.DANGER if said else None, said)
        told = "" if state.problem is None else sentence_of(state.problem, currency=self._currency)
        self._problem.setText(told)
        self._problem.setVisible(bool(told))
        self.set_primary(
            translate("Erase", "Erase"), enabled=state.quote is not None and not state.busy
        )

    def _confirm(self) -> None:
        self._presenter.confirm(self.word.entry.text())
