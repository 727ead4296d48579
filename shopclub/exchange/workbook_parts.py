"""An export of everything as the sheets of one workbook, also after another program saved it."""

import tempfile
import zipfile
from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import IO, Any

from shopclub.exchange.lists import FileKind, Line
from shopclub.exchange.manifest import CHECK, MANIFEST_SHEET, PART, Told, manifest_of
from shopclub.exchange.opening import kind_of
from shopclub.exchange.parcel import STRINGS, damage_refused, read_contents, require_open
from shopclub.exchange.part_lines import PartLines
from shopclub.exchange.refusals import (
    MEGABYTE,
    ExportFault,
    ExportRefused,
    Limit,
    ListFault,
    ListRefused,
    ListTooLarge,
)
from shopclub.exchange.shared_strings import SharedStrings
from shopclub.exchange.sheet_cells import LONGEST_CELL, MOST_ROWS, of_entry
from shopclub.exchange.sheet_rows import Most, SheetRows
from shopclub.exchange.spooled_strings import SpooledStrings
from shopclub.exchange.xml_stream import parse_stepwise
from shopclub.storage.parts import PartColumn

MOST_SHARED = 4096 * MEGABYTE
LONGEST_ROW = 32 * MEGABYTE
_OF_A_SHEET = Most(rows=MOST_ROWS + 1, columns=16_384, text=1 << 62, row_text=LONGEST_ROW)


class WorkbookParts:
    """The sheets of a workbook, read row by row; each row has a check of all rows up to it."""

    ending = ""

    def __init__(self, path: Path, parcel: zipfile.ZipFile, spool: IO[bytes]) -> None:
        """Read the manifest; `spool` takes the texts that cells share. Raises ExportRefused."""
        self._parcel = parcel
        self._strings = SpooledStrings(spool)
        with _told_as(path.name):
            require_open(parcel)
            self._places = {one.name: one.place for one in read_contents(parcel).sheets}
            self._read_strings()
        if MANIFEST_SHEET not in self._places:
            raise ExportRefused(ExportFault.NO_MANIFEST)
        with _told_as(MANIFEST_SHEET), closing(self._lines(MANIFEST_SHEET)) as lines:
            self.manifest = manifest_of(_told_by(lines), ending="")
        for told in self.manifest.parts:
            if told.rows > MOST_ROWS:
                raise ExportRefused(ExportFault.TOO_LONG, told.name)
            if told.name not in self._places:
                raise ExportRefused(ExportFault.DAMAGED, told.name)

    def rows(
        self, told: Told, columns: tuple[PartColumn, ...]
    ) -> Generator[tuple[Any, ...], None, None]:
        """Yield the rows of a part; raises ExportRefused at the first that is not as it was."""
        lines = PartLines(columns)
        head = (*told.columns, CHECK)
        with closing(self._entries(told.name, width=len(head))) as entries:
            number, entry = next(entries, (1, ()))
            if entry != head:
                raise ExportRefused(ExportFault.DAMAGED, told.name, number)
            for number, entry in entries:
                row = _row_of(entry[:-1], columns)
                if row is not None:
                    lines.add(row)
                if row is None or lines.check != entry[-1]:
                    raise ExportRefused(ExportFault.DAMAGED, told.name, number)
                yield row
        if (lines.count, lines.sha256) != (told.rows, told.sha256):
            raise ExportRefused(ExportFault.DAMAGED, told.name, number + 1)

    def _entries(
        self, sheet: str, *, width: int
    ) -> Generator[tuple[int, tuple[str, ...]], None, None]:
        """Yield what stands in each row, put together of the lines it is written on."""
        pieces: list[list[str]] = [[] for _ in range(width)]
        number = length = 0
        with closing(self._lines(sheet)) as lines:
            while line := _next(lines, sheet=sheet, after=number):
                number = line.number
                length += sum(map(len, line.cells))
                too_long = any(len(cell) > LONGEST_CELL for cell in line.cells)
                if too_long or len(line.cells) > width or length > LONGEST_ROW:
                    raise ExportRefused(ExportFault.DAMAGED, sheet, number)
                for place, cell in enumerate(line.cells):
                    pieces[place].append(cell)
                if len(line.cells) == width:
                    yield number, tuple(map("".join, pieces))
                    pieces, length = [[] for _ in range(width)], 0
        if length:
            raise ExportRefused(ExportFault.DAMAGED, sheet, number)

    def _lines(self, sheet: str) -> Generator[Line, None, None]:
        """Yield the lines of a sheet in which anything stands, a few at a time in memory."""
        found: list[Line] = []

        def add(number: int, cells: list[str], _: tuple[str, ...]) -> None:
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                found.append(Line(number, tuple(cells)))

        rows = SheetRows(add, strings=self._strings, most=_OF_A_SHEET)
        with self._parcel.open(self._places[sheet]) as part:
            steps = parse_stepwise(part, started=rows.started, ended=rows.ended, said=rows.said)
            try:
                for _ in steps:
                    yield from found
                    found.clear()
            except Exception:
                yield from found  # what is whole before the fault, so that its row is told
                raise

    def _read_strings(self) -> None:
        try:
            told = self._parcel.getinfo(STRINGS)
        except KeyError:
            return
        if told.file_size > MOST_SHARED:
            raise ListRefused(ListFault.DAMAGED)
        shared = SharedStrings(
            self._strings.add, most=told.file_size, most_text=LONGEST_CELL, apart=True
        )
        with self._parcel.open(told) as part:
            shared.read(part)


@contextmanager
def open_workbook(path: Path, *, near: Path) -> Iterator[WorkbookParts]:
    """Yield the parts of a workbook; what must lie on the disk meanwhile has no name, in `near`.

    Raises ExportRefused, or ListRefused where a password is wanted.
    """
    with path.open("rb") as file:
        start = file.read(8)
    if kind_of(path, start=start) is not FileKind.XLSX:
        raise ExportRefused(ExportFault.NO_MANIFEST)
    with ExitStack() as stack:
        with _told_as(path.name):
            parcel = stack.enter_context(zipfile.ZipFile(path))
        spool = stack.enter_context(tempfile.TemporaryFile(dir=near))
        yield WorkbookParts(path, parcel, spool)


@contextmanager
def _told_as(place: str, *, after: int = 0) -> Iterator[None]:
    """Say of a part of the workbook what its reader refuses, and behind which row."""
    try:
        with damage_refused():
            yield
    except (ListRefused, ListTooLarge) as error:
        if isinstance(error, ListRefused) and error.fault is ListFault.PASSWORD:
            raise
        too_long = isinstance(error, ListTooLarge) and error.limit is Limit.ROWS
        fault = ExportFault.TOO_LONG if too_long else ExportFault.DAMAGED
        raise ExportRefused(fault, place, after + 1 if after else 0) from error


def _next(lines: Iterator[Line], *, sheet: str, after: int) -> Line | None:
    with _told_as(sheet, after=after):
        return next(lines, None)


def _row_of(entries: tuple[str, ...], columns: tuple[PartColumn, ...]) -> tuple[Any, ...] | None:
    """Return the values of a row, or nothing where one is none of its column."""
    try:
        return tuple(
            of_entry(entry, column=column) for entry, column in zip(entries, columns, strict=True)
        )
    except ValueError:
        return None


def _told_by(lines: Iterator[Line]) -> dict[str, Any]:
    """Return what the sheet of the manifest says, as the file beside CSV parts says it."""
    told: dict[str, Any] = {}
    for line in lines:
        if line.cell(0) == PART:
            break
        told[line.cell(0)] = line.cell(1)
    told["parts"] = [
        {
            "file": line.cell(0),
            "rows": line.cell(1),
            "sha256": line.cell(2),
            "columns": line.cell(3).split(),
        }
        for line in lines
    ]
    return told
