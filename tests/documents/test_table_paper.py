"""A report on paper: all rows, heads on each page, and nothing beneath them meets the foot."""

import pytest

from shopclub.documents.report import FOOT_LINE
from shopclub.documents.table_paper import ROWS_OF_A_PAGE, TablePaper, draw
from shopclub.kernel.table import CellKind, Table, TableColumn
from tests.documents.papers import lines_of, pages, printed

NOTE = "★"
COLUMNS = (TableColumn("Who"), TableColumn("Visits", CellKind.COUNT))


def paper_of(count: int, *, note: str = NOTE, totals: bool = True) -> bytes:
    """Return a report of so many rows."""
    rows = tuple((f"r{number}", number) for number in range(count))
    table = Table("Report", COLUMNS, rows, ("all", count) if totals else (), note=note)
    return draw(TablePaper(table, "Corner", "2026", "2026-11-22 10:42", "en"))


@pytest.mark.parametrize("count", [0, 1, ROWS_OF_A_PAGE - 1, ROWS_OF_A_PAGE, 2 * ROWS_OF_A_PAGE])
@pytest.mark.parametrize("totals", [True, False])
def test_a_note_beneath_a_table_keeps_clear_of_the_foot(count: int, *, totals: bool) -> None:
    paper = paper_of(count, totals=totals)
    last = len(list(pages(paper))) - 1
    (note,) = [char for char in printed(paper, page=last) if char.char == NOTE]
    assert note.bottom < FOOT_LINE
    lines = [line for page in range(last + 1) for line in lines_of(paper, page=page)]
    said = [line.split()[0] for line in lines if line.startswith("r")]
    assert said == [f"r{number}" for number in range(count)]
