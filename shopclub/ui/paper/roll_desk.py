"""Opens papers of the receipt printer over a window, and prints them where the last one was."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from shopclub.kernel.printing import Printing
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.colors import accent_on_paper
from shopclub.ui.jobs import Jobs
from shopclub.ui.paper.print_queue import PrintOrder, PrintQueue
from shopclub.ui.paper.remembering import (
    Keep,
    keep_receipts,
    opens_drawer,
    receipt_printers,
    sheet_for,
)
from shopclub.ui.paper.rolls import RollPaper, closing_paper, receipt_paper, slip_paper
from shopclub.ui.paper.state import SHEETS, PaperDraft, PaperPlaces, PaperShape
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import PaperFolder, Printer
from shopclub.ui.translation import translate
from shopclub.ui.widgets.overlay import when_free

if TYPE_CHECKING:
    from shopclub.counter.closing import Closing
    from shopclub.counter.gift_draft import IssuedSlip
    from shopclub.counter.receipt import IssuedReceipt
    from shopclub.ui.paper.dialog import PaperDialog


class RollDesk:
    """Knows the printers, the folder of papers and what this machine remembers of both."""

    def __init__(
        self,
        *,
        jobs: Jobs,
        preferences: Preferences,
        printer: Printer,
        prints: PrintQueue,
        folder: PaperFolder,
    ) -> None:
        self._jobs = jobs
        self._preferences = preferences
        self._printer = printer
        self._prints = prints
        self._folder = folder

    def show_receipt(
        self, issued: "IssuedReceipt", *, over: QWidget, reprint: bool = False
    ) -> None:
        """Open a receipt, on any sheet."""
        self._show_roll(receipt_paper(issued, reprint=reprint), over=over)

    def print_receipt(
        self, issued: "IssuedReceipt", *, over: QWidget, reprint: bool = False
    ) -> bool:
        """Print a receipt at once if this machine does, and open the drawer for cash.

        Tell whether it prints. It only asks: a printer that takes its time holds nobody up. A
        reprint says so, and opens no drawer.
        """
        printing = self.printing
        opens = opens_drawer(issued, printing) and not reprint
        drawer = printing.receipt_printer if opens else None
        there = printing.receipts if printing.receipts_at_once else None
        if drawer is not None and drawer != there:
            self._prints.put(
                PrintOrder(translate("Window", "Cash drawer"), destination=drawer, draw=None)
            )
        paper = receipt_paper(issued, reprint=reprint)
        return self._print_roll(paper, over=over, open_drawer=opens and drawer == there)

    def show_slip(self, issued: "IssuedSlip", *, over: QWidget) -> None:
        """Open the slip of a gift, on the sheets of a receipt."""
        self._show_roll(slip_paper(issued), over=over)

    def print_slip(self, issued: "IssuedSlip", *, over: QWidget) -> bool:
        """Print the slip of a gift where receipts print at once; tell whether it prints."""
        return self._print_roll(slip_paper(issued), over=over)

    def show_closing(self, closing: "Closing", *, over: QWidget, reprint: bool = False) -> None:
        """Open the strip of a closing, on the sheets of a receipt."""
        self._show_roll(closing_paper(closing, reprint=reprint), over=over)

    def print_closing(self, closing: "Closing", *, over: QWidget, reprint: bool = False) -> bool:
        """Print the strip of a closing where receipts print at once; tell whether it prints."""
        return self._print_roll(closing_paper(closing, reprint=reprint), over=over)

    @property
    def accent(self) -> str:
        """Return the accent that this shop chose, as it is on white paper."""
        return accent_on_paper(self._preferences.config.accent)

    @property
    def printing(self) -> Printing:
        """Return what this machine remembers of printing now."""
        return self._preferences.config.printing

    def _show_roll(self, paper: RollPaper, *, over: QWidget) -> None:
        printing = self.printing
        draft = PaperDraft(
            title=paper.title,
            draw=lambda sheet: paper.draw(sheet or ReceiptSheet.ROLL_80),
            shape=PaperShape.ROLL,
            sheets=SHEETS,
        )
        places = PaperPlaces(
            remembered=printing.receipts,
            sheet=printing.receipt_sheet,
            receipt_printers=receipt_printers(printing),
        )
        self._open(draft, places=places, keep=keep_receipts, over=over)

    def _print_roll(self, paper: RollPaper, *, over: QWidget, open_drawer: bool = False) -> bool:
        printing = self.printing
        there = printing.receipts if printing.receipts_at_once else None
        if there is None:
            return False
        sheet = sheet_for(there, printing.receipt_sheet)
        self._prints.put(
            PrintOrder(
                title=paper.title,
                destination=there,
                draw=lambda: paper.draw(sheet),
                open_drawer=open_drawer,
                show=lambda: self._show_roll(paper, over=over),
            )
        )
        return True

    def _open(
        self,
        draft: PaperDraft,
        *,
        places: PaperPlaces,
        keep: Keep,
        over: QWidget,
    ) -> "PaperDialog":
        from shopclub.ui.paper.dialog import PaperDialog
        from shopclub.ui.paper.presenter import PaperPresenter

        there = over.window().findChildren(PaperDialog) if isValid(over) else []
        for shown in there:
            if shown.paper == draft.title and not shown.isHidden():  # asked for twice
                return shown
        presenter = PaperPresenter(
            draft,
            places=places,
            jobs=self._jobs,
            folder=self._folder,
            printer=self._printer,
            prints=self._prints,
            remember=lambda there: self._preferences.remember_printing(keep(self.printing, there)),
        )
        dialog = PaperDialog(presenter)
        when_free(over, lambda: dialog.open_over(over))  # it may have been long in the making
        return dialog
