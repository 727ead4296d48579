"""A workbook of everything that was changed is refused: with the sheet and its row."""

from pathlib import Path

import pytest

from shopclub.exchange.refusals import (
    MEGABYTE,
    ExportFault,
    ExportRefused,
)
from tests.exchange.changed_workbooks import (
    SHEET,
    Change,
    Whole,
    before_end,
    changed,
    in_row,
    read_sheet,
    row,
    without_row,
    written_whole,
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return written_whole(tmp_path_factory.mktemp("whole"))


def swapped(xml: str) -> str:
    """Sort rows 2 and 3 the other way round, numbered as they stand."""
    second, third = row(2).findall(xml)[0], row(3).findall(xml)[0]
    moved = (third.replace('r="3"', 'r="2"'), second.replace('r="2"', 'r="3"'))
    return xml.replace(second + third, "".join(moved))


TEXT_CELL = r'(<c r="[A-Z]+{n}"[^>]* t="inlineStr"><is><t>)[^<]*'
CHECK_CELL = r'<c r="[A-Z]+2"[^>]*><is><t>[0-9a-f]{8}</t></is></c>(?=</row>)'

LARGE = "a cell of 40 MB"
SLOW = pytest.param(LARGE, marks=pytest.mark.full)
HARMS: dict[str, tuple[Change, int]] = {
    "a number changed": (in_row(2, r"<v>\d+</v>", "<v>77</v>"), 2),
    "a number of halves": (in_row(3, r"<v>\d+</v>", "<v>1.5</v>"), 3),
    "a number that is none": (in_row(3, r"<v>\d+</v>", "<v>x</v>"), 3),
    "a number without end": (in_row(3, r"<v>\d+</v>", "<v>1E+999999999</v>"), 3),
    "a text changed": (in_row(4, TEXT_CELL.format(n=4), r"\1other"), 4),
    "a cell emptied": (in_row(2, r"<c [^>]*><v>\d+</v></c>", ""), 2),
    "an instant rounded as by a spreadsheet": (
        in_row(2, r't="inlineStr"><is><t>\d{16}</t></is>', "><v>1.79522E+15</v>"),
        2,
    ),
    "a formula without a value": (in_row(2, r"<v>\d+</v>", "<f>1+1</f>"), 2),
    "an error in a cell": (in_row(2, r"><v>\d+</v>", ' t="e"><v>#N/A</v>'), 2),
    "a truth in a cell": (in_row(2, r"><v>\d+</v>", ' t="b"><v>1</v>'), 2),
    "a text that nobody shares": (in_row(2, r"><v>\d+</v>", ' t="s"><v>99999</v>'), 1 + 1),
    "a text of number -1": (in_row(2, r"><v>\d+</v>", ' t="s"><v>-1</v>'), 1 + 1),
    "a row taken out": (without_row(2), 3),
    "two rows the other way round": (swapped, 2),
    "a row written twice": (lambda xml: row(2).sub(lambda found: found[0] * 2, xml), 2),
    "a row added": (before_end('<row r="99"><c r="A99"><v>7</v></c></row>'), 99),
    "a head renamed": (in_row(1, TEXT_CELL.format(n=1), r"\1other"), 1),
    "a head taken out": (without_row(1), 2),
    "a cell beside": (in_row(2, "</row>", '<c r="ZZ2"><v>1</v></c></row>'), 2),
    "a check changed": (in_row(2, r"[0-9a-f]{8}(</t></is></c></row>)", r"00000000\1"), 2),
    "a check taken out": (in_row(2, CHECK_CELL, ""), 3),
    "a cell too long": (in_row(2, TEXT_CELL.format(n=2), r"\g<1>" + "x" * 32_768), 2),
    "half a sheet": (lambda xml: xml[: xml.index('<row r="4"') + 40], 4),
    "a tag without end": (before_end('<row x="' + "x" * 3 * MEGABYTE), 0),
    "a document type": (lambda xml: f"<!DOCTYPE x []>{xml[xml.index('<worksheet') :]}", 0),
    LARGE: (
        before_end(f"<row><c t='str'><v>{'x' * 40 * MEGABYTE}</v></c></row>"),
        0,
    ),
    "no sheet at all": (lambda xml: "<worksheet/>", 1),
    "an empty part": (lambda xml: "", 0),
}


@pytest.mark.parametrize("harm", [one if one != LARGE else SLOW for one in HARMS])
def test_a_changed_sheet_is_refused_where_it_shows(whole: Whole, tmp_path: Path, harm: str) -> None:
    change, at = HARMS[harm]
    path = changed(whole, tmp_path, SHEET, change)
    with pytest.raises(ExportRefused) as refused:
        read_sheet(path, whole, SHEET)
    assert (refused.value.fault, refused.value.part) == (ExportFault.DAMAGED, SHEET)
    assert refused.value.row == at or not at
