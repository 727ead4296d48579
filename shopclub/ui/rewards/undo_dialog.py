"""The dialog of a scanned gift slip: what was given, and what taking it back does."""

from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.money import format_money
from shopclub.rewards.redemptions import GiftUndone
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.rewards.undo_presenter import UndoGiftPresenter, UndoGiftState
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.words import points_word


class UndoGiftDialog(Dialog):
    """A confirmation: F9 takes the gift back."""

    own_rights = True

    def __init__(self, presenter: UndoGiftPresenter) -> None:
        super().__init__(
            translate("Rewards", "Take a gift back"),
            width=640,
            primary=translate("Rewards", "Take back"),
            primary_key="F9",
            primary_icon="undo-2",
            danger=True,
            escape=translate("Rewards", "Back"),
        )
        self._presenter = presenter
        self._state = presenter.state
        self._gift = ElidingLabel(size="h_dialog")
        self._who = ElidingLabel(size="body", color="text2")
        self._effect = ElidingLabel(size="line", bold=True)
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self.body.setSpacing(0)
        for part in (self._gift, Gap(4), self._who, Gap(16), self._effect, Gap(12), self._problem):
            self.body.addWidget(part)
        self.accepted.connect(presenter.confirm)
        self.finished.connect(presenter.detach)
        presenter.attach(self)

    def display(self, state: UndoGiftState) -> None:
        """Show a state."""
        self._state, self.working = state, state.busy
        slip = state.issued.slip
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Rewards", "Back"))
        self.set_title(
            translate("Rewards", "Take a gift back"), note=dashed_receipt_number(slip.number)
        )
        self._gift.set_text(slip.gift)
        name = state.issued.member_name or translate("Rewards", "Member")
        self._who.set_text(f"{name}  {slip.day} {slip.time}")
        values = {
            "points": points_word(slip.points),
            "money": format_money(slip.added, currency=state.currency),
        }
        if slip.for_birthday:
            said = translate("Rewards", "The birthday gift waits for the member again.")
        elif slip.added:
            said = translate("Rewards", "The member gets {points} and {money} back.")
        else:
            said = translate("Rewards", "The member gets {points} back.")
        self._effect.set_text(said.format(**values))
        undone = GiftUndone(slip.number) if state.issued.undone else None
        refusal = state.refusal or undone
        said = "" if refusal is None else sentence_of(refusal, currency=state.currency)
        self._problem.say(said)
        self.set_primary(translate("Rewards", "Take back"), enabled=state.can_undo)
        if state.done:
            self.finish()

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.display(self._state)
