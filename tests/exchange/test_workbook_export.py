"""The workbook of everything: texts and numbers, no formula, nothing left in between."""

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from shopclub.exchange.refusals import (
    ExportExists,
)
from shopclub.exchange.spreadsheet import export_workbook
from tests.builders import Desk, desk_in
from tests.exchange.full_day import live_a_day
from tests.exchange.test_exporting import enrol_formulas, kept_texts, names_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk that lived a whole day."""
    with desk_in(tmp_path) as desk:
        live_a_day(desk)
        yield desk


def test_a_workbook_holds_texts_and_numbers_and_no_formula(desk: Desk, tmp_path: Path) -> None:
    enrol_formulas(desk)
    path = tmp_path / "all.xlsx"
    export_workbook(desk.shop, path, by=desk.owner)
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}
    people = list(book["member_person"].values)
    places = [people[0].index(head) for head in ("name", "address", "note")]
    told = {tuple(str(line[place] or "") for place in places) for line in people[1:]}
    assert told == kept_texts()
    points = list(book["point_entry"].values)
    assert -150 in [line[points[0].index("points")] for line in points[1:]]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(ExportExists):
        export_workbook(desk.shop, path, by=desk.owner)


def test_a_workbook_in_the_making_lies_beside_its_place_and_goes_with_a_stop(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary, out = tmp_path / "temporary", tmp_path / "out"
    temporary.mkdir()
    out.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    looked: list[int] = []

    def look(done: int, of: int) -> None:
        assert not list(temporary.iterdir())
        looked.append(len(list(out.glob(".*/*"))))
        if done == stop_at:
            raise KeyboardInterrupt

    for stop_at in (10, None):
        (out / ".~all.xlsx.0a1b2c3d.tmp").mkdir(exist_ok=True)  # what a kill left
        with contextlib.suppress(KeyboardInterrupt):
            export_workbook(desk.shop, out / "all.xlsx", by=desk.owner, progress=look)
        assert names_in(out) == (set() if stop_at else {"all.xlsx"})
        assert not list(temporary.iterdir())
    assert max(looked) > 10
