"""Opens papers over a window, and prints receipts where the last one was printed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from shopclub.config import Printing
from shopclub.counter.card import CardFace
from shopclub.counter.receipt import IssuedReceipt, Means
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.destinations import Destination
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.jobs import Jobs
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.paper.presenter import PaperPresenter
from shopclub.ui.paper.print_queue import PrintOrder, PrintQueue
from shopclub.ui.paper.state import ROLLS, SHEETS, PaperDraft, PaperPlaces, PaperShape
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
        self._open(draft, places=places, keep=_keep_cards, over=over)

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
        self._open(draft, places=places, keep=_keep_card_sheets, over=over)

    def show_sheets(
        self, title: str, draw: Callable[[], bytes], *, texts: tuple[str, ...], over: QWidget
    ) -> None:
        """Open any other paper on sheets; `texts` are the names it prints."""
        draft = PaperDraft(
            title=title, draw=lambda _: draw(), shape=PaperShape.SHEETS, texts=texts, heading=title
        )
        places = PaperPlaces(remembered=self._printing.card_sheets)
        self._open(draft, places=places, keep=_keep_card_sheets, over=over)

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
            receipt_printers=_receipt_printers(printing),
        )
        self._open(draft, places=places, keep=_keep_receipts, over=over)

    def print_receipt(self, issued: IssuedReceipt, *, over: QWidget, reprint: bool = False) -> bool:
        """Print a receipt at once if this machine does, and open the drawer for cash.

        Tell whether it prints. It only asks: a printer that takes its time holds nobody up. A
        reprint says so, and opens no drawer.
        """
        printing = self._printing
        there = printing.receipts if printing.receipts_at_once else None
        opens = _opens_drawer(issued, printing) and not reprint
        drawer = printing.receipt_printer if opens else None
        if drawer is not None and drawer != there:
            self._prints.put(
                PrintOrder(translate("Window", "Cash drawer"), destination=drawer, draw=None)
            )
        if there is None:
            return False
        sheet = _sheet_for(there, printing.receipt_sheet)
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


def _opens_drawer(issued: IssuedReceipt, printing: Printing) -> bool:
    payments = issued.receipt.payments
    return printing.open_drawer and any(paid.means is Means.CASH for paid in payments)


def _sheet_for(there: Destination, sheet: ReceiptSheet) -> ReceiptSheet:
    """Return the sheet of this machine, or a roll where only rolls are taken."""
    return ReceiptSheet.ROLL_80 if there.raster and sheet not in ROLLS else sheet


def _receipt_printers(printing: Printing) -> tuple[Destination, ...]:
    places = (printing.receipt_printer, printing.receipts)
    return tuple(dict.fromkeys(place for place in places if place is not None and place.raster))


def _keep_cards(printing: Printing, there: Destination) -> Printing:
    return replace(printing, cards=there)


def _keep_card_sheets(printing: Printing, there: Destination) -> Printing:
    return replace(printing, card_sheets=there)


def _keep_receipts(printing: Printing, there: Destination) -> Printing:
    return replace(printing, receipts=there)
