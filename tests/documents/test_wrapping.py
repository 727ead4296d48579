"""Where lines end: never before closing punctuation, after an opening one, or at a unit."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from shopclub.documents.lettering import Letters, Weight
from shopclub.documents.wrapping import (
    CLOSING,
    OPENING,
    UNITS,
    balanced,
    two_lines_of,
    wrapped,
)

TEXT = "会员“阿依古丽”于 12 月 31 日前再消费 ¥408.40，保留（黄金会员）资格；80 分将到期！"


def _letters(text: str) -> Letters:
    return Letters(text, Weight.REGULAR, 8.5)


def _faults(lines: tuple[Letters, ...], *, width: float) -> list[str]:
    faults = [f"too wide: {line.text}" for line in lines if not line.fits(width)]
    faults += [f"starts badly: {line.text}" for line in lines if line.text[:1] in CLOSING]
    faults += [f"ends badly: {line.text}" for line in lines if line.text[-1:] in OPENING]
    for above, below in itertools.pairwise(lines):
        if above.text[-1:].isdigit() and below.text[:1] in UNITS:
            faults.append(f"parts a number from its unit: {below.text}")
    return faults


def test_no_line_of_any_width_ends_where_it_may_not() -> None:
    read = 0
    for tenths in range(100, 800):
        lines = wrapped(_letters(TEXT), width=tenths / 10)
        assert _faults(lines, width=tenths / 10) == []
        assert "".join(line.text for line in lines).replace(" ", "") == TEXT.replace(" ", "")
        read += len(lines)
    assert read > 1_000


def test_bad_line_ends_are_found() -> None:
    planted = tuple(map(_letters, ("再消费（", "黄金）满 12", "月", "，好")))
    assert len(_faults(planted, width=100)) == 3
    assert _faults(planted, width=1)[0].startswith("too wide")


@given(
    st.text(alphabet="中国年月日分元，。！（“”）12 9a<b>-¥", max_size=80),
    st.integers(min_value=4, max_value=80),
)
def test_wrapping_loses_nothing_and_stays_within_the_width(text: str, width: int) -> None:
    lines = wrapped(_letters(text), width=width)
    assert "".join(line.text for line in lines).replace(" ", "") == text.replace(" ", "")
    assert all(line.fits(width) for line in lines)


def test_a_word_longer_than_the_line_is_parted_where_it_must() -> None:
    lines = wrapped(_letters("x" * 60), width=20)
    assert len(lines) > 2
    assert _faults(lines, width=20) == []


def test_latin_words_stay_whole() -> None:
    lines = wrapped(_letters("more by 31 Dec brings you Gold"), width=25)
    assert [line.text for line in lines] == ["more by 31 Dec", "brings you Gold"]


def test_centred_lines_are_balanced_and_no_more_of_them() -> None:
    text = _letters("七日内凭小票退换，扫上方条码可查本单")
    width = text.width - 1
    assert [len(line.text) for line in wrapped(text, width=width)] == [17, 1]
    assert [len(line.text) for line in balanced(text, width=width)] == [9, 9]


def test_two_lines_are_all_there_is() -> None:
    lines = two_lines_of(_letters("长" * 60), width=40, floor=8)
    assert len(lines) == 2
    assert lines[1].text.endswith("…")
    assert all(line.fits(40) for line in lines)
