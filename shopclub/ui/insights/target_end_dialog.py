"""The question before a target is ended."""

from PySide6.QtWidgets import QLabel

from shopclub.ui.insights.target_end_presenter import TargetEndPresenter, TargetEndState
from shopclub.ui.insights.targets_shown import way_word
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.sentences import sentence_of
from shopclub.ui.target_words import figure_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Tone


class TargetEndDialog(Dialog):
    """F9 ends it, Escape leaves it as it is."""

    def __init__(self, presenter: TargetEndPresenter) -> None:
        super().__init__(
            "",
            width=640,
            primary=translate("Target", "End the target"),
            primary_key="F9",
            danger=True,
            escape=translate("Widgets", "Cancel"),
        )
        self._presenter = presenter
        self._way, self._what = QLabel(), QLabel()
        for label in (self._way, self._what):
            label.setWordWrap(True)
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self.body.setSpacing(current_tokens().space.m)
        for part in (self._way, self._what, self._problem):
            self.body.addWidget(part)
        self._say()
        self.destroyed.connect(presenter.detach)
        self.finished.connect(presenter.detach)
        self.accepted.connect(presenter.confirm)
        presenter.attach(self)

    def display(self, state: TargetEndState) -> None:
        """Show a state."""
        self.working = state.busy
        problem = state.problem
        self._problem.say("" if problem is None else sentence_of(problem, currency=state.currency))
        if state.done:
            self.finish()

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._say()

    def _say(self) -> None:
        state = self._presenter.state
        said = state.target.said
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Widgets", "Cancel"))
        self.set_title(translate("Target", "End the target"), note=figure_word(said.figure))
        self.set_primary(translate("Target", "End the target"))
        self._way.setText(way_word(said, money=state.currency))
        self._what.setText(
            translate("Target", "It is followed no longer; the log keeps that it was.")
        )
