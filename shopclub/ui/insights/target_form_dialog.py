"""The form of a target: a figure, its months, where it stands, and where it should be."""

from PySide6.QtWidgets import QLabel

from shopclub.kernel.ratios import change_tenths
from shopclub.targets.target import MOST_MONTHS, Unit
from shopclub.ui.insights.period_words import month_and_year_word, percent_word
from shopclub.ui.insights.target_form_presenter import (
    FIGURES,
    TargetFormPresenter,
    TargetFormState,
)
from shopclub.ui.insights.target_reading import BASELINE, FIRST, GOAL, KEYS, MONTHS
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.rewards.field_grid import FieldGrid
from shopclub.ui.sentences import sentence_of
from shopclub.ui.target_words import figure_word, value_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice, Segment
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import TextEntry
from shopclub.ui.widgets.field import Field, lead_enter
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Tone


class TargetFormDialog(Dialog):
    """F9 sets the target; beside baseline and goal stands what they come to."""

    def __init__(self, presenter: TargetFormPresenter) -> None:
        super().__init__(
            "",
            width=640,
            primary=translate("Target", "Set target"),
            primary_key="F9",
            primary_icon="check",
            escape=translate("Widgets", "Cancel"),
        )
        self._presenter = presenter
        self._shown: TargetFormState | None = None
        self.figure = Choice(office=True)
        self._figure_field = Field("", self.figure)
        self.grid = FieldGrid(KEYS)
        self.ways = Segment(("", ""), name="", office=True)
        self._ways_field = Field("", self.ways)
        self._way = QLabel()
        self._way.setProperty("kind", "note")
        self._way.setWordWrap(True)
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self.body.setSpacing(current_tokens().space.m)
        for part in (self._figure_field, self.grid, self._ways_field, self._way, self._problem):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._say()
        self._bind_form()
        presenter.attach(self)

    def display(self, state: TargetFormState) -> None:
        """Show a state; what stands in a field already is left alone."""
        self._shown, self.working = state, state.busy
        self.figure.setCurrentIndex(FIGURES.index(state.figure))
        self.figure.setEnabled(state.target is None)
        self.ways.set_index(int(state.by_change))
        for key, text in state.entries.items():
            entry = self.grid.fields[key].entry
            if entry.text() != text:
                entry.setText(text)
        self._say_notes(state)
        self.grid.show_faults(state.faults, currency=state.currency)
        problem = state.problem
        self._problem.say("" if problem is None else sentence_of(problem, currency=state.currency))
        if state.done:
            self.finish()

    @property
    def goal_entry(self) -> TextEntry:
        """The field with which a change of a target begins."""
        return self.grid.fields[GOAL].entry

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._say()
        if self._shown is not None:
            self.display(self._shown)

    def _say(self) -> None:
        new = self._presenter.state.target is None
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Widgets", "Cancel"))
        self.set_title(
            translate("Target", "Set a target") if new else translate("Target", "Change the target")
        )
        self.set_primary(
            translate("Target", "Set target") if new else translate("Target", "Save changes")
        )
        chosen = max(self.figure.currentIndex(), 0)
        self.figure.clear()
        self.figure.addItems([figure_word(figure) for figure in FIGURES])
        self.figure.setCurrentIndex(chosen)
        self._figure_field.set_label(
            translate("Target", "&Figure"), hint=translate("Target", "of each calendar month")
        )
        self._ways_field.set_label(translate("Target", "The goal &is given"))
        self.ways.set_options(
            (translate("Target", "as a value"), translate("Target", "as a change in percent"))
        )
        self._way.setText(
            translate(
                "Target",
                "Month by month the way from baseline to goal is straight; the last month is the "
                "goal.",
            )
        )

    def _say_notes(self, state: TargetFormState) -> None:
        unit = _unit_word(state)
        goal = translate("Target", "+15 or -5, in %") if state.by_change else unit
        self.grid.say(
            {
                FIRST: (translate("Target", "First &month"), translate("Target", "like 2026-12")),
                MONTHS: (
                    translate("Target", "&How many months"),
                    translate("Target", "1 to {most}").format(most=MOST_MONTHS),
                ),
                BASELINE: (translate("Target", "&Baseline"), unit),
                GOAL: (translate("Target", "&Goal"), goal),
            }
        )
        self.grid.fields[BASELINE].set_note(_proposed_word(state))
        self.grid.fields[GOAL].set_note(_goal_word(state))

    def _bind_form(self) -> None:
        presenter = self._presenter
        self.destroyed.connect(presenter.detach)
        self.finished.connect(presenter.detach)
        self.accepted.connect(presenter.save)
        self.figure.activated.connect(presenter.choose_figure)
        self.ways.chosen.connect(lambda place: presenter.choose_change(by_change=bool(place)))
        for key, field in self.grid.fields.items():
            field.entry.textChanged.connect(lambda text, key=key: presenter.enter(key, text))
        lead_enter(self.grid.fields.values()).connect(presenter.save)


def _unit_word(state: TargetFormState) -> str:
    match state.figure.unit:
        case Unit.SHARE:
            return translate("Target", "in %")
        case Unit.COUNT:
            return translate("Target", "members")
        case Unit.MONEY:
            return state.currency.sign
        case Unit.HUNDREDTHS:
            return translate("Target", "visits, like 2.5")


def _proposed_word(state: TargetFormState) -> str:
    """Return what the figure was in the last whole month before the first."""
    if state.month is None or state.reading:
        return ""
    month = month_and_year_word(state.month)
    if state.proposed is None:
        return translate("Target", "{month} has no such figure.").format(month=month)
    value = value_word(state.proposed, state.figure, currency=state.currency)
    return translate("Target", "In {month} it was {value}.").format(month=month, value=value)


def _goal_word(state: TargetFormState) -> str:
    """Return what a goal comes to: the value of a change, the change of a value."""
    read = state.read
    if read is None or read.goal is None or read.baseline is None:
        return ""
    if state.by_change:
        value = value_word(read.goal, state.figure, currency=state.currency)
        return translate("Target", "That is {value}.").format(value=value)
    change = change_tenths(read.goal, read.baseline)
    if not change:
        return ""
    pattern = (
        translate("Target", "That is {change} above the baseline.")
        if change > 0
        else translate("Target", "That is {change} below the baseline.")
    )
    return pattern.format(change=percent_word(abs(change)))
