"""The dialog of Ctrl+D: what was taken, what was counted, and the difference said plainly."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.counter.closing import ClosingKind
from shopclub.kernel.money import format_money
from shopclub.ui.closing.count_form import CountForm
from shopclub.ui.closing.presenter import ClosingPresenter
from shopclub.ui.closing.state import ClosingState
from shopclub.ui.closing.sums_table import SumsTable
from shopclub.ui.closing.words import difference_tone, difference_words
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Band, Tone
from shopclub.ui.words import full_day_word

FORM_WIDTH = 330


class ClosingDialog(Dialog):
    """Cash is counted at the left, against what the right says should be there; F9 closes."""

    def __init__(self, presenter: ClosingPresenter) -> None:
        super().__init__(
            "",
            width=880,
            primary=translate("Closings", "Close the day"),
            primary_key="F9",
            primary_icon="check",
            escape=translate("Closings", "Back"),
        )
        self._presenter = presenter
        self._state = presenter.state
        self._form = CountForm()
        self._sums = SumsTable()
        self._expected = Band(tone=Tone.SOFT)
        self._difference = Band(tone=Tone.OK)
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self._lay_out_halves()
        form = self._form
        form.kind_chosen.connect(presenter.choose_kind)
        form.counted_typed.connect(presenter.type_counted)
        form.opening_typed.connect(presenter.type_opening)
        form.reprint_wanted.connect(presenter.print_again)
        self.accepted.connect(presenter.confirm)
        self.finished.connect(presenter.detach)
        presenter.attach(self)

    def open_over(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """Open over the window of a widget; the next key goes to the cash."""
        super().open_over(widget, focus=focus or self._form.counted)

    def display(self, state: ClosingState) -> None:
        """Show a state."""
        self._state, self.working = state, state.busy
        self._say_words(state)
        self._form.show_state(state)
        title = translate("Closings", "Taken in all")
        self._sums.show_closing(state.quote, currency=state.currency, language=title)
        self._show_cash(state)
        refusal = state.refusal
        self._problem.say("" if refusal is None else sentence_of(refusal, currency=state.currency))
        if state.done:
            self.finish()

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.display(self._state)

    def _show_cash(self, state: ClosingState) -> None:
        expected, difference = state.expected, state.difference
        self._expected.setVisible(expected is not None)
        if expected is not None:
            self._expected.set_text(
                translate("Closings", "Cash expected"),
                end=format_money(expected, currency=state.currency),
            )
        self._difference.setVisible(difference is not None)
        if difference is not None:
            self._difference.set_text(difference_words(difference, currency=state.currency))
            self._difference.set_tone(
                difference_tone(difference), icon="circle-alert" if difference else "check"
            )

    def _say_words(self, state: ClosingState) -> None:
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Closings", "Back"))
        day = state.kind is ClosingKind.DAY
        self.set_title(translate("Closings", "Close the day or change cashier"), note=_span(state))
        self.set_primary(
            translate("Closings", "Close the day")
            if day
            else translate("Closings", "Change the cashier"),
            enabled=state.can_close,
            reason=translate("Closings", "Count the cash in the drawer first.")
            if state.difference is None
            else "",
        )
        if state.can_close and day:
            self.set_reason(translate("Closings", "Later sales fall to the next day."))

    def _lay_out_halves(self) -> None:
        look = current_tokens()
        self._form.setFixedWidth(look.px(FORM_WIDTH))
        right = QVBoxLayout()
        right.setSpacing(0)
        for part in (
            self._problem,
            self._expected,
            Gap(8),
            self._difference,
            Gap(8),
            self._sums,
        ):
            right.addWidget(part)
        right.addStretch(1)
        halves = QHBoxLayout()
        halves.setSpacing(look.space.xl)
        halves.addWidget(self._form)
        halves.addLayout(right, 1)
        self.body.addLayout(halves)


def _span(state: ClosingState) -> str:
    """Say which day it is, and since when it counts."""
    day = full_day_word(state.day)
    if state.quote is None or not state.quote.since:
        return day
    return translate("Closings", "{day}, since {since}").format(day=day, since=state.quote.since)
