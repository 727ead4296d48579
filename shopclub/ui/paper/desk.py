"""Opens papers over a window, and prints receipts where the last one was printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from shopclub.config import Printing
from shopclub.counter.card import CardFace
from shopclub.counter.receipt import IssuedReceipt
from shopclub.insights.period import Period
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.destinations import Destination
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.paper.presenter import PaperPresenter
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
from shopclub.ui.paper.state import SHEETS, PaperDraft, PaperPlaces, PaperShape
from shopclub.ui.paper.summaries import draw_summary, summary_title
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import PaperFolder, Printer
from shopclub.ui.translation import translate


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

    def show_card(self, face: CardFace, *, over: QWidget) -> None:
        """Open a member's card."""
        from shopclub.documents import card

        draft = PaperDraft(
            title=translate("Window", "Card {number}").format(number=face.number),
            draw=lambda _: card.draw(face),
            shape=PaperShape.CARD,
            texts=(face.shop.name, face.member_name),
        )
        places = PaperPlaces(remembered=self._printing.cards)
        self._open(draft, places=places, keep=keep_cards, over=over)

    def show_card_sheets(self, faces: tuple[CardFace, ...], *, over: QWidget) -> None:
        """Open cards to be cut, ten on a sheet."""
        from shopclub.documents import card_sheet

        texts = dict.fromkeys(text for face in faces for text in (face.shop.name, face.member_name))
        draft = PaperDraft(
            title=translate("Window", "Cards {first} to {last}").format(
                first=faces[0].number, last=faces[-1].number
            ),
            draw=lambda _: card_sheet.draw(faces),
            shape=PaperShape.SHEETS,
            texts=tuple(texts),
        )
        places = PaperPlaces(remembered=self._printing.card_sheets)
        self._open(draft, places=places, keep=keep_card_sheets, over=over)

    def show_receipt(self, issued: IssuedReceipt, *, over: QWidget, reprint: bool = False) -> None:
        """Open a receipt, on any sheet."""
        printing = self._printing
        draft = PaperDraft(
            title=_title_of(issued),
            draw=lambda sheet: _draw(issued, sheet=sheet, reprint=reprint),
            shape=PaperShape.ROLL,
            sheets=SHEETS,
            texts=(issued.receipt.shop.name, issued.member_name or ""),
        )
        places = PaperPlaces(
            remembered=printing.receipts,
            sheet=printing.receipt_sheet,
            receipt_printers=receipt_printers(printing),
        )
        self._open(draft, places=places, keep=keep_receipts, over=over)

    def print_receipt(self, issued: IssuedReceipt, *, over: QWidget, reprint: bool = False) -> bool:
        """Print a receipt at once if this machine does, and open the drawer for cash.

        Tell whether it prints. It only asks: a printer that takes its time holds nobody up. A
        reprint says so, and opens no drawer.
        """
        printing = self._printing
        there = printing.receipts if printing.receipts_at_once else None
        opens = opens_drawer(issued, printing) and not reprint
        drawer = printing.receipt_printer if opens else None
        if drawer is not None and drawer != there:
            self._prints.put(
                PrintOrder(translate("Window", "Cash drawer"), destination=drawer, draw=None)
            )
        if there is None:
            return False
        sheet = sheet_for(there, printing.receipt_sheet)
        self._prints.put(
            PrintOrder(
                title=_title_of(issued),
                destination=there,
                draw=lambda: _draw(issued, sheet=sheet, reprint=reprint),
                open_drawer=opens and drawer == there,
                show=lambda: self.show_receipt(issued, over=over, reprint=reprint),
            )
        )
        return True

    def print_card(self, face: CardFace, *, over: QWidget) -> bool:
        """Print a card where cards are printed on this machine; tell whether there is a printer."""
        there = self._printing.cards
        if there is None:
            return False
        self._prints.put(
            PrintOrder(
                title=translate("Window", "Card {number}").format(number=face.number),
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

    def show_summary(self, shop: Shop, *, period: Period, over: QWidget) -> None:
        """Open the owner's summary of a period."""
        self.show_pages(
            summary_title(period),
            draw=lambda: draw_summary(shop, period=period),
            over=over,
            texts=(shop.identity.name,),
        )

    def print_summary(
        self, shop: Shop, *, period: Period, over: QWidget, refused: Callable[[Refusal], None]
    ) -> bool:
        """Print the summary where reports are printed on this machine; tell whether it has one."""
        there = self._printing.reports
        if there is None:
            return False
        self._jobs.reading(
            lambda: draw_summary(shop, period=period),
            done=lambda pdf: self._print_pdf(
                summary_title(period),
                pdf,
                there=there,
                show=lambda: self.show_summary(shop, period=period, over=over),
            ),
            refused=refused,
        )
        return True

    def save_summary(
        self,
        shop: Shop,
        *,
        period: Period,
        done: Callable[[Path], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Save the summary in the folder of papers."""
        self._jobs.reading(
            lambda: self._folder.save(
                draw_summary(shop, period=period), name=summary_title(period)
            ),
            done=done,
            refused=refused,
        )

    def _print_pdf(
        self, title: str, pdf: bytes, *, there: Destination, show: Callable[[], None]
    ) -> None:
        self._prints.put(PrintOrder(title, destination=there, draw=lambda: pdf, show=show))

    @property
    def _printing(self) -> Printing:
        return self._preferences.config.printing

    def _open(
        self,
        draft: PaperDraft,
        *,
        places: PaperPlaces,
        keep: Callable[[Printing, Destination], Printing],
        over: QWidget,
    ) -> None:
        presenter = PaperPresenter(
            draft,
            places=places,
            jobs=self._jobs,
            folder=self._folder,
            printer=self._printer,
            prints=self._prints,
            remember=lambda there: self._preferences.remember_printing(keep(self._printing, there)),
        )
        PaperDialog(presenter).open_over(over)


def _draw_card(face: CardFace) -> bytes:
    from shopclub.documents import card

    return card.draw(face)


def _draw(issued: IssuedReceipt, *, sheet: ReceiptSheet | None, reprint: bool = False) -> bytes:
    from shopclub.documents import receipt

    return receipt.draw(
        issued.receipt,
        member_name=issued.member_name,
        sheet=sheet or ReceiptSheet.ROLL_80,
        reprint=reprint,
    )


def _title_of(issued: IssuedReceipt) -> str:
    number = dashed_receipt_number(issued.receipt.number)
    return translate("Window", "Receipt {number}").format(number=number)
