"""What is said of places that paper cannot go to, and of printers that did not take it."""

from shopclub.kernel.destinations import LAST_PORT, DestinationFault, DestinationRefused
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.ui.paper.problems import ReceiptPrinterFailed, ReceiptPrinterFault, TooManyForPaper
from shopclub.ui.translation import translate


def of_destinations(error: ShopClubError) -> str:
    """Return what to say of an entry that names no place for paper, and of too many parts."""
    if isinstance(error, TooManyForPaper):
        said = translate(
            "Sentences", "{count} are too many for one paper, which takes {most}: ask for fewer."
        )
        return said.format(count=f"{error.count:,}", most=f"{error.most:,}")
    if not isinstance(error, DestinationRefused):
        return ""
    match error.fault:
        case DestinationFault.NO_PRINTER:
            return translate("Sentences", "Choose a printer.")
        case DestinationFault.NO_ADDRESS:
            return translate("Sentences", "Enter the address of the printer, like 192.168.1.50.")
        case DestinationFault.BAD_ADDRESS:
            return translate("Sentences", "Enter an address like 192.168.1.50.")
        case DestinationFault.BAD_PORT:
            return translate(
                "Sentences", "The port is a number up to {last}; most printers have 9100."
            ).format(last=LAST_PORT)
        case DestinationFault.NO_PATH:
            return translate("Sentences", "Enter where it is.")
        case DestinationFault.NOT_A_DEVICE:
            return translate("Sentences", "Enter a device like /dev/usb/lp0 or COM3.")
        case DestinationFault.NOT_A_WHOLE_PATH:
            return translate("Sentences", "Enter the whole path, like {unix} or {windows}.").format(
                unix="/home/shop/receipts.bin", windows="C:\\shop\\receipts.bin"
            )


def of_receipt_printers(problem: EnvironmentProblem) -> str:
    """Return what to say of a receipt printer that did not take the paper."""
    if not isinstance(problem, ReceiptPrinterFailed):
        return ""
    match problem.fault:
        case ReceiptPrinterFault.NO_ANSWER:
            said = translate("Faults", "{place} does not answer. Is it on?")
        case ReceiptPrinterFault.REFUSED:
            said = translate("Faults", "{place} takes no connection. Is it on?")
        case ReceiptPrinterFault.UNKNOWN_HOST:
            said = translate("Faults", "No machine on the network is called {place}.")
        case ReceiptPrinterFault.GONE:
            said = translate("Faults", "{place} is not there. Is it plugged in?")
        case ReceiptPrinterFault.NOT_ALLOWED:
            said = translate("Faults", "ShopClub may not write to {place}.")
        case ReceiptPrinterFault.BUSY:
            said = translate("Faults", "Another program holds {place}.")
        case ReceiptPrinterFault.FULL:
            said = translate("Faults", "There is no room left at {place}.")
        case ReceiptPrinterFault.OTHER:
            said = translate("Faults", "{place} did not take the paper. Check it.")
    return said.format(place=problem.place)
