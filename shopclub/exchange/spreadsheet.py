"""The same parts as sheets of one workbook, up to what a sheet holds."""

import contextlib
import os
import re
import secrets
from pathlib import Path
from typing import Any

from shopclub.exchange.exporting import Exported, Progress, private_file, require_nothing_at
from shopclub.exchange.refusals import SheetTooLong
from shopclub.kernel.whole_files import DRAFT, HIDDEN
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.parts import Kind, PartColumn, list_parts, rows_of_part, snapshot
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
    from openpyxl import Workbook

    by.require(Permission.EXPORT)
    require_nothing_at(path)
    book = Workbook(write_only=True)
    count = 0
    with snapshot():
        parts = list_parts()
        for number, part in enumerate(parts):
            progress(number, len(parts))
            sheet = book.create_sheet(part.name[:31])
            columns = [column for column in part.columns if column.kind is not Kind.BLOB]
            places = [place for place, column in enumerate(part.columns) if column in columns]
            sheet.append([_text(sheet, column.name) for column in columns])
            for written, row in enumerate(rows_of_part(part), start=1):
                if written > MOST_ROWS:
                    raise SheetTooLong(part.name, MOST_ROWS)
                sheet.append([_cell(sheet, row[place], part.columns[place]) for place in places])
                count += 1
    _save(book, path)
    return Exported(path, len(parts), count)


def _save(book: Any, path: Path) -> None:
    draft = path.with_name(f"{HIDDEN}{path.name[:40]}.{secrets.token_hex(4)}{DRAFT}")
    with disk_faults():
        try:
            with private_file(draft) as file:
                book.save(file)
            require_nothing_at(path)
            draft.rename(path)
        finally:
            with contextlib.suppress(OSError):
                os.unlink(draft)  # noqa: PTH108  # gone already when all went well


def _cell(sheet: Any, value: Any, column: PartColumn) -> Any:
    if value is None:
        return None
    if column.kind is Kind.INTEGER and abs(value) < EXACT:
        return value
    return _text(sheet, str(value))


def _text(sheet: Any, text: str) -> Any:
    """Return a cell that holds a text and is never calculated."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(
        sheet, value=_NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text[:LONGEST_CELL])
    )
    cell.data_type = "s"
    cell.quotePrefix = True
    return cell
