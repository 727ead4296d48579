"""The form of conditions of the list of members."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from shopclub.members.birthday import Calendar
from shopclub.members.consent import Purpose
from shopclub.members.listing import MemberFilter, StandingChoice
from shopclub.ui.calendar_words import month_words
from shopclub.ui.members.list_filter_form import FilterField, FilterForm, form_of, read_form
from shopclub.ui.members.list_state import ListState
from shopclub.ui.members.list_words import purpose_word, standing_word
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.ticks import TickRow
from shopclub.ui.words import tier_word

PURPOSES = (Purpose.OFFERS, Purpose.REMINDERS, Purpose.CALLS)


class FilterDialog(Dialog):
    """Every condition at once; what is left empty narrows nothing."""

    def __init__(self, state: ListState, *, narrow: Callable[[MemberFilter], None]) -> None:
        super().__init__(
            translate("MemberList", "Conditions"),
            note=translate("MemberList", "what is left empty narrows nothing"),
            width=880,
            primary=translate("MemberList", "Show"),
            primary_key="F9",
            primary_icon="check",
        )
        self._state = state
        self._narrow = narrow
        self._form = form_of(state.listing.narrowed, currency=state.currency)
        self._tiers = {tier.key: TickRow(tier_word(tier)) for tier in state.tiers}
        for key, tick in self._tiers.items():
            tick.setChecked(key in self._form.tiers)
        self._tags = tuple(dict.fromkeys((*state.tags, *filter(None, [self._form.tag]))))
        anything = translate("MemberList", "any")
        self._tag = _choice([anything, *self._tags])
        self._month = _choice([anything, *month_words(Calendar.SOLAR)])
        self._consent = _choice([anything, *(purpose_word(one) for one in PURPOSES)])
        self._standing = _choice([standing_word(one) for one in StandingChoice])
        self._fields: dict[FilterField, Field] = {}
        self._show_form()
        self._lay_out_form()
        self.accepted.connect(self._submit)

    def _show_form(self) -> None:
        form = self._form
        self._tag.setCurrentIndex(1 + self._tags.index(form.tag) if form.tag else 0)
        self._month.setCurrentIndex(form.month or 0)
        given = form.consent
        self._consent.setCurrentIndex(1 + PURPOSES.index(given) if given in PURPOSES else 0)
        self._standing.setCurrentIndex([*StandingChoice].index(form.standing))

    def _submit(self) -> None:
        tag, month = self._tag.currentIndex(), self._month.currentIndex()
        consent = self._consent.currentIndex()
        form = FilterForm(
            texts=tuple((place, field.entry.text()) for place, field in self._fields.items()),
            tiers=tuple(key for key, tick in self._tiers.items() if tick.isChecked()),
            tag=self._tags[tag - 1] if tag > 0 else "",
            month=month or None,
            consent=PURPOSES[consent - 1] if consent > 0 else None,
            standing=[*StandingChoice][self._standing.currentIndex()],
        )
        money = self._state.currency
        narrowed, problems = read_form(form, currency=money)
        for place, field in self._fields.items():
            refusal = problems.get(place)
            said = "" if refusal is None else sentence_of(refusal, currency=money)
            field.set_problem(Problem.DANGER if said else None, said)
        if problems:
            first = next(place for place in self._fields if place in problems)
            self._fields[first].entry.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._narrow(narrowed)
        self.finish()

    def _lay_out_form(self) -> None:
        look, top = current_tokens(), Qt.AlignmentFlag.AlignTop
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.space.xl)
        grid.setVerticalSpacing(look.space.l)
        ticks = QWidget()
        row = QHBoxLayout(ticks)
        row.setContentsMargins(0, 0, 0, 0)
        for tick in self._tiers.values():
            row.addWidget(tick)
        row.addStretch(1)
        line = self._line
        sign = self._state.currency.sign
        days = translate("MemberList", "days, 1 or more")
        day = translate("MemberList", "as 2026-12-31")
        cells: Sequence[Sequence[QWidget]] = (
            (Field(translate("MemberList", "&Tier"), ticks),
             Field(translate("MemberList", "Ta&g"), self._tag)),
            (line(FilterField.SPENT_LEAST, translate("MemberList", "&Spent at least"), sign),
             line(FilterField.SPENT_MOST, translate("MemberList", "Spent at &most"), sign)),
            (line(FilterField.POINTS_LEAST, translate("MemberList", "&Points at least")),
             line(FilterField.POINTS_MOST, translate("MemberList", "Points at m&ost"))),
            (line(FilterField.AWAY, translate("MemberList", "Away f&or"), days),
             Field(translate("MemberList", "&Birthday in"), self._month)),
            (line(FilterField.VISITED_FROM, translate("MemberList", "Last visit s&ince"), day),
             line(FilterField.VISITED_BEFORE, translate("MemberList", "Last visit b&efore"), day)),
            (Field(translate("MemberList", "Agree&d to"), self._consent),
             Field(translate("MemberList", "Sta&nding"), self._standing)),
        )  # fmt: skip
        for number, pair in enumerate(cells):
            for column, widget in enumerate(pair):
                grid.addWidget(widget, number, column, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)

    def _line(self, place: FilterField, label: str, hint: str = "") -> Field:
        entry = TextEntry(office=True)
        entry.setMaxLength(40)
        entry.switch_input_method_off()
        entry.setText(self._form.text(place))
        entry.returnPressed.connect(self._submit)
        field = Field(label, entry, hint=hint)
        self._fields[place] = field
        return field


def _choice(options: Sequence[str]) -> Choice:
    choice = Choice(office=True)
    choice.addItems(list(options))
    return choice
