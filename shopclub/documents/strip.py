"""The strip of a receipt printer: lines set one below the other, as long as they need."""

from math import ceil, floor

from shopclub.documents.barcodes import code128_bars, code128_width
from shopclub.documents.lettering import POINTS_PER_MM, Letters
from shopclub.documents.pages import Align, BoxMark, CodeMark, Mark, TextMark
from shopclub.documents.wrapping import balanced, wrapped

DOT = 0.125
CLEAR = 1.7
HEAD = 3.0
FOOT = 4.0
ASCENT = 0.88
LEADING = 1.42
THIN = 0.25
THICK = 0.5
DASH = 1.0
LABEL_GAP = 2.0
LEAST_LABEL = 0.4
MOST_BESIDE = 2
CODE_GAP = 2.0
NUMBER_GAP = 0.9


class Strip:
    """Marks between a strip's margins, and where the next one goes; all in mm, type in pt."""

    def __init__(self, *, paper_width: float, print_width: float, floor: float) -> None:
        self.marks: list[Mark] = []
        self.paper_width = paper_width
        self.print_width = print_width
        self.left = (paper_width - print_width) / 2
        self.right = self.left + print_width
        self.floor = floor
        self._baseline = 0.0
        self._bottom = 0.0
        self._clear: float | None = None

    @property
    def height(self) -> float:
        """Return the length of the strip, in whole dots."""
        return ceil(round((self._bottom + FOOT) / DOT, 6)) * DOT

    def centred(
        self,
        letters: Letters,
        *,
        floor: float | None = None,
        leading: float = LEADING,
        gap: float = 0,
    ) -> None:
        """Set a text in the middle: shrunk to the floor, then wrapped."""
        shrunk = letters.shrunk(width=self.print_width, floor=floor or self.floor)
        for line in balanced(shrunk, width=self.print_width):
            self._set_line((line, Align.CENTRE), leading=leading, gap=gap)
            gap = 0

    def pair(self, label: Letters, figure: Letters) -> None:
        """Set a label left and a figure right: the label gives way, the figure is never cut."""
        figure = figure.shrunk(width=self.print_width, floor=0)
        room = self.print_width - figure.width - LABEL_GAP
        shrunk = label.shrunk(width=room, floor=self.floor)
        if shrunk.fits(room):
            self._set_line((shrunk, Align.LEFT), (figure, Align.RIGHT))
            return
        lines = wrapped(shrunk, width=room) if room >= self.print_width * LEAST_LABEL else ()
        if not 0 < len(lines) <= MOST_BESIDE:
            lines = wrapped(label, width=self.print_width)
        *first, last = lines
        for line in first:
            self._set_line((line, Align.LEFT))
        if last.fits(room):
            self._set_line((last, Align.LEFT), (figure, Align.RIGHT))
        else:
            self._set_line((last, Align.LEFT))
            self._set_line((figure, Align.RIGHT))

    def facing(self, left: Letters, right: Letters) -> None:
        """Set two texts facing each other on one line, or wrapped one below the other."""
        shrunk = right.shrunk(width=self.print_width, floor=self.floor)
        if shrunk.fits(self.print_width):
            self.pair(left, shrunk)
            return
        for letters, align in ((left, Align.LEFT), (shrunk, Align.RIGHT)):
            for line in wrapped(letters, width=self.print_width):
                self._set_line((line, align))

    def hanging(self, sign: Letters, text: Letters, *, indent: float, gap: float = 0) -> None:
        """Set a sign and a text whose further lines keep clear of it."""
        lines = wrapped(text, width=self.print_width - indent)
        self._set_line((sign, Align.LEFT), (lines[0], Align.LEFT), indent=indent, gap=gap)
        for line in lines[1:]:
            self._set_line((line, Align.LEFT), indent=indent)

    def rule(self, *, thickness: float = THIN, dashed: bool = False) -> None:
        """Draw a rule across the print width, clear above and below, on whole dots."""
        top = self.below(CLEAR)
        if dashed:
            for number in range(floor(self.print_width / (2 * DASH))):
                self._box(self.left + 2 * DASH * number + DASH / 2, top, DASH, thickness)
        else:
            self._box(self.left, top, self.print_width, thickness)
        self.leave(top + thickness)

    def code(self, digits: str, *, height: float, number: Letters) -> None:
        """Draw Code 128 in the middle, on whole dots, with the number people read below it."""
        top = self.below(CODE_GAP)
        left = round((self.paper_width - code128_width(digits)) / 2 / DOT) * DOT
        bars = code128_bars(digits, height=height)
        self.marks.append(CodeMark(bars=bars, left=left, top=top))
        self._bottom = top + height
        self._clear = self._bottom + NUMBER_GAP
        self._set_line((number, Align.CENTRE))

    def add(self, *marks: Mark) -> None:
        """Add marks that were placed elsewhere."""
        self.marks.extend(marks)

    def leave(self, bottom: float) -> None:
        """Go on below an edge: the next line keeps clear of it."""
        self._bottom = bottom
        self._clear = bottom + CLEAR

    def below(self, gap: float) -> float:
        """Return the next whole dot at least so far below the last ink."""
        return ceil(round((self._bottom + gap) / DOT, 6)) * DOT

    def _set_line(
        self,
        *parts: tuple[Letters, Align],
        indent: float = 0,
        leading: float = LEADING,
        gap: float = 0,
    ) -> None:
        size = max(letters.size for letters, _ in parts)
        if not self.marks:
            self._baseline = HEAD + size * ASCENT / POINTS_PER_MM
        elif self._clear is None:
            self._baseline += size * leading / POINTS_PER_MM + gap
        else:
            self._baseline = self._clear + max(letters.rise for letters, _ in parts)
            self._clear = None
        for number, (letters, align) in enumerate(parts):
            inset = indent if align is Align.LEFT and number == len(parts) - 1 else 0
            x = {
                Align.LEFT: self.left + inset,
                Align.CENTRE: self.paper_width / 2,
                Align.RIGHT: self.right,
            }[align]
            self.marks.append(TextMark(letters=letters, x=x, baseline=self._baseline, align=align))
        self._bottom = self._baseline + max(letters.fall for letters, _ in parts)

    def _box(self, left: float, top: float, width: float, height: float) -> None:
        self.marks.append(BoxMark(left=left, top=top, width=width, height=height))
