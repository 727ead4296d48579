"""A paper as a picture file, its pages beside each other."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter

from shopclub.ui.paper.pages_view import image_of
from shopclub.ui.paper.pictures import draw_pages

DOTS_PER_INCH = 110
GAP = 16
MOST_PAGES = 4


def develop(pdf: bytes, *, path: Path) -> bool:
    """Save a picture of the first pages of a PDF; tell whether it is wider than high.

    Raises OSError where the picture cannot be written.
    """
    pages = [image_of(page) for page in draw_pages(pdf, dots_per_inch=DOTS_PER_INCH)[:MOST_PAGES]]
    wide = sum(page.width() for page in pages) + GAP * (len(pages) - 1)
    high = max(page.height() for page in pages)
    picture = QImage(wide, high, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    left = 0
    with QPainter(picture) as painter:
        for page in pages:
            painter.drawImage(QPoint(left, 0), page)
            left += page.width() + GAP
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(path)):
        raise OSError(f"no picture could be written to {path}")
    return wide > high
