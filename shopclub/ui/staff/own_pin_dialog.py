"""The form of a new PIN."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from shopclub.kernel.money import Currency
from shopclub.ui.jobs import Refusal
from shopclub.ui.sentences import sentence_of
from shopclub.ui.staff.own_pin import NewPinPresenter, NewPinState, PinForm, PinPlace
from shopclub.ui.staff.pin_entry import FormPin
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem
from shopclub.ui.widgets.field import Field, lead_enter
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Tone


class NewPinDialog(Dialog):
    """The old PIN where it is one's own, the new one twice; F9 saves."""

    def __init__(self, presenter: NewPinPresenter, *, name: str, currency: Currency) -> None:
        super().__init__("", primary=" ", primary_key="F9", primary_icon="lock")
        self._presenter = presenter
        self._name = name
        self._currency = currency
        self._state = presenter.state
        self._places = tuple(PinPlace) if presenter.asks_current else tuple(PinPlace)[1:]
        self.fields = {place: Field("", FormPin()) for place in self._places}
        self._problem = NoteBand(tone=Tone.DANGER)
        self._row = QHBoxLayout()
        self._row.setSpacing(current_tokens().space.l)
        for field in self.fields.values():
            self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._row)
        self.body.addWidget(self._problem)
        lead_enter(self.fields.values()).connect(self._save)
        self.accepted.connect(self._save)
        self.finished.connect(presenter.detach)
        self.retranslate()
        presenter.attach(self)

    def display(self, state: NewPinState) -> None:
        """Show a state; what is typed stays."""
        before, self._state, self.working = self._state, state, state.busy
        for place, field in self.fields.items():
            said = self._sentence(state.refusal(place))
            field.set_problem(Problem.DANGER if said else None, said)
        self._problem.say(self._sentence(state.problem))
        self.primary_button.setEnabled(not state.busy)
        if state.refusals and state.refusals is not before.refusals:
            self.fields[state.refusals[0][0]].entry.setFocus(Qt.FocusReason.OtherFocusReason)
        if state.done:
            self.finish()

    def _save(self) -> None:
        said = {place: field.entry.text() for place, field in self.fields.items()}
        self._presenter.save(
            PinForm(
                pin=said[PinPlace.PIN],
                repeated=said[PinPlace.REPEATED],
                current=said.get(PinPlace.CURRENT, ""),
            )
        )

    def _sentence(self, refusal: Refusal | None) -> str:
        return "" if refusal is None else sentence_of(refusal, currency=self._currency)

    def retranslate(self) -> None:
        """Say every word again."""
        mine = self._presenter.asks_current
        self.set_title(
            translate("StaffPage", "Change my PIN")
            if mine
            else translate("StaffPage", "A new PIN for {name}").format(name=self._name),
            note=self._name if mine else translate("StaffPage", "It ends a wait after wrong ones"),
        )
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Widgets", "Cancel"))
        self.primary_button.set_text(translate("StaffPage", "Save"))
        labels = {
            PinPlace.CURRENT: translate("StaffPage", "PIN until &now"),
            PinPlace.PIN: translate("StaffPage", "New &PIN"),
            PinPlace.REPEATED: translate("StaffPage", "New PIN a&gain"),
        }
        for place, field in self.fields.items():
            digits = translate("Setup", "6 to 12 digits") if place is PinPlace.PIN else ""
            field.set_label(labels[place], hint=digits)
        self.display(self._state)
