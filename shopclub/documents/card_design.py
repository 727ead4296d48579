"""The looks of a member's card: three families of base, dark field and pattern."""

from collections.abc import Callable
from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING

from shopclub.counter.receipt import TierLabel
from shopclub.documents.lettering import POINTS_PER_MM

if TYPE_CHECKING:
    from reportlab.pdfgen.pathobject import PDFPathObject

CELL = 9.2
PATTERN_LINE = 0.4
PATTERN_LEFT = 57.5
PATTERN_TOP = 3.0
INNER_WAVE = 0.6
INNER_LOZENGE = 0.52


@dataclass(frozen=True, slots=True)
class CardDesign:
    """Colours of a card, and how one cell of its pattern is drawn around a centre in pt."""

    base: str
    dark: str
    line: str
    text: str
    figure: Callable[["PDFPathObject", float, float], None]


def _coin(path: "PDFPathObject", x: float, y: float) -> None:
    path.circle(x, y, CELL / 2 * POINTS_PER_MM)


def _lozenge(path: "PDFPathObject", x: float, y: float) -> None:
    for reach in (CELL / 2 * POINTS_PER_MM, CELL / 2 * INNER_LOZENGE * POINTS_PER_MM):
        path.moveTo(x - reach, y)
        path.lineTo(x, y + reach)
        path.lineTo(x + reach, y)
        path.lineTo(x, y - reach)
        path.close()


def _wave(path: "PDFPathObject", x: float, y: float) -> None:
    for radius in (CELL / 2 * POINTS_PER_MM, CELL / 2 * INNER_WAVE * POINTS_PER_MM):
        path.arc(x - radius, y - radius, x + radius, y + radius, startAng=0, extent=180)


GOLD = CardDesign(base="#E2C77D", dark="#5A4310", line="#8A6B24", text="#2B2008", figure=_coin)
SILVER = CardDesign(base="#D3D9DF", dark="#465461", line="#5F6E7C", text="#1B242C", figure=_lozenge)
BRONZE = CardDesign(base="#DDB08F", dark="#6B3A1C", line="#86512F", text="#2C1508", figure=_wave)


def design_of(tier: TierLabel) -> CardDesign:
    """Return the look of a tier; one the shop added takes that of its stars."""
    known = {"gold": GOLD, "silver": SILVER, "bronze": BRONZE}.get(tier.key)
    if known:
        return known
    return GOLD if tier.stars >= 3 else SILVER if tier.stars == 2 else BRONZE


def pattern_centres(
    *, left: float, top: float, right: float, bottom: float
) -> tuple[tuple[float, float], ...]:
    """Return the centres, in mm, of all cells that reach into a field."""
    centres: list[tuple[float, float]] = []
    for offset in (0.0, CELL / 2):
        first_left = PATTERN_LEFT + offset
        first_top = PATTERN_TOP + offset
        columns = range(floor((left - first_left) / CELL), floor((right - first_left) / CELL) + 2)
        rows = range(floor((top - first_top) / CELL), floor((bottom - first_top) / CELL) + 2)
        centres.extend((first_left + CELL * x, first_top + CELL * y) for y in rows for x in columns)
    return tuple(centres)
