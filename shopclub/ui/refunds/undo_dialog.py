"""The dialog of F10: the last sale, and exactly what undoing it will do."""

from PySide6.QtWidgets import QHBoxLayout

from shopclub.kernel.money import format_money
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.refunds.effect_facts import facts_of
from shopclub.ui.refunds.effect_rows import rows_of
from shopclub.ui.refunds.effect_table import EffectTable, Facts, GiveBand
from shopclub.ui.refunds.sale_head import SaleHead, sale_note
from shopclub.ui.refunds.undo_presenter import UndoPresenter, UndoState
from shopclub.ui.sale_words import means_word
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.panels import Tone


class UndoDialog(Dialog):
    """A confirmation: F9 undoes the sale as it is shown."""

    own_rights = True

    def __init__(self, presenter: UndoPresenter) -> None:
        super().__init__(
            translate("Refunds", "Undo last sale"),
            width=640,
            primary=translate("Refunds", "Undo"),
            primary_key="F9",
            primary_icon="undo-2",
            danger=True,
            escape=translate("Refunds", "Back"),
        )
        self._presenter = presenter
        self._state = presenter.state
        self._sale = SaleHead()
        self._means = ElidingLabel(size="reason", color="text2")
        self._effect = EffectTable()
        self._facts = Facts()
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self._give = GiveBand()
        head = QHBoxLayout()
        head.addWidget(self._sale, 1)
        head.addWidget(self._means)
        self.body.setSpacing(0)
        self.body.addLayout(head)
        for part in (
            self._effect,
            Gap(12),
            self._facts,
            Gap(12),
            self._problem,
            self._give,
        ):
            self.body.addWidget(part)
        self.accepted.connect(presenter.confirm)
        self.finished.connect(presenter.detach)
        presenter.attach(self)

    def display(self, state: UndoState) -> None:
        """Show a state."""
        self._state, self.working = state, state.busy
        quote, currency, today = state.quote, state.currency, state.today
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Refunds", "Back"))
        self.set_title(translate("Refunds", "Undo last sale"), note=sale_note(quote, today=today))
        self._sale.show_sale(quote)
        self._means.set_text(
            translate("Refunds", "goes back: {means}").format(means=means_word(quote.means))
            if quote.money
            else ""
        )
        self._effect.show_rows(rows_of(quote, currency=currency, today=today))
        self._facts.show_facts(facts_of(quote, today=today))
        money = format_money(quote.money, currency=currency)
        self._give.setVisible(bool(quote.money))
        self._give.show_sum(money)
        refusal = state.refusal
        self._problem.say("" if refusal is None else sentence_of(refusal, currency=currency))
        self.set_primary(
            translate("Refunds", "Undo {money}").format(money=money)
            if quote.money
            else translate("Refunds", "Undo"),
            enabled=state.can_undo,
        )
        if state.asks_owner:
            self.set_reason(translate("Refunds", "The owner's PIN will be asked for."), icon="lock")
        if state.done:
            self.finish()

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.display(self._state)
