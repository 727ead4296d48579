"""CSV in every dress a shop has it in, and what is refused with its line."""

import csv
import random
from pathlib import Path

import pytest

from shopclub.exchange.opening import open_list
from shopclub.exchange.refusals import (
    CellTooLong,
    Limit,
    ListFault,
    ListRefused,
    ListTooLarge,
    ListUnreadable,
    QuoteNotClosed,
)

TEXT = "姓名,手机\r\n张三,13800138000\r\n"


def written(folder: Path, content: bytes, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-bom", "utf-16-be-bom", "gb18030", "gbk"]
)
def test_an_encoding_is_known_by_its_bytes(tmp_path: Path, encoding: str) -> None:
    bom = {"utf-16-le-bom": b"\xff\xfe", "utf-16-be-bom": b"\xfe\xff"}.get(encoding, b"")
    content = bom + TEXT.encode(encoding.removesuffix("-bom"))
    table = open_list(written(tmp_path, content))
    assert [line.cells for line in table.lines] == [("姓名", "手机"), ("张三", "13800138000")]
    assert [line.number for line in table.lines] == [1, 2]


@pytest.mark.parametrize(
    ("text", "cells", "number"),
    [
        ("a;b\n1;2\n", ("a", "b"), 1),
        ("a\tb\n1\t2\n", ("a", "b"), 1),
        ("sep=|\na|b\n1|2\n", ("a", "b"), 2),
        ('"sep=;"\na;b,c\n', ("a", "b,c"), 2),
        ("日期;金额\n2026-01-01;1,234.50\n", ("日期", "金额"), 1),
        ("only\none\n", ("only",), 1),
        ('"x;y",b\n"1;2",2\n', ("x;y", "b"), 1),
        ("a,b\r1,2\r", ("a", "b"), 1),
    ],
)
def test_a_separator_is_found(
    tmp_path: Path, text: str, cells: tuple[str, ...], number: int
) -> None:
    table = open_list(written(tmp_path, text.encode()))
    assert (table.lines[0].cells, table.lines[0].number) == (cells, number)


def test_a_row_over_several_lines_has_the_number_of_its_first(tmp_path: Path) -> None:
    table = open_list(written(tmp_path, b'a,b\n"1\n2\n3",x\ny,z\n'))
    assert [line.number for line in table.lines] == [1, 2, 5]


@pytest.mark.parametrize(
    ("text", "line"),
    [('a,b\n"open,1\nx,y\n', 2), ('a,b\nx,y\n"q"uote,1\n', 3), ('a,"b', 1)],
)
def test_a_quote_that_is_not_closed_is_refused_with_its_line(
    tmp_path: Path, text: str, line: int
) -> None:
    with pytest.raises(QuoteNotClosed) as refused:
        open_list(written(tmp_path, text.encode()))
    assert refused.value.line == line


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", ListFault.EMPTY),
        (b"\xef\xbb\xbf", ListFault.EMPTY),
        (b"\n\n,,\n", ListFault.EMPTY),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ListFault.NOT_A_TABLE),
        (b"a,b\n1,\x00\n", ListFault.NOT_A_TABLE),
        (b"\xff\xff\xff\xff", ListFault.NOT_A_TABLE),
        (b"PK\x03\x04rest of a workbook", ListFault.IS_EXCEL),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, ListFault.IS_EXCEL),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, content: bytes, fault: ListFault) -> None:
    with pytest.raises(ListRefused) as refused:
        open_list(written(tmp_path, content))
    assert refused.value.fault is fault


def test_a_folder_a_circle_of_links_and_nothing_are_refused(tmp_path: Path) -> None:
    circle = tmp_path / "circle.csv"
    circle.symlink_to(circle)
    for path in (tmp_path, circle):
        with pytest.raises(ListRefused) as refused:
            open_list(path)
        assert refused.value.fault is ListFault.NOT_A_FILE
    with pytest.raises(ListUnreadable):
        open_list(tmp_path / "nowhere.csv")


def test_limits_come_before_the_end_of_the_file(tmp_path: Path) -> None:
    rows = written(tmp_path, b"a,b\n" + b"1,2\n" * 200_001, "rows.csv")
    columns = written(tmp_path, b",".join([b"x"] * 65) + b"\n", "columns.csv")
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    for path, limit in ((rows, Limit.ROWS), (columns, Limit.COLUMNS), (large, Limit.FILE)):
        with pytest.raises(ListTooLarge) as refused:
            open_list(path)
        assert refused.value.limit is limit
    assert len(open_list(written(tmp_path, b"a,b\n" + b"1,2\n" * 200_000)).lines) == 200_001


@pytest.mark.parametrize("rounds", [200, pytest.param(2_000, marks=pytest.mark.soak)])
def test_mutilated_files_are_read_or_refused(tmp_path: Path, rounds: int) -> None:
    chance = random.Random(7)
    seeds = [TEXT.encode("gb18030") * 20, TEXT.encode("utf-8-sig") * 20, b'"a;b";c\n"d";e\n' * 30]
    outcomes = {"read": 0, "refused": 0}
    for number in range(rounds):
        content = bytearray(seeds[number % len(seeds)])
        for _ in range(chance.randint(1, 2)):
            place = chance.randrange(len(content))
            match chance.randrange(3):
                case 0:
                    content[place] = chance.randrange(32, 256)
                case 1:
                    del content[place : place + chance.randrange(9)]
                case _:
                    content[place:place] = b'";\n'
        try:
            table = open_list(written(tmp_path, bytes(content)))
        except (ListRefused, ListTooLarge, QuoteNotClosed):
            outcomes["refused"] += 1
        else:
            assert table.lines
            outcomes["read"] += 1
    print(outcomes)
    assert min(outcomes.values()) > 10


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('name\n"A","{long}"\nB\n', 2),
        ("name\nA\n{long}\n", 3),
        ('name\n"A ""so""\n{long}\nas",B\n', 2),
        ('name\r\n"{long}"', 2),
    ],
)
def test_a_cell_that_is_too_long_is_told_as_that(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "members.csv"
    path.write_text(text.format(long="x" * 140_000), encoding="utf-8", newline="")
    with pytest.raises(CellTooLong) as refused:
        open_list(path)
    assert (refused.value.line, refused.value.most) == (line, 131_072)


@pytest.mark.parametrize("text", ['name\n"A\n{long}\n', 'sep=;\n"A\n{rows}"B";"C"\n'])
def test_a_quote_that_is_not_closed_is_told_as_that_in_a_long_list_too(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "members.csv"
    path.write_text(text.format(long="x" * 140_000, rows="D;E\n" * 40_000), encoding="utf-8")
    with pytest.raises(QuoteNotClosed) as refused:
        open_list(path)
    assert refused.value.line == 2


def test_a_cell_is_not_longer_after_an_export_was_brought_back(tmp_path: Path) -> None:
    before = csv.field_size_limit(16_000_000)
    try:
        test_a_cell_that_is_too_long_is_told_as_that(tmp_path, "name\nA\n{long}\n", 3)
    finally:
        csv.field_size_limit(before)
