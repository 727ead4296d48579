"""How address labels lie on A4: what people measure, what fits, and what is remembered of it."""

import pytest

from shopclub.kernel.label_measures import (
    KNOWN_SHEETS,
    RANGES,
    LabelMeasure,
    LabelMeasureRefused,
    LabelsBeyondPaper,
    entries_of,
    label_sheet_of,
    remembered_sheet,
    written,
)
from shopclub.kernel.label_sheets import PAPER_HEIGHT, PAPER_WIDTH, THREE_BY_SEVEN, LabelSheet

ENTRIES = entries_of(THREE_BY_SEVEN)


@pytest.mark.parametrize("sheet", KNOWN_SHEETS, ids=written)
def test_a_known_sheet_fits_is_centred_and_is_remembered(sheet: LabelSheet) -> None:
    left, top = sheet.corner(sheet.count - 1)
    assert left + sheet.width + sheet.left == pytest.approx(PAPER_WIDTH, abs=0.02)
    assert top + sheet.height + sheet.top == pytest.approx(PAPER_HEIGHT, abs=0.02)
    assert label_sheet_of(entries_of(sheet)) == sheet == remembered_sheet(written(sheet))


@pytest.mark.parametrize(
    ("measure", "text", "value"),
    [
        (LabelMeasure.WIDTH, " 60 ", 60),
        (LabelMeasure.WIDTH, "60,5", 60.5),
        (LabelMeasure.WIDTH, "６０．５", 60.5),
        (LabelMeasure.HEIGHT, "38.10", 38.1),
        (LabelMeasure.GAP_DOWN, "0", 0),
    ],
)
def test_a_measure_is_read_as_people_write_it(
    measure: LabelMeasure, text: str, value: float
) -> None:
    sheet = label_sheet_of({**ENTRIES, measure: text})
    assert {m: v for m, v in entries_of(sheet).items() if v != ENTRIES[m]} == (
        {} if f"{value:g}" == ENTRIES[measure] else {measure: f"{value:g}"}
    )


@pytest.mark.parametrize(
    ("measure", "text"),
    [
        (LabelMeasure.COLUMNS, "0"),
        (LabelMeasure.COLUMNS, "6"),
        (LabelMeasure.COLUMNS, "2.5"),
        (LabelMeasure.ROWS, "12"),
        (LabelMeasure.WIDTH, "39.9"),
        (LabelMeasure.HEIGHT, "24.9"),
        (LabelMeasure.HEIGHT, ""),
        (LabelMeasure.LEFT, "-1"),
        (LabelMeasure.TOP, "1e1"),
        (LabelMeasure.GAP_ACROSS, "nan"),
        (LabelMeasure.GAP_DOWN, "1.234"),
        (LabelMeasure.GAP_DOWN, "٣"),
    ],
)
def test_what_is_no_measure_is_refused_with_its_range(measure: LabelMeasure, text: str) -> None:
    with pytest.raises(LabelMeasureRefused) as refused:
        label_sheet_of({**ENTRIES, measure: text})
    assert refused.value.measure is measure
    assert (refused.value.least, refused.value.most) == RANGES[measure]


@pytest.mark.parametrize(
    ("measure", "text", "told"),
    [
        (LabelMeasure.COLUMNS, "4", LabelMeasure.WIDTH),
        (LabelMeasure.LEFT, "20", LabelMeasure.WIDTH),
        (LabelMeasure.ROWS, "8", LabelMeasure.HEIGHT),
        (LabelMeasure.GAP_DOWN, "5", LabelMeasure.HEIGHT),
    ],
)
def test_labels_beyond_the_paper_are_refused(
    measure: LabelMeasure, text: str, told: LabelMeasure
) -> None:
    with pytest.raises(LabelsBeyondPaper) as refused:
        label_sheet_of({**ENTRIES, measure: text})
    assert refused.value.measure is told


@pytest.mark.parametrize("text", ["", "3x7", "3x7 a b c d e f", "9x9 63.5 38.1 7 15 2 0", "x" * 99])
def test_what_was_never_written_is_remembered_as_nothing(text: str) -> None:
    assert remembered_sheet(text) is None
