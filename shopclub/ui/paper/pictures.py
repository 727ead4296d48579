"""Pages of a PDF as pictures, for the screen and for printers."""

from dataclasses import dataclass
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


def draw_pages(pdf: bytes, *, dots_per_inch: float) -> tuple[PagePicture, ...]:
    """Return every page of a PDF at a density of pixels, on white."""
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(_draw(page, dots_per_inch=dots_per_inch) for page in document)
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
