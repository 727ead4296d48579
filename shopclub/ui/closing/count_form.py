"""The left half of a closing: what is closed, the cash counted, the change put in before."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from shopclub.counter.closing import ClosingKind
from shopclub.kernel.money import format_money
from shopclub.ui.closing.state import ClosingState
from shopclub.ui.closing.words import earlier_words, kind_word
from shopclub.ui.counter.entries import needs_result
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.choice import Choice, Segment
from shopclub.ui.widgets.entries import AmountField, Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.look import current_tokens, set_kind

KINDS = (ClosingKind.DAY, ClosingKind.SHIFT)


class CountForm(QWidget):
    """What is typed of a closing, and the closings of today to be printed again."""

    kind_chosen = Signal(ClosingKind)
    counted_typed = Signal(str)
    opening_typed = Signal(str)
    reprint_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.kind = Segment(["1", "2"], name="")
        self._label = QLabel()
        self.counted = AmountField()
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self.opening = TextEntry()
        self.opening.switch_input_method_off()
        self._opening = Field("", self.opening)
        self._earlier = QWidget()
        self.earlier = Choice()
        self.again = KeycapButton(icon="printer")
        self._before = Field("", self._earlier)
        set_kind(self._label, kind="label")
        self._label.setBuddy(self.counted)
        self._lay_out()
        self.kind.chosen.connect(lambda place: self.kind_chosen.emit(KINDS[place]))
        self.counted.textEdited.connect(self.counted_typed)
        self.opening.textEdited.connect(self.opening_typed)
        self.again.clicked.connect(lambda: self.reprint_wanted.emit(self.earlier.currentIndex()))

    def show_state(self, state: ClosingState) -> None:
        """Show what was typed, and what is wrong with it."""
        self._say_words()
        with QSignalBlocker(self.kind):
            self.kind.set_index(KINDS.index(state.kind))
        self.counted.set_currency(state.currency.sign)
        for entry, text in (
            (self.counted, state.counted_entry),
            (self.opening, state.opening_entry),
        ):
            if entry.text() != text:
                entry.setText(text)
        self._show_note(state)
        refusal = state.opening_refusal
        if refusal is None:
            self._opening.set_note(_result(state.opening_entry, state.opening, state))
            self._opening.set_problem(None)
        else:
            said = sentence_of(refusal, currency=state.currency)
            self._opening.set_problem(Problem.DANGER, said)
        self._show_earlier(state)

    def _show_note(self, state: ClosingState) -> None:
        refusal = state.counted_refusal
        self.counted.set_problem(None if refusal is None else Problem.DANGER)
        said = (
            _result(state.counted_entry, state.counted, state)
            or translate("Closings", "Piles may be added up: 3*100+7*50+12.5")
            if refusal is None
            else sentence_of(refusal, currency=state.currency)
        )
        self._note.setText(said)
        set_kind(self._note, kind="note" if refusal is None else "danger")
        self.counted.setAccessibleDescription(said)

    def _show_earlier(self, state: ClosingState) -> None:
        self._before.setVisible(bool(state.earlier))
        lines = [earlier_words(closing, currency=state.currency) for closing in state.earlier]
        shown = [self.earlier.itemText(place) for place in range(self.earlier.count())]
        if lines != shown:
            place = max(self.earlier.currentIndex(), 0)
            self.earlier.clear()
            self.earlier.addItems(lines)
            self.earlier.setCurrentIndex(min(place, len(lines) - 1))

    def _say_words(self) -> None:
        self.kind.set_options([kind_word(kind) for kind in KINDS])
        self.kind.setAccessibleName(translate("Closings", "What is closed"))
        self._label.setText(translate("Closings", "&Cash counted"))
        self.counted.setAccessibleName(translate("Closings", "Cash counted"))
        self._opening.set_label(translate("Closings", "C&hange put in before"))
        self._before.set_label(translate("Closings", "Closed today"))
        self.earlier.setAccessibleName(translate("Closings", "Closed today"))
        self.again.set_text(
            translate("Closings", "&Print again"), name=translate("Closings", "Print again")
        )

    def _lay_out(self) -> None:
        look = current_tokens()
        row = QVBoxLayout(self._earlier)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space.s)
        row.addWidget(self.earlier)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (
            self.kind,
            Gap(20),
            self._label,
            Gap(4),
            self.counted,
            Gap(4),
            self._note,
            Gap(16),
            self._opening,
            Gap(16),
            self._before,
        ):
            column.addWidget(part)
        column.addStretch(1)


def _result(entry: str, amount: int | None, state: ClosingState) -> str:
    """Return what a sum of piles comes to, where that is not plain to see."""
    if amount is None or not needs_result(entry):
        return ""
    return f"= {format_money(amount, currency=state.currency)}"
