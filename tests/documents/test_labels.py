"""Address labels: what they say, where they stand, and nothing leaves them."""

from itertools import pairwise
from unicodedata import normalize

import pytest

from shopclub.documents import labels
from shopclub.documents.labels import address_lines, split_postcode
from shopclub.documents.pages import TextMark
from shopclub.insights.letters import Address
from shopclub.kernel.label_measures import KNOWN_SHEETS, written
from shopclub.kernel.label_sheets import THREE_BY_SEVEN, LabelSheet
from shopclub.members.particulars import Gender
from tests.documents.papers import page_sizes, text_of

ROAD = "310015 浙江省杭州市拱墅区台州路 9 号长乐坊 6 幢 1 单元 1102 室"
WANG = Address("王小明", Gender.MALE, ROAD)


def said(pdf: bytes) -> str:
    """Return all text of a paper without its line ends."""
    return "".join(text_of(pdf).split())


def test_a_label_begins_with_the_postcode_and_ends_with_the_name() -> None:
    pdf = labels.draw((WANG,), language="zh_CN", title="标签")
    words = said(pdf)
    assert words.startswith("310015浙江省杭州市拱墅区")
    assert words.endswith("王小明先生收")
    assert page_sizes(pdf)[0] == pytest.approx((210, 297), abs=0.001)


def test_labels_stand_where_the_sheet_has_them() -> None:
    assert THREE_BY_SEVEN.count == 21
    assert THREE_BY_SEVEN.corner(0) == (7.21, 15.15)
    left, top = THREE_BY_SEVEN.corner(20)
    assert (round(left, 2), round(top, 2)) == (139.29, 243.75)
    assert left + THREE_BY_SEVEN.width + 7.21 == pytest.approx(210, abs=0.01)
    assert top + THREE_BY_SEVEN.height + 15.15 == pytest.approx(297, abs=0.01)


@pytest.mark.parametrize(
    ("first", "count", "pages"), [(1, 21, 1), (1, 22, 2), (21, 2, 2), (4, 18, 1)]
)
def test_labels_begin_where_the_sheet_has_some_left(first: int, count: int, pages: int) -> None:
    pdf = labels.draw((WANG,) * count, language="zh_CN", title="标签", first=first)
    assert len(page_sizes(pdf)) == pages
    assert said(pdf).count("310015") == count


@pytest.mark.parametrize("first", [0, 22])
def test_a_label_that_no_sheet_has_is_refused(first: int) -> None:
    with pytest.raises(ValueError, match="label"):
        labels.draw((WANG,), language="zh_CN", title="标签", first=first)


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("310015 台州路 9 号", ("310015", "台州路 9 号")),
        ("台州路 9 号，310015", ("310015", "台州路 9 号")),
        ("台州路 1234567 号", ("", "台州路 1234567 号")),
        ("台州路", ("", "台州路")),
    ],
)
def test_a_postcode_is_found_wherever_it_stands(address: str, parts: tuple[str, str]) -> None:
    assert split_postcode(address) == parts


@pytest.mark.parametrize("sheet", [*KNOWN_SHEETS, LabelSheet(5, 11, 40, 25, 5, 11)], ids=written)
def test_nothing_of_a_label_leaves_it_or_meets_its_name(sheet: LabelSheet) -> None:
    long = Address("阿依古丽·买买提江·阿卜杜拉", Gender.FEMALE, "310015 " + "很长的路" * 48)
    for place in (0, sheet.count - 1):
        left, top = sheet.corner(place)
        marks = labels.label_of(long, place=place, sheet=sheet, language="zh_CN")
        baselines = sorted({mark.baseline for mark in marks if isinstance(mark, TextMark)})
        assert all(below - above >= 4.6 for above, below in pairwise(baselines))
        for mark in marks:
            assert isinstance(mark, TextMark)
            assert left + 4.9 <= mark.left
            assert mark.left + mark.letters.width <= left + sheet.width - 4.9
            assert top < mark.top
            assert mark.bottom < top + sheet.height
    assert len(address_lines("很长的路" * 48, width=53.5)) == 3


@pytest.mark.parametrize(
    "address",
    [
        "12 Long Meadow Street Apartment 5 " + "Building Seven Northern District of Something " * 3,
        "12 Rue de l'E\u0301glise Saint-E\u0301tienne " * 5,
    ],
)
def test_what_does_not_fit_on_a_label_goes_on_where_the_line_before_ended(address: str) -> None:
    lines = address_lines(address, width=53.5)
    shown = "".join("".join(line.text for line in lines).split())
    assert len(lines) == 3
    assert shown.endswith("…")
    assert "".join(normalize("NFC", address).split()).startswith(shown[:-1])
