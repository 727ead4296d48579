"""Sheets of paper: marks in mm from the top left, drawn on a ReportLab canvas."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from math import floor
from threading import Lock
from typing import TYPE_CHECKING

from shopclub.documents.accents import TEAL, PaperAccent
from shopclub.documents.barcodes import Bar
from shopclub.documents.lettering import POINTS_PER_MM, Letters, Weight, font_of, printable
from shopclub.documents.operators import fill_colour, in_figures, in_points

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

BLACK = "#000000"
WHITE = "#FFFFFF"
INK = "#1B1F24"
QUIET = "#56606B"
LINE = "#C9CFD6"
_FINISHING = Lock()
HAIR = 0.002  # mm: renderers round boxes outwards, and a rule must not gain a dot


class Align(Enum):
    """Which point of a text its x names."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class TextMark:
    """Letters at a baseline; x is their left, centre or right."""

    letters: Letters
    x: float
    baseline: float
    align: Align = Align.LEFT
    colour: str = BLACK

    @property
    def left(self) -> float:
        """Return where the first letter begins, in mm."""
        return self.x - self.letters.width * self.align.value

    @property
    def top(self) -> float:
        """Return where the ink of the highest letter begins, in mm."""
        return self.baseline - self.letters.rise

    @property
    def bottom(self) -> float:
        """Return where the ink of the lowest letter ends, in mm."""
        return self.baseline + self.letters.fall


@dataclass(frozen=True, slots=True)
class BoxMark:
    """A filled rectangle, with round corners where a radius is given."""

    left: float
    top: float
    width: float
    height: float
    colour: str = BLACK
    radius: float = 0

    @property
    def bottom(self) -> float:
        """Return the lower edge, in mm."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class CodeMark:
    """The black bars of a code, filled as one path so that no seam shows between them."""

    bars: tuple[Bar, ...]
    left: float
    top: float

    @property
    def bottom(self) -> float:
        """Return the lower edge of the lowest bar, in mm."""
        return self.top + max(bar.top + bar.height for bar in self.bars)


Mark = TextMark | BoxMark | CodeMark


@dataclass(frozen=True, slots=True)
class Sheet:
    """A canvas measured in mm from the top left of a sheet so many mm high, in a shop's accent."""

    canvas: "Canvas"
    height: float
    accent: PaperAccent = TEAL

    def draw(self, marks: Iterable[Mark]) -> None:
        """Draw marks in their order, each in its own colour."""
        for mark in marks:
            match mark:
                case TextMark():
                    self._draw_text(mark)
                case BoxMark():
                    self._draw_box(mark)
                case CodeMark():
                    self._draw_code(mark)

    def _draw_text(self, mark: TextMark) -> None:
        """Show letters by the codes of the font's subsets, without ReportLab's text state."""
        letters = mark.letters
        document = self.canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001  # fonts ask for it
        font, size = font_of(letters.weight), in_figures(letters.size)
        shown = " ".join(
            f"{font.getSubsetInternalName(subset, document)} {size} Tf <{codes.hex()}> Tj"
            for subset, codes in font.splitString(letters.text, document)
        )
        place = in_points(mark.left, self.height - mark.baseline)
        spaced = f"{in_figures(letters.spacing)} Tc {shown} 0 Tc" if letters.spacing else shown
        self.canvas.addLiteral(
            f"BT {fill_colour(self.accent.painted(mark.colour))} {place} Td {spaced} ET"
        )

    def _draw_box(self, mark: BoxMark) -> None:
        place = (
            mark.left + HAIR,
            self.height - mark.bottom + HAIR,
            mark.width - 2 * HAIR,
            mark.height - 2 * HAIR,
        )
        self.canvas.addLiteral(fill_colour(self.accent.painted(mark.colour)))
        if mark.radius:
            left, bottom, width, height = (length * POINTS_PER_MM for length in place)
            radius = mark.radius * POINTS_PER_MM
            self.canvas.roundRect(left, bottom, width, height, radius, stroke=0, fill=1)
        else:
            self.canvas.addLiteral(f"{in_points(*place)} re f")

    def _draw_code(self, mark: CodeMark) -> None:
        """Fill all bars as one path, by the non-zero rule, with the code's corner as origin."""
        corner = in_points(mark.left, self.height - mark.top)
        path = "\n".join(bar.path for bar in mark.bars)
        self.canvas.addLiteral(f"q 1 0 0 1 {corner} cm {fill_colour(BLACK)}\n{path}\nf Q")


def _points(length: float) -> float:
    """Return a length in pt, rounded down: renderers round up, and a dot more stretches all."""
    return floor(length * POINTS_PER_MM * 1000) / 1000


def new_canvas(
    target: BytesIO, *, width: float, height: float, bleed: float = 0, title: str, language: str
) -> "Canvas":
    """Return a canvas for a trimmed size in mm whose bytes depend on what is drawn alone."""
    from reportlab.pdfgen.canvas import Canvas

    font_of(Weight.REGULAR)
    font_of(Weight.BOLD)
    edge = bleed * POINTS_PER_MM
    size = (_points(width + 2 * bleed), _points(height + 2 * bleed))
    trimmed = (edge, edge, size[0] - edge, size[1] - edge)
    canvas = Canvas(
        target,
        pagesize=size,
        invariant=1,
        pageCompression=1,
        initialFontName=Weight.REGULAR.value,  # type: ignore[arg-type]  # the stubs err
        lang=language.replace("_", "-"),
        trimBox=trimmed if bleed else None,
        bleedBox=(0, 0, *size) if bleed else None,
    )
    canvas.setTitle(printable(title))
    canvas.setCreator("ShopClub")
    canvas.setAuthor("")
    return canvas


def finished(canvas: "Canvas", target: BytesIO) -> bytes:
    """Return the bytes of a paper; the fonts are read for one paper at a time."""
    with _FINISHING:
        canvas.save()
    return target.getvalue()
