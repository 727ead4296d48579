"""Papers as a receipt printer burns them: black or white dots, as many as its head has."""

from typing import TYPE_CHECKING

from shopclub.ui.paper.pictures import MM_PER_INCH, draw_pages

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS_PER_MM = 8
"""The head of a receipt printer of 203 dpi."""
THRESHOLD = 150
"""A shade below it, of 255, is burnt."""
HEADS = {58: 384, 80: 576}
"""Dots of the head for a roll so many mm wide."""
_BURNT = [0 if grey < THRESHOLD else 255 for grey in range(256)]


def rasters(pdf: bytes) -> "tuple[Image, ...]":
    """Return the pages of a PDF for a roll, one bit a dot, without the margins no head reaches.

    Raises ValueError for pages that are as wide as no roll.
    """
    from PIL import Image

    pages = []
    for picture in draw_pages(pdf, dots_per_inch=DOTS_PER_MM * MM_PER_INCH):
        size = (picture.width, picture.height)
        pixels = Image.frombytes("RGB", size, picture.pixels, "raw", "BGRX", picture.stride, 1)
        roll = round(picture.width / DOTS_PER_MM)
        if roll not in HEADS:
            raise ValueError(f"a roll is {tuple(HEADS)} mm wide, not {roll}")
        left = (roll * DOTS_PER_MM - HEADS[roll]) // 2
        head = pixels.convert("L").crop((left, 0, left + HEADS[roll], picture.height))
        pages.append(head.point(_BURNT, mode="1"))
    return tuple(pages)
