"""Opens refund, undo and reprint over the counter, and says in one line what was done."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from shopclub.counter.gift_draft import IssuedSlip
from shopclub.counter.receipt import IssuedReceipt
from shopclub.counter.refund_draft import RefundQuote
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.money import format_money
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import AskOwner
from shopclub.ui.refunds.refund_dialog import RefundDialog
from shopclub.ui.refunds.refund_presenter import RefundPresenter
from shopclub.ui.refunds.reprint_dialog import ReprintDialog
from shopclub.ui.refunds.reprint_presenter import Issued, ReprintPresenter, Way
from shopclub.ui.refunds.undo_dialog import UndoDialog
from shopclub.ui.refunds.undo_presenter import UndoPresenter
from shopclub.ui.translation import translate


@dataclass(frozen=True, slots=True)
class Around:
    """What a refund needs of the counter: where it is, how paper is made, what happens after it.

    `print_receipt` is told whether it is one printed again, and tells whether this machine prints;
    `show_receipt` shows one of those; `print_slip` and `show_slip` are the same of a gift, and
    `take_back` opens the gift of a slip's number. `done` is given the quiet line to say, after
    which the counter shows the day anew; `report` what could not be begun. `is_free` tells whether
    something may open: one dialog at most, and nothing once whoever asked is gone.
    """

    over: QWidget
    is_free: Callable[[], bool]
    jobs: Jobs
    print_receipt: Callable[[IssuedReceipt, bool], bool]
    show_receipt: Callable[[IssuedReceipt], None]
    print_slip: Callable[[IssuedSlip], bool]
    show_slip: Callable[[IssuedSlip], None]
    take_back: Callable[[str], None]
    ask_owner: AskOwner
    done: Callable[[str], None]
    report: Callable[[Refusal], None]


class RefundDesk:
    """The ways of money back, for whoever is at the counter then: `actor` tells who that is."""

    def __init__(self, shop: Shop, actor: Callable[[], Actor], around: Around) -> None:
        self._shop = shop
        self._actor = actor
        self._around = around
        self._quoting = False

    def open_refund(self, number: str = "", *, member_id: int | None = None) -> None:
        """Ask which sale and how much of it, or how much of the sale of a receipt at hand.

        With a member at the counter that member's sales come first.
        """
        if not self._around.is_free():
            return
        presenter = RefundPresenter(
            self._shop,
            jobs=self._around.jobs,
            actor=self._actor(),
            ask_owner=self._around.ask_owner,
            refunded=self._refunded,
            number=number,
            member_id=member_id,
        )
        RefundDialog(presenter).open_over(self._around.over)

    def open_undo(self) -> None:
        """Say what undoing the last sale will do; without one, say that at the counter."""
        if self._quoting or not self._around.is_free():
            return
        self._quoting = True
        self._around.jobs.at_till(
            self._shop.till.quote_undo, done=self._ask_undo, refused=self._refuse_undo
        )

    def open_reprint(self) -> None:
        """Show the receipts of the day with the last one chosen, to print one again."""
        if not self._around.is_free():
            return
        presenter = ReprintPresenter(self._shop, jobs=self._around.jobs, found=self._hand_on)
        ReprintDialog(presenter).open_over(self._around.over)

    def _refuse_undo(self, refusal: Refusal) -> None:
        self._quoting = False
        self._around.report(refusal)

    def _ask_undo(self, quote: RefundQuote) -> None:
        self._quoting = False
        if not self._around.is_free():
            return
        presenter = UndoPresenter(
            self._shop,
            quote,
            jobs=self._around.jobs,
            actor=self._actor(),
            ask_owner=self._around.ask_owner,
            undone=self._undone,
        )
        UndoDialog(presenter).open_over(self._around.over)

    def _refunded(self, issued: IssuedReceipt) -> None:
        money = self._money(issued)
        number = dashed_receipt_number(issued.receipt.number)
        if self._print(issued):
            said = translate("Refunds", "Refunded {money} as {number}.")
        else:
            said = translate("Refunds", "Refunded {money} as {number}. F8 shows the receipt.")
        self._around.done(said.format(money=money, number=number))

    def _undone(self, issued: IssuedReceipt) -> None:
        self._print(issued)
        said = translate("Refunds", "Sale {number} is undone: {money} goes back.")
        number = dashed_receipt_number(issued.receipt.refund_of)
        self._around.done(said.format(number=number, money=self._money(issued)))

    def _hand_on(self, issued: Issued, way: Way) -> None:
        """Do with a paper what was chosen; where no printer is remembered, it is shown."""
        if isinstance(issued, IssuedSlip):
            self._hand_on_slip(issued, way)
        elif way is Way.REFUND:
            self.open_refund(issued.receipt.number)
        elif way is Way.LOOK or not self._print(issued, reprint=True):
            self._around.show_receipt(issued)
        else:
            number = dashed_receipt_number(issued.receipt.number)
            said = translate("Refunds", "Receipt {number} is printed again.")
            self._around.done(said.format(number=number))

    def _hand_on_slip(self, issued: IssuedSlip, way: Way) -> None:
        number = issued.slip.number
        if way is Way.REFUND:
            self._around.take_back(number)
        elif way is Way.LOOK or not self._around.print_slip(issued):
            self._around.show_slip(issued)
        else:
            said = translate("Refunds", "Gift slip {number} is printed again.")
            self._around.done(said.format(number=dashed_receipt_number(number)))

    def _print(self, issued: IssuedReceipt, *, reprint: bool = False) -> bool:
        return self._around.print_receipt(issued, reprint)

    def _money(self, issued: IssuedReceipt) -> str:
        return format_money(issued.receipt.to_pay, currency=self._shop.identity.currency)
