"""Receipts on sheets for the files: the roll's own column at the corner, never stretched."""

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from shopclub.documents.receipt import draw
from shopclub.kernel.sheets import ReceiptSheet
from tests.documents.papers import (
    CHINESE,
    RECEIPTS,
    codes_in,
    lines_of,
    page_sizes,
    picture,
    printed,
    text_of,
)

FILED = (ReceiptSheet.A5, ReceiptSheet.A4)
LONG = replace(
    CHINESE,
    shop=replace(
        CHINESE.shop, name="幸福大家庭母婴用品与茶叶土特产" * 4, address="杭州幸福路" * 40
    ),
)
DOTS_300_DPI = 300 / 25.4


@pytest.mark.parametrize(
    ("sheet", "size"), [(ReceiptSheet.A5, (148, 210)), (ReceiptSheet.A4, (210, 297))]
)
def test_a_copy_for_the_files_is_one_page_of_its_sheet(
    sheet: ReceiptSheet, size: tuple[float, float]
) -> None:
    for receipt in RECEIPTS:
        (page,) = page_sizes(draw(receipt, member_name="Ann", sheet=sheet))
        assert page == pytest.approx(size, abs=0.001)


@pytest.mark.parametrize("sheet", FILED)
def test_the_column_of_the_roll_stands_at_the_corner_of_the_sheet(sheet: ReceiptSheet) -> None:
    roll = printed(draw(CHINESE, member_name="王小明"))
    filed = printed(draw(CHINESE, member_name="王小明", sheet=sheet))
    assert [char.char for char in filed] == [char.char for char in roll]
    pairs = list(zip(roll, filed, strict=True))
    assert {round(there.left - here.left, 1) for here, there in pairs} == {16.0}
    assert len({round(there.top - here.top, 1) for here, there in pairs}) == 1
    assert min(char.top for char in filed) == pytest.approx(20, abs=0.5)
    assert min(char.left for char in filed) >= 20 - 0.05
    assert max(char.right for char in filed) <= 92 + 0.05


@pytest.mark.parametrize("sheet", FILED)
def test_a_scanner_reads_the_copy(sheet: ReceiptSheet) -> None:
    page = picture(draw(CHINESE, member_name="王小明", sheet=sheet), dots_per_mm=DOTS_300_DPI)
    assert codes_in(page) == [("Code128", CHINESE.number)]


def test_a_column_too_long_for_the_sheet_goes_on_and_loses_nothing() -> None:
    name = "阿" * 60
    sayings = CHINESE.sayings * 4
    endless = replace(LONG, cashier=name, payments=CHINESE.payments * 12, sayings=sayings)
    pdf = draw(endless, member_name=name, sheet=ReceiptSheet.A5)
    pages = len(page_sizes(pdf))
    assert pages == 2
    rows = [row for page in range(pages) for row in lines_of(pdf, page=page)]
    numbers = ["1 / 2", "2 / 2"]
    assert [row for row in rows if row in numbers] == numbers
    whole = text_of(draw(endless, member_name=name))
    assert sorted("".join(row for row in rows if row not in numbers).replace(" ", "")) == sorted(
        whole
    )
    for page in range(pages):
        shown = picture(pdf, page=page, dots_per_mm=4)
        edge = shown.crop((0, 4 * (210 - 7), shown.width, shown.height))
        assert set(edge.tobytes()) == {255}
    assert len(page_sizes(draw(LONG, member_name=name, sheet=ReceiptSheet.A4))) == 1


def test_papers_drawn_at_the_same_time_do_not_disturb_each_other() -> None:
    alone = draw(CHINESE, member_name="王小明", sheet=ReceiptSheet.A4)
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(max_workers=4) as threads:
            asked = [
                threads.submit(draw, CHINESE, member_name="王小明", sheet=ReceiptSheet.A4)
                for _ in range(24)
            ]
            assert {each.result() for each in asked} == {alone}
    finally:
        sys.setswitchinterval(usual)
