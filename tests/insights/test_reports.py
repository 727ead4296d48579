"""Reports: on paper, in CSV and in XLSX they say the same numbers as plain SQL."""

import csv
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from io import BytesIO, StringIO

import openpyxl
import pytest

from shopclub.documents.spreadsheets import csv_of, xlsx_of
from shopclub.documents.table_paper import TablePaper, draw
from shopclub.insights.period import Period, parse_period
from shopclub.insights.reports import REPORTS
from shopclub.kernel.table import CellKind, Table, TableColumn, shown
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.storage.database import rows
from tests.documents.papers import lines_of, pages, text_of

Sample = tuple[Shop, Actor]
BY_KEY = {report.key: report for report in REPORTS}
PERIODS = ("2026-11", "2026-Q3", "2026-08-03..2026-09-20")


def table_of(sample: Sample, key: str, entry: str, *, language: str = "en") -> Table:
    """Return the table of a report."""
    shop, owner = sample
    return shop.insights.report(BY_KEY[key], parse_period(entry), by=owner, language=language)


def paper_of(table: Table, *, language: str = "en") -> bytes:
    """Return a table on paper."""
    return draw(TablePaper(table, "幸福小超市", "November 2026", "2026-11-22 10:42", language))


def written_lines(table: bytes) -> list[list[str]]:
    """Return the lines of a CSV."""
    return list(csv.reader(StringIO(table.decode("utf-8-sig"))))


def sum_in(period: Period, question: str) -> int:
    """Return what SQL sums over the days of a period."""
    ((found,),) = rows(question, period.first.isoformat(), period.last.isoformat())
    return int(found or 0)


def total(table: Table, place: int) -> object:
    """Return a total of a table."""
    return table.totals[place]


def net(period: Period) -> int:
    """Return what SQL says was taken, net."""
    sold = sum_in(period, "SELECT sum(paid) FROM sale WHERE day BETWEEN ? AND ?")
    return sold - sum_in(period, "SELECT sum(money) FROM sale_refund WHERE day BETWEEN ? AND ?")


def basket(period: Period) -> int:
    """Return what SQL says an average sale of those that stayed came to, half up."""
    stayed = sum_in(period, "SELECT count(*) FROM sale WHERE day BETWEEN ? AND ?") - sum_in(
        period,
        "SELECT count(*) FROM sale s WHERE (SELECT max(day) FROM sale_refund WHERE sale_id = s.id)"
        " BETWEEN ? AND ? AND paid + points_money ="
        " (SELECT sum(bill) FROM sale_refund WHERE sale_id = s.id)",
    )
    return (2 * net(period) + stayed) // (2 * stayed)


EVER = parse_period("2000-01-01..2100-12-31")
_REFUNDED_TO_MEMBERS = """
SELECT sum(r.money) FROM sale_refund r JOIN sale s ON s.id = r.sale_id
WHERE s.member_id > 0 AND r.day BETWEEN ? AND ?
"""
QUESTIONS: tuple[tuple[str, int, Callable[[Period], int]], ...] = (
    ("sales_by_day", 2, net),
    ("sales_by_day", 5, basket),
    (
        "sales_by_day",
        1,
        lambda period: sum_in(period, "SELECT count(*) FROM sale WHERE day BETWEEN ? AND ?"),
    ),
    (
        "points",
        1,
        lambda period: sum_in(
            period, "SELECT sum(points) FROM point_entry WHERE ? < '9' AND day <= ?"
        ),
    ),
    (
        "steps",
        4,
        lambda period: sum_in(
            period,
            "SELECT count(*) FROM member WHERE ? < '9' AND joined_day <= ? AND state <> 'left'",
        ),
    ),
    (
        "scores",
        6,
        lambda period: sum_in(
            period, "SELECT count(DISTINCT member_id) FROM sale WHERE ? < '9' AND ? < '9'"
        ),
    ),
    (
        "value_classes",
        3,
        lambda _: (
            sum_in(EVER, "SELECT sum(paid) FROM sale WHERE member_id > 0 AND day BETWEEN ? AND ?")
            - sum_in(EVER, _REFUNDED_TO_MEMBERS)
        ),
    ),
)


@pytest.mark.parametrize("entry", PERIODS)
@pytest.mark.parametrize(("key", "place", "ask"), QUESTIONS, ids=lambda value: str(value)[:14])
def test_a_total_is_the_number_of_sql_on_paper_and_in_both_spreadsheets(
    sample: Sample, key: str, place: int, ask: Callable[[Period], int], entry: str
) -> None:
    wanted, table = ask(parse_period(entry)), table_of(sample, key, entry)
    column = table.columns[place]
    assert total(table, place) == wanted
    said = shown(wanted, column, code="CNY")
    *_, last = [
        line
        for n, _ in enumerate(pages(paper_of(table)))
        for line in lines_of(paper_of(table), page=n)
        if said in line
    ]
    assert said in last
    plain = Decimal(wanted) / 100 if column.kind is CellKind.MONEY else Decimal(wanted)
    written = written_lines(csv_of(table))[1 + len(table.rows)]
    assert Decimal(written[place]) == plain
    sheet = openpyxl.load_workbook(BytesIO(xlsx_of(table))).worksheets[0]
    kept = list(sheet.iter_rows(values_only=True))[1 + len(table.rows)]
    assert Decimal(str(kept[place])) == plain


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.key)
@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_every_report_fits_its_columns_in_every_language(
    sample: Sample, report: object, language: str
) -> None:
    key = getattr(report, "key", "")
    table = table_of(sample, key, "2026-11", language=language)
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert len(table.totals) in (0, len(table.columns))
    assert table.title
    said = text_of(paper_of(table, language=language))
    assert "".join(table.title.split()) in said
    if language != "en":
        english = table_of(sample, key, "2026-11")
        assert english.title != table.title


def test_a_list_that_is_cut_says_so_last_and_a_whole_one_comes_to_its_totals(
    sample: Sample,
) -> None:
    shop, owner = sample
    period, report = parse_period("2026-11"), BY_KEY["members_by_spend"]
    whole, cut = (
        shop.insights.report_to_keep(report, period, by=owner, language="en", most_rows=most)
        for most in (None, 3)
    )
    assert (len(whole.rows) > 3, whole.note, whole.whole) == (True, "", 0)
    assert cut.rows == whole.rows[:3]
    assert cut.totals == whole.totals
    assert (cut.note, cut.whole) == (
        f"The first 3 of {len(whole.rows)} members",
        len(whole.rows),
    )
    *lines, totals = written_lines(csv_of(whole))
    assert len(lines) == 1 + len(whole.rows)
    assert sum(Decimal(line[6]) for line in lines[1:]) == Decimal(totals[6])
    assert "".join(cut.note.split()) in text_of(paper_of(cut))


def test_what_the_reader_must_know_stands_last_in_both_spreadsheets(sample: Sample) -> None:
    noted = {key: table_of(sample, key, "2019-02") for key in BY_KEY}
    noted = {key: table for key, table in noted.items() if table.note}
    assert {"scores", "oddities"} <= set(noted)
    noted["formula"] = replace(noted["scores"], note="=1+1")
    for key, table in noted.items():
        *_, last = written_lines(csv_of(table))
        said = "'=1+1" if key == "formula" else table.note
        assert last == [said, *[""] * (len(table.columns) - 1)]
        sheet = openpyxl.load_workbook(BytesIO(xlsx_of(table))).worksheets[0]
        below = sheet.cell(sheet.max_row, 1)
        assert (below.value, below.data_type) == (table.note, "s")
        assert sheet.max_row == 2 + len(table.rows) + bool(table.totals)


def test_every_report_is_made_of_nothing_too(sample: Sample) -> None:
    for report in REPORTS:
        table = table_of(sample, report.key, "2019-02")
        assert paper_of(table).startswith(b"%PDF")
        assert csv_of(table)
        assert xlsx_of(table)


def test_heads_are_repeated_on_every_page_and_rows_are_lost_on_none() -> None:
    many = Table(
        "Long",
        (TableColumn("Name"), TableColumn("Points", CellKind.COUNT)),
        tuple((f"row {n}", n) for n in range(100)),
        totals=("all", 4_950),
    )
    pdf = paper_of(many)
    assert len(list(pages(pdf))) == 3
    lines = [line for n in range(3) for line in lines_of(pdf, page=n)]
    assert sum(line.startswith("Name") for line in lines) == 3
    assert all(any(f"row {n}" in line for line in lines) for n in range(100))
    assert sum("4,950" in line for line in lines) == 1
    assert pdf == paper_of(many)


def test_a_value_class_counts_whom_plain_python_puts_there(sample: Sample) -> None:
    told = rows("SELECT paid, last_day, visits FROM sales_by_member WHERE visits > 0")
    paid, days = (sorted(one[place] for one in told) for place in (0, 1))
    ends = [-(-len(told) * fifth // 5) - 1 for fifth in range(1, 5)]

    def score(value: object, ranked: list[object]) -> int:
        return 1 + sum(ranked[end] < value for end in ends)  # type: ignore[operator]

    table = table_of(sample, "value_classes", "2026-11")
    for fifth, row in zip((5, 4, 3, 2, 1), table.rows, strict=True):
        mine = [one for one in told if score(one[0], paid) == fifth]
        assert row[1:4] == (len(mine), sum(one[2] for one in mine), sum(one[0] for one in mine))
        came = [score(one[1], days) for one in mine]
        assert row[6:] == (sum(one >= 4 for one in came), sum(one <= 2 for one in came))
    assert table.totals[1] == len(told)
