"""A strip as a PDF: on its roll, or as the same column on sheets for the files."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from shopclub.documents.lettering import POINTS_PER_MM, Letters, Weight
from shopclub.documents.pages import Align, Mark, Sheet, TextMark, finished, new_canvas
from shopclub.documents.strip import Strip
from shopclub.kernel.sheets import ReceiptSheet

CORNER = 20.0
SIZES = {ReceiptSheet.A5: (148.0, 210.0), ReceiptSheet.A4: (210.0, 297.0)}
NUMBER_SIZE = 8
NUMBER_ABOVE_EDGE = 8.0
BOTTOM = 14.0


def strip_pdf(strip: Strip, *, sheet: ReceiptSheet, title: str, language: str) -> bytes:
    """Return a strip as one page of its roll, or at the corner of sheets, never stretched."""
    width, height = SIZES.get(sheet, (strip.paper_width, strip.height))
    target = BytesIO()
    canvas = new_canvas(target, width=width, height=height, title=title, language=language)
    paper = Sheet(canvas=canvas, height=height)
    if sheet not in SIZES:
        paper.draw(strip.marks)
        canvas.showPage()
        return finished(canvas, target)
    parts = tuple(_parts(strip, room=height - CORNER - BOTTOM))
    for number, part in enumerate(parts, start=1):
        canvas.saveState()
        canvas.translate(
            (CORNER - strip.left) * POINTS_PER_MM,
            (part.top - CORNER) * POINTS_PER_MM,
        )
        paper.draw(part.marks)
        canvas.restoreState()
        if len(parts) > 1:
            paper.draw((_page_number(f"{number} / {len(parts)}", width=width, height=height),))
        canvas.showPage()
    return finished(canvas, target)


@dataclass(frozen=True, slots=True)
class _Part:
    """Marks that nothing else reaches into, from a top to a bottom of the strip in mm."""

    top: float
    bottom: float
    marks: tuple[Mark, ...]

    def with_next(self, other: "_Part") -> "_Part":
        bottom = max(self.bottom, other.bottom)
        return _Part(top=self.top, bottom=bottom, marks=(*self.marks, *other.marks))


def _parts(strip: Strip, *, room: float) -> Iterator[_Part]:
    """Yield what goes on each page: as many rows as there is room for."""
    page: _Part | None = None
    for row in _rows(strip.marks):
        if page is None or row.bottom - page.top <= room:
            page = page.with_next(row) if page else row
        else:
            yield page
            page = row
    if page:
        yield page


def _rows(marks: list[Mark]) -> Iterator[_Part]:
    """Yield the rows of a strip, in each what stands side by side or in one box."""
    row: _Part | None = None
    for mark in marks:
        single = _Part(top=mark.top, bottom=mark.bottom, marks=(mark,))
        if row is None or single.top < row.bottom:
            row = row.with_next(single) if row else single
        else:
            yield row
            row = single
    if row:
        yield row


def _page_number(text: str, *, width: float, height: float) -> TextMark:
    letters = Letters(text=text, weight=Weight.REGULAR, size=NUMBER_SIZE)
    return TextMark(
        letters=letters, x=width - CORNER, baseline=height - NUMBER_ABOVE_EDGE, align=Align.RIGHT
    )
