"""Any report as a spreadsheet: figures stay figures, words stay words, also those like formulas.

Below the rows stand the totals, and last what the reader must know, where there is anything.

A name such as `=1+1` is written so that no program computes it: in a workbook as a text cell, in
CSV, which has no kinds of cells, behind an apostrophe.
"""

import csv
from datetime import date
from decimal import Decimal
from functools import cache
from io import BytesIO, StringIO

from shopclub.kernel.money import currency
from shopclub.kernel.table import CellKind, Table, TableColumn, Value, measured

COMPUTED = ("=", "+", "-", "@", "\t", "\r")
LONGEST_TITLE = 31
FIRST_YEAR = 1900
"""Spreadsheets count no earlier days."""


def csv_of(table: Table, *, goes_on: bool = False) -> bytes:
    """Return a report as CSV in UTF-8 with its mark, as spreadsheets expect it.

    A part that `goes_on` after another has neither mark nor heads.
    """
    stream = StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    if not goes_on:
        writer.writerow([_inert(_head(column)) for column in table.columns])
    for row in (*table.rows, *((table.totals,) if table.totals else ())):
        writer.writerow(
            [_plain(value, column, table) for value, column in zip(row, table.columns, strict=True)]
        )
    if table.note:
        writer.writerow([_inert(table.note), *[""] * (len(table.columns) - 1)])
    return stream.getvalue().encode("utf-8" if goes_on else "utf-8-sig")


def xlsx_of(table: Table) -> bytes:
    """Return a report as a workbook with one sheet, its heads frozen; nothing passes the disk."""
    from xlsxwriter import Workbook

    target = BytesIO()
    book = Workbook(target, {"in_memory": True})
    shape = cache(lambda bold, form: book.add_format({"bold": bold, "num_format": form}))
    sheet = book.add_worksheet(_sheet_title(table.title))
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, 14 if column.numeric else 24)
    heads = tuple(column.title for column in table.columns)
    lines = (heads, *table.rows, *((table.totals,) if table.totals else ()))
    for number, line in enumerate(lines):
        bold = number == 0 or (bool(table.totals) and number == len(lines) - 1)
        for place, (value, column) in enumerate(zip(line, table.columns, strict=True)):
            if isinstance(value, str):
                sheet.write_string(number, place, value, shape(bold, "General"))
            elif isinstance(value, date) and value.year < FIRST_YEAR:
                sheet.write_string(number, place, value.isoformat(), shape(bold, "General"))
            elif isinstance(value, date):
                sheet.write_datetime(number, place, value, shape(bold, "yyyy-mm-dd"))
            elif value is not None:
                figure, kind = measured(value, column)
                form = _format(kind, table)
                sheet.write_number(number, place, _number(figure, kind, table), shape(bold, form))
    if table.note:
        sheet.write_string(len(lines), 0, table.note)
    book.close()
    return target.getvalue()


def _plain(value: Value, column: TableColumn, table: Table) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return _inert(value)
    figure, kind = measured(value, column)
    match kind:
        case CellKind.MONEY:
            return str(_money(figure, table))
        case CellKind.SHARE:
            unit = "%" if column.kind is not kind else ""
            return f"{Decimal(figure).scaleb(-1)}{unit}"
        case CellKind.HUNDREDTHS:
            return str(Decimal(figure).scaleb(-2))
        case _:
            return str(figure)


def _number(value: int, kind: CellKind, table: Table) -> int | Decimal:
    match kind:
        case CellKind.MONEY:
            return _money(value, table)
        case CellKind.SHARE:
            return Decimal(value).scaleb(-3)
        case CellKind.HUNDREDTHS:
            return Decimal(value).scaleb(-2)
        case _:
            return value


def _format(kind: CellKind, table: Table) -> str:
    match kind:
        case CellKind.MONEY:
            digits = currency(table.currency).exponent
            return "#,##0" + ("." + "0" * digits if digits else "")
        case CellKind.SHARE:
            return "0.0%"
        case CellKind.HUNDREDTHS:
            return "#,##0.00"
        case _:
            return "#,##0"


def _money(minor: int, table: Table) -> Decimal:
    return Decimal(minor).scaleb(-currency(table.currency).exponent)


def _head(column: TableColumn) -> str:
    return f"{column.title} %" if column.kind is CellKind.SHARE else column.title


def _inert(words: str) -> str:
    return f"'{words}" if words.startswith(COMPUTED) else words


def _sheet_title(title: str) -> str:
    kept = "".join(" " if char in r"\/*?:[]" else char for char in title)
    return kept[:LONGEST_TITLE] or "1"
