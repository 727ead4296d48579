"""The dialog of an act on a member: what it will do, and why it is done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from shopclub.kernel.money import Currency
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.act_words import act_words, adjusted_word, reveal_reason_word
from shopclub.ui.members.page_acts import Act, ActState, MemberActsPresenter
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens


class ActDialog(Dialog):
    """F9 does it; a refusal stands under its field, and everything typed stays."""

    own_rights = True

    def __init__(
        self, presenter: MemberActsPresenter, act: Act, *, name: str, currency: Currency
    ) -> None:
        words = act_words(act)
        super().__init__(
            words.title,
            note=name,
            primary=words.verb,
            primary_key="F9",
            primary_icon=words.icon,
            danger=words.danger,
        )
        self._presenter = presenter
        self._words = words
        self._currency = currency
        self._begun = presenter.state.done
        self._says = QLabel(words.says)
        self._says.setWordWrap(True)
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self._points = Field(
            translate("MemberActs", "&Points"),
            TextEntry(office=True),
            hint=translate("MemberActs", "as 50, or -50 to take"),
        )
        self._points.entry.switch_input_method_off()
        self._points.entry.setMaxLength(20)
        self._why = Field(translate("MemberActs", "&Reason"), TextEntry(office=True))
        chosen = [reveal_reason_word(reason) for reason in words.reasons]
        self.reasons = Choice(
            name=translate("MemberActs", "Reason to choose"),
            options=[*chosen, translate("MemberActs", "Another reason ...")],
            office=True,
        )
        self._chosen = Field(translate("MemberActs", "&Reason"), self.reasons)
        if words.reasons:
            self._why.set_label(translate("MemberActs", "&In your own words"))
        self._problem = QLabel()
        self._problem.setProperty("kind", "danger")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self.body.setSpacing(current_tokens().space.l)
        for widget in (self._says, self._points, self._chosen, self._why, self._problem):
            self.body.addWidget(widget)
        self._points.setVisible(act is Act.ADJUST)
        self._chosen.setVisible(bool(words.reasons))
        self._why.setVisible(words.asks and not words.reasons)
        self.reasons.activated.connect(self._choose_reason)
        self._points.entry.textEdited.connect(presenter.type_points)
        self._points.entry.returnPressed.connect(self._why.entry.setFocus)
        self._why.entry.returnPressed.connect(self._confirm)
        self.accepted.connect(self._confirm)
        self.finished.connect(presenter.detach)
        self.first: QWidget = self._points.entry if act is Act.ADJUST else self._why.entry
        if words.reasons:
            self.first = self.reasons
        presenter.attach(self)

    def display(self, state: ActState) -> None:
        """Show a state; what is typed stays."""
        self.working = state.busy
        if state.done != self._begun:
            self.finish()
            return
        said = self._sentence(state.points_problem)
        self._points.set_problem(Problem.DANGER if said else None, said)
        if state.adjusted is not None:
            self._points.set_note(adjusted_word(state.adjusted))
        elif not said:
            self._points.set_note("")
        refused = self._sentence(state.problem)
        asks = not self._why.isHidden()
        self._why.set_problem(Problem.DANGER if refused and asks else None, refused if asks else "")
        self._problem.setText("" if asks else refused)
        self._problem.setVisible(bool(refused) and not asks)
        self.set_primary(self._words.verb, enabled=not (state.waits or state.busy))

    def _choose_reason(self, place: int) -> None:
        """Let another reason be typed after the last of the list."""
        typed = place == len(self._words.reasons)
        self._why.setVisible(typed)
        if typed:
            self._why.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        reasons, place = self._words.reasons, self.reasons.currentIndex()
        typed = self._why.entry.text()
        self._presenter.confirm(reasons[place] if place < len(reasons) else typed)

    def _sentence(self, refusal: Refusal | None) -> str:
        return "" if refusal is None else sentence_of(refusal, currency=self._currency)
