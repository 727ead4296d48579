"""The pay strip: how it is paid, what was handed over, what goes back."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.kernel.money import format_figure, format_money
from shopclub.ui.counter.entries import MEANS, is_means
from shopclub.ui.counter.state import CounterState
from shopclub.ui.counter.sum_field import SumField
from shopclub.ui.sale_words import means_word
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Segment
from shopclub.ui.widgets.entries import Problem
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import ElidingLabel

LONG_MILLISECONDS = 2_000
"""A sale that is not saved by then waits for a slow disk, or for another till."""


class PayStrip(QWidget):
    """One field for both: a digit from 1 to 5 is a means, an amount is the money handed over.

    A refusal takes the place of the title, so that all of it is read in a narrow window; so does
    that a sale is not saved yet, where its answer is long in coming.
    """

    typed = Signal(str)
    means_chosen = Signal(int)
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title_gap = Gap(12)
        self._title = ElidingLabel(size="h2", hold=True)
        self._hint = ElidingLabel(size="body", color="text2")
        self._means = Segment([str(place) for place in range(1, 6)], name="", office=False)
        self._label = ElidingLabel(size="line", hold=True)
        self.tendered = SumField()
        self._change_label = ElidingLabel(size="line", hold=True)
        self._change = ElidingLabel(size="name", hold=True)
        self._problem = ElidingLabel(size="body", color="danger")
        self._state: CounterState | None = None
        self.waiting = QTimer(self, singleShot=True, interval=LONG_MILLISECONDS)
        self._waits_long = False
        self._lay_out()
        self.waiting.timeout.connect(self._say_wait)
        self.tendered.textEdited.connect(self.typed)
        self.tendered.returnPressed.connect(self.confirmed)
        self._means.chosen.connect(self.means_chosen)

    def show_state(self, state: CounterState) -> None:
        """Show the means chosen, and the change or what is missing."""
        form, currency = state.form, state.currency
        self._hint.set_text(translate("Counter", "1 to 5, or the cash handed over; Enter takes it"))
        self._means.set_options(
            [f"{place} {means_word(means)}" for place, means in enumerate(MEANS, start=1)]
        )
        self._means.blockSignals(True)  # noqa: FBT003  # Qt's signature
        self._means.set_index(MEANS.index(form.means))
        self._means.blockSignals(False)  # noqa: FBT003  # Qt's signature
        self._means.setAccessibleName(translate("Counter", "Means of payment"))
        self._show_what_is_typed(form.tendered_entry, sign=currency.sign)
        exact = format_figure(0 if form.quote is None else form.quote.to_pay, currency=currency)
        self.tendered.setPlaceholderText(exact)
        if self.tendered.text() != form.tendered_entry:
            self.tendered.setText(form.tendered_entry)
        self.tendered.set_problem(None if form.tendered_refusal is None else Problem.DANGER)
        self._follow_wait(state)
        self._say(self._problem_word(state))
        short = state.missing > 0
        self._change_label.set_text(
            translate("Counter", "Missing") if short else translate("Counter", "Change")
        )
        self._change.set_text(format_money(state.missing or state.change, currency=currency))

    def _show_what_is_typed(self, entry: str, *, sign: str) -> None:
        """Name the field for the money in it, or for the means whose digit it is."""
        chosen = is_means(entry)
        name = translate("Counter", "Paid by") if chosen else translate("Counter", "Handed over")
        self._label.set_text(name)
        self.tendered.setAccessibleName(name)
        self.tendered.set_currency("" if chosen else sign)

    def _follow_wait(self, state: CounterState) -> None:
        """Begin to wait with a sale that is on its way to the disk, and end with its answer."""
        before, self._state = self._state, state
        if not state.busy:
            self.waiting.stop()
            self._waits_long = False
        elif before is None or not before.busy:
            self.waiting.start()

    def _say_wait(self) -> None:
        self._waits_long = True
        if self._state is not None:
            self._say(self._problem_word(self._state))

    def _problem_word(self, state: CounterState) -> str:
        if self._waits_long:
            return translate(
                "Counter", "Not saved yet. The disk or another till is slow: wait for the answer."
            )
        refusal = state.form.tendered_refusal or state.form.sale_refusal
        return "" if refusal is None else sentence_of(refusal, currency=state.currency)

    def _say(self, problem: str) -> None:
        """Say what hinders, in the place of the title, or how money is entered."""
        self._problem.set_text(problem)
        self._problem.setVisible(bool(problem))
        self._hint.setVisible(not problem)
        self._title_gap.setVisible(not problem)
        self._title.set_text("" if problem else translate("Counter", "How is it paid?"))
        self.tendered.setAccessibleDescription(problem)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addWidget(self._title_gap)
        head.addWidget(self._hint, 1)
        head.addWidget(self._problem, 1)
        handed = QHBoxLayout()
        handed.setSpacing(0)
        handed.addWidget(self._label, 25)
        handed.addWidget(Gap(16))
        handed.addWidget(self.tendered, 75)
        back = QHBoxLayout()
        back.addWidget(self._change_label)
        back.addStretch(1)
        back.addWidget(self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Gap(6))
        column.addWidget(self._means)
        column.addWidget(Gap(6))
        column.addLayout(handed)
        column.addWidget(Gap(4))
        column.addLayout(back)
        column.addStretch(1)
