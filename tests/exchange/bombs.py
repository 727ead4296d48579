"""Workbooks that would rather eat the machine: what each is made of, and why it is refused."""

from collections.abc import Callable
from functools import partial

from shopclub.exchange.refusals import Limit, ListFault
from tests.exchange.workbooks import sheet_of


def cell(reference: str, value: str = "1") -> str:
    """Return a row of one cell."""
    return f'<row><c r="{reference}"><v>{value}</v></c></row>'


def long_cell(megabytes: int) -> str:
    """Return a row of one cell of so many megabytes."""
    return f"<row><c t='str'><v>{'x' * (megabytes << 20)}</v></c></row>"


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    "<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'


ONE = "<row><c><v>1</v></c></row>"
Bombs = dict[str, tuple[Callable[[], str], Limit | ListFault]]
BOMBS: Bombs = {
    "the last cell of all": (lambda: sheet_of(cell("XFD1048576")), Limit.COLUMNS),
    "the 65th column": (lambda: sheet_of(cell("BM1")), Limit.COLUMNS),
    "70 cells without a place": (
        lambda: sheet_of("<row>" + "<c><v>1</v></c>" * 70 + "</row>"),
        Limit.COLUMNS,
    ),
    "the last row": (
        lambda: sheet_of('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
        Limit.ROWS,
    ),
    "200,002 rows": (lambda: sheet_of(ONE * 200_002), Limit.ROWS),
    "101 MB in a cell": (lambda: sheet_of(long_cell(101)), Limit.UNPACKED),
    "90 MB in a cell": (lambda: sheet_of(long_cell(90)), Limit.UNPACKED),
    "a billion laughs": (lambda: LAUGHS, ListFault.DAMAGED),
    "an outside file": (lambda: OUTSIDE, ListFault.DAMAGED),
    "half a sheet": (lambda: "<worksheet><sheetData><row>", ListFault.DAMAGED),
    "no rows": (lambda: sheet_of(""), ListFault.NO_ROWS),
    "an encoding that nobody knows": (
        lambda: f'<?xml version="1.0" encoding="UF-8"?>{sheet_of(ONE)}',
        ListFault.DAMAGED,
    ),
    "a tag of 3 MB": (lambda: sheet_of(f'<row x="{"x" * 3_000_000}"/>'), ListFault.DAMAGED),
}


def _sheet_with(place: str) -> str:
    return sheet_of(cell(place))


def _sheet_of_a_cell(megabytes: int) -> str:
    return sheet_of(long_cell(megabytes))


def _row(number: int) -> str:
    return sheet_of(f'<row r="{number}"><c r="A{number}"><v>1</v></c></row>')


MORE_BOMBS: Bombs = {
    **{
        f"a cell at {place}": (partial(_sheet_with, place), Limit.COLUMNS)
        for place in ("BN1", "CZ9", "ZZ1", "AAA5", "XFD1", "XFD9", "BM200000", "ZZZ9", "XFC1")
    },
    **{
        f"row {number:,}": (partial(_row, number), Limit.ROWS)
        for number in (200_002, 500_000, 1_000_000, 10**9)
    },
    **{
        f"{megabytes} MB in a cell": (partial(_sheet_of_a_cell, megabytes), Limit.UNPACKED)
        for megabytes in (95, 120, 150)
    },
    "an entity within": (
        lambda: f'<!DOCTYPE x [<!ENTITY a "{"x" * 60_000}">]>' + sheet_of("&a;" * 1_000),
        ListFault.DAMAGED,
    ),
    "half an entity": (lambda: "<!DOCTYPE x [<!ENTITY a", ListFault.DAMAGED),
    "rows within rows": (lambda: sheet_of("<row>" * 100_000), ListFault.DAMAGED),
}
