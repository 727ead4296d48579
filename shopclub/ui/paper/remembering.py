"""Where each kind of paper goes from this machine, and how that is remembered."""

from dataclasses import replace

from shopclub.config import Printing
from shopclub.counter.receipt import IssuedReceipt, Means
from shopclub.kernel.destinations import Destination
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.paper.state import ROLLS


def opens_drawer(issued: IssuedReceipt, printing: Printing) -> bool:
    """Tell whether the drawer of this machine opens for a receipt."""
    payments = issued.receipt.payments
    return printing.open_drawer and any(paid.means is Means.CASH for paid in payments)


def sheet_for(there: Destination, sheet: ReceiptSheet) -> ReceiptSheet:
    """Return the sheet of this machine, or a roll where only rolls are taken."""
    return ReceiptSheet.ROLL_80 if there.raster and sheet not in ROLLS else sheet


def receipt_printers(printing: Printing) -> tuple[Destination, ...]:
    """Return the receipt printers that this machine knows."""
    places = (printing.receipt_printer, printing.receipts)
    return tuple(dict.fromkeys(place for place in places if place is not None and place.raster))


def keep_cards(printing: Printing, there: Destination) -> Printing:
    """Remember where cards go."""
    return replace(printing, cards=there)


def keep_card_sheets(printing: Printing, there: Destination) -> Printing:
    """Remember where sheets of cards go."""
    return replace(printing, card_sheets=there)


def keep_reports(printing: Printing, there: Destination) -> Printing:
    """Remember where reports go."""
    return replace(printing, reports=there)


def keep_receipts(printing: Printing, there: Destination) -> Printing:
    """Remember where receipts go."""
    return replace(printing, receipts=there)
