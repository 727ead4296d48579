"""Workbooks that say what cannot be: refused as damaged, never read as something else."""

from pathlib import Path

import pytest

from shopclub.exchange.opening import open_list
from shopclub.exchange.refusals import ListFault, ListRefused
from tests.exchange.workbooks import sheet_of, write_workbook

STRINGS = "<sst><si><t>张三</t></si><si><t>李四</t></si></sst>"


@pytest.mark.parametrize("place", ["-1", "2", "x"])
def test_a_cell_of_a_text_that_is_not_there_is_damage(tmp_path: Path, place: str) -> None:
    sheet = sheet_of(f'<row><c t="s"><v>{place}</v></c></row>')
    with pytest.raises(ListRefused) as refused:
        open_list(write_workbook(tmp_path / "odd.xlsx", sheet, strings=STRINGS))
    assert refused.value.fault is ListFault.DAMAGED
