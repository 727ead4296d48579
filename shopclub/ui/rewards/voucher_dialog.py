"""The dialog of F4: the vouchers a member has, of which a sale uses one."""

from PySide6.QtWidgets import QWidget

from shopclub.kernel.codes import spaced_card_number
from shopclub.rewards.vouchers import Voucher
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.rewards.offer_list import Offer, OfferList
from shopclub.ui.rewards.voucher_presenter import VoucherPresenter, VoucherState
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.voucher_words import voucher_words
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.words import day_word


class VoucherDialog(Dialog):
    """Arrows choose a voucher; Enter or F9 puts it on the sale."""

    own_rights = True

    def __init__(self, presenter: VoucherPresenter) -> None:
        super().__init__(
            translate("Vouchers", "Use a voucher"),
            width=640,
            primary=translate("Vouchers", "Use"),
            primary_key="F9",
            primary_icon="ticket",
            escape=translate("Rewards", "Back"),
        )
        self._presenter = presenter
        self._state = presenter.state
        self._list = OfferList()
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self.body.addWidget(self._list)
        self.body.addWidget(self._problem)
        self._list.pointed.connect(presenter.choose)
        self._list.taken.connect(presenter.confirm)
        self.accepted.connect(presenter.confirm)
        self.finished.connect(presenter.detach)
        presenter.attach(self)

    def open_over(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """Open over the window of a widget with the list in hand."""
        super().open_over(widget, focus=focus or self._list)

    def display(self, state: VoucherState) -> None:
        """Show a state."""
        self._state = state
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Rewards", "Back"))
        self.set_title(translate("Vouchers", "Use a voucher"), note=state.profile.member.name)
        self._list.setAccessibleName(translate("Vouchers", "Vouchers"))
        offers = [self._offer(voucher, state) for voucher in state.vouchers or ()]
        self._list.show_offers(offers, chosen=state.chosen)
        refusal = state.refusal
        said = "" if refusal is None else sentence_of(refusal, currency=state.currency)
        self._problem.say(said)
        taken = state.choice is not None and state.choice.code == state.used
        words = (
            translate("Vouchers", "Take it off")
            if taken
            else translate("Vouchers", "Use this voucher")
        )
        self.set_primary(words, enabled=state.choice is not None and not state.done)
        if state.done:
            self.finish()

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.display(self._state)

    def _offer(self, voucher: Voucher, state: VoucherState) -> Offer:
        until = translate("Vouchers", "until {day}").format(
            day=day_word(voucher.last_on, today=state.today)
        )
        early = voucher.starts_on > state.today
        if early:
            until = translate("Vouchers", "from {day} on").format(
                day=day_word(voucher.starts_on, today=state.today)
            )
        mark = translate("Vouchers", "on this sale") if voucher.code == state.used else ""
        number = spaced_card_number(voucher.code)
        words = voucher_words(voucher.terms, currency=state.currency)
        return Offer(words, number, until, mark, can=not early)
