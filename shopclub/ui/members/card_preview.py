"""A member's card as it will be printed, but for what is made with the member: number and code."""

from typing import Any, cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclub.counter.receipt import TierLabel
from shopclub.documents.card_design import PATTERN_LINE, CardDesign, design_of, pattern_centres
from shopclub.documents.card_measures import FIELD, HEIGHT, MARGIN, TEXT_WIDTH, WIDTH
from shopclub.documents.lettering import POINTS_PER_MM
from shopclub.ui.icons import icon_image
from shopclub.ui.theme import FAMILY
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.words import tier_word

CORNER = 3.18
SHOP_BASELINE, TIER_BASELINE, NAME_BASELINE = 12.6, 27.2, 45.0
NAME_POINTS, TIER_POINTS, SMALLEST_POINTS = 17, 11, 9
STAR = 4.0


class CardPreview(LookWidget):
    """The front of a card, 304 wide at 100 %: shop, tier and name in the colours of the tier."""

    def __init__(self, shop_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop_name = shop_name
        self._name = ""
        self._tier: TierLabel | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say()

    def set_name(self, name: str) -> None:
        """Show a name."""
        self._name = " ".join(name.split())
        self._say()

    def set_tier(self, tier: TierLabel | None) -> None:
        """Show a tier, or none while it is not known."""
        self._tier = tier
        self._say()

    def sizeHint(self) -> QSize:
        """Ask for the shape of a card."""
        wide = current_tokens().px(304)
        return QSize(wide, round(wide * HEIGHT / WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        if self._tier is None:
            return
        design = design_of(self._tier)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.width() / WIDTH, self.width() / WIDTH)
            _draw_fields(painter, design)
            painter.setPen(QColor(design.text))
            _draw_name(painter, self._shop_name, baseline=SHOP_BASELINE)
            if self._name:
                _draw_name(painter, self._name, baseline=NAME_BASELINE)
            _draw_tier(painter, self._tier, color=design.dark)

    def _say(self) -> None:
        said = [self._shop_name, self._name]
        if self._tier is not None:
            said.insert(1, tier_word(self._tier))
        self.setAccessibleName(translate("Signup", "Preview of the card"))
        self.setAccessibleDescription(", ".join(part for part in said if part))
        self.update()


class _PathInMillimetres:
    """Takes the figures of a card's pattern, which are drawn in points, into a path of Qt's."""

    def __init__(self) -> None:
        self.path = QPainterPath()

    def circle(self, x: float, y: float, radius: float) -> None:
        self.path.addEllipse(_point(x, y), radius / POINTS_PER_MM, radius / POINTS_PER_MM)

    def arc(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        startAng: int,  # noqa: N803
        extent: int,
    ) -> None:
        box = QRectF(_point(x1, y1), _point(x2, y2))
        self.path.arcMoveTo(box, startAng)
        self.path.arcTo(box, startAng, extent)

    def moveTo(self, x: float, y: float) -> None:
        self.path.moveTo(_point(x, y))

    def lineTo(self, x: float, y: float) -> None:
        self.path.lineTo(_point(x, y))

    def close(self) -> None:
        self.path.closeSubpath()


def _point(x: float, y: float) -> QPointF:
    return QPointF(x / POINTS_PER_MM, y / POINTS_PER_MM)


def _draw_fields(painter: QPainter, design: CardDesign) -> None:
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(0, 0, WIDTH, HEIGHT), CORNER, CORNER)
    dark = QPainterPath()
    dark.addRect(QRectF(FIELD, 0, WIDTH - FIELD, HEIGHT))
    painter.fillPath(outline, QColor(design.base))
    painter.fillPath(outline.intersected(dark), QColor(design.dark))
    figures = _PathInMillimetres()
    for x, y in pattern_centres(left=FIELD, top=0, right=WIDTH, bottom=HEIGHT):
        design.figure(cast("Any", figures), x * POINTS_PER_MM, y * POINTS_PER_MM)
    painter.save()
    painter.setClipPath(outline.intersected(dark))
    painter.strokePath(figures.path, QPen(QColor(design.line), PATTERN_LINE))
    painter.restore()


def _draw_name(painter: QPainter, name: str, *, baseline: float) -> None:
    points = NAME_POINTS
    while points > SMALLEST_POINTS and _wide(name, points=points) > TEXT_WIDTH:
        points -= 1
    _draw_text(painter, name, left=MARGIN, baseline=baseline, points=points)


def _draw_tier(painter: QPainter, tier: TierLabel, *, color: str) -> None:
    painter.setPen(QColor(color))
    left = MARGIN
    image = icon_image("star", color, 64, filled=True)
    for _ in range(tier.stars):
        painter.drawImage(QRectF(left, TIER_BASELINE - STAR + 0.4, STAR, STAR), image)
        left += STAR + 0.6
    _draw_text(painter, tier_word(tier), left=left + 1, baseline=TIER_BASELINE, points=TIER_POINTS)


def _draw_text(painter: QPainter, text: str, *, left: float, baseline: float, points: int) -> None:
    """Draw a line, cut before the dark field; type is set at 100 pixels and scaled down."""
    face, size = _face(), points / POINTS_PER_MM
    room = (MARGIN + TEXT_WIDTH - left) * 100 / size
    metrics = QFontMetricsF(face)
    painter.save()
    painter.setFont(face)
    painter.translate(left, baseline)
    painter.scale(size / 100, size / 100)
    painter.drawText(QPointF(0, 0), metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
    painter.restore()


def _wide(text: str, *, points: int) -> float:
    return QFontMetricsF(_face()).horizontalAdvance(text) * points / POINTS_PER_MM / 100


def _face() -> QFont:
    face = QFont(FAMILY)
    face.setPixelSize(100)
    face.setWeight(QFont.Weight.Bold)
    return face
