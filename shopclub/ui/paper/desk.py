"""Opens papers over a window, and prints receipts where the last one was printed."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from shopclub.config import Printing
from shopclub.kernel.destinations import Destination
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs
from shopclub.ui.paper.print_queue import PrintOrder, PrintQueue
from shopclub.ui.paper.remembering import (
    keep_card_sheets,
    keep_cards,
    keep_receipts,
    keep_reports,
    opens_drawer,
    receipt_printers,
    sheet_for,
)
from shopclub.ui.paper.rolls import RollPaper, closing_paper, receipt_paper, slip_paper
from shopclub.ui.paper.state import SHEETS, PaperDraft, PaperPlaces, PaperShape
from shopclub.ui.paper.titles import card_title, cards_title, vouchers_title
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import PaperFolder, Printer
from shopclub.ui.translation import translate

if TYPE_CHECKING:
    from shopclub.counter.card import CardFace
    from shopclub.counter.closing import Closing
    from shopclub.counter.gift_draft import IssuedSlip
    from shopclub.counter.receipt import IssuedReceipt
    from shopclub.counter.voucher_paper import VoucherPaper
    from shopclub.insights.period import Period
    from shopclub.staff.roles import Actor
    from shopclub.ui.paper.dialog import PaperDialog


class PaperDesk:
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

    def show_card(self, face: "CardFace", *, over: QWidget) -> None:
        """Open a member's card."""
        from shopclub.documents import card

        draft = PaperDraft(
            title=card_title(face.number),
            draw=lambda _: card.draw(face),
            shape=PaperShape.CARD,
            texts=(face.shop.name, face.member_name),
        )
        places = PaperPlaces(remembered=self._printing.cards)
        self._open(draft, places=places, keep=keep_cards, over=over)

    def show_card_sheets(
        self, faces: "tuple[CardFace, ...]", *, over: QWidget, drawn: bytes | None = None
    ) -> None:
        """Open cards to be cut, ten on a sheet; `drawn` is their paper where it is made already."""
        from shopclub.documents import card_sheet

        texts = dict.fromkeys(text for face in faces for text in (face.shop.name, face.member_name))
        draft = PaperDraft(
            title=cards_title([face.number for face in faces]),
            draw=lambda _: card_sheet.draw(faces) if drawn is None else drawn,
            shape=PaperShape.SHEETS,
            texts=tuple(texts),
        )
        places = PaperPlaces(remembered=self._printing.card_sheets)
        self._open(draft, places=places, keep=keep_card_sheets, over=over)

    def show_vouchers(self, papers: "tuple[VoucherPaper, ...]", *, over: QWidget) -> None:
        """Open vouchers to be cut out, nine on a sheet."""
        from shopclub.documents import voucher_sheet

        texts = dict.fromkeys(text for one in papers for text in (one.shop.name, one.member_name))
        draft = PaperDraft(
            title=vouchers_title(papers[0].code),
            draw=lambda _: voucher_sheet.draw(papers),
            shape=PaperShape.SHEETS,
            texts=tuple(texts),
            heading=translate("Vouchers", "Vouchers"),
        )
        places = PaperPlaces(remembered=self._printing.card_sheets)
        self._open(draft, places=places, keep=keep_card_sheets, over=over)

    def show_sheets(
        self, title: str, draw: Callable[[], bytes], *, texts: tuple[str, ...], over: QWidget
    ) -> "PaperDialog":
        """Open any other paper on sheets; `texts` are the names it prints."""
        draft = PaperDraft(title, lambda _: draw(), PaperShape.SHEETS, texts=texts, heading=title)
        places = PaperPlaces(remembered=self._printing.card_sheets)
        return self._open(draft, places=places, keep=keep_card_sheets, over=over)

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
        printing = self._printing
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

    def print_card(self, face: "CardFace", *, over: QWidget) -> bool:
        """Print a card where cards are printed on this machine; tell whether there is a printer."""
        there = self._printing.cards
        if there is None:
            return False
        self._prints.put(
            PrintOrder(
                title=card_title(face.number),
                destination=there,
                draw=lambda: _draw_card(face),
                show=lambda: self.show_card(face, over=over),
            )
        )
        return True

    def show_pages(
        self, title: str, *, draw: Callable[[], bytes], over: QWidget, texts: tuple[str, ...] = ()
    ) -> None:
        """Open pages of A4, drawn on the reading lane; the title names their file."""
        draft = PaperDraft(title, draw=lambda _: draw(), shape=PaperShape.PAGES, texts=texts)
        places = PaperPlaces(remembered=self._printing.reports)
        self._open(draft, places=places, keep=keep_reports, over=over)

    def show_summary(self, shop: Shop, *, period: "Period", over: QWidget, by: "Actor") -> None:
        """Open the owner's summary of a period."""
        from shopclub.ui.paper.summaries import draw_summary, summary_title

        title, texts = summary_title(period), (shop.identity.name,)
        draw = partial(draw_summary, shop, period=period, by=by)
        self.show_pages(title, draw=draw, over=over, texts=texts)

    @property
    def _printing(self) -> Printing:
        return self._preferences.config.printing

    def _show_roll(self, paper: RollPaper, *, over: QWidget) -> None:
        printing = self._printing
        draft = PaperDraft(
            title=paper.title,
            draw=lambda sheet: paper.draw(sheet or ReceiptSheet.ROLL_80),
            shape=PaperShape.ROLL,
            sheets=SHEETS,
            texts=paper.texts,
        )
        places = PaperPlaces(
            remembered=printing.receipts,
            sheet=printing.receipt_sheet,
            receipt_printers=receipt_printers(printing),
        )
        self._open(draft, places=places, keep=keep_receipts, over=over)

    def _print_roll(self, paper: RollPaper, *, over: QWidget, open_drawer: bool = False) -> bool:
        printing = self._printing
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
        keep: Callable[[Printing, Destination], Printing],
        over: QWidget,
    ) -> "PaperDialog":
        from shopclub.ui.paper.dialog import PaperDialog
        from shopclub.ui.paper.presenter import PaperPresenter

        presenter = PaperPresenter(
            draft,
            places=places,
            jobs=self._jobs,
            folder=self._folder,
            printer=self._printer,
            prints=self._prints,
            remember=lambda there: self._preferences.remember_printing(keep(self._printing, there)),
        )
        dialog = PaperDialog(presenter)
        dialog.open_over(over)
        return dialog


def _draw_card(face: "CardFace") -> bytes:
    from shopclub.documents import card

    return card.draw(face)
