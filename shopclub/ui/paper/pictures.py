"""Pages of a PDF as pictures, for the screen and for printers."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

MM_PER_INCH = 25.4
POINTS_PER_INCH = 72
_PDFIUM = Lock()
"""PDFium serves one thread at a time."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page in pixels, four bytes each (blue, green, red, unused), and its size on paper."""

    width: int
    height: int
    stride: int
    pixels: bytes
    width_mm: float
    height_mm: float


def draw_pages(
    pdf: bytes, *, dots_per_inch: float, most: int | None = None
) -> tuple[PagePicture, ...]:
    """Return the pages of a PDF at a density of pixels, on white: all, or the first so many."""
    return tuple(islice(each_page(pdf, dots_per_inch=dots_per_inch), most))


def each_page(pdf: bytes, *, dots_per_inch: float) -> Iterator[PagePicture]:
    """Return the pages one by one, for many in print quality are more than a memory holds."""
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        pages = len(document)
    try:
        for number in range(pages):
            with _PDFIUM:
                picture = _draw(document[number], dots_per_inch=dots_per_inch)
            yield picture
    finally:
        with _PDFIUM:
            document.close()


def count_pages(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def _draw(page: "pypdfium2.PdfPage", *, dots_per_inch: float) -> PagePicture:
    wide, high = page.get_size()
    bitmap = page.render(scale=dots_per_inch / POINTS_PER_INCH, prefer_bgrx=True)
    try:
        return PagePicture(
            width=bitmap.width,
            height=bitmap.height,
            stride=bitmap.stride,
            pixels=bytes(bitmap.buffer),
            width_mm=wide * MM_PER_INCH / POINTS_PER_INCH,
            height_mm=high * MM_PER_INCH / POINTS_PER_INCH,
        )
    finally:
        bitmap.close()
        page.close()
