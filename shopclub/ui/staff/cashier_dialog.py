"""The form of someone new who works here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from shopclub.kernel.money import Currency
from shopclub.staff.staff import NAME_LIMIT
from shopclub.ui.jobs import Refusal
from shopclub.ui.sentences import sentence_of
from shopclub.ui.staff.cashier_presenter import (
    ROLES,
    CashierField,
    CashierForm,
    CashierPresenter,
    CashierState,
)
from shopclub.ui.staff.pin_entry import FormPin
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Segment
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field, lead_enter, take_characters
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.words import role_word


class CashierDialog(Dialog):
    """Name, role and PIN twice; Enter goes from field to field, F9 saves."""

    def __init__(self, presenter: CashierPresenter, *, currency: Currency) -> None:
        super().__init__("", primary=" ", primary_key="F9", primary_icon="user-plus")
        self._presenter = presenter
        self._currency = currency
        self._state = presenter.state
        name = TextEntry()
        take_characters(name, NAME_LIMIT)
        self._fields = {
            CashierField.NAME: Field("", name),
            CashierField.PIN: Field("", FormPin()),
            CashierField.REPEATED: Field("", FormPin()),
        }
        former = presenter.former
        self._role = Segment(
            [role_word(role) for role in ROLES],
            name="",
            index=0 if former is None else ROLES.index(former.role),
        )
        if former is not None:
            name.setText(former.name)
        self._role_field = Field("", self._role)
        self._problem = ElidingLabel(size="reason", color="danger")
        self._grid = QGridLayout()
        self._lay_out_fields()
        lead_enter(self._fields.values()).connect(self._save)
        self.accepted.connect(self._save)
        self.finished.connect(presenter.detach)
        self.retranslate()
        presenter.attach(self)

    def display(self, state: CashierState) -> None:
        """Show a state; what is typed stays."""
        before, self._state, self.working = self._state, state, state.busy
        for place, field in self._fields.items():
            said = self._sentence(state.refusal(place))
            field.set_problem(Problem.DANGER if said else None, said)
        self._problem.set_text(self._sentence(state.problem))
        self._problem.setVisible(state.problem is not None)
        self.primary_button.setEnabled(not state.busy)
        if state.refusals and state.refusals is not before.refusals:
            self._fields[state.refusals[0][0]].entry.setFocus(Qt.FocusReason.OtherFocusReason)
        if state.done:
            self.finish()

    def _save(self) -> None:
        said = {place: field.entry.text() for place, field in self._fields.items()}
        self._presenter.save(
            CashierForm(
                name=said[CashierField.NAME],
                role=ROLES[self._role.index()],
                pin=said[CashierField.PIN],
                repeated=said[CashierField.REPEATED],
            )
        )

    def _sentence(self, refusal: Refusal | None) -> str:
        return "" if refusal is None else sentence_of(refusal, currency=self._currency)

    def retranslate(self) -> None:
        """Speak the language in force."""
        former = self._presenter.former
        self.set_title(
            translate("Staff", "Add a cashier")
            if former is None
            else translate("StaffPage", "Take {name} back").format(name=former.name),
            note=translate("Staff", "Signs in with a PIN that only they know"),
        )
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Widgets", "Cancel"))
        self.primary_button.set_text(
            translate("Staff", "Add") if former is None else translate("StaffPage", "Take back")
        )
        fields = self._fields
        fields[CashierField.NAME].set_label(translate("Staff", "&Name"))
        self._role_field.set_label(translate("Staff", "&Role"))
        self._role.set_options([role_word(role) for role in ROLES])
        fields[CashierField.PIN].set_label(
            translate("Setup", "&PIN"), hint=translate("Setup", "6 to 12 digits")
        )
        fields[CashierField.REPEATED].set_label(translate("Setup", "PIN a&gain"))
        self.display(self._state)

    def _lay_out_fields(self) -> None:
        look, top = current_tokens(), Qt.AlignmentFlag.AlignTop
        self._grid.setSpacing(look.space.l)
        for place, field in enumerate(
            (
                self._fields[CashierField.NAME],
                self._role_field,
                self._fields[CashierField.PIN],
                self._fields[CashierField.REPEATED],
            )
        ):
            self._grid.addWidget(field, place // 2, place % 2, top)
            self._grid.setColumnStretch(place % 2, 1)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._problem)
