"""Who takes a report out, and what a spreadsheet makes of odd names and figures."""

import csv
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO

import openpyxl
import pytest

from shopclub.documents.spreadsheets import csv_of, xlsx_of
from shopclub.insights.period import parse_period
from shopclub.insights.reports import REPORTS
from shopclub.kernel.table import CellKind, Table, TableColumn
from shopclub.staff.roles import Actor, NotPermitted, Role
from tests.insights.test_reports import BY_KEY, Sample


@pytest.mark.parametrize("name", ["=1+1", "+86", "-5", "@SUM(A1)", "\tx", '=HYPERLINK("a")'])
def test_a_name_like_a_formula_is_never_computed(name: str) -> None:
    table = Table(
        "Names",
        (TableColumn("Name"), TableColumn("Day", CellKind.DAY)),
        ((name, date(2026, 11, 21)),),
    )
    ((_, _), (written, day)) = csv.reader(StringIO(csv_of(table).decode("utf-8-sig")))
    assert written == f"'{name}"
    assert day == "2026-11-21"
    sheet = openpyxl.load_workbook(BytesIO(xlsx_of(table))).worksheets[0]
    assert sheet["A2"].data_type == "s"
    assert sheet["A2"].value == name
    assert sheet["B2"].is_date


def test_shares_and_money_are_numbers_in_a_workbook() -> None:
    columns = (TableColumn("Share", CellKind.SHARE), TableColumn("Money", CellKind.MONEY))
    table = Table("T", columns, ((431, 123_456), (None, -5)))
    sheet = openpyxl.load_workbook(BytesIO(xlsx_of(table))).worksheets[0]
    assert (sheet["A2"].value, sheet["A2"].number_format) == (0.431, "0.0%")
    assert (sheet["B2"].value, sheet["B3"].value, sheet["A3"].value) == (1234.56, -0.05, None)
    yen = replace(table, currency="JPY")
    assert openpyxl.load_workbook(BytesIO(xlsx_of(yen))).worksheets[0]["B2"].value == 123_456
    assert "43.1" in csv_of(table).decode("utf-8-sig")


def test_a_manager_looks_at_a_report_and_takes_none_out(sample: Sample) -> None:
    shop, owner = sample
    manager, period = Actor(9, "小李", Role.MANAGER), parse_period("2026-11")
    report = BY_KEY["members_by_spend"]
    seen = shop.insights.report(report, period, by=manager, language="en")
    with pytest.raises(NotPermitted):
        shop.insights.report_to_keep(report, period, by=manager, language="en")
    with pytest.raises(NotPermitted):
        shop.insights.note_export(report, period, by=manager)
    assert shop.insights.report_to_keep(report, period, by=owner, language="en") == seen


def test_a_cashier_gets_no_report(sample: Sample) -> None:
    shop, _ = sample
    with pytest.raises(NotPermitted):
        shop.insights.report(
            REPORTS[0], parse_period("2026-11"), by=Actor(9, "小王", Role.CASHIER), language="en"
        )
