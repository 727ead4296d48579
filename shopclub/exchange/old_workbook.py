"""XLS, the workbooks of the time before 2007, read by calamine and bounded like all others."""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from shopclub.exchange.lists import FileKind, Gathered, Line, Table, has_rows, identity_of
from shopclub.exchange.refusals import ListFault, ListRefused
from shopclub.exchange.sheet_rows import plain_number

PANIC = "PanicException"
"""What comes of a file at which calamine itself stumbles; Rust makes it no Exception."""


def read_old_workbook(path: Path, *, sheet: str, sha256: str) -> Table:
    """Read a sheet of an XLS file; raises ListRefused or ListTooLarge."""
    import python_calamine
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    try:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        tables = [s for s in book.sheets_metadata if s.typ is SheetTypeEnum.WorkSheet]
        shown = [s.name for s in tables if s.visible is SheetVisibleEnum.Visible]
        hidden = tuple(s.name for s in tables if s.visible is not SheetVisibleEnum.Visible)
        lines: tuple[Line, ...] = ()
        for wanted in (sheet,) if sheet else shown:
            lines = _lines_of(book.get_sheet_by_name(wanted).iter_rows())
            if has_rows(lines):
                break
    except python_calamine.PasswordError as error:
        raise ListRefused(ListFault.PASSWORD) from error
    except python_calamine.CalamineError as error:
        raise ListRefused(ListFault.DAMAGED) from error
    except BaseException as error:
        if type(error).__name__ == PANIC:
            raise ListRefused(ListFault.DAMAGED) from error
        raise
    if not has_rows(lines):
        raise ListRefused(ListFault.EMPTY_SHEET if sheet else ListFault.NO_ROWS)
    return Table(
        name=path.name,
        kind=FileKind.XLS,
        sha256=identity_of(sha256, sheet=wanted, shown=shown),
        lines=lines,
        sheet=wanted,
        sheets=tuple(shown),
        hidden=hidden,
    )


def _lines_of(rows: Iterable[list[Any]]) -> tuple[Line, ...]:
    gathered = Gathered()
    for number, row in enumerate(rows, start=1):
        gathered.add(number, [_shown(value) for value in row])
    return tuple(gathered.lines)


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, datetime):
        whole = not (value.hour or value.minute or value.second)
        return value.date().isoformat() if whole else f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        return plain_number(repr(value))
    return str(value)
