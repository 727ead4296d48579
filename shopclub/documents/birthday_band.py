"""The band above a birthday letter: coins in a lattice, and the wish on a calm field."""

from shopclub.documents.accents import ACCENT, LATTICE
from shopclub.documents.lettering import POINTS_PER_MM, Letters, Weight
from shopclub.documents.pages import WHITE, BoxMark, Mark, Sheet, TextMark
from shopclub.documents.words import is_chinese
from shopclub.kernel.phrases import Phrases

BAND, THIN_BAND = 44.0, 2.0
FIELD = (18.0, 13.0, 63.0, 31.0)
CELL, LATTICE_LINE = 9.2, 0.4
CLIP = 0.2
TITLE, TITLE_SMALL = 31.8, 38.0


def draw_band(sheet: Sheet, *, width: float, phrases: Phrases, save_ink: bool) -> None:
    """Draw the band and its title; to save ink it is a thin bar and a title in its colour."""
    if save_ink:
        sheet.draw((BoxMark(0, 0, width, THIN_BAND, ACCENT),))
    else:
        _draw_lattice(sheet, width=width)
    sheet.draw(_title(phrases, colour=ACCENT if save_ink else WHITE))


def _title(phrases: Phrases, *, colour: str) -> list[Mark]:
    left = FIELD[0] + 4
    marks: list[Mark] = [
        TextMark(
            Letters(phrases.translate("Letter", "Happy birthday"), Weight.BOLD, 32).shrunk(
                width=FIELD[2] - 8, floor=16
            ),
            left,
            TITLE,
            colour=colour,
        )
    ]
    if is_chinese(phrases):
        small = Letters("HAPPY BIRTHDAY", Weight.REGULAR, 7.5, spacing=1.2)
        marks.append(TextMark(small, left, TITLE_SMALL, colour=colour))
    return marks


def _draw_lattice(sheet: Sheet, *, width: float) -> None:
    """Draw the band, the coin lattice clipped to it, and the calm field for the title."""
    from reportlab.lib.colors import HexColor

    canvas = sheet.canvas
    sheet.draw((BoxMark(0, 0, width, BAND, ACCENT),))
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(
        0, (sheet.height - BAND + CLIP) * POINTS_PER_MM, width * POINTS_PER_MM, BAND * POINTS_PER_MM
    )
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setStrokeColor(HexColor(sheet.accent.painted(LATTICE)))
    canvas.setLineWidth(LATTICE_LINE * POINTS_PER_MM)
    path = canvas.beginPath()
    for offset in (0.0, CELL / 2):
        for row in range(int(BAND / CELL) + 2):
            for column in range(int(width / CELL) + 2):
                x, y = offset + column * CELL, offset + row * CELL
                path.circle(
                    x * POINTS_PER_MM, (sheet.height - y) * POINTS_PER_MM, CELL / 2 * POINTS_PER_MM
                )
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()
    left, top, across, down = FIELD
    sheet.draw((BoxMark(left, top, across, down, ACCENT),))
