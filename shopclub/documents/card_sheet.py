"""Cards to be cut: ten on A4, fronts and backs, with cut marks and how they are to be printed."""

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from shopclub.counter.card import CardFace
from shopclub.documents.card_forms import CardForms, Side
from shopclub.documents.card_measures import HEIGHT, WIDTH
from shopclub.documents.lettering import POINTS_PER_MM, Letters, Weight, cut
from shopclub.documents.pages import INK, QUIET, BoxMark, Sheet, TextMark, finished, new_canvas
from shopclub.kernel.phrases import Phrases, phrases_of

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PAPER_WIDTH = 210.0
PAPER_HEIGHT = 297.0
COLUMNS = 2
ROWS = 5
MARGIN = (16.4, 9.55)
GAP = (6.0, 2.0)
BLEED = (3.0, 1.0)
MARK = 0.2
MARK_ABOVE = (4.3, 7.85)
MARK_BESIDE = (8.3, 12.3)
MARKS = "cut-marks"
NOTE_LEFT = 24.5
NOTE_BASELINE = 291.6
NOTE_SIZE = 5.5
NOTE_FLOOR = 4


def draw(
    faces: tuple[CardFace, ...],
    *,
    progress: Callable[[int, int], None] | None = None,
    phrases: Phrases | None = None,
) -> bytes:
    """Return sheets of ten cards by tier, highest first, each a page of fronts and one of backs.

    Sheets are turned on their long edge, so backs stand in the other column. `progress` is called
    after each sheet with the cards drawn and all there are; what it raises ends the drawing.
    Raises ValueError without a card, and for a number that is not an even run of digits.
    """
    if not faces:
        raise ValueError("a sheet of cards needs a card")
    words = phrases or phrases_of(faces[0].language)
    target = BytesIO()
    canvas = new_canvas(
        target,
        width=PAPER_WIDTH,
        height=PAPER_HEIGHT,
        title=cut(faces[0].shop.name),
        language=faces[0].language,
    )
    forms = CardForms(canvas, faces, phrases=phrases)
    _define_marks(canvas)
    sheets = tuple(_tens(_by_tier(faces)))
    for number, sheet in enumerate(sheets, start=1):
        for side in Side:
            _place(forms, sheet, side)
            canvas.doForm(MARKS)
            note = _note(sheet, side, page=(number, len(sheets)), phrases=words)
            Sheet(canvas=canvas, height=PAPER_HEIGHT).draw((note,))
            canvas.showPage()
        if progress is not None:
            progress(min(number * ROWS * COLUMNS, len(faces)), len(faces))
    return finished(canvas, target)


def _by_tier(faces: tuple[CardFace, ...]) -> list[CardFace]:
    return sorted(faces, key=lambda face: (-face.tier.stars, face.tier.key))


def _tens(faces: Sequence[CardFace]) -> Iterator[Sequence[CardFace]]:
    count = ROWS * COLUMNS
    return (faces[start : start + count] for start in range(0, len(faces), count))


def _place(forms: CardForms, sheet: Sequence[CardFace], side: Side) -> None:
    for place, face in enumerate(sheet):
        row, column = divmod(place, COLUMNS)
        if side is Side.BACK:
            column = COLUMNS - 1 - column
        left, top = _corner(row=row, column=column)
        forms.place(face, side, left=left, bottom=PAPER_HEIGHT - top - HEIGHT, bleed=BLEED)


def _corner(*, row: int, column: int) -> tuple[float, float]:
    """Return where a card's trimmed corner stands, in mm from the top left of the sheet."""
    return MARGIN[0] + column * (WIDTH + GAP[0]), MARGIN[1] + row * (HEIGHT + GAP[1])


def _define_marks(canvas: "Canvas") -> None:
    canvas.beginForm(
        MARKS,
        0,
        0,
        PAPER_WIDTH * POINTS_PER_MM,
        PAPER_HEIGHT * POINTS_PER_MM,
    )
    Sheet(canvas=canvas, height=PAPER_HEIGHT).draw(_cut_marks())
    canvas.endForm()


def _cut_marks() -> Iterator[BoxMark]:
    """Yield a line outside the art at each edge to be cut, two for every gap."""
    for column in range(COLUMNS):
        left = _corner(row=0, column=column)[0]
        for x in (left, left + WIDTH):
            for y in (MARK_ABOVE[0], PAPER_HEIGHT - MARK_ABOVE[1]):
                length = MARK_ABOVE[1] - MARK_ABOVE[0]
                yield BoxMark(left=x - MARK / 2, top=y, width=MARK, height=length, colour=INK)
    for row in range(ROWS):
        top = _corner(row=row, column=0)[1]
        for y in (top, top + HEIGHT):
            for x in (MARK_BESIDE[0], PAPER_WIDTH - MARK_BESIDE[1]):
                length = MARK_BESIDE[1] - MARK_BESIDE[0]
                yield BoxMark(left=x, top=y - MARK / 2, width=length, height=MARK, colour=INK)


def _note(
    sheet: Sequence[CardFace], side: Side, *, page: tuple[int, int], phrases: Phrases
) -> TextMark:
    """Return what the margin says: how many, how large, and how the sheet is to be printed."""
    if side is Side.FRONT:
        pattern = phrases.translate(
            "Card",
            "{shop}, cards: {n}, {width} x {height} mm, print at 100%, do not scale, "
            "sheet {page} / {pages}, front",
        )
    else:
        pattern = phrases.translate(
            "Card",
            "{shop}, cards: {n}, print at 100%, do not scale, "
            "sheet {page} / {pages}, back, turn on the long edge",
        )
    text = pattern.format(
        shop=cut(sheet[0].shop.name),
        n=len(sheet),
        width=f"{WIDTH:.2f}",
        height=f"{HEIGHT:.2f}",
        page=page[0],
        pages=page[1],
    )
    room = MARGIN[0] + WIDTH - NOTE_LEFT - 1
    letters = Letters(text=text, weight=Weight.REGULAR, size=NOTE_SIZE)
    letters = letters.shrunk(width=room, floor=NOTE_FLOOR).shortened(room)
    return TextMark(letters=letters, x=NOTE_LEFT, baseline=NOTE_BASELINE, colour=QUIET)
