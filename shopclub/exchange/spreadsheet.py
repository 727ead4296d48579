"""The same parts as sheets of one workbook, up to what a sheet holds."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import IO, Any

from shopclub.exchange.exporting import (
    STEP,
    Exported,
    Progress,
    WrittenPart,
    hidden_folder,
    private_file,
    require_nothing_at,
    told_of,
    told_of_part,
)
from shopclub.exchange.manifest import CHECK, MANIFEST_SHEET, PART
from shopclub.exchange.part_lines import PartLines
from shopclub.exchange.refusals import SheetTooLong
from shopclub.exchange.sheet_cells import MOST_ROWS, as_entry, in_cells
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.parts import Part, list_parts, rows_of_part, snapshot
from shopclub.storage.problems import disk_faults


def export_workbook(
    shop: Shop, path: Path, *, by: Actor, progress: Progress = lambda done, of: None
) -> Exported:
    """Write every part as a sheet of a new workbook, whole or not at all.

    Call `allow_export` first. Raises NotPermitted, ExportExists, SheetTooLong or a fault of the
    disk. Texts are texts, whatever they begin with; numbers beyond 15 digits are texts too.
    """
    by.require(Permission.EXPORT)
    with disk_faults(), hidden_folder(path) as folder:
        draft = folder / "workbook.xlsx"
        with private_file(draft) as file, snapshot():
            parts = list_parts()
            with _book(file, folder) as book:
                manifest = _Page(book, MANIFEST_SHEET)
                made = [
                    _write_part(_Page(book, part.name), part, step=partial(progress, n, len(parts)))
                    for n, part in enumerate(parts)
                ]
                _write_manifest(manifest, told_of(shop), made)
        require_nothing_at(path)
        draft.rename(path)
    return Exported(path, len(parts), sum(part.rows for part in made))


@contextlib.contextmanager
def _book(file: IO[bytes], folder: Path) -> Iterator[Any]:
    """Yield a workbook whose sheets in the making lie in a folder, written out at the end."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    book = Workbook(file, {"constant_memory": True, "tmpdir": str(folder)})
    try:
        yield book
        book.close()
    except FileCreateError as error:
        raise error.args[0] from error
    finally:
        for sheet in book.worksheets():
            sheet.row_data_fh.close()


class _Page:
    """A sheet that is written from its top to its end."""

    def __init__(self, book: Any, name: str) -> None:
        self._name, self._row = name, 0
        self._sheet = book.add_worksheet(name)
        self._text = book.add_format({"quote_prefix": True})

    def write(self, cells: Sequence[int | tuple[str, ...]], *, last: str = "") -> None:
        """Write a row, what is long on several lines, and `last` at its very end.

        Raises SheetTooLong.
        """
        lines = max((len(cell) for cell in cells if isinstance(cell, tuple)), default=1) or 1
        if self._row + lines > MOST_ROWS + 1:
            raise SheetTooLong(self._name, MOST_ROWS)
        for line in range(lines):
            for at, cell in enumerate(cells):
                if isinstance(cell, tuple):
                    if line < len(cell):
                        self._sheet.write_string(self._row, at, cell[line], self._text)
                elif line == 0:
                    self._sheet.write_number(self._row, at, cell)
            self._row += 1
        if last:
            self._sheet.write_string(self._row - 1, len(cells), last, self._text)


def _write_part(page: _Page, part: Part, *, step: Callable[[], None]) -> WrittenPart:
    step()
    page.write([(column.name,) for column in part.columns], last=CHECK)
    lines = PartLines(part.columns)
    for row in rows_of_part(part):
        lines.add(row)
        cells = [
            in_cells(value, column=column) for value, column in zip(row, part.columns, strict=True)
        ]
        page.write(cells, last=lines.check)
        if lines.count % STEP == 0:
            step()
    return told_of_part(part, lines)


def _write_manifest(page: _Page, told: dict[str, Any], parts: Sequence[WrittenPart]) -> None:
    for name, value in told.items():
        page.write([(name,), value if isinstance(value, int) else (as_entry(value),)])
    page.write([(PART,), ("rows",), ("sha256",), ("columns",)])
    for part in parts:
        page.write([(part.file,), part.rows, (part.sha256,), (" ".join(part.columns),)])
