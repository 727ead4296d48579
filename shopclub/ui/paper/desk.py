"""Opens papers on pages over a window: cards, vouchers, letters, labels, lists and reports."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from shopclub.kernel.printing import PagePaper
from shopclub.shop import Shop
from shopclub.ui.paper.print_queue import PrintOrder
from shopclub.ui.paper.remembering import (
    keeps,
)
from shopclub.ui.paper.roll_desk import RollDesk
from shopclub.ui.paper.state import PaperDraft, PaperPlaces, PaperShape
from shopclub.ui.paper.titles import card_title, cards_title, vouchers_title
from shopclub.ui.translation import translate

if TYPE_CHECKING:
    from shopclub.counter.card import CardFace
    from shopclub.counter.voucher_paper import VoucherPaper
    from shopclub.documents import Drawn
    from shopclub.insights.period import Period
    from shopclub.staff.roles import Actor
    from shopclub.ui.paper.dialog import PaperDialog


class PaperDesk(RollDesk):
    """Opens cards, sheets and pages too, each kind where it went the last time."""

    def show_card(self, face: "CardFace", *, over: QWidget) -> None:
        """Open a member's card."""
        from shopclub.documents import card

        draft = PaperDraft(card_title(face.number), lambda _: card.draw(face), PaperShape.CARD)
        self._open_pages(draft, paper=PagePaper.CARDS, over=over)

    def show_card_sheets(
        self, faces: "tuple[CardFace, ...]", *, over: QWidget, drawn: "Drawn | None" = None
    ) -> None:
        """Open cards to be cut, ten on a sheet; `drawn` is their paper where it is made already."""
        from shopclub.documents import card_sheet

        draft = PaperDraft(
            title=cards_title([face.number for face in faces]),
            draw=lambda _: card_sheet.draw(faces),
            shape=PaperShape.SHEETS,
            drawn=drawn,
        )
        self._open_pages(draft, paper=PagePaper.CARD_SHEETS, over=over)

    def show_vouchers(
        self, papers: "tuple[VoucherPaper, ...]", *, over: QWidget, drawn: "Drawn | None" = None
    ) -> None:
        """Open vouchers to be cut out, nine on a sheet; `drawn` is as for cards."""
        from shopclub.documents import voucher_sheet

        draft = PaperDraft(
            title=vouchers_title(papers[0].code),
            draw=lambda _: voucher_sheet.draw(papers, accent=self.accent),
            shape=PaperShape.SHEETS,
            heading=translate("Vouchers", "Vouchers"),
            drawn=drawn,
        )
        self._open_pages(draft, paper=PagePaper.VOUCHERS, over=over)

    def show_sheets(
        self,
        title: str,
        draw: Callable[[], bytes],
        *,
        paper: PagePaper,
        over: QWidget,
        drawn: "Drawn | None" = None,
    ) -> "PaperDialog":
        """Open any other paper on sheets; `drawn` is it, where it is made already."""
        draft = PaperDraft(title, lambda _: draw(), PaperShape.SHEETS, heading=title, drawn=drawn)
        return self._open_pages(draft, paper=paper, over=over)

    def print_card(self, face: "CardFace", *, over: QWidget) -> bool:
        """Print a card where cards are printed on this machine; tell whether there is a printer."""
        there = self.printing.cards
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

    def show_pages(self, title: str, *, draw: Callable[[], bytes], over: QWidget) -> None:
        """Open pages of A4, drawn on the reading lane; the title names their file."""
        draft = PaperDraft(title, lambda _: draw(), PaperShape.PAGES)
        self._open_pages(draft, paper=PagePaper.REPORTS, over=over)

    def show_summary(self, shop: Shop, *, period: "Period", over: QWidget, by: "Actor") -> None:
        """Open the owner's summary of a period."""
        from shopclub.ui.paper.summaries import draw_summary, summary_title

        draw = partial(draw_summary, shop, period=period, by=by, accent=self.accent)
        self.show_pages(summary_title(period), draw=draw, over=over)

    def _open_pages(self, draft: PaperDraft, *, paper: PagePaper, over: QWidget) -> "PaperDialog":
        places = PaperPlaces(remembered=self.printing.place(paper))
        return self._open(draft, places=places, keep=keeps(paper), over=over)


def _draw_card(face: "CardFace") -> bytes:
    from shopclub.documents import card

    return card.draw(face)
