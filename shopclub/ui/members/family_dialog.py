"""The form in which days that matter to a member are added and removed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from shopclub.birthdays.family import NAME_LIMIT, FamilyDay
from shopclub.kernel.money import currency as currency_of
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.birthday_row import BirthdayRow
from shopclub.ui.members.family_lines import DayLine, clear
from shopclub.ui.members.family_presenter import FamilyPlace, FamilyPresenter, FamilyState
from shopclub.ui.members.signup_form import SignupForm
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import current_tokens


class FamilyDialog(Dialog):
    """F9 adds and leaves an empty form; what is refused is said at its field and stays typed."""

    own_rights = True

    def __init__(self, presenter: FamilyPresenter) -> None:
        super().__init__(
            translate("Family", "Days that matter"),
            note=presenter.state.name,
            width=640,
            primary=translate("Family", "Add"),
            primary_key="F9",
            primary_icon="plus",
            escape=translate("Widgets", "Close"),
        )
        self._presenter = presenter
        self._added = 0
        self._shown: tuple[FamilyDay, ...] | None = None
        self._currency = currency_of(presenter.state.currency_code)
        self.first = TextEntry(office=True)
        self.first.setMaxLength(NAME_LIMIT)
        self.day = BirthdayRow()
        self._fields = {
            FamilyPlace.NAME: Field(
                translate("Family", "&Whose day"),
                self.first,
                hint=translate("Family", "daughter Lan, wedding ..."),
            ),
            FamilyPlace.DAY: Field(translate("Family", "&Day"), self.day),
        }
        self._empty = ElidingLabel(
            translate("Family", "No day yet: a child's birthday, a wedding?"), color="text2"
        )
        self._problem = QLabel()
        self._problem.setProperty("kind", "danger")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.setSpacing(current_tokens().space.m)
        self.body.addWidget(self._empty)
        self.body.addLayout(self._lines)
        for field in self._fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        self.accepted.connect(self._add)
        self.finished.connect(presenter.close_form)
        presenter.open_form(self)

    def display(self, state: FamilyState) -> None:
        """Show a state; what is typed stays until it was added."""
        self.working = state.busy
        self._show_days(state)
        for place, field in self._fields.items():
            said = self._sentence(state.refusal(place))
            field.set_problem(Problem.DANGER if said else None, said)
        said = self._sentence(state.refusal(FamilyPlace.ELSEWHERE))
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        self.set_primary(
            translate("Family", "Add"),
            enabled=state.full is None and not state.busy,
            reason=self._sentence(state.full),
        )
        if state.added != self._added:
            self._added = state.added
            self.first.clear()
            self.day.clear()
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_days(self, state: FamilyState) -> None:
        if state.days == self._shown:
            return
        self._shown = state.days
        clear(self._lines)
        for day in state.days or ():
            self._lines.addWidget(DayLine(day, presenter=self._presenter))
            self._lines.addWidget(Divider())
        self._empty.setVisible(state.days == ())

    def _sentence(self, refusal: Refusal | None) -> str:
        return "" if refusal is None else sentence_of(refusal, currency=self._currency)

    def _add(self) -> None:
        said = SignupForm(
            calendar=self.day.calendar(),
            month=self.day.month(),
            day=self.day.day(),
            leap_month=self.day.leap_month(),
            year=self.day.year.text(),
        )
        self._presenter.add(self.first.text(), said)
