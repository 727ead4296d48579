"""XLS, the workbooks of the time before 2007, read by calamine and bounded like all others."""

from datetime import date, datetime
from pathlib import Path

from shopclub.exchange.lists import FileKind, Gathered, Table
from shopclub.exchange.refusals import ListFault, ListRefused
from shopclub.exchange.sheet_rows import plain_number


def read_old_workbook(path: Path, *, sheet: str, sha256: str) -> Table:
    """Read a sheet of an XLS file; raises ListRefused or ListTooLarge."""
    import python_calamine
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    try:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        tables = [s for s in book.sheets_metadata if s.typ is SheetTypeEnum.WorkSheet]
        shown = [s.name for s in tables if s.visible is SheetVisibleEnum.Visible]
        hidden = tuple(s.name for s in tables if s.visible is not SheetVisibleEnum.Visible)
        if not shown and not sheet:
            raise ListRefused(ListFault.NO_ROWS)
        found = book.get_sheet_by_name(sheet or shown[0])
        gathered = Gathered()
        for number, row in enumerate(found.iter_rows(), start=1):
            gathered.add(number, [_shown(value) for value in row])
    except python_calamine.PasswordError as error:
        raise ListRefused(ListFault.PASSWORD) from error
    except python_calamine.CalamineError as error:
        raise ListRefused(ListFault.DAMAGED) from error
    if not any(not line.is_blank for line in gathered.lines):
        raise ListRefused(ListFault.NO_ROWS)
    return Table(
        name=path.name,
        kind=FileKind.XLS,
        sha256=sha256,
        lines=tuple(gathered.lines),
        sheet=sheet or shown[0],
        sheets=tuple(shown),
        hidden=hidden,
    )


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
