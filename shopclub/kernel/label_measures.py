"""The sheets of labels that shops buy, and measures of one's own: read, judged, written down."""

import re
from collections.abc import Mapping
from dataclasses import astuple, dataclass
from enum import StrEnum
from types import MappingProxyType

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.label_sheets import PAPER_HEIGHT, PAPER_WIDTH, THREE_BY_SEVEN, LabelSheet
from shopclub.kernel.text import to_half_width

_SPARE = 0.05
"""What rounding to a hundredth of a millimetre may add."""
_WRITTEN = re.compile(r"\d+x\d+(?: \d{1,3}(?:\.\d{1,2})?){6}", re.ASCII)


class LabelMeasure(StrEnum):
    """What is measured of a sheet of labels, in the order in which it is written."""

    COLUMNS = "columns"
    ROWS = "rows"
    WIDTH = "width"
    HEIGHT = "height"
    LEFT = "left"
    TOP = "top"
    GAP_ACROSS = "gap across"
    GAP_DOWN = "gap down"


COUNTED = frozenset({LabelMeasure.COLUMNS, LabelMeasure.ROWS})
RANGES: Mapping[LabelMeasure, tuple[float, float]] = MappingProxyType(
    {
        LabelMeasure.COLUMNS: (1, 5),
        LabelMeasure.ROWS: (1, 11),
        LabelMeasure.WIDTH: (40, PAPER_WIDTH),
        LabelMeasure.HEIGHT: (25, PAPER_HEIGHT),
        LabelMeasure.LEFT: (0, PAPER_WIDTH),
        LabelMeasure.TOP: (0, PAPER_HEIGHT),
        LabelMeasure.GAP_ACROSS: (0, 50),
        LabelMeasure.GAP_DOWN: (0, 50),
    }
)


@dataclass(eq=False)
class LabelMeasureRefused(ShopClubError):
    """A measure of labels is no number from `least` to `most`."""

    measure: LabelMeasure
    least: float
    most: float


@dataclass(eq=False)
class LabelsBeyondPaper(ShopClubError):
    """Labels reach beyond the paper, at its right or at its foot."""

    measure: LabelMeasure


KNOWN_SHEETS = (
    LabelSheet(2, 6, 99.1, 42.3, 4.65, 21.6, 2.5),
    LabelSheet(2, 7, 99.1, 38.1, 4.65, 15.15, 2.5),
    LabelSheet(2, 8, 99.1, 33.9, 4.65, 12.9, 2.5),
    THREE_BY_SEVEN,
    LabelSheet(3, 8, 63.5, 33.9, 7.25, 12.9, 2.5),
)
"""Sheets that shops buy, the fewest labels first."""


def label_sheet_of(entries: Mapping[LabelMeasure, str]) -> LabelSheet:
    """Return the sheet of measures as people type them.

    Raises LabelMeasureRefused, or LabelsBeyondPaper where they do not fit on A4.
    """
    read = {measure: _number(measure, entries[measure]) for measure in LabelMeasure}
    columns, rows, *rest = read.values()
    sheet = LabelSheet(int(columns), int(rows), *rest)
    right, foot = sheet.corner(sheet.count - 1)
    if right + sheet.width > PAPER_WIDTH + _SPARE:
        raise LabelsBeyondPaper(LabelMeasure.WIDTH)
    if foot + sheet.height > PAPER_HEIGHT + _SPARE:
        raise LabelsBeyondPaper(LabelMeasure.HEIGHT)
    return sheet


def entries_of(sheet: LabelSheet) -> dict[LabelMeasure, str]:
    """Return the measures of a sheet as people type them."""
    return {
        measure: f"{value:g}" for measure, value in zip(LabelMeasure, astuple(sheet), strict=True)
    }


def written(sheet: LabelSheet) -> str:
    """Return a sheet as a text for the settings file."""
    columns, rows, *rest = entries_of(sheet).values()
    return f"{columns}x{rows} {' '.join(rest)}"


def remembered_sheet(text: str) -> LabelSheet | None:
    """Return the sheet that `written` wrote down, or None for anything else."""
    if not _WRITTEN.fullmatch(text):
        return None
    parts = text.replace("x", " ").split(" ")
    try:
        return label_sheet_of(dict(zip(LabelMeasure, parts, strict=True)))
    except ShopClubError:
        return None


def _number(measure: LabelMeasure, text: str) -> float:
    least, most = RANGES[measure]
    digits = r"\d{1,2}" if measure in COUNTED else r"\d{1,3}(?:\.\d{1,2})?"
    plain = to_half_width(text).strip().replace(",", ".")
    if re.fullmatch(digits, plain, re.ASCII) is None or not least <= float(plain) <= most:
        raise LabelMeasureRefused(measure, least, most)
    return float(plain)
