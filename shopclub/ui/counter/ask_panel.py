"""What the counter asks back before it takes the money, in the place of the pay strip."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.counter.till import SaleConflict
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.money import format_money
from shopclub.ui.counter.state import CounterState, SoldAgain, Stage
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.panels import Band, Tone


class AskPanel(QWidget):
    """A question with two answers; Enter gives the safe one, which has the focus."""

    declined = Signal()
    insisted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._question = Band("", Tone.WARN, icon="triangle-alert", size="body_counter")
        self._note = ElidingLabel(size="reason", color="text2")
        self.safe = KeycapButton(key="Enter")
        self.other = KeycapButton()
        self.safe.clicked.connect(self.declined)
        self.other.clicked.connect(self.insisted)
        answers = QHBoxLayout()
        answers.addWidget(self.safe)
        answers.addWidget(Gap(8))
        answers.addWidget(self.other)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._question, Gap(8), self._note, Gap(12)):
            column.addWidget(widget)
        column.addLayout(answers)
        column.addStretch(1)
        self.setFocusProxy(self.safe)

    def show_state(self, state: CounterState) -> None:
        """Show what is asked, if anything is."""
        refusal, currency = state.form.sale_refusal, state.currency
        if state.stage is not Stage.ASKING or refusal is None:
            return
        self._question.set_text(sentence_of(refusal, currency=currency))
        if isinstance(refusal, SaleConflict):
            first = refusal.first.receipt
            number = dashed_receipt_number(first.number)
            form = format_money(state.form.amount or 0, currency=currency)
            self._note.set_text(
                translate(
                    "Counter", "Saved at {time} as {number}. The form now says {amount}."
                ).format(time=first.time, number=number, amount=form)
            )
            self.safe.set_text(translate("Counter", "Done, it is saved"))
            self.other.set_text(translate("Counter", "&New sale of {amount}").format(amount=form))
        elif isinstance(refusal, SoldAgain):
            number = dashed_receipt_number(refusal.before.receipt.number)
            self._note.set_text(
                translate("Counter", "It has the receipt {number}.").format(number=number)
            )
            self.safe.set_text(translate("Counter", "No, only once"))
            self.other.set_text(translate("Counter", "&Yes, take it again"))
        self.setAccessibleName(self._question.text())
