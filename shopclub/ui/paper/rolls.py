"""The papers of a receipt printer: what each is called, and how it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.translation import translate

if TYPE_CHECKING:
    from shopclub.counter.closing import Closing
    from shopclub.counter.gift_draft import IssuedSlip
    from shopclub.counter.receipt import IssuedReceipt


@dataclass(frozen=True, slots=True)
class RollPaper:
    """One paper on any sheet of receipts."""

    title: str
    draw: Callable[[ReceiptSheet], bytes]


def receipt_paper(issued: "IssuedReceipt", *, reprint: bool) -> RollPaper:
    """Return the receipt of a sale or refund; a reprint says so."""

    def draw(sheet: ReceiptSheet) -> bytes:
        from shopclub.documents import receipt

        return receipt.draw(
            issued.receipt, member_name=issued.member_name, sheet=sheet, reprint=reprint
        )

    number = dashed_receipt_number(issued.receipt.number)
    return RollPaper(
        title=translate("Window", "Receipt {number}").format(number=number),
        draw=draw,
    )


def slip_paper(issued: "IssuedSlip") -> RollPaper:
    """Return the slip of a gift."""

    def draw(sheet: ReceiptSheet) -> bytes:
        from shopclub.documents import gift_slip

        return gift_slip.draw(issued.slip, member_name=issued.member_name, sheet=sheet)

    number = dashed_receipt_number(issued.slip.number)
    return RollPaper(
        title=translate("Window", "Gift slip {number}").format(number=number),
        draw=draw,
    )


def closing_paper(closing: "Closing", *, reprint: bool) -> RollPaper:
    """Return the strip of a closing; a reprint says so."""

    def draw(sheet: ReceiptSheet) -> bytes:
        from shopclub.documents import closing_strip

        return closing_strip.draw(closing, sheet=sheet, reprint=reprint)

    when = f"{closing.day} {closing.time}"
    return RollPaper(
        title=translate("Window", "Closing of {when}").format(when=when),
        draw=draw,
    )
