"""The dialogs around the recovery sheet: offering one, and coming back by its code."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from shopclub.kernel.money import Currency
from shopclub.ui.jobs import Refusal
from shopclub.ui.sentences import sentence_of
from shopclub.ui.staff.pin_entry import FormPin
from shopclub.ui.staff.recovery_presenter import (
    RecoverForm,
    RecoverPlace,
    RecoverPresenter,
    RecoverState,
)
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field, lead_enter
from shopclub.ui.widgets.labels import paragraph
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Tone

LONGEST_CODE = 80


class OfferDialog(Dialog):
    """Offers a recovery sheet; F9 makes it, Escape leaves it for later."""

    def __init__(self, *, spent: bool) -> None:
        super().__init__("", primary=" ", primary_key="F9", primary_icon="printer")
        self._spent = spent
        self._says, self._keeps, self._later = (paragraph() for _ in range(3))
        self._later.setProperty("kind", "note")
        self.body.setSpacing(current_tokens().space.m)
        for label in (self._says, self._keeps, self._later):
            self.body.addWidget(label)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(
            translate("Recovery", "A new recovery sheet")
            if self._spent
            else translate("Recovery", "Recovery sheet"),
            note=translate("Recovery", "one page to print or to save"),
        )
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Recovery", "Later"))
        self.primary_button.set_text(translate("Recovery", "Make the sheet"))
        self._says.setText(
            translate("Recovery", "The old sheet is used up: it opens nothing any more.")
            if self._spent
            else translate(
                "Recovery",
                "If you ever forget your PIN, the code on this sheet lets you in, once, and you"
                " choose a new one. There is no other way in: nobody, not even we, can open your"
                " shop without it.",
            )
        )
        self._keeps.setText(
            translate("Recovery", "Keep it where you keep money, and not beside the till.")
        )
        self._later.setText(
            translate("Recovery", "Later, it is in the office, under Staff, which reminds you.")
        )


class UnkeptDialog(Dialog):
    """The sheet was neither printed nor saved; F9 shows it again, Escape lets its code go."""

    def __init__(self) -> None:
        super().__init__("", primary=" ", primary_key="F9", primary_icon="printer")
        self._says = NoteBand()
        self.body.addWidget(self._says)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(translate("Recovery", "The sheet is nowhere yet"))
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Recovery", "Do without"))
        self.primary_button.set_text(translate("Recovery", "Show it again"))
        self._says.say(
            translate(
                "Recovery",
                "It was neither printed nor saved. Without it its code opens nothing, and you need"
                " a new sheet later.",
            )
        )


class RecoverDialog(Dialog):
    """Which owner, the code, the new PIN twice; F9 lets them in, and what is typed stays."""

    def __init__(self, presenter: RecoverPresenter, *, currency: Currency) -> None:
        super().__init__("", primary=" ", primary_key="F9", primary_icon="lock")
        self._presenter = presenter
        self._currency = currency
        self._state = presenter.state
        self._says = paragraph()
        self.owner = Choice()
        self._owner_field = Field("", self.owner)
        code = TextEntry()
        code.setMaxLength(LONGEST_CODE)
        code.switch_input_method_off()
        self.fields = {
            RecoverPlace.CODE: Field("", code),
            RecoverPlace.PIN: Field("", FormPin()),
            RecoverPlace.REPEATED: Field("", FormPin()),
        }
        self._problem = NoteBand(tone=Tone.DANGER)
        self._row = QHBoxLayout()
        self._lay_out_fields()
        lead_enter(self.fields.values()).connect(self._recover)
        self.accepted.connect(self._recover)
        self.finished.connect(presenter.detach)
        self.retranslate()
        presenter.attach(self)

    def display(self, state: RecoverState) -> None:
        """Show a state; what is typed stays."""
        before, self._state, self.working = self._state, state, state.busy
        if state.owners != before.owners:
            self.owner.clear()
            self.owner.addItems([owner.name for owner in state.owners])
        self._owner_field.setVisible(len(state.owners) > 1)
        for place, field in self.fields.items():
            said = self._sentence(state.refusal(place))
            field.set_problem(Problem.DANGER if said else None, said)
        self._problem.say(self._sentence(state.problem))
        self.primary_button.setEnabled(not state.busy and bool(state.owners))
        if state.refusals and state.refusals is not before.refusals:
            self.fields[state.refusals[0][0]].entry.setFocus(Qt.FocusReason.OtherFocusReason)
        if state.done:
            self.finish()

    def _recover(self) -> None:
        if not self._state.owners:
            return
        said = {place: field.entry.text() for place, field in self.fields.items()}
        self._presenter.recover(
            RecoverForm(
                staff_id=self._state.owners[max(self.owner.currentIndex(), 0)].staff_id,
                code=said[RecoverPlace.CODE],
                pin=said[RecoverPlace.PIN],
                repeated=said[RecoverPlace.REPEATED],
            )
        )

    def _sentence(self, refusal: Refusal | None) -> str:
        return "" if refusal is None else sentence_of(refusal, currency=self._currency)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(translate("Recovery", "Forgotten PIN"))
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Widgets", "Cancel"))
        self.primary_button.set_text(translate("Recovery", "Choose this PIN"))
        self._says.setText(
            translate(
                "Recovery",
                "An owner comes back with the code of the recovery sheet. Everyone else gets a new"
                " PIN from the owner, in the office under Staff.",
            )
        )
        self._owner_field.set_label(translate("Recovery", "&Owner"))
        fields = self.fields
        fields[RecoverPlace.CODE].set_label(
            translate("Recovery", "&Code on the sheet"),
            hint=translate("Recovery", "typed or scanned"),
        )
        fields[RecoverPlace.PIN].set_label(
            translate("StaffPage", "New &PIN"), hint=translate("Setup", "6 to 12 digits")
        )
        fields[RecoverPlace.REPEATED].set_label(translate("StaffPage", "New PIN a&gain"))
        self.display(self._state)

    def _lay_out_fields(self) -> None:
        look, top = current_tokens(), Qt.AlignmentFlag.AlignTop
        self.body.setSpacing(look.space.l)
        self._row.setSpacing(look.space.l)
        self._row.addWidget(self.fields[RecoverPlace.PIN], 1, top)
        self._row.addWidget(self.fields[RecoverPlace.REPEATED], 1, top)
        self.body.addWidget(self._says)
        self.body.addWidget(self._owner_field)
        self.body.addWidget(self.fields[RecoverPlace.CODE])
        self.body.addLayout(self._row)
        self.body.addWidget(self._problem)
