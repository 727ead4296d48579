"""Pages as they lie on the desk: a tall strip or sheets that scroll, or cards side by side."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from shopclub.ui.paper.pictures import PagePicture
from shopclub.ui.widgets.look import LookWidget, current_tokens

CORNER_MM = 3.18
"""The corner of an ISO CR80 card."""


def image_of(picture: PagePicture) -> QImage:
    """Return a page as an image of Qt's own."""
    wrapped = QImage(
        picture.pixels,
        picture.width,
        picture.height,
        picture.stride,
        QImage.Format.Format_RGB32,
    )
    return wrapped.copy()


class PagesView(LookWidget):
    """Draws pictures of pages with a hairline edge; `set_scale` says how large."""

    def __init__(
        self, *, rounded: bool, stacked: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stacked = stacked
        self._pixels_per_mm = 1.0
        self._rounded = rounded
        self._pages: tuple[PagePicture, ...] = ()
        self._images: tuple[QImage, ...] = ()

    def set_scale(self, pixels_per_mm: float) -> None:
        """Show the pages larger or smaller."""
        self._pixels_per_mm = pixels_per_mm
        self.updateGeometry()
        self.update()

    def show_pages(self, pages: tuple[PagePicture, ...]) -> None:
        """Show these pages."""
        if pages == self._pages:
            return
        self._pages = pages
        self._images = tuple(image_of(page) for page in pages)
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for all pages beside each other, or one below the other."""
        sizes = [self._size_of(page) for page in self._pages]
        gaps = current_tokens().space.l * max(0, len(sizes) - 1)
        wide, high = [one.width() for one in sizes], [one.height() for one in sizes]
        if self._stacked:
            return QSize(max(wide, default=0), sum(high) + gaps)
        return QSize(sum(wide) + gaps, max(high, default=0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages, centred."""
        look = current_tokens()
        whole = self.sizeHint()
        left = (self.width() - whole.width()) // 2
        top = max(0, (self.height() - whole.height()) // 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for page, image in zip(self._pages, self._images, strict=True):
                paper = QRect(left, top, *self._size_of(page).toTuple())
                radius = CORNER_MM * self._pixels_per_mm if self._rounded else 0.0
                outline = QPainterPath()
                outline.addRoundedRect(paper.toRectF(), radius, radius)
                painter.save()
                painter.setClipPath(outline)
                painter.drawImage(paper, image)
                painter.restore()
                painter.setPen(QPen(QColor(look.color.border), look.stroke))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(outline)
                if self._stacked:
                    top = paper.bottom() + 1 + look.space.l
                else:
                    left += paper.width() + look.space.l

    def _size_of(self, page: PagePicture) -> QSize:
        return QSize(
            round(page.width_mm * self._pixels_per_mm), round(page.height_mm * self._pixels_per_mm)
        )
