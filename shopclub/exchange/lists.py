"""A list from elsewhere as plain rows of text, and the limits within which it is gathered."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from shopclub.exchange.refusals import MOST, Limit, ListTooLarge


class FileKind(StrEnum):
    """What kind of file a list came in."""

    CSV = "csv"
    XLSX = "xlsx"
    XLS = "xls"


@dataclass(frozen=True, slots=True)
class Line:
    """A row as the file numbers it, with the cells whose formula has no saved value, as `B7`.

    `written` is how many cells a CSV wrote, the empty ones at the end too; 0 in a workbook.
    """

    number: int
    cells: tuple[str, ...]
    formulas: tuple[str, ...] = ()
    written: int = 0

    def cell(self, place: int) -> str:
        """Return the text of a cell; beyond the end of the row there is none."""
        return self.cells[place] if place < len(self.cells) else ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.formulas and not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """All rows of a list; `sheet` and `hidden` name sheets, `encoding` and `delimiter` a CSV's.

    `sheets` are those that can be chosen. `sha256` tells this list from all others: it is that of
    the file, or of the file and the sheet from the second one on.
    """

    name: str
    kind: FileKind
    sha256: str
    lines: tuple[Line, ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    encoding: str = ""
    delimiter: str = ""

    @property
    def width(self) -> int:
        """The number of cells of its widest row."""
        return max((len(line.cells) for line in self.lines), default=0)


class Gathered:
    """The rows of a list while it is read; stops at the limits, before memory does."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._cells = 0

    def add(
        self, number: int, cells: list[str], formulas: tuple[str, ...] = (), *, written: int = 0
    ) -> None:
        """Take a row; raises ListTooLarge."""
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) > MOST[Limit.COLUMNS]:
            raise too_large(Limit.COLUMNS)
        if len(self.lines) >= MOST[Limit.ROWS] + 1:
            raise too_large(Limit.ROWS)
        self._cells += len(cells)
        if self._cells > MOST[Limit.CELLS]:
            raise too_large(Limit.CELLS)
        self.lines.append(Line(number, tuple(cells), formulas, written))


def identity_of(sha256: str, *, sheet: str, shown: Sequence[str]) -> str:
    """Return what tells a sheet from the others of its file, whose bytes are the same."""
    if sheet in shown[:1]:
        return sha256
    return hashlib.sha256(f"{sha256}\n{sheet}".encode(errors="replace")).hexdigest()


def has_rows(lines: Iterable[Line]) -> bool:
    """Tell whether anything stands in some rows."""
    return any(not line.is_blank for line in lines)


def too_large(limit: Limit) -> ListTooLarge:
    """Return the refusal of a list that goes over a limit."""
    return ListTooLarge(limit, MOST[limit])
