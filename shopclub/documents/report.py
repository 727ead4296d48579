"""The furniture of an A4 report: its head, its sections, its tables and its foot."""

from dataclasses import dataclass

from shopclub.documents.accents import ACCENT
from shopclub.documents.lettering import Letters, Weight
from shopclub.documents.pages import INK, LINE, QUIET, Align, BoxMark, Mark, TextMark

WIDTH, HEIGHT = 210.0, 297.0
LEFT, RIGHT = 15.0, 195.0
TINT = "#F2F5F6"
FOOT_LINE, FOOT = 283.4, 288.0
TABLE_SIZE, HEAD_SIZE = 8.0, 7.5


@dataclass(frozen=True, slots=True)
class Place:
    """A column of a page: where it begins and ends, in mm."""

    left: float
    right: float

    @property
    def width(self) -> float:
        """Return its width in mm."""
        return self.right - self.left


WHOLE = Place(LEFT, RIGHT)


def text(
    said: str,
    x: float,
    baseline: float,
    *,
    size: float = 9,
    bold: bool = False,
    align: Align = Align.LEFT,
    colour: str = INK,
    width: float | None = None,
    floor: float | None = None,
) -> TextMark:
    """Return letters at a baseline; with a `width` they shrink to the floor, then end in `…`."""
    letters = Letters(said, Weight.BOLD if bold else Weight.REGULAR, size)
    if width is not None:
        letters = letters.shrunk(width=width, floor=size if floor is None else floor)
        letters = letters.shortened(width)
    return TextMark(letters, x, baseline, align, colour)


def rule(left: float, right: float, y: float, *, stroke: float, colour: str = INK) -> BoxMark:
    """Return a horizontal line whose middle is at y."""
    return BoxMark(left, y - stroke / 2, right - left, stroke, colour)


def head(*, shop: str, title: str, period: str, note: str) -> list[Mark]:
    """Return the head of a page: the accent mark, the shop, the title, the period at the right."""
    period_mark = text(period, RIGHT, 26.4, size=9, align=Align.RIGHT)
    note_mark = text(note, RIGHT, 31.5, size=8, align=Align.RIGHT, colour=QUIET)
    room = min(period_mark.left, note_mark.left) - LEFT - 4
    return [
        BoxMark(LEFT, 13, 6, 2, ACCENT),
        text(shop, LEFT, 22, size=10.5, bold=True, colour=ACCENT, width=room, floor=8),
        text(title, LEFT, 31.5, size=22, bold=True, width=room, floor=13),
        period_mark,
        note_mark,
    ]


def foot(*, left: str, centre: str, right: str) -> list[Mark]:
    """Return the foot of a page."""
    return [
        rule(LEFT, RIGHT, FOOT_LINE, stroke=0.25, colour=LINE),
        text(left, LEFT, FOOT, size=7.5, colour=QUIET, width=75),
        text(centre, WIDTH / 2, FOOT, size=7.5, colour=QUIET, align=Align.CENTRE),
        text(right, RIGHT, FOOT, size=7.5, colour=QUIET, align=Align.RIGHT),
    ]


def section(place: Place, y: float, title: str, *, note: str = "") -> list[Mark]:
    """Return the rule of a section with its title, and a note at the right."""
    noted = text(note, place.right, y + 5.5, size=8, align=Align.RIGHT, colour=QUIET)
    return [
        rule(place.left, place.right, y, stroke=0.35),
        text(title, place.left, y + 5.5, size=10.5, bold=True, width=noted.left - place.left - 3),
        noted,
    ]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, where its text stands, how, and whether it is bold."""

    title: str
    x: float
    align: Align = Align.RIGHT
    bold: bool = False
    width: float | None = None


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table; a tinted one has a ground, as a weekend has."""

    cells: tuple[str, ...]
    tinted: bool = False


def table(
    place: Place,
    top: float,
    *,
    columns: tuple[Column, ...],
    rows: tuple[TableRow, ...],
    total: tuple[str, ...] = (),
    pitch: float = 6.1,
    size: float = TABLE_SIZE,
) -> tuple[list[Mark], float]:
    """Return a table whose head begins at `top`, and where it ends; pitch is a row's height.

    `size` is that of its letters.
    """
    marks: list[Mark] = [
        text(
            column.title,
            column.x,
            top + 3.5,
            size=min(size, HEAD_SIZE),
            align=column.align,
            colour=QUIET,
        )
        for column in columns
    ]
    y = top + 5.2
    marks.append(rule(place.left, place.right, y, stroke=0.3))
    for row in rows:
        if row.tinted:
            marks.append(BoxMark(place.left, y + 0.1, place.width, pitch - 0.2, TINT))
        marks += _cells(columns, row.cells, baseline=y + pitch * 0.66, size=size)
        y += pitch
        marks.append(rule(place.left, place.right, y, stroke=0.12, colour=LINE))
    if total:
        marks.append(rule(place.left, place.right, y, stroke=0.35))
        marks += _cells(columns, total, baseline=y + pitch * 0.66, size=size, bold=True)
        y += pitch
    return marks, y


def _cells(
    columns: tuple[Column, ...],
    cells: tuple[str, ...],
    *,
    baseline: float,
    size: float,
    bold: bool = False,
) -> list[Mark]:
    return [
        text(
            cell,
            column.x,
            baseline,
            size=size,
            bold=bold or column.bold,
            align=column.align,
            width=column.width,
            floor=min(size, 6.5),
        )
        for column, cell in zip(columns, cells, strict=True)
        if cell
    ]
