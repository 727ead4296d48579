"""Opens papers over a window, and prints receipts where the last one was printed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from shopclub.counter.card import CardFace
from shopclub.counter.receipt import IssuedReceipt
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.paper.presenter import PaperPresenter, PaperShape
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import PaperFolder, Printer
from shopclub.ui.translation import translate


class PaperDesk:
    """Knows the printers, the folder of papers and what this machine remembers of both."""

    def __init__(
        self, *, jobs: Jobs, preferences: Preferences, printer: Printer, folder: PaperFolder
    ) -> None:
        self._jobs = jobs
        self._preferences = preferences
        self._printer = printer
        self._folder = folder

    def show_card(self, face: CardFace, *, over: QWidget) -> None:
        """Open a member's card."""
        from shopclub.documents import card

        self._open(
            lambda: card.draw(face),
            name=translate("Window", "Card {number}").format(number=face.number),
            shape=PaperShape.CARD,
            texts=(face.shop.name, face.member_name),
            over=over,
        )

    def show_receipt(self, issued: IssuedReceipt, *, over: QWidget, reprint: bool = False) -> None:
        """Open a receipt, perhaps marked as one that is printed again."""
        from shopclub.documents import receipt

        number = dashed_receipt_number(issued.receipt.number)
        self._open(
            lambda: receipt.draw(issued.receipt, member_name=issued.member_name, reprint=reprint),
            name=translate("Window", "Receipt {number}").format(number=number),
            shape=PaperShape.ROLL,
            texts=(issued.receipt.shop.name, issued.member_name or ""),
            over=over,
        )

    def print_receipt(
        self,
        issued: IssuedReceipt,
        *,
        refused: Callable[[Refusal], None],
        reprint: bool = False,
    ) -> bool:
        """Print a receipt if this machine has a printer for them; tell whether it has."""
        printer = self._preferences.config.receipt_printer
        if printer:
            self._jobs.reading(
                lambda: self._print(issued, printer=printer, reprint=reprint),
                done=lambda _: None,
                refused=refused,
            )
        return bool(printer)

    def _print(self, issued: IssuedReceipt, *, printer: str, reprint: bool) -> None:
        from shopclub.documents import receipt

        pdf = receipt.draw(issued.receipt, member_name=issued.member_name, reprint=reprint)
        title = dashed_receipt_number(issued.receipt.number)
        self._printer.print_pages(pdf, printer=printer, title=title)

    def _open(
        self,
        pdf_maker: Callable[[], bytes],
        *,
        name: str,
        shape: PaperShape,
        texts: tuple[str, ...],
        over: QWidget,
    ) -> None:
        config = self._preferences.config
        card = shape is PaperShape.CARD
        presenter = PaperPresenter(
            pdf_maker=pdf_maker,
            title=name,
            name=name,
            shape=shape,
            jobs=self._jobs,
            folder=self._folder,
            printer=self._printer,
            remembered=config.card_printer if card else config.receipt_printer,
            remember=self._remember_card if card else self._remember_receipt,
            texts=texts,
        )
        PaperDialog(presenter).open_over(over)

    def _remember_card(self, printer: str) -> None:
        self._preferences.remember_printer(card=printer)

    def _remember_receipt(self, printer: str) -> None:
        self._preferences.remember_printer(receipt=printer)
