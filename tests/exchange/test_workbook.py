"""XLSX and XLS: exact values, and the files that would rather eat the machine."""

import random
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from time import process_time

import openpyxl
import pytest
import xlwt

from shopclub.exchange.opening import COMPOUND_START, ENCRYPTED, open_list
from shopclub.exchange.refusals import Limit, ListFault, ListRefused, ListTooLarge
from tests.exchange.bombs import BOMBS, MORE_BOMBS, ONE, cell
from tests.exchange.workbooks import LINKS, WORKBOOK, members_and_balances, sheet_of, write_workbook

MOST_SECONDS, TIMES_UNPACKED = 1, 12
PASSWORD = COMPOUND_START + b"\0" * 1_000 + ENCRYPTED


def test_what_excel_would_show_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = "会员"
    page.append(["姓名", "电话", "生日", "积分", "金额", "时间", "好"])
    page.append(
        [
            "张三",
            13800138000,
            datetime(1990, 5, 6),
            1500,
            0.1 + 0.2,
            datetime(2026, 8, 1, 12, 44),
            True,
        ]
    )
    page.append(["合计", None, None, "=SUM(D2:D2)"])
    hidden = book.create_sheet("底稿")
    hidden.sheet_state = "hidden"
    book.create_sheet("第二")
    path = tmp_path / "book.xlsx"
    book.save(path)
    table = open_list(path)
    assert table.lines[1].cells == (
        "张三", "13800138000", "1990-05-06", "1500", "0.3", "2026-08-01 12:44", "TRUE",
    )  # fmt: skip
    assert table.lines[2].formulas == ("D3",)
    assert (table.sheet, table.sheets, table.hidden) == ("会员", ("会员", "第二"), ("底稿",))
    with pytest.raises(ListRefused):
        open_list(path, sheet="第二")


def test_the_first_sheet_with_rows_is_opened_and_another_can_be_named(tmp_path: Path) -> None:
    path = members_and_balances(tmp_path / "book.xlsx")
    first, other = open_list(path), open_list(path, sheet="积分")
    assert (first.sheet, first.sheets) == ("会员", ("Sheet", "会员", "积分"))
    assert (other.sheet, other.sheets) == ("积分", first.sheets)
    assert first.lines[1].cells == ("张三", "13800138000")
    assert other.lines[1].cells == ("13800138000", "120")
    assert open_list(path, sheet="会员") == first
    assert first.sha256 != other.sha256
    for empty in ("Sheet", "nowhere"):
        with pytest.raises(ListRefused) as refused:
            open_list(path, sheet=empty)
        assert refused.value.fault is ListFault.EMPTY_SHEET


def test_the_value_that_a_formula_had_is_read(tmp_path: Path) -> None:
    rows = '<row r="7"><c r="B7"><f>A1+1</f><v>12</v></c><c r="C7"><f>A2</f></c></row>'
    table = open_list(write_workbook(tmp_path / "f.xlsx", sheet_of(rows)))
    assert table.lines[0].cells == ("", "12")
    assert table.lines[0].formulas == ("C7",)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1.5166123105E10", "15166123105"),
        ("283.77", "283.77"),
        ("19.899999999999999", "19.9"),
        ("1E+999999999", "1E+999999999"),
    ],
)
def test_a_number_is_what_it_shows(tmp_path: Path, written: str, read: str) -> None:
    path = write_workbook(tmp_path / "n.xlsx", sheet_of(cell("A1", written)))
    assert open_list(path).lines[0].cells == (read,)


def test_an_old_workbook_is_read_too(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    book.add_sheet("封面")
    page = book.add_sheet("会员")
    hidden = book.add_sheet("底稿")
    hidden.visibility = 1
    shown_as_day = xlwt.XFStyle()
    shown_as_day.num_format_str = "yyyy-mm-dd"
    for place, value in enumerate(("姓名", "电话", "生日", "金额")):
        page.write(1, place, value)
    page.write(2, 0, "张三")
    page.write(2, 1, 13800138000)
    page.write(2, 2, datetime(1990, 5, 6), shown_as_day)
    page.write(2, 3, 19.9)
    path = tmp_path / "old.xls"
    book.save(str(path))
    table = open_list(path)
    assert table.lines[-1].cells == ("张三", "13800138000", "1990-05-06", "19.9")
    assert (table.lines[-1].number, table.hidden) == (3, ("底稿",))
    assert (table.sheet, table.sheets) == ("会员", ("封面", "会员"))


@pytest.mark.parametrize(
    "bomb", [*BOMBS, *(pytest.param(bomb, marks=pytest.mark.soak) for bomb in MORE_BOMBS)]
)
def test_a_bomb_is_refused_at_once(tmp_path: Path, bomb: str) -> None:
    make, fault = {**BOMBS, **MORE_BOMBS}[bomb]
    path = write_workbook(tmp_path / "bomb.xlsx", make())
    found, took = refusal_of(path)
    assert found is fault
    print(f"{bomb}: {path.stat().st_size} bytes refused in {took:.2f} s")
    assert took < MOST_SECONDS or took < TIMES_UNPACKED * unpacked_in(path)


def unpacked_in(path: Path) -> float:
    """Return how many seconds it takes the processor, just now, only to unpack a workbook.

    Beside much else its second is longer; a refusal may take a few times that.
    """
    began = process_time()
    with zipfile.ZipFile(path) as parcel:
        for name in parcel.namelist():
            with parcel.open(name) as part:
                while part.read(1 << 20):
                    pass
    return process_time() - began


def refusal_of(path: Path) -> tuple[Limit | ListFault, float]:
    """Return why a list is refused, and how many seconds that took the processor."""
    began = process_time()
    with pytest.raises((ListRefused, ListTooLarge)) as refused:
        open_list(path)
    took, told = process_time() - began, refused.value
    if isinstance(told, ListTooLarge):
        return told.limit, took
    assert isinstance(told, ListRefused)
    return told.fault, took


@pytest.mark.parametrize("name", ["list.xlsx", "list.xls"])
def test_a_workbook_with_a_password_says_so(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(PASSWORD)
    with pytest.raises(ListRefused) as refused:
        open_list(path)
    assert refused.value.fault is ListFault.PASSWORD


MEMORY_OF_A_REFUSAL = """
import sys
from pathlib import Path
from shopclub.exchange.opening import open_list
from shopclub.exchange.refusals import ListRefused, ListTooLarge
try:
    open_list(Path(sys.argv[1]))
except (ListRefused, ListTooLarge) as refusal:
    told = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]
    print(refusal.limit if isinstance(refusal, ListTooLarge) else "refused", told)
"""


READS_MEMORY = pytest.mark.skipif(
    sys.platform != "linux", reason="reads the memory of a process from /proc"
)


@READS_MEMORY
@pytest.mark.parametrize(
    ("pieces", "limit"), [pytest.param(800, "unpacked", marks=pytest.mark.full), (90, "rows")]
)
def test_a_bomb_costs_no_memory(tmp_path: Path, pieces: int, limit: str) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parcel:
        parcel.writestr("xl/workbook.xml", WORKBOOK)
        parcel.writestr("xl/_rels/workbook.xml.rels", LINKS)
        with parcel.open("xl/worksheets/sheet1.xml", "w") as part:
            piece = ONE.encode() * 40_000
            for _ in range(pieces):
                part.write(piece)
    told, megabytes = memory_of(path)
    print(f"{path.stat().st_size} bytes, {megabytes} MB in all")
    assert told == limit
    assert megabytes < 150


@READS_MEMORY
@pytest.mark.soak
def test_no_bomb_costs_memory(tmp_path: Path) -> None:
    most = 0
    for number, (make, _) in enumerate((*BOMBS.values(), *MORE_BOMBS.values())):
        path = write_workbook(tmp_path / f"{number}.xlsx", make())
        most = max(most, memory_of(path)[1])
    print(f"{len(BOMBS) + len(MORE_BOMBS)} bombs, {most} MB at most")
    assert 0 < most < 150


def memory_of(path: Path) -> tuple[str, int]:
    """Return why another process refuses a list, and how many megabytes it had at most."""
    run = subprocess.run(
        [sys.executable, "-c", MEMORY_OF_A_REFUSAL, str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    told, kilobytes = run.stdout.split()
    return told, int(kilobytes) // 1024


@pytest.mark.parametrize("rounds", [50, pytest.param(500, marks=pytest.mark.soak)])
def test_mutilated_workbooks_are_read_or_refused(tmp_path: Path, rounds: int) -> None:
    chance = random.Random(11)
    rows = "".join(cell(f"A{n}", str(n)) for n in range(1, 60))
    sheet = sheet_of(rows).encode()
    whole = write_workbook(tmp_path / "whole.xlsx", sheet_of(rows)).read_bytes()
    outcomes = {"read": 0, "refused": 0}
    for number in range(rounds):
        content = bytearray(whole if number % 2 else sheet)
        content[chance.randrange(4, len(content))] = chance.randrange(32, 127)
        path = tmp_path / "mutilated.xlsx"
        if number % 2:
            path.write_bytes(bytes(content))
        else:
            write_workbook(path, content.decode())
        try:
            open_list(path)
        except (ListRefused, ListTooLarge):
            outcomes["refused"] += 1
        else:
            outcomes["read"] += 1
    print(outcomes)
    assert min(outcomes.values()) > 5
