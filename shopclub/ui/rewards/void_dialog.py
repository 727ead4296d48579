"""Making a voucher void: which one, and why."""

from shiboken6 import isValid

from shopclub.kernel.codes import spaced_card_number
from shopclub.ui.jobs import Refusal
from shopclub.ui.rewards.presenter import RewardsPresenter
from shopclub.ui.rewards.voucher_pages import NamedVoucher
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.voucher_words import voucher_words
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens


class VoidDialog(Dialog):
    """F9 makes the voucher void; a reason is needed."""

    def __init__(self, presenter: RewardsPresenter, named: NamedVoucher) -> None:
        super().__init__(
            "",
            width=640,
            primary=translate("Vouchers", "Make void"),
            primary_key="F9",
            danger=True,
            escape=translate("Rewards", "Back"),
        )
        self._presenter = presenter
        self._named = named
        self._what = ElidingLabel(size="body")
        self.reason = Field("", TextEntry(office=True))
        self.body.setSpacing(current_tokens().space.m)
        self.body.addWidget(self._what)
        self.body.addWidget(self.reason)
        self._say()
        self.accepted.connect(self.void)

    def void(self) -> None:
        """Make it void, or say why it cannot be."""
        if self.working:
            return
        self.working = True
        self._presenter.void(
            self._named.voucher.voucher_id,
            self.reason.entry.text(),
            done=self.finish,
            refused=self._refuse,
        )

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._say()

    def _say(self) -> None:
        voucher = self._named.voucher
        words = voucher_words(voucher.terms, currency=self._presenter.state.currency)
        name = self._named.name or translate("Vouchers", "whoever brings it")
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Rewards", "Back"))
        self.set_title(
            translate("Vouchers", "Make a voucher void"), note=spaced_card_number(voucher.code)
        )
        self._what.set_text(f"{name}  {words}")
        self.reason.set_label(translate("Vouchers", "&Reason"))
        self.set_primary(translate("Vouchers", "Make void"))

    def _refuse(self, refusal: Refusal) -> None:
        self.working = False
        if not isValid(self):
            return
        said = sentence_of(refusal, currency=self._presenter.state.currency)
        self.reason.set_problem(Problem.DANGER, said)
