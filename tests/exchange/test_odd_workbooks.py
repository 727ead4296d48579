"""Workbooks that say what cannot be: refused as damaged, never read as something else."""

from pathlib import Path

import pytest
import xlwt

from shopclub.exchange.opening import open_list
from shopclub.exchange.refusals import ListFault, ListRefused
from tests.exchange.workbooks import WORKBOOK, sheet_of, write_workbook

STYLES = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
"""A number, and a day."""
STRINGS = "<sst><si><t>张三</t></si><si><t>李四</t></si></sst>"


@pytest.mark.parametrize("place", ["-1", "2", "x"])
def test_a_cell_of_a_text_that_is_not_there_is_damage(tmp_path: Path, place: str) -> None:
    sheet = sheet_of(f'<row><c t="s"><v>{place}</v></c></row>')
    with pytest.raises(ListRefused) as refused:
        open_list(write_workbook(tmp_path / "odd.xlsx", sheet, strings=STRINGS))
    assert refused.value.fault is ListFault.DAMAGED


@pytest.mark.parametrize("length", [600, 4_096, 4_500, 5_312])
def test_an_old_workbook_that_came_in_half_is_refused(tmp_path: Path, length: int) -> None:
    book = xlwt.Workbook(encoding="utf-8")
    book.add_sheet("会员").write(0, 0, "姓名")
    whole, half = tmp_path / "whole.xls", tmp_path / "half.xls"
    book.save(str(whole))
    half.write_bytes(whole.read_bytes()[:length])
    with pytest.raises(ListRefused) as refused:
        open_list(half)
    assert refused.value.fault is ListFault.DAMAGED


@pytest.mark.parametrize("style", [0, 1])
@pytest.mark.parametrize("value", ["1e9999999", "1e99999", "NaN", "-sNaN", "Infinity"])
def test_a_number_that_is_none_stays_the_text_it_is(tmp_path: Path, value: str, style: int) -> None:
    sheet = sheet_of(f'<row><c s="{style}"><v>{value}</v></c></row>')
    for workbook in (WORKBOOK, WORKBOOK.replace("<sheets>", '<workbookPr date1904="1"/><sheets>')):
        path = write_workbook(tmp_path / "odd.xlsx", sheet, styles=STYLES, workbook=workbook)
        assert open_list(path).lines[0].cells == (value,)
