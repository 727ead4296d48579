"""A member's card as it will be printed, but for what is made with the member: number and code."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclub.counter.receipt import TierLabel
from shopclub.documents.card_design import design_of
from shopclub.documents.card_measures import FIELD, HEIGHT, WIDTH
from shopclub.ui.paper.pages_view import CORNER_MM, image_of
from shopclub.ui.paper.pictures import MM_PER_INCH, PagePicture
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.words import tier_word

WIDE = 296


class CardPreview(LookWidget):
    """The front of a card, 296 wide at 100 %: the picture of the paper, or its bare fields."""

    def __init__(self, shop_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop_name = shop_name
        self._name = ""
        self._tier: TierLabel | None = None
        self._shown: PagePicture | None = None
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say()

    def set_name(self, name: str) -> None:
        """Say whose card it is."""
        self._name = " ".join(name.split())
        self._say()

    def show_card(self, tier: TierLabel | None, picture: PagePicture | None) -> None:
        """Show a picture of the card, or the bare fields of a tier while there is none."""
        if picture is not self._shown:
            self._shown = picture
            self._image = None if picture is None else image_of(picture)
        self._tier = tier
        self._say()

    def dots_per_inch(self) -> float:
        """Return how dense a picture fills the preview on this screen."""
        pixels = self.sizeHint().width() * self.devicePixelRatioF()
        return pixels * MM_PER_INCH / WIDTH

    def sizeHint(self) -> QSize:
        """Ask for the shape of a card."""
        wide = current_tokens().px(WIDE)
        return QSize(wide, round(wide * HEIGHT / WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        if self._tier is None:
            return
        scale = self.width() / WIDTH
        whole = QRectF(0, 0, self.width(), self.height())
        outline = QPainterPath()
        outline.addRoundedRect(whole, CORNER_MM * scale, CORNER_MM * scale)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.save()
            painter.setClipPath(outline)
            if self._image is not None:
                painter.drawImage(whole, self._image)
            else:
                design = design_of(self._tier)
                painter.fillRect(whole, QColor(design.base))
                painter.fillRect(whole.adjusted(FIELD * scale, 0, 0, 0), QColor(design.dark))
            painter.restore()
            look = current_tokens()
            painter.setPen(QPen(QColor(look.color.border), look.stroke))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(outline)

    def _say(self) -> None:
        said = [self._shop_name, self._name]
        if self._tier is not None:
            said.insert(1, tier_word(self._tier))
        self.setAccessibleName(translate("Signup", "Preview of the card"))
        self.setAccessibleDescription(", ".join(part for part in said if part))
        self.update()
