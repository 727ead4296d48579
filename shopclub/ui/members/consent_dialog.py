"""The dialog of what a member agreed to: since when, the very text, and the ticks to change it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from shopclub.kernel.money import Currency
from shopclub.members.consent import Purpose
from shopclub.ui.members.consent_presenter import ConsentPresenter, ConsentState
from shopclub.ui.members.labelled_lines import LabelledLines
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.ticks import TickRow
from shopclub.ui.words import full_day_word

TEXT_HEIGHT = 190


class ConsentText(QScrollArea):
    """The text they saw, and the one of now: as long as a shop writes it, so that it scrolls."""


class ConsentDialog(Dialog):
    """F9 keeps the ticks; a withdrawal holds at once."""

    own_rights = True

    def __init__(self, presenter: ConsentPresenter, *, name: str, currency: Currency) -> None:
        super().__init__(
            translate("Consents", "What they agreed to"),
            note=name,
            width=880,
            primary=translate("Consents", "Save"),
            primary_key="F9",
            primary_icon="save",
        )
        self._presenter = presenter
        self._currency = currency
        self._filled = False
        self._lines = LabelledLines()
        self.offers = TickRow(translate("Consents", "&Birthday and offers"), office=True)
        self.calls = TickRow(translate("Consents", "Phone &calls"), office=True)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setProperty("kind", "note")
        self._problem = QLabel()
        self._problem.setProperty("kind", "danger")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out_consents()
        self.accepted.connect(self._save)
        self.finished.connect(presenter.detach)
        self.first = self.offers
        presenter.attach(self)

    def display(self, state: ConsentState) -> None:
        """Show a state; ticks that were set stay."""
        self.working = state.busy
        if state.done:
            self.finish()
            return
        if state.kept is not None and not self._filled:
            self._filled = True
            self.offers.setChecked(state.gave_messages)
            self.calls.setChecked(state.gave(Purpose.CALLS))
        self._lines.show_lines(_lines(state))
        self._text.setText(_texts(state))
        told = "" if state.problem is None else sentence_of(state.problem, currency=self._currency)
        self._problem.setText(told)
        self._problem.setVisible(bool(told))
        ready = state.kept is not None and not state.busy
        self.set_primary(translate("Consents", "Save"), enabled=ready)

    def _save(self) -> None:
        self._presenter.save(offers=self.offers.isChecked(), calls=self.calls.isChecked())

    def _lay_out_consents(self) -> None:
        look = current_tokens()
        ticks = QWidget()
        column = QVBoxLayout(ticks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.offers)
        column.addWidget(self.calls)
        read = ConsentText()
        read.setWidgetResizable(True)
        read.setFrameShape(QFrame.Shape.NoFrame)
        read.setWidget(self._text)
        read.setFixedHeight(look.px(TEXT_HEIGHT))
        read.setAccessibleName(translate("Consents", "The text they saw"))
        self.body.setSpacing(look.space.m)
        for part in (self._lines, ticks, read, self._problem):
            self.body.addWidget(part)


def _lines(state: ConsentState) -> tuple[tuple[str, str], ...]:
    """Say of each purpose what was answered last, and since when."""
    return (
        (translate("Consents", "Notice"), _said(state, Purpose.MEMBERSHIP)),
        (translate("Consents", "Reminders"), _said(state, Purpose.REMINDERS)),
        (translate("Consents", "Offers"), _said(state, Purpose.OFFERS)),
        (translate("Consents", "Calls"), _said(state, Purpose.CALLS)),
        (
            translate("Consents", "Without it"),
            translate(
                "Consents",
                "Whoever said no is in no list, letter or reminder from that moment on. Who takes"
                " the notice back leaves the club or is erased.",
            ),
        ),
    )


def _said(state: ConsentState, purpose: Purpose) -> str:
    kept = state.of(purpose)
    if kept is None:
        return translate("Consents", "Never asked: counts as no.")
    day = full_day_word(kept.day)
    if kept.given:
        return translate("Consents", "Yes, since {day}.").format(day=day)
    return translate("Consents", "No, since {day}.").format(day=day)


def _texts(state: ConsentState) -> str:
    """Return the texts that were answered, each version once; where none was, those of now."""
    seen = dict.fromkeys(one.text for one in state.kept or ())
    now = dict.fromkeys((state.texts.membership, state.texts.messages, state.texts.calls))
    newer = [text for text in now if text not in seen]
    if not seen:
        return "\n\n".join(now)
    parts = [translate("Consents", "They saw:"), *seen]
    if newer:
        parts += [translate("Consents", "Whoever answers now sees:"), *newer]
    return "\n\n".join(parts)
