"""The dialog in which two memberships of one person become one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopclub.counter.merging import MergeQuote
from shopclub.kernel.money import Currency
from shopclub.ui.members.merge_choices import MergeChoices
from shopclub.ui.members.merge_presenter import MergePresenter, MergeState
from shopclub.ui.members.merge_table import MergeTable
from shopclub.ui.members.signup_introducer import IntroducerEntry
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.words import points_figure


class MergeDialog(Dialog):
    """Find the other one, see both side by side, choose where they differ; F9 merges."""

    own_rights = True

    def __init__(self, presenter: MergePresenter, *, name: str, currency: Currency) -> None:
        super().__init__(
            translate("Merge", "Merge two memberships"),
            note=name,
            width=1000,
            primary=translate("Merge", "Merge"),
            primary_key="F9",
            primary_icon="users",
            danger=True,
        )
        self._presenter = presenter
        self._currency = currency
        self._shown: MergeQuote | None = None
        entry = IntroducerEntry(presenter.finding)
        self._finder = Field(
            translate("Merge", "&Other membership of the same person"),
            entry,
            hint=translate("Merge", "card, phone or name"),
        )
        self._entry = entry
        self._table = MergeTable()
        self._turn = KeycapButton(
            translate("Merge", "&Keep the other one instead"),
            icon="rotate-ccw",
        )
        self._choices = MergeChoices()
        self._says = _sentence("note")
        self._problem = _sentence("danger")
        self._compared = QWidget()
        self._lay_out_merge()
        entry.lay_list_over(self)
        entry.wanted.connect(lambda text: presenter.finding.take(text, phone=""))
        self._turn.clicked.connect(presenter.turn_round)
        self._choices.chosen.connect(presenter.keep)
        self.accepted.connect(presenter.confirm)
        self.finished.connect(presenter.detach)
        self.first = entry
        presenter.attach(self)

    def display(self, state: MergeState) -> None:
        """Show a state; what is typed stays."""
        self.working = state.busy
        if state.merged_into is not None:
            self.finish()
            return
        refusal = state.finding.refusal
        said = "" if refusal is None else sentence_of(refusal, currency=self._currency)
        self._finder.set_problem(Problem.DANGER if said else None, said)
        self._entry.show_state(state.finding)
        quote = state.quote
        if quote is not None and quote != self._shown:
            self._table.show_merge(quote, currency=self._currency)
            self._choices.show_merge(quote, keep=dict(state.keep))
            self._says.setText(_says(quote))
        self._shown = quote
        self._compared.setVisible(quote is not None)
        for part in (self._choices, self._turn):
            part.setEnabled(not state.busy)
        self._turn.setVisible(quote is not None)
        problem = state.problem
        told = "" if problem is None else sentence_of(problem, currency=self._currency)
        self._problem.setText(told)
        self._problem.setVisible(bool(told))
        self.set_primary(
            translate("Merge", "Merge"),
            enabled=quote is not None and not state.busy,
            reason="" if quote is None else translate("Merge", "This cannot be undone."),
        )

    def _lay_out_merge(self) -> None:
        look = current_tokens()
        column = QVBoxLayout(self._compared)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space.l)
        for part in (self._table, self._choices, self._says):
            column.addWidget(part)
        finding = QHBoxLayout()
        finding.setSpacing(look.space.l)
        finding.addWidget(self._finder, 1)
        finding.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.setSpacing(look.space.l)
        self.body.addLayout(finding)
        for widget in (self._compared, self._problem):
            self.body.addWidget(widget)


def _says(quote: MergeQuote) -> str:
    """Say what happens, and that there is no way back."""
    said = [
        translate(
            "Merge",
            "Points keep their last days. The card of the one that goes is refused from then on.",
        )
    ]
    if quote.welcome:
        welcome = (
            translate("Merge", "1 welcome point of the new tier comes with it.")
            if quote.welcome == 1
            else translate("Merge", "{points} welcome points of the new tier come with it.")
        )
        said.append(welcome.format(points=points_figure(quote.welcome)))
    if quote.locked:
        said.append(translate("Merge", "The tier is locked: no review takes it away."))
    return " ".join(said)


def _sentence(kind: str) -> QLabel:
    label = QLabel()
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
