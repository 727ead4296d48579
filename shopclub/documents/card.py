"""The member's card, ISO CR80: front and back, drawn from the face of one member."""

from io import BytesIO
from typing import TYPE_CHECKING

from shopclub.counter.card import CardFace
from shopclub.documents.card_back import back_marks
from shopclub.documents.card_design import (
    PATTERN_LINE,
    CardDesign,
    design_of,
    pattern_centres,
)
from shopclub.documents.card_front import front_marks
from shopclub.documents.card_measures import BAND, BLEED, FIELD, HEIGHT, WIDTH
from shopclub.documents.lettering import POINTS_PER_MM, cut
from shopclub.documents.pages import WHITE, BoxMark, Mark, Sheet, new_canvas
from shopclub.kernel.phrases import Phrases, phrases_of

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

CLIP = 0.2


def draw(face: CardFace, *, bleed: bool = False, phrases: Phrases | None = None) -> bytes:
    """Return the card as a PDF of two pages, front and back, of 85.60 × 53.98 mm.

    With `bleed` the sheet is 3 mm larger on every side and carries the card as its trim box.
    Raises ValueError for a number that is not an even run of digits.
    """
    words = phrases or phrases_of(face.language)
    design = design_of(face.tier)
    edge = BLEED if bleed else 0
    target = BytesIO()
    canvas = new_canvas(
        target,
        width=WIDTH,
        height=HEIGHT,
        bleed=edge,
        title=cut(face.shop.name),
        language=face.language,
    )
    front = front_marks(face, design=design, phrases=words)
    back = back_marks(face, design=design, phrases=words)
    _define(
        canvas,
        "front",
        ground=_front_ground(design),
        bottom=HEIGHT + BLEED,
        marks=front,
        design=design,
    )
    _define(canvas, "back", ground=_back_ground(design), bottom=BAND, marks=back, design=design)
    for side in ("front", "back"):
        canvas.transform(1, 0, 0, 1, edge * POINTS_PER_MM, edge * POINTS_PER_MM)
        canvas.doForm(side)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def draw_front(face: CardFace, *, phrases: Phrases | None = None) -> bytes:
    """Return the front alone as a PDF of one page, to be looked at before the card is made.

    Where the face has no number yet, its place and the panel of its code are empty.
    """
    design = design_of(face.tier)
    target = BytesIO()
    canvas = new_canvas(
        target,
        width=WIDTH,
        height=HEIGHT,
        bleed=0,
        title=cut(face.shop.name),
        language=face.language,
    )
    _define(
        canvas,
        "front",
        ground=_front_ground(design),
        bottom=HEIGHT + BLEED,
        marks=front_marks(face, design=design, phrases=phrases or phrases_of(face.language)),
        design=design,
    )
    canvas.doForm("front")
    canvas.showPage()
    canvas.save()
    return target.getvalue()


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


def _define(
    canvas: "Canvas",
    name: str,
    *,
    ground: tuple[BoxMark, ...],
    bottom: float,
    marks: tuple[Mark, ...],
    design: CardDesign,
) -> None:
    """Define one side as a form that any sheet can place: ground, pattern, then the marks."""
    canvas.beginForm(
        name,
        -BLEED * POINTS_PER_MM,  # type: ignore[arg-type]  # the stubs know whole points only
        -BLEED * POINTS_PER_MM,  # type: ignore[arg-type]
        (WIDTH + BLEED) * POINTS_PER_MM,
        (HEIGHT + BLEED) * POINTS_PER_MM,
    )
    sheet = Sheet(canvas=canvas, height=HEIGHT)
    sheet.draw(ground)
    _draw_pattern(canvas, design, bottom=bottom)
    sheet.draw(marks)
    canvas.endForm()


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
