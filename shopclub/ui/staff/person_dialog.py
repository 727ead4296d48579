"""Somebody who works here: another name or role, a new PIN, or letting them go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout
from shiboken6 import isValid

from shopclub.staff.book import Employee
from shopclub.staff.staff import NAME_LIMIT
from shopclub.ui.jobs import Refusal
from shopclub.ui.sentences import sentence_of
from shopclub.ui.staff.book_presenter import BookPresenter
from shopclub.ui.staff.cashier_presenter import ROLES, beside_name
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.choice import Segment
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field, take_characters
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.words import full_day_word, role_word


class PersonDialog(Dialog):
    """F9 saves name and role; the buttons below lead to a new PIN and to letting somebody go."""

    pin_wanted = Signal()
    going_wanted = Signal()

    def __init__(self, presenter: BookPresenter, person: Employee) -> None:
        super().__init__("", primary=" ", primary_key="F9", primary_icon="check")
        self._presenter = presenter
        self._person = person
        self.name = Field("", TextEntry())
        take_characters(self.name.entry, NAME_LIMIT)
        self.name.entry.setText(person.name)
        self.role = Segment(
            [role_word(role) for role in ROLES], name="", index=ROLES.index(person.role)
        )
        self._role_field = Field("", self.role)
        self._problem = NoteBand(tone=Tone.DANGER)
        self._pin = KeycapButton(icon="lock", size=ButtonSize.OFFICE)
        self._go = KeycapButton(icon="log-out", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        self._fields, self._ways = QHBoxLayout(), QHBoxLayout()
        self._lay_out_fields()
        self.name.entry.returnPressed.connect(self._save)
        self.accepted.connect(self._save)
        self._pin.clicked.connect(self.pin_wanted)
        self._go.clicked.connect(self.going_wanted)
        self.retranslate()

    def _save(self) -> None:
        if not self.primary_button.isEnabled():
            return
        self.primary_button.setEnabled(False)
        self._presenter.change(
            self._person.staff_id,
            name=self.name.entry.text(),
            role=ROLES[self.role.index()],
            done=self.finish,
            refused=self._refuse,
        )

    def _refuse(self, refusal: Refusal) -> None:
        if not isValid(self):
            return
        self.primary_button.setEnabled(True)
        said = sentence_of(refusal, currency=self._presenter.state.currency)
        named = beside_name(refusal)
        self.name.set_problem(Problem.DANGER if named else None, said if named else "")
        self._problem.say("" if named else said)
        if named:
            self.name.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        since = self._person.since
        mine = self._person.staff_id == self._presenter.state.me
        self.set_title(
            self._person.name,
            note=""
            if since is None
            else translate("StaffPage", "here since {day}").format(day=full_day_word(since)),
        )
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Widgets", "Cancel"))
        self.primary_button.set_text(translate("StaffPage", "Save"))
        self.name.set_label(translate("Staff", "&Name"))
        self._role_field.set_label(translate("Staff", "&Role"))
        self.role.set_options([role_word(role) for role in ROLES])
        self._pin.set_text(
            translate("StaffPage", "Change my &PIN")
            if mine
            else translate("StaffPage", "Give a new &PIN")
        )
        self._go.set_text(translate("StaffPage", "&Let go"))

    def _lay_out_fields(self) -> None:
        look, top = current_tokens(), Qt.AlignmentFlag.AlignTop
        self.body.setSpacing(look.space.l)
        self._fields.setSpacing(look.space.l)
        self._fields.addWidget(self.name, 1, top)
        self._fields.addWidget(self._role_field, 1, top)
        self._ways.setSpacing(look.space.m)
        self._ways.addWidget(self._pin)
        self._ways.addWidget(self._go)
        self._ways.addStretch(1)
        self.body.addLayout(self._fields)
        self.body.addWidget(self._problem)
        self.body.addLayout(self._ways)


class GoingDialog(Dialog):
    """Before somebody is let go: what becomes of them, and F9 to do it."""

    def __init__(self, presenter: BookPresenter, person: Employee) -> None:
        super().__init__("", primary=" ", primary_key="F9", primary_icon="log-out", danger=True)
        self._presenter = presenter
        self._person = person
        self._says = NoteBand()
        self._problem = NoteBand(tone=Tone.DANGER)
        self.body.setSpacing(current_tokens().space.l)
        self.body.addWidget(self._says)
        self.body.addWidget(self._problem)
        self.accepted.connect(self._go)
        self.retranslate()

    def _go(self) -> None:
        self.primary_button.setEnabled(False)
        self._presenter.let_go(self._person.staff_id, done=self.finish, refused=self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        if not isValid(self):
            return
        self.primary_button.setEnabled(True)
        self._problem.say(sentence_of(refusal, currency=self._presenter.state.currency))

    def retranslate(self) -> None:
        """Say every word again."""
        name = self._person.name
        self.set_title(translate("StaffPage", "Let {name} go").format(name=name))
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Widgets", "Cancel"))
        self.primary_button.set_text(translate("StaffPage", "Let go"))
        self._says.say(
            translate(
                "StaffPage",
                "{name} cannot sign in any more. Sales and everything else that {name} did stay"
                " as they are. You can take {name} back later.",
            ).format(name=name)
        )
