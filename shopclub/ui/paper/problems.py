"""What can go wrong with paper: printers that are gone, folders that take nothing."""

from dataclasses import dataclass
from enum import StrEnum

from shopclub.kernel.errors import EnvironmentProblem, ShopClubError


@dataclass(eq=False)
class TooManyForPaper(ShopClubError):
    """So many cannot be drawn on one paper, which takes `most`."""

    count: int
    most: int


@dataclass(eq=False)
class PrinterMissing(EnvironmentProblem):
    """The printer is not there any more, or there is none."""

    printer: str


@dataclass(eq=False)
class PrintingFailed(EnvironmentProblem):
    """The printer is there but did not take the paper."""

    printer: str


class ReceiptPrinterFault(StrEnum):
    """Why a receipt printer did not take a paper."""

    NO_ANSWER = "no answer"
    REFUSED = "refused"
    UNKNOWN_HOST = "unknown host"
    GONE = "gone"
    NOT_ALLOWED = "not allowed"
    BUSY = "busy"
    FULL = "full"
    OTHER = "other"


@dataclass(eq=False)
class ReceiptPrinterFailed(EnvironmentProblem):
    """A receipt printer, or the file in its place, did not take the whole paper."""

    fault: ReceiptPrinterFault
    place: str


class FolderFault(StrEnum):
    """Why a folder did not take a paper."""

    FULL = "full"
    NOT_ALLOWED = "not allowed"
    GONE = "gone"
    OTHER = "other"


@dataclass(eq=False)
class PaperNotSaved(EnvironmentProblem):
    """A paper could not be saved in its folder; nothing half-written is left there."""

    fault: FolderFault
    folder: str
