"""What a spreadsheet cannot count stands in it as it is."""

from datetime import date
from io import BytesIO

import openpyxl

from shopclub.documents.spreadsheets import xlsx_of
from shopclub.kernel.table import CellKind, Table, TableColumn


def test_a_day_before_spreadsheets_begin_is_a_text() -> None:
    days = (date(1, 1, 1), date(1899, 12, 31), date(1900, 3, 1), date(9999, 12, 31))
    table = Table("Days", (TableColumn("Day", CellKind.DAY),), tuple((day,) for day in days))
    page = openpyxl.load_workbook(BytesIO(xlsx_of(table))).worksheets[0]
    found = [row[0] for row in page.iter_rows(min_row=2, values_only=True)]
    assert found[:2] == ["0001-01-01", "1899-12-31"]
    assert [getattr(day, "year", None) for day in found[2:]] == [1900, 9999]
