"""Any report on A4: its table with heads repeated on every page and the totals on the last."""

from dataclasses import dataclass
from io import BytesIO

from shopclub.documents.accents import ACCENT, paper_accent
from shopclub.documents.lettering import Letters, Weight
from shopclub.documents.pages import QUIET, Align, Mark, Sheet, finished, new_canvas
from shopclub.documents.report import (
    HEIGHT,
    LEFT,
    WHOLE,
    WIDTH,
    Column,
    TableRow,
    foot,
    head,
    table,
    text,
)
from shopclub.kernel.phrases import Phrases, phrases_of
from shopclub.kernel.table import Table, TableColumn, Value, shown

TOP, ROWS_OF_A_PAGE, GAP = 38.0, 38, 3.0
SIZE, HEAD_SIZE = 8.0, 7.5


@dataclass(frozen=True, slots=True)
class TablePaper:
    """A report with what stands around it; `made_at` is local, as `2026-11-01 08:05`."""

    table: Table
    shop: str
    period: str
    made_at: str
    language: str


def draw(paper: TablePaper, *, accent: str = ACCENT) -> bytes:
    """Return the report as a PDF; the same snapshot gives the same bytes."""
    phrases, report = phrases_of(paper.language), paper.table
    rows = tuple(TableRow(_cells(row, report)) for row in report.rows)
    total = _cells(report.totals, report) if report.totals else ()
    columns = _columns(report, rows=rows, total=total)
    parts = _parts(rows, beneath=bool(total) and bool(report.note))
    target = BytesIO()
    title = f"{report.title} {paper.period}"
    canvas = new_canvas(target, width=WIDTH, height=HEIGHT, title=title, language=paper.language)
    sheet = Sheet(canvas, HEIGHT, paper_accent(accent))
    for number, part in enumerate(parts, start=1):
        last = number == len(parts)
        marks, end = table(
            WHOLE, TOP, columns=columns, rows=part, total=total if last else (), pitch=6.1
        )
        sheet.draw(head(shop=paper.shop, title=report.title, period=paper.period, note=""))
        sheet.draw(marks)
        if last and report.note:
            sheet.draw([text(report.note, LEFT, end + 6, size=8, colour=QUIET, width=WHOLE.width)])
        sheet.draw(_foot(paper, number=number, count=len(parts), phrases=phrases))
        canvas.showPage()
    return finished(canvas, target)


def _parts(rows: tuple[TableRow, ...], *, beneath: bool) -> list[tuple[TableRow, ...]]:
    """Return the rows of each page.

    Where totals and a note stand `beneath` the last ones, these give way by a row: the note would
    meet the foot of the page.
    """
    parts = [rows[at : at + ROWS_OF_A_PAGE] for at in range(0, len(rows), ROWS_OF_A_PAGE)] or [()]
    if beneath and len(parts[-1]) == ROWS_OF_A_PAGE:
        parts[-1:] = [parts[-1][:-1], parts[-1][-1:]]
    return parts


def _foot(paper: TablePaper, *, number: int, count: int, phrases: Phrases) -> list[Mark]:
    return foot(
        left=f"{paper.shop}·{paper.period}",
        centre=phrases.translate("Summary", "made {instant}").format(instant=paper.made_at),
        right=phrases.translate("Summary", "page {number} / {count}").format(
            number=number, count=count
        ),
    )


def _cells(row: tuple[Value, ...], report: Table) -> tuple[str, ...]:
    return tuple(
        shown(value, column, code=report.currency)
        for value, column in zip(row, report.columns, strict=True)
    )


def _columns(
    report: Table, *, rows: tuple[TableRow, ...], total: tuple[str, ...]
) -> tuple[Column, ...]:
    """Share out the width of the page: what each column needs, less where that is too much."""
    needs = [
        _need(column, [row.cells[place] for row in rows], total[place] if total else "")
        for place, column in enumerate(report.columns)
    ]
    room = WHOLE.width - GAP * (len(needs) - 1)
    widths = _shares(needs, room=room)
    widths[_widest_words(report)] += room - sum(widths)
    columns, left = [], WHOLE.left
    for column, width in zip(report.columns, widths, strict=True):
        edge, side = (left + width, Align.RIGHT) if column.numeric else (left, Align.LEFT)
        columns.append(Column(column.title, edge, side, width=width))
        left += width + GAP
    return tuple(columns)


def _shares(needs: list[float], *, room: float) -> list[float]:
    """Give each column what it needs; where that is too much, the widest give way alike."""
    widths = list(needs)
    for asking, place in enumerate(sorted(range(len(needs)), key=needs.__getitem__)):
        widths[place] = min(needs[place], room / (len(needs) - asking))
        room -= widths[place]
    return widths


def _need(column: TableColumn, cells: list[str], total: str) -> float:
    heads = Letters(column.title, Weight.REGULAR, HEAD_SIZE).width
    longest = sorted(set(cells), key=len, reverse=True)[:20]
    plain = max((Letters(cell, Weight.REGULAR, SIZE).width for cell in longest), default=0.0)
    return max(8.0, heads, plain, Letters(total, Weight.BOLD, SIZE).width)


def _widest_words(report: Table) -> int:
    """Return the first column of words, which takes the spare width; the last one without any."""
    words = [place for place, column in enumerate(report.columns) if not column.numeric]
    return words[0] if words else len(report.columns) - 1
