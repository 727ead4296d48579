"""What one paper on the screen is, where such papers go, and what was done with it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from shopclub.kernel.destinations import Destination
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.jobs import Refusal
from shopclub.ui.paper.pictures import PagePicture

if TYPE_CHECKING:
    from shopclub.documents import Drawn

ROLLS = (ReceiptSheet.ROLL_80, ReceiptSheet.ROLL_58)
"""What a receipt printer takes."""
SHEETS = (*ROLLS, ReceiptSheet.A5, ReceiptSheet.A4)
"""Everything that a receipt is drawn on."""


class PaperShape(StrEnum):
    """How pages lie on the screen: a tall strip, two sides, a pile of sheets or of pages."""

    ROLL = "roll"
    CARD = "card"
    SHEETS = "sheets"
    PAGES = "pages"


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """A paper that can be drawn: on one of `sheets` where it has a choice, else on its own.

    `heading` stands over it where its shape does not say what it is. `drawn` is what `draw` would
    bring, where that was made already.
    """

    title: str
    draw: Callable[[ReceiptSheet | None], bytes]
    shape: PaperShape
    sheets: tuple[ReceiptSheet, ...] = ()
    heading: str = ""
    drawn: "Drawn | None" = None


@dataclass(frozen=True, slots=True)
class PaperPlaces:
    """Where such papers go: the last place, the sheet, receipt printers beside the system's."""

    remembered: Destination | None = None
    sheet: ReceiptSheet | None = None
    receipt_printers: tuple[Destination, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperState:
    """The pages, what cannot be printed of their words, where they can go, and what was done.

    `pages` are the first of `page_count`. `destinations` is None until some are known, and grows
    while the system is `looking` for its printers; `destination` is None while none is chosen.
    """

    shape: PaperShape
    sheets: tuple[ReceiptSheet, ...] = ()
    sheet: ReceiptSheet | None = None
    pages: tuple[PagePicture, ...] = ()
    page_count: int = 0
    unprintable: tuple[str, ...] = ()
    destinations: tuple[Destination, ...] | None = None
    destination: Destination | None = None
    saved: Path | None = None
    sent_to: Destination | None = None
    problem: Refusal | None = None
    looking: bool = False
    busy: bool = False
    heading: str = ""

    @property
    def drawing(self) -> bool:
        """Whether the paper is still being drawn."""
        return not self.pages and self.problem is None

    @property
    def too_wide(self) -> bool:
        """Whether the chosen printer takes rolls and the paper is a sheet."""
        there = self.destination
        return there is not None and there.raster and self.sheet not in ROLLS

    @property
    def can_save(self) -> bool:
        """Whether there is a paper to save now."""
        return bool(self.pages) and not self.busy

    @property
    def can_print(self) -> bool:
        """Whether there is a paper, and a printer to send it to."""
        return self.can_save and self.destination is not None and not self.too_wide
