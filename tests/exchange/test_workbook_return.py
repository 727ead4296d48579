"""The workbook of everything comes back as the same shop, or is refused by sheet and row."""

import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.styles import Font, PatternFill

from shopclub.exchange.bringing_back import bring_back
from shopclub.exchange.manifest import MANIFEST_SHEET
from shopclub.exchange.sheet_cells import LONGEST_CELL, in_cells, of_entry
from shopclub.exchange.spreadsheet import export_workbook
from shopclub.kernel.clock import SetClock
from shopclub.storage.database import run, writing
from shopclub.storage.parts import Kind, PartColumn
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import CHEAP, Desk, desk_in
from tests.exchange.full_day import live_a_day
from tests.exchange.test_bringing_back import NOT_IN_A_DAY, every_row
from tests.exchange.test_exporting import FORMULAS, enrol_formulas

NEEDED = PartColumn("note", Kind.TEXT, nullable=False)
MAYBE = PartColumn("phone", Kind.TEXT, nullable=True)
NUMBER = PartColumn("points", Kind.INTEGER, nullable=True)
PICTURE = PartColumn("png", Kind.BLOB, nullable=True)

ODD_TEXTS = (
    *FORMULAS, "", " ", "\n", " \t\r\n ", "0", "007", "1e5", "2026-11-29", "TRUE", "#N/A",
    "138001380001234567", "a\rb", "a\r\nb\n", "\0", "\x1f", "\x85", "\u2028", "\ufeff", "\uffff",
    "_x000D_", "_x0041_x0042_", "_x005F_x000D_", "<r>", "<r><t>x</t></r>", "</t>&amp;<![CDATA[",
    'json:"x"', "json:", "json:7", "x" * LONGEST_CELL, "y" * (LONGEST_CELL + 1), "茶" * 40_000,
    "\U0001f600" * 16_383, "\U0001f600" * 33_000, "=" * 70_000, '"\\' * 20_000, " " * 40_000,
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(
        tmp_path, ladder=Ladder((Tier("bronze", 0), Tier("silver", 200_00, welcome_points=5)))
    ) as desk:
        live_a_day(desk)
        enrol_formulas(desk)
        yield desk


def as_it_is(_: Path) -> None:
    """Leave a workbook as it was written."""


def saved_again(path: Path) -> None:
    """Save a workbook once more, as another program does."""
    openpyxl.load_workbook(path).save(path)


def texts_shared(path: Path) -> None:
    """Let the cells of a workbook share their texts, as Excel does."""
    texts: dict[str, int] = {}

    def number(found: re.Match[str]) -> str:
        return f't="s"><v>{texts.setdefault(found[1], len(texts))}</v>'

    with zipfile.ZipFile(path) as parcel:
        every = {name: parcel.read(name).decode() for name in parcel.namelist()}
    inline = re.compile(r't="inlineStr"><is><t[^>]*>(.*?)</t></is>', re.DOTALL)
    every = {name: inline.sub(number, text) for name, text in every.items()}
    runs = (f"<si><r><t>{text}</t></r><rPh><t>yomi</t></rPh></si>" for text in texts)
    every["xl/sharedStrings.xml"] = f"<sst>{''.join(runs)}</sst>"
    assert len(texts) > 500
    with zipfile.ZipFile(path, "w") as parcel:
        for name, text in every.items():
            parcel.writestr(name, text)


def laid_out_anew(path: Path) -> None:
    """Let somebody look through a workbook: sheets moved, columns wider, cells in colour."""
    book = openpyxl.load_workbook(path)
    book.move_sheet(MANIFEST_SHEET, 5)
    for sheet in book:
        sheet.freeze_panes = "B2"
        sheet.column_dimensions["A"].width = 30
        sheet["A1"].font = Font(bold=True)
        sheet.cell(sheet.max_row + 3, 40).fill = PatternFill("solid", "FFFF00")
        sheet.cell(1, 200).fill = PatternFill("solid", "FFFF00")
    book.create_sheet("我的笔记").append(["about", 7])
    book.save(path)


@pytest.mark.parametrize(
    "keep",
    [as_it_is, pytest.param(saved_again, marks=pytest.mark.full), texts_shared, laid_out_anew],
)
def test_a_workbook_comes_back_as_the_same_shop(
    desk: Desk, tmp_path: Path, keep: Callable[[Path], None]
) -> None:
    path = tmp_path / "all.xlsx"
    with writing():
        for text in ODD_TEXTS:
            run(
                "INSERT INTO member_note (member_id, at, day, staff_id, text)"
                " VALUES (1, 1, '2026-11-21', 1, ?)",
                f"x{text}",
            )
        run("UPDATE gift_photo SET png = ?", Random(1).randbytes(100_000))
        run("UPDATE member_person SET phone = '' WHERE member_id = 2")
    before = every_row()
    assert {table for table, found in before.items() if not found} == NOT_IN_A_DAY
    export_workbook(desk.shop, path, by=desk.owner)
    clock = SetClock(desk.clock.now())
    desk.shop.close()
    keep(path)
    back = tmp_path / "back" / "again.shopclub"
    with bring_back(path, back, pin="739164", clock=clock, pin_cost=CHEAP) as again:
        after = every_row()
        assert after.keys() == before.keys()
        after["audit_line"] = [row for row in after["audit_line"] if row[4] != "bring back"]
        for table, found in before.items():
            assert after[table] == found, table
        (owner,) = again.staff.list_active()
        assert again.staff.sign_in(owner.staff_id, pin="739164").name == owner.name
    assert {file.name for file in back.parent.iterdir()} == {back.name, f"{back.name}.head"}


def test_odd_texts_stand_in_cells_and_come_back() -> None:
    for text in ODD_TEXTS:
        for column in (NEEDED, MAYBE):
            assert came_back(text, column=column) == text
    assert came_back(None, column=MAYBE) is None


@given(st.text() | st.text(alphabet='_x0041<r>json:"\\\r\n').map("_x000D_".join))
def test_any_text_stands_in_cells_and_comes_back(text: str) -> None:
    for column in (NEEDED, MAYBE):
        assert came_back(text, column=column) == text


def came_back(value: object, *, column: PartColumn) -> object:
    """Return what comes back of a value; a cell holds what Excel takes and leaves as it is."""
    pieces = in_cells(value, column=column)
    assert isinstance(pieces, tuple)
    for piece in pieces:
        assert 0 < len(piece.encode("utf-16-le")) // 2 <= LONGEST_CELL
        assert not re.search("[\0-\x08\x0b-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_|<r>", piece)
    return of_entry("".join(pieces), column=column)


@pytest.mark.parametrize(
    ("value", "column", "cells"),
    [
        (0, NUMBER, 0),
        (-150, NUMBER, -150),
        (None, NUMBER, ()),
        (999_999_999_999_999, NUMBER, 999_999_999_999_999),
        (10**15, NUMBER, ("1000000000000000",)),
        (-(2**63), NUMBER, ("-9223372036854775808",)),
        ("", NEEDED, ()),
        ("", MAYBE, ('json:""',)),
        (None, MAYBE, ()),
        ("=1+1", MAYBE, ("=1+1",)),
        ("a\r", NEEDED, ('json:"a\\r"',)),
        ("<r>", NEEDED, ('json:"\\u003cr>"',)),
        (b"\0\1", PICTURE, ("AAE=",)),
    ],
)
def test_a_value_stands_in_cells_as_documented(
    value: object, column: PartColumn, cells: object
) -> None:
    assert in_cells(value, column=column) == cells
    entry = "".join(cells) if isinstance(cells, tuple) else str(cells)
    assert of_entry(entry, column=column) == value


@pytest.mark.parametrize(
    ("entry", "column"),
    [
        ("x", NUMBER), ("1.5", NUMBER), ("1E3", NUMBER), ("#N/A", NUMBER), ("9" * 5_000, NUMBER),
        ("json:7", NEEDED), ("json:", NEEDED), ('json:"', NEEDED), ('json:"a" 1', NEEDED),
        ("json:" + "[" * 100_000, NEEDED), ("no Base64", PICTURE), ("AAE", PICTURE),
    ],
)  # fmt: skip
def test_what_is_no_value_of_its_column_is_refused(entry: str, column: PartColumn) -> None:
    with pytest.raises(ValueError, match=r"."):
        of_entry(entry, column=column)
