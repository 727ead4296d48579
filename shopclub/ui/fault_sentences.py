"""What a fault of the world says to people, and what to do about it."""

from shopclub.counter.closings import ClosingNotSaved
from shopclub.counter.draft import SaleNotSaved
from shopclub.counter.gift_draft import GiftNotSaved
from shopclub.counter.refund_draft import RefundNotSaved
from shopclub.exchange.refusals import ListUnreadable
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.problems import (
    CommitUncertain,
    DiskFault,
    DiskFull,
    FileLocked,
    ReadOnlyFile,
    ShopOnlyRead,
    StorageFault,
)
from shopclub.ui.backup_sentences import of_backups_made
from shopclub.ui.file_sentences import of_file
from shopclub.ui.fonts import FontMissing
from shopclub.ui.jobs import SomethingWrong
from shopclub.ui.key_sentences import of_locked_files
from shopclub.ui.paper.problems import (
    FolderFault,
    PaperNotSaved,
    PrinterMissing,
    PrintingFailed,
)
from shopclub.ui.paper_sentences import of_receipt_printers
from shopclub.ui.translation import TranslationMissing, translate


def sentence_of_fault(problem: EnvironmentProblem) -> str:
    """Return what to say of a fault of the world; raises LookupError if nobody wrote it."""
    said = (
        _of_sale(problem)
        or of_file(problem)
        or _of_disk(problem)
        or _of_machine(problem)
        or of_receipt_printers(problem)
        or of_backups_made(problem)
        or of_locked_files(problem)
    )
    if not said:
        raise LookupError(f"no sentence for {type(problem).__name__}")
    return said


def _of_sale(problem: EnvironmentProblem) -> str:
    match problem:
        case SaleNotSaved(cause):
            return translate("Faults", "The sale was NOT saved. {cause}").format(
                cause=sentence_of_fault(cause)
            )
        case RefundNotSaved(cause):
            return translate("Faults", "The refund was NOT saved. {cause}").format(
                cause=sentence_of_fault(cause)
            )
        case GiftNotSaved(cause):
            return translate("Faults", "The gift was NOT saved. {cause}").format(
                cause=sentence_of_fault(cause)
            )
        case ClosingNotSaved(cause):
            return translate("Faults", "The closing was NOT saved. {cause}").format(
                cause=sentence_of_fault(cause)
            )
        case CommitUncertain(cause):
            return translate("Faults", "It is not certain that this was saved. {cause}").format(
                cause=sentence_of_fault(cause)
            )
    return ""


def _of_disk(problem: EnvironmentProblem) -> str:
    match problem:
        case DiskFull("", _):
            return translate("Faults", "The disk is full. Make room, then try again.")
        case DiskFull(place, room):
            return translate(
                "Faults", "The disk is full: {n} MB are left in {place}. Make room, then try again."
            ).format(n=f"{room // 1_000_000:,}", place=place)
        case FileLocked():
            return translate(
                "Faults", "Another program holds the shop file. Close it, then try again."
            )
        case ShopOnlyRead():
            return translate("Faults", "The shop is open to be read only: nothing is saved in it.")
        case ReadOnlyFile():
            return translate("Faults", "The shop file or its folder may not be written.")
        case DiskFault():
            return translate(
                "Faults", "The disk failed to read or write. Check it before you go on."
            )
        case ListUnreadable(name):
            return translate(
                "Faults", "{name} cannot be read. Close it in other programs, then try again."
            ).format(name=name)
        case StorageFault(reason):
            return translate(
                "Faults", "The shop file could not be read or written ({reason})."
            ).format(reason=reason)
        case PaperNotSaved(FolderFault.FULL):
            return translate("Faults", "The disk is full: the file was not saved.")
        case PaperNotSaved(FolderFault.NOT_ALLOWED, folder):
            return translate("Faults", "Nothing may be saved in {folder}.").format(folder=folder)
        case PaperNotSaved(FolderFault.GONE, folder):
            return translate("Faults", "The folder {folder} is not there.").format(folder=folder)
        case PaperNotSaved(FolderFault.OTHER, folder):
            return translate("Faults", "The file could not be saved in {folder}.").format(
                folder=folder
            )
    return ""


def _of_machine(problem: EnvironmentProblem) -> str:
    match problem:
        case PrinterMissing(""):
            return translate("Faults", "There is no printer. Save the PDF instead.")
        case PrinterMissing(printer):
            return translate(
                "Faults", "The printer {printer} is not there. Choose another one or save the PDF."
            ).format(printer=printer)
        case PrintingFailed(printer):
            return translate(
                "Faults", "{printer} did not take the paper. Check it, or save the PDF."
            ).format(printer=printer)
        case FontMissing(path):
            return translate(
                "Faults", "The font {path} is missing. Install ShopClub again."
            ).format(path=path)
        case TranslationMissing():
            return translate(
                "Faults", "The words of this language are missing. Install ShopClub again."
            )
        case SomethingWrong():
            return translate(
                "Faults", "Something went wrong in ShopClub. See whether it was done, then go on."
            )
    return ""
