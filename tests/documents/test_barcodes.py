"""The geometry of codes: modules, set C, and runs without seams."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from shopclub.documents.barcodes import MODULE, QR_MASK, code128_bars, code128_width, qr_bars


def test_twelve_digits_are_a_hundred_and_one_modules() -> None:
    bars = code128_bars("261121010087", height=11)
    assert code128_width("261121010087") == pytest.approx(101 * MODULE) == pytest.approx(37.875)
    assert bars[0].left == 0
    assert bars[-1].left + bars[-1].width == pytest.approx(37.875)
    assert {bar.height for bar in bars} == {11}


def test_every_bar_stands_on_whole_modules() -> None:
    bars = code128_bars("600800010420", height=12.5)
    assert len(bars) == 3 * 8 + 4
    for bar in bars:
        assert bar.left / MODULE == pytest.approx(round(bar.left / MODULE))
        assert round(bar.width / MODULE) in {1, 2, 3, 4}


@given(st.integers(min_value=1, max_value=8), st.data())
def test_every_code_is_the_one_that_another_encoder_makes(pairs: int, data: st.DataObject) -> None:
    digits = data.draw(st.text("0123456789", min_size=2 * pairs, max_size=2 * pairs))
    other = Code128(digits, quiet=0)
    other.validate()  # type: ignore[no-untyped-call]
    other.encode()  # type: ignore[no-untyped-call]
    other.decompose()  # type: ignore[no-untyped-call]
    expected, place = [], 0
    for stroke in other.decomposed:
        width = ord(stroke.lower()) - ord("a") + 1
        if stroke.isupper():
            expected.append((place, width))
        place += width
    drawn = code128_bars(digits, height=1, module=1)
    assert [(bar.left, bar.width) for bar in drawn] == expected
    assert place == code128_width(digits, module=1)


@pytest.mark.parametrize("text", ["", "123", "12a4", "１２", "26112101008-"])
def test_only_pairs_of_digits_are_coded(text: str) -> None:
    with pytest.raises(ValueError, match="pairs of digits"):
        code128_bars(text, height=11)


def test_a_qr_code_of_a_card_has_21_modules_and_joined_runs() -> None:
    bars = qr_bars("600800010420", side=21)
    first = [bar for bar in bars if bar.top == 0]
    assert (first[0].left, first[0].width) == (0, 7)
    assert max(bar.left + bar.width for bar in bars) == 21
    assert max(bar.top + bar.height for bar in bars) == 21
    for bar in bars:
        assert bar.height == pytest.approx(1.04 if bar.top < 20 else 1)
        after = bar.left + bar.width
        assert not any(other.top == bar.top and other.left == after for other in bars)


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_a_code_put_together_from_groups_is_the_one_that_was_encoded(number: int) -> None:
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(f"{number:012d}")
    code.version = 1
    code.makeImpl(test=False, maskPattern=QR_MASK)
    dark = [
        (row, n)
        for row, line in enumerate(code.modules)
        for n, is_dark in enumerate(line)
        if is_dark
    ]
    drawn = [
        (round(bar.top), n)
        for bar in qr_bars(f"{number:012d}", side=21)
        for n in range(round(bar.left), round(bar.left + bar.width))
    ]
    assert drawn == dark


def test_other_text_is_coded_too() -> None:
    assert max(bar.left + bar.width for bar in qr_bars("https://a.example/b?c=d", side=1)) == 1


def test_a_qr_code_takes_ascii_only() -> None:
    with pytest.raises(ValueError, match="ASCII"):
        qr_bars("王", side=21)
