"""A list from elsewhere as plain rows of text, whatever kind of file it came in."""

import hashlib
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from shopclub.exchange.refusals import (
    MEGABYTE,
    MOST,
    Limit,
    ListFault,
    ListRefused,
    ListTooLarge,
    ListUnreadable,
)

ZIP_START = b"PK\x03\x04"
COMPOUND_START = bytes.fromhex("d0cf11e0a1b11ae1")
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


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


def open_list(path: Path, *, sheet: str = "") -> Table:
    """Read a list, the first sheet that is shown and has rows unless one is named.

    Raises ListRefused, ListTooLarge, QuoteNotClosed or ListUnreadable; limits come before reading.
    """
    try:
        return _open(path, sheet=sheet)
    except OSError as error:
        raise ListUnreadable(path.name) from error


def _open(path: Path, *, sheet: str) -> Table:
    try:
        found = path.stat()
    except FileNotFoundError:
        raise
    except (OSError, ValueError) as error:  # links in a circle, a name that no file can have
        raise ListRefused(ListFault.NOT_A_FILE) from error
    if not stat.S_ISREG(found.st_mode):
        raise ListRefused(ListFault.NOT_A_FILE)
    if found.st_size > MOST[Limit.FILE]:
        raise too_large(Limit.FILE)
    with path.open("rb") as file:
        start = file.read(8)
        if not start:
            raise ListRefused(ListFault.EMPTY)
        digest = hashlib.sha256(start)
        while chunk := file.read(MEGABYTE):
            digest.update(chunk)
    kind = _kind_of(path, start=start)
    if kind is FileKind.CSV:
        from shopclub.exchange.delimited import read_delimited

        return read_delimited(path, sha256=digest.hexdigest())
    if kind is FileKind.XLSX:
        from shopclub.exchange.workbook import read_workbook

        return read_workbook(path, sheet=sheet, sha256=digest.hexdigest())
    from shopclub.exchange.old_workbook import read_old_workbook

    return read_old_workbook(path, sheet=sheet, sha256=digest.hexdigest())


def _kind_of(path: Path, *, start: bytes) -> FileKind:
    """Tell a file's kind by its first bytes; raises ListRefused where its name says otherwise."""
    named_as_text = path.suffix.lower() in {".csv", ".txt", ".tsv"}
    if start.startswith(COMPOUND_START):
        if ENCRYPTED in path.read_bytes():
            raise ListRefused(ListFault.PASSWORD)
        if named_as_text:
            raise ListRefused(ListFault.IS_EXCEL)
        return FileKind.XLS
    if start.startswith(ZIP_START):
        if named_as_text:
            raise ListRefused(ListFault.IS_EXCEL)
        return FileKind.XLSX
    return FileKind.CSV
