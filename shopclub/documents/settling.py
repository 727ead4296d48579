"""Where the columns of a table stand: as they are designed, or closer where figures need room."""

from dataclasses import replace
from itertools import pairwise

from shopclub.documents.lettering import Letters, Weight
from shopclub.documents.pages import Align
from shopclub.documents.report import HEAD_SIZE, TABLE_SIZE, Column, Place, TableRow

BETWEEN = 1.2
"""So many mm stay between two columns at least."""
SIZES = (TABLE_SIZE, 7.5, 7.0, 6.5, 6.0, 5.5)


def settled(
    place: Place,
    *,
    columns: tuple[Column, ...],
    rows: tuple[TableRow, ...],
    total: tuple[str, ...] = (),
) -> tuple[tuple[Column, ...], float]:
    """Return columns in which no figure is cut or meets another, and the size of their letters.

    The columns keep their places where everything has room there; else what is left between them
    is shared out evenly, in smaller letters where it must be. A name may be cut at its width.
    """
    for size in SIZES:
        widths = _widths(columns, rows, total, size=size)
        if size == TABLE_SIZE and _has_room(place, columns, widths):
            return columns, size
        gap = (place.width - sum(widths)) / max(len(columns) - 1, 1)
        if gap >= BETWEEN or size == SIZES[-1]:
            return _spread(place, columns, widths, gap=gap), size
    raise AssertionError("a table has a smallest size")


def _widths(
    columns: tuple[Column, ...],
    rows: tuple[TableRow, ...],
    total: tuple[str, ...],
    *,
    size: float,
) -> tuple[float, ...]:
    found = []
    for number, column in enumerate(columns):
        weight = Weight.BOLD if column.bold else Weight.REGULAR
        head = Letters(column.title, Weight.REGULAR, min(size, HEAD_SIZE)).width
        cells = [Letters(row.cells[number], weight, size).width for row in rows]
        cells += [Letters(total[number], Weight.BOLD, size).width] if total else []
        widest = max(cells, default=0.0)
        if column.align is Align.LEFT and column.width is not None:
            widest = min(widest, column.width)
        found.append(max(head, widest))
    return tuple(found)


def _has_room(place: Place, columns: tuple[Column, ...], widths: tuple[float, ...]) -> bool:
    edges = [
        (column.x, column.x + width) if column.align is Align.LEFT else (column.x - width, column.x)
        for column, width in zip(columns, widths, strict=True)
    ]
    inside = edges[0][0] >= place.left - 0.1 and edges[-1][1] <= place.right + 0.1
    return inside and all(right + BETWEEN <= left for (_, right), (left, _) in pairwise(edges))


def _spread(
    place: Place, columns: tuple[Column, ...], widths: tuple[float, ...], *, gap: float
) -> tuple[Column, ...]:
    found, left = [], place.left
    for column, width in zip(columns, widths, strict=True):
        x = left if column.align is Align.LEFT else left + width
        found.append(replace(column, x=x, width=width))
        left += width + gap
    return tuple(found)
