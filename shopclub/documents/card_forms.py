"""The forms of cards: what cards of one tier have in common, drawn once and placed many times."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

from shopclub.counter.card import CardFace
from shopclub.documents.card_back import own_back, shared_back
from shopclub.documents.card_design import PATTERN_LINE, CardDesign, design_of, pattern_centres
from shopclub.documents.card_front import own_front, shared_front
from shopclub.documents.card_measures import BAND, BLEED, FIELD, HEIGHT, WIDTH
from shopclub.documents.lettering import POINTS_PER_MM
from shopclub.documents.operators import in_points
from shopclub.documents.pages import WHITE, BoxMark, Mark, Sheet
from shopclub.kernel.phrases import Phrases, phrases_of

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

CLIP = 0.2


class Side(StrEnum):
    """The two sides of a card."""

    FRONT = "front"
    BACK = "back"


class CardForms:
    """The forms defined on one canvas, and the way to place a card with them."""

    def __init__(
        self, canvas: "Canvas", faces: Iterable[CardFace], *, phrases: Phrases | None = None
    ) -> None:
        self._canvas = canvas
        self._sheet = Sheet(canvas=canvas, height=HEIGHT)
        self._names: dict[object, str] = {}
        for face in faces:
            if _shared(face) not in self._names:
                name = f"card{len(self._names) + 1}"
                self._names[_shared(face)] = name
                self._define(name, face, phrases=phrases or phrases_of(face.language))

    def place(
        self,
        face: CardFace,
        side: Side,
        *,
        left: float,
        bottom: float,
        bleed: tuple[float, float],
    ) -> None:
        """Draw one side of a card in mm from the bottom left of the sheet, with so much bleed."""
        reach = (BLEED - bleed[0], BLEED - bleed[1])
        art = (
            -BLEED + reach[0],
            -BLEED + reach[1],
            WIDTH + 2 * bleed[0],
            HEIGHT + 2 * bleed[1],
        )
        self._canvas.addLiteral(f"q 1 0 0 1 {in_points(left, bottom)} cm {in_points(*art)} re W n")
        self._canvas.doForm(f"{self._names[_shared(face)]}-{side}")
        own = own_back(face) if side is Side.BACK else own_front(face, design=design_of(face.tier))
        self._sheet.draw(own)
        self._canvas.addLiteral("Q")

    def _define(self, name: str, face: CardFace, *, phrases: Phrases) -> None:
        design = design_of(face.tier)
        self._define_side(
            f"{name}-{Side.FRONT}",
            ground=_front_ground(design),
            bottom=HEIGHT + BLEED,
            marks=shared_front(face, design=design, phrases=phrases),
            design=design,
        )
        self._define_side(
            f"{name}-{Side.BACK}",
            ground=_back_ground(design),
            bottom=BAND,
            marks=shared_back(face, phrases=phrases),
            design=design,
        )

    def _define_side(
        self,
        name: str,
        *,
        ground: tuple[BoxMark, ...],
        bottom: float,
        marks: tuple[Mark, ...],
        design: CardDesign,
    ) -> None:
        """Define one side as a form: ground, pattern down to `bottom`, then the marks."""
        self._canvas.beginForm(
            name,
            -BLEED * POINTS_PER_MM,  # type: ignore[arg-type]  # the stubs know whole points only
            -BLEED * POINTS_PER_MM,  # type: ignore[arg-type]
            (WIDTH + BLEED) * POINTS_PER_MM,
            (HEIGHT + BLEED) * POINTS_PER_MM,
        )
        self._sheet.draw(ground)
        _draw_pattern(self._canvas, design, bottom=bottom)
        self._sheet.draw(marks)
        self._canvas.endForm()


def _shared(face: CardFace) -> object:
    """Return all of a face that its forms depend on."""
    return (face.tier, face.shop, face.terms, face.language, face.currency)


def _front_ground(design: CardDesign) -> tuple[BoxMark, ...]:
    width, height = WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED
    return (
        BoxMark(left=-BLEED, top=-BLEED, width=width, height=height, colour=design.base),
        BoxMark(
            left=FIELD, top=-BLEED, width=WIDTH + BLEED - FIELD, height=height, colour=design.dark
        ),
    )


def _back_ground(design: CardDesign) -> tuple[BoxMark, ...]:
    width, height = WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED
    return (
        BoxMark(left=-BLEED, top=-BLEED, width=width, height=height, colour=WHITE),
        BoxMark(left=-BLEED, top=-BLEED, width=width, height=BAND + BLEED, colour=design.dark),
    )


def _draw_pattern(canvas: "Canvas", design: CardDesign, *, bottom: float) -> None:
    """Draw the pattern in the dark field, clipped a little inside it, or fringes show."""
    from reportlab.lib.colors import HexColor

    left, right, top = FIELD, WIDTH + BLEED, -BLEED
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(
        (left + CLIP) * POINTS_PER_MM,
        (HEIGHT - bottom + CLIP) * POINTS_PER_MM,
        (right - left - CLIP) * POINTS_PER_MM,
        (bottom - top - CLIP) * POINTS_PER_MM,
    )
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setStrokeColor(HexColor(design.line))
    canvas.setLineWidth(PATTERN_LINE * POINTS_PER_MM)
    path = canvas.beginPath()
    for x, y in pattern_centres(left=left, top=top, right=right, bottom=bottom):
        design.figure(path, x * POINTS_PER_MM, (HEIGHT - y) * POINTS_PER_MM)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()
