"""The report of targets: each figure of its own kind, on paper and in both spreadsheets."""

import csv
from collections.abc import Iterator
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

import openpyxl
import pytest

from shopclub.documents.spreadsheets import csv_of, xlsx_of
from shopclub.documents.table_paper import TablePaper, draw
from shopclub.insights.period import parse_period
from shopclub.insights.reports import targets
from shopclub.kernel.table import CellKind, Measured, Table
from shopclub.targets.target import Figure, TargetSaid
from tests.builders import Desk, desk_in
from tests.documents.papers import lines_of

OCTOBER = date(2026, 10, 1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with four targets, each in another unit, and sales of two months."""
    with desk_in(tmp_path) as desk:
        first, second = desk.enrol("甲"), desk.enrol("乙")
        for day in (date(2026, 10, 3), date(2026, 10, 8), date(2026, 11, 21)):
            desk.turn_to(day)
            desk.ring_up(1_250, member=first)
        desk.ring_up(2_000, member=second)
        for figure, baseline, goal in (
            (Figure.REPURCHASE, 900, 1_000),
            (Figure.ACTIVE, 2, 6),
            (Figure.MEMBER_SALES, 1_000_00, 0),
            (Figure.VISITS, 1_10, 3_20),
        ):
            said = TargetSaid(figure, OCTOBER, 2, baseline, goal)
            desk.shop.targets.add(said, by=desk.owner)
        yield desk


def table_of(desk: Desk, period: str, *, language: str = "en") -> Table:
    """Return the report."""
    return desk.shop.insights.report(
        targets.REPORT, parse_period(period), by=desk.owner, language=language
    )


def test_each_month_is_told_up_to_the_end_of_the_period(desk: Desk) -> None:
    table = table_of(desk, "2026-11")
    assert table.rows[:3] == (
        (
            "Repurchase rate: 90.0% to 100.0%",
            "2026-10",
            Measured(1_000, CellKind.SHARE),
            Measured(950, CellKind.SHARE),
            Measured(50, CellKind.SHARE),
            "reached",
        ),
        (
            "Repurchase rate: 90.0% to 100.0%",
            "2026-11",
            Measured(0, CellKind.SHARE),
            Measured(1_000, CellKind.SHARE),
            Measured(-1_000, CellKind.SHARE),
            "still running",
        ),
        (
            "Active members: 2 to 6",
            "2026-10",
            Measured(1, CellKind.COUNT),
            Measured(4, CellKind.COUNT),
            Measured(-3, CellKind.COUNT),
            "behind",
        ),
    )
    assert [row[1] for row in table.rows] == ["2026-10", "2026-11"] * 4
    assert table_of(desk, "2026-10").rows == table.rows[::2]
    before = table_of(desk, "2026-09")
    assert (before.rows, before.note) == ((), "No target has begun by then.")


def test_on_paper_and_in_spreadsheets_the_figures_are_of_their_own_kind(desk: Desk) -> None:
    table = table_of(desk, "2026-11")
    pdf = draw(TablePaper(table, "幸福小超市", "November 2026", "2026-11-22 10:42", "en"))
    lines = [" ".join(line.split()) for line in lines_of(pdf, page=0)]
    for said in (
        "Repurchase rate: 90.0% to 100.0% 2026-10 100.0% 95.0% 5.0% reached",
        "Active members: 2 to 6 2026-10 1 4 −3 behind",
        "Members' sales: ¥1,000.00 to ¥0.00 2026-10 25.00 500.00 −475.00 reached",
        "Visits each: 1.10 to 3.20 2026-10 2.00 2.15 −0.15 behind",
    ):
        assert said in lines
    written = list(csv.reader(StringIO(csv_of(table).decode("utf-8-sig"))))
    assert written[0] == ["Target", "Month", "Figure", "Expected", "Difference", "Result"]
    assert [row[2:5] for row in written[1:8:2]] == [
        ["100.0%", "95.0%", "5.0%"],
        ["1", "4", "-3"],
        ["25.00", "500.00", "-475.00"],
        ["2.00", "2.15", "-0.15"],
    ]
    sheet = openpyxl.load_workbook(BytesIO(xlsx_of(table))).worksheets[0]
    cells = [[sheet.cell(row, column) for column in (3, 4, 5)] for row in (2, 4, 6, 8)]
    assert [[cell.value for cell in row] for row in cells] == [
        [1, 0.95, 0.05],
        [1, 4, -3],
        [25, 500, -475],
        [2, 2.15, -0.15],
    ]
    assert [row[0].number_format for row in cells] == ["0.0%", "#,##0", "#,##0.00", "#,##0.00"]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_the_report_speaks_chinese(desk: Desk, language: str) -> None:
    table = table_of(desk, "2026-11", language=language)
    words = [table.title, table.note, *(column.title for column in table.columns)]
    words += [str(row[place]) for row in table.rows for place in (0, 5)]
    assert all(any(char > "\u3000" for char in word) for word in words)
