"""The member's card, ISO CR80: front and back, drawn from the face of one member."""

from io import BytesIO

from shopclub.counter.card import CardFace
from shopclub.documents.card_forms import CardForms, Side
from shopclub.documents.card_measures import BLEED, HEIGHT, WIDTH
from shopclub.documents.lettering import cut
from shopclub.documents.pages import finished, new_canvas
from shopclub.kernel.phrases import Phrases


def draw(face: CardFace, *, bleed: bool = False, phrases: Phrases | None = None) -> bytes:
    """Return the card as a PDF of two pages, front and back, of 85.60 × 53.98 mm.

    With `bleed` the sheet is 3 mm larger on every side and carries the card as its trim box.
    Raises ValueError for a number that is not an even run of digits.
    """
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
    forms = CardForms(canvas, (face,), phrases=phrases)
    for side in Side:
        forms.place(face, side, left=edge, bottom=edge, bleed=(edge, edge))
        canvas.showPage()
    return finished(canvas, target)
