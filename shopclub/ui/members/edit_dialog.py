"""The form in which what a member said is changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from shopclub.kernel.money import Currency
from shopclub.members.members import NAME_LIMIT, NewMember
from shopclub.ui.members.birthday_row import BirthdayRow
from shopclub.ui.members.edit_presenter import EditPresenter, EditState
from shopclub.ui.members.signup_form import SignupForm
from shopclub.ui.members.signup_state import Place
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field, take_characters
from shopclub.ui.widgets.look import current_tokens


class EditDialog(Dialog):
    """F9 saves; what is refused is said at its field, and the rest of the form stays."""

    own_rights = True

    def __init__(self, presenter: EditPresenter, *, name: str, currency: Currency) -> None:
        super().__init__(
            translate("MemberActs", "Change particulars"),
            note=name,
            width=880,
            primary=translate("MemberActs", "Save"),
            primary_key="F9",
            primary_icon="save",
        )
        self._presenter = presenter
        self._currency = currency
        self._told: NewMember | None = None
        self._birthday = BirthdayRow()
        keep = translate("MemberActs", "leave empty to keep the number")
        comma = translate("MemberActs", "with commas between them")
        self._fields = {
            Place.NAME: _field(translate("MemberActs", "&Name"), most=NAME_LIMIT),
            Place.PHONE: _field(translate("MemberActs", "New &phone"), hint=keep, most=40),
            Place.BIRTHDAY: Field(translate("MemberActs", "&Birthday"), self._birthday),
            Place.GUARDIAN: _field(translate("MemberActs", "&Guardian"), most=60),
            Place.TAGS: _field(translate("MemberActs", "&Tags"), hint=comma, most=500),
            Place.ADDRESS: _field(translate("MemberActs", "&Address"), most=200),
            Place.ALLERGIES: _field(translate("MemberActs", "A&llergies"), most=500),
            Place.PREFERENCES: _field(translate("MemberActs", "P&references"), most=500),
            Place.NOTE: _field(translate("MemberActs", "N&ote"), most=500),
        }
        self._fields[Place.PHONE].entry.switch_input_method_off()
        self._problem = QLabel()
        self._problem.setProperty("kind", "danger")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out_form()
        self.first = self._fields[Place.NAME].entry
        self.accepted.connect(self._save)
        self.finished.connect(presenter.detach)
        presenter.attach(self)

    def display(self, state: EditState) -> None:
        """Show a state; what is typed stays."""
        self.working = state.busy
        if state.saved:
            self.finish()
            return
        if state.told is not None and self._told is None:
            self._told = state.told
            self._fill(state.told)
        for place, field in self._fields.items():
            refusal = state.refusal(place)
            said = "" if refusal is None else sentence_of(refusal, currency=self._currency)
            field.set_problem(Problem.DANGER if said else None, said)
        elsewhere = state.problem is not None and state.place not in self._fields
        if elsewhere and state.problem is not None:
            self._problem.setText(sentence_of(state.problem, currency=self._currency))
        self._problem.setVisible(elsewhere)
        self.primary_button.setEnabled(state.told is not None and not state.busy)

    def _fill(self, told: NewMember) -> None:
        kept = told.particulars
        for place, text in (
            (Place.NAME, told.name),
            (Place.GUARDIAN, told.guardian),
            (Place.ADDRESS, kept.address),
            (Place.ALLERGIES, kept.allergies),
            (Place.PREFERENCES, kept.preferences),
            (Place.NOTE, kept.note),
            (Place.TAGS, ", ".join(kept.tags)),
        ):
            self._fields[place].entry.setText(text)
        if told.birthday is not None:
            self._birthday.set_birthday(told.birthday)

    def _save(self) -> None:
        text = {
            place: field.entry.text()
            for place, field in self._fields.items()
            if place is not Place.BIRTHDAY
        }
        born = self._birthday
        self._presenter.save(
            SignupForm(
                phone=text[Place.PHONE],
                name=text[Place.NAME],
                calendar=born.calendar(),
                month=born.month(),
                day=born.day(),
                leap_month=born.leap_month(),
                year=born.year.text(),
                guardian=text[Place.GUARDIAN],
                gender=None if self._told is None else self._told.particulars.gender,
                address=text[Place.ADDRESS],
                preferences=text[Place.PREFERENCES],
                allergies=text[Place.ALLERGIES],
                note=text[Place.NOTE],
                tags=text[Place.TAGS],
            )
        )

    def _lay_out_form(self) -> None:
        look, top = current_tokens(), Qt.AlignmentFlag.AlignTop
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.space.xl)
        grid.setVerticalSpacing(look.space.m)
        whole = (Place.BIRTHDAY, Place.ADDRESS, Place.NOTE)
        row = column = 0
        for place, field in self._fields.items():
            if place in whole:
                row += column
                grid.addWidget(field, row, 0, 1, 2, top)
                row, column = row + 1, 0
            else:
                grid.addWidget(field, row, column, top)
                row, column = (row + 1, 0) if column else (row, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._problem)


def _field(label: str, *, most: int, hint: str = "") -> Field:
    entry = TextEntry(office=True)
    take_characters(entry, most)
    return Field(label, entry, hint=hint)
