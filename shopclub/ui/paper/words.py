"""What is said of papers: the places where they go, the sheets they are on, what was done."""

from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.paper.state import PaperShape, PaperState
from shopclub.ui.translation import translate


def place_words(destination: Destination) -> str:
    """Return what to call a place in a list of places."""
    match destination.kind:
        case DestinationKind.SYSTEM:
            return destination.place
        case DestinationKind.FILE:
            return translate("Printers", "File {path}").format(path=destination.place)
        case DestinationKind.NETWORK | DestinationKind.DEVICE:
            return translate("Printers", "Receipt printer {place}").format(place=destination.place)


def sheet_words(sheet: ReceiptSheet) -> str:
    """Return what to call a sheet."""
    return {
        ReceiptSheet.ROLL_80: translate("Printers", "80 mm"),
        ReceiptSheet.ROLL_58: translate("Printers", "58 mm"),
        ReceiptSheet.A5: translate("Printers", "A5"),
        ReceiptSheet.A4: translate("Printers", "A4"),
    }[sheet]


def title_of(shape: PaperShape) -> str:
    """Return what to call a paper of a shape."""
    match shape:
        case PaperShape.ROLL:
            return translate("PaperDialog", "Receipt")
        case PaperShape.CARD:
            return translate("PaperDialog", "Member card")
        case PaperShape.SHEETS:
            return translate("PaperDialog", "Member cards")
        case PaperShape.PAGES:
            return translate("PaperDialog", "Report")


def count_of(state: PaperState) -> str:
    """Return how many of the pages are shown, where that is not all."""
    if len(state.pages) == state.page_count:
        return ""
    return translate("PaperDialog", "The first {shown} of {all} pages").format(
        shown=len(state.pages), all=state.page_count
    )


def reason_of(state: PaperState) -> str:
    """Return why the paper cannot be printed now."""
    if state.drawing:
        return translate("PaperDialog", "Drawing the paper ...")
    if state.looking and state.destination is None:
        return translate("PaperDialog", "Looking for the printers ...")
    if state.too_wide:
        return translate("PaperDialog", "A receipt printer takes rolls only.")
    if state.busy:
        return translate("PaperDialog", "Printing ...")
    return ""


def success_of(state: PaperState) -> str:
    """Return what was done with the paper."""
    if state.saved is not None:
        return translate("PaperDialog", "Saved: {path}").format(path=state.saved)
    if state.sent_to is not None:
        return translate("PaperDialog", "Sent to {printer}.").format(
            printer=place_words(state.sent_to)
        )
    return ""
