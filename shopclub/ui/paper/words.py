"""What people call the places where paper goes, and the sheets it is on."""

from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.sheets import ReceiptSheet
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
