"""The same parts as sheets of one workbook, up to what a sheet holds."""

import contextlib
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO, Any

from shopclub.exchange.exporting import (
    Exported,
    Progress,
    hidden_folder,
    private_file,
    require_nothing_at,
)
from shopclub.exchange.refusals import SheetTooLong
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.parts import Kind, Part, list_parts, rows_of_part, snapshot
from shopclub.storage.problems import disk_faults

MOST_ROWS = 1_048_575
EXACT = 10**15
LONGEST_CELL = 32_767
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def export_workbook(
    shop: Shop, path: Path, *, by: Actor, progress: Progress = lambda done, of: None
) -> Exported:
    """Write every part as a sheet of a new workbook, whole or not at all; pictures stay out.

    Call `allow_export` first. Raises NotPermitted, ExportExists, SheetTooLong or a fault of the
    disk. Texts are texts, whatever they begin with; numbers beyond 15 digits are texts too.
    """
    by.require(Permission.EXPORT)
    with disk_faults(), hidden_folder(path) as folder:
        draft = folder / "workbook.xlsx"
        with private_file(draft) as file, snapshot():
            parts = list_parts()
            with _book(file, folder) as book:
                count = sum(
                    _write_part(book, part, step=partial(progress, number, len(parts)))
                    for number, part in enumerate(parts)
                )
        require_nothing_at(path)
        draft.rename(path)
    return Exported(path, len(parts), count)


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


def _write_part(book: Any, part: Part, *, step: Callable[[], None]) -> int:
    """Write a part as a sheet; return how many rows it has."""
    step()
    sheet, count = book.add_worksheet(part.name[:31]), 0
    text = book.add_format({"quote_prefix": True})
    kept = [place for place, column in enumerate(part.columns) if column.kind is not Kind.BLOB]
    for at, place in enumerate(kept):
        sheet.write_string(0, at, _shown(part.columns[place].name), text)
    for count, row in enumerate(rows_of_part(part), start=1):
        if count > MOST_ROWS:
            raise SheetTooLong(part.name, MOST_ROWS)
        for at, place in enumerate(kept):
            value = row[place]
            if (
                part.columns[place].kind is Kind.INTEGER
                and value is not None
                and abs(value) < EXACT
            ):
                sheet.write_number(count, at, value)
            elif value is not None:
                sheet.write_string(count, at, _shown(str(value)), text)
    return count


def _shown(text: str) -> str:
    """Return what a cell can hold of a text: it is never calculated, whatever it begins with."""
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text[:LONGEST_CELL])
