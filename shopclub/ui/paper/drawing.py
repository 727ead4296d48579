"""Drawing papers, each with its part of the library that is read when the first one is drawn."""

from shopclub.counter.card import CardFace
from shopclub.counter.gift_draft import IssuedSlip
from shopclub.counter.receipt import IssuedReceipt
from shopclub.kernel.sheets import ReceiptSheet


def draw_card(face: CardFace) -> bytes:
    """Return a card as a PDF."""
    from shopclub.documents import card

    return card.draw(face)


def draw_receipt(
    issued: IssuedReceipt, *, sheet: ReceiptSheet | None, reprint: bool = False
) -> bytes:
    """Return a receipt as a PDF."""
    from shopclub.documents import receipt

    return receipt.draw(
        issued.receipt,
        member_name=issued.member_name,
        sheet=sheet or ReceiptSheet.ROLL_80,
        reprint=reprint,
    )


def draw_slip(issued: IssuedSlip, *, sheet: ReceiptSheet | None) -> bytes:
    """Return the slip of a gift as a PDF."""
    from shopclub.documents import gift_slip

    return gift_slip.draw(
        issued.slip, member_name=issued.member_name, sheet=sheet or ReceiptSheet.ROLL_80
    )
