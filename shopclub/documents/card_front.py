"""The front of a card: shop, tier, member and number on the left, the QR code on the right."""

from dataclasses import replace

from shopclub.counter.card import CardFace
from shopclub.documents.barcodes import qr_bars
from shopclub.documents.card_design import CardDesign
from shopclub.documents.card_measures import FIELD, HEIGHT, MARGIN, TEXT_WIDTH, WIDTH
from shopclub.documents.lettering import Letters, Weight, cut, is_wide
from shopclub.documents.pages import BLACK, WHITE, BoxMark, CodeMark, Mark, TextMark
from shopclub.documents.words import is_chinese, tier_name
from shopclub.documents.wrapping import two_lines_of
from shopclub.kernel.codes import spaced_card_number
from shopclub.kernel.phrases import Phrases

SHOP_BASELINE = 12.6
TITLE_BASELINE = 17.6
TIER_BASELINE = 27.2
TIER_TWO_LINES = (25.4, 28.8)
MEMBER_BASELINE = 40.0
MEMBER_TWO_LINES = (36.6, 41.3)
SHOP_TWO_LINES = (7.9, 12.6)
NUMBER_BASELINE = 47.6
NAME_SIZE = 17
NAME_FLOOR = 11
LAST_FLOOR = 9
TIER_SIZE = 10.5
TIER_FLOOR = 7
PANEL = 22.6
PANEL_RADIUS = 1.6
PANEL_MIDDLE = ((FIELD + WIDTH) / 2, HEIGHT / 2)
QR_SIDE = 16.3
STAR_SPACING = 1.5
GAP_AFTER_STARS = 1.47
GAP_AFTER_TIER = 1.83


def shared_front(face: CardFace, *, design: CardDesign, phrases: Phrases) -> tuple[Mark, ...]:
    """Return what all fronts of a tier have in common, above their two fields."""
    title = phrases.translate("Card", "MEMBER CARD")
    if is_chinese(phrases):
        title = f"{title}  MEMBER CARD"
    texts = (
        *_name(face.shop.name, baseline=SHOP_BASELINE, two_lines=SHOP_TWO_LINES),
        TextMark(
            letters=Letters(text=title, weight=Weight.REGULAR, size=6.5, spacing=0.5),
            x=MARGIN,
            baseline=TITLE_BASELINE,
        ),
    )
    return (
        *(replace(text, colour=design.text) for text in texts),
        *(replace(text, colour=design.dark) for text in _tier(face, phrases=phrases)),
        _panel(),
    )


def own_front(face: CardFace, *, design: CardDesign) -> tuple[Mark, ...]:
    """Return what only this member's front shows: name, number and the code of the number.

    A card that is not made yet has no number: then the panel of its code stays empty.
    """
    name = _name(
        face.member_name,
        baseline=MEMBER_BASELINE,
        two_lines=MEMBER_TWO_LINES,
        colour=design.text,
    )
    if not face.number:
        return name
    number = Letters(
        text=spaced_card_number(face.number), weight=Weight.REGULAR, size=13, spacing=0.5
    )
    return (
        *name,
        TextMark(letters=number, x=MARGIN, baseline=NUMBER_BASELINE, colour=design.text),
        CodeMark(
            bars=qr_bars(face.number, side=QR_SIDE),
            left=PANEL_MIDDLE[0] - QR_SIDE / 2,
            top=PANEL_MIDDLE[1] - QR_SIDE / 2,
        ),
    )


def _name(
    name: str, *, baseline: float, two_lines: tuple[float, float], colour: str = BLACK
) -> tuple[TextMark, ...]:
    """Return a name on one line, else on two, at the largest size that takes it whole."""
    letters = Letters(text=cut(name), weight=Weight.BOLD, size=NAME_SIZE)
    latin = " " in letters.text and not any(map(is_wide, letters.text))
    floor = NAME_FLOOR if latin else LAST_FLOOR
    letters = letters.shrunk(width=TEXT_WIDTH, floor=floor)
    if letters.fits(TEXT_WIDTH):
        return (TextMark(letters=letters, x=MARGIN, baseline=baseline, colour=colour),)
    lines = two_lines_of(letters, width=TEXT_WIDTH, floor=LAST_FLOOR)
    return tuple(
        TextMark(letters=line, x=MARGIN, baseline=place, colour=colour)
        for line, place in zip(lines, two_lines, strict=False)
    )


def _tier(face: CardFace, *, phrases: Phrases) -> tuple[TextMark, ...]:
    """Return stars and name of a tier, on two lines where it is long.

    A standard Chinese name is followed by the English word.
    """
    stars = Letters(text="★" * face.tier.stars, weight=Weight.BOLD, size=9.5, spacing=STAR_SPACING)
    name = Letters(text=tier_name(face.tier, phrases=phrases), weight=Weight.BOLD, size=TIER_SIZE)
    after_stars = MARGIN + stars.width + GAP_AFTER_STARS if face.tier.stars else MARGIN
    room = MARGIN + TEXT_WIDTH - after_stars
    name = name.shrunk(width=room, floor=TIER_FLOOR)
    if name.fits(room):
        places: tuple[float, ...] = (TIER_BASELINE,)
        lines: tuple[Letters, ...] = (name,)
    else:
        places, lines = TIER_TWO_LINES, two_lines_of(name, width=room, floor=TIER_FLOOR)
    marks = [
        TextMark(letters=stars, x=MARGIN, baseline=TIER_BASELINE),
        *(
            TextMark(letters=line, x=after_stars, baseline=place)
            for line, place in zip(lines, places, strict=False)
        ),
    ]
    if is_chinese(phrases) and not face.tier.name:
        word = Letters(text=face.tier.key.upper(), weight=Weight.BOLD, size=7, spacing=0.9)
        marks.append(
            TextMark(
                letters=word,
                x=after_stars + name.width + GAP_AFTER_TIER,
                baseline=TIER_BASELINE,
            )
        )
    return tuple(mark for mark in marks if mark.letters.text)


def _panel() -> BoxMark:
    return BoxMark(
        left=PANEL_MIDDLE[0] - PANEL / 2,
        top=PANEL_MIDDLE[1] - PANEL / 2,
        width=PANEL,
        height=PANEL,
        colour=WHITE,
        radius=PANEL_RADIUS,
    )
