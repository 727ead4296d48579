"""Where each kind of paper goes from this machine, and how that is remembered."""

from collections.abc import Callable
from dataclasses import replace

from shopclub.counter.receipt import IssuedReceipt, Means
from shopclub.kernel.destinations import Destination
from shopclub.kernel.printing import PagePaper, Printing
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


Keep = Callable[[Printing, Destination], Printing]
"""Remembers where a kind of paper goes."""


def keeps(paper: PagePaper) -> Keep:
    """Return what remembers where a kind of paper on pages goes."""
    return lambda printing, there: printing.with_place(paper, there)


def keep_receipts(printing: Printing, there: Destination) -> Printing:
    """Remember where receipts go."""
    return replace(printing, receipts=there)
