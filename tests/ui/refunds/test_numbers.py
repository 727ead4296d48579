"""What a scanner or a hand may put into the number field."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.kernel.codes import CodeKind, card_number, code_kind
from shopclub.ui.refunds.numbers import NumberFault, NumberRefused, read_number

TODAY = date(2026, 11, 21)
CARD = card_number(shop=8, running=1)


@pytest.mark.parametrize(
    ("entry", "number"),
    [
        ("261121010087", "261121010087"),
        ("261121-01-0087", "261121010087"),
        (" 261121 01 0087 ", "261121010087"),
        ("２６１１２１０１００８７", "261121010087"),
        ("261121–01–0087\u200b", "261121010087"),
        ("87", "261121030087"),
        ("0087", "261121030087"),
        ("9999", "261121039999"),
        ("10000", "26112103010000"),
        ("00087", "261121030087"),
        ("26112101010000", "26112101010000"),
        ("261121-01-010000", "26112101010000"),
    ],
)
def test_a_number_is_read_as_it_is_printed_scanned_or_called_out(entry: str, number: str) -> None:
    assert read_number(entry, today=TODAY, till=3) == number


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ("王小明", NumberFault.NOT_A_NUMBER),
        ("0", NumberFault.NOT_A_NUMBER),
        ("26112101008", NumberFault.NOT_A_NUMBER),
        ("2611210100877", NumberFault.NOT_A_NUMBER),
        ("26112101009999", NumberFault.NOT_A_NUMBER),
        ("912345678901", NumberFault.NOT_A_NUMBER),
        ("712345678901", NumberFault.NOT_A_NUMBER),
        ("12.50", NumberFault.NOT_A_NUMBER),
        ("٢٦١١٢١٠١٠٠٨٧", NumberFault.NOT_A_NUMBER),
        ("9" * 10_000, NumberFault.NOT_A_NUMBER),
        (CARD, NumberFault.CARD),
    ],
)
def test_what_is_no_number_of_a_receipt_is_refused(entry: str, fault: NumberFault) -> None:
    with pytest.raises(NumberRefused) as refused:
        read_number(entry, today=TODAY, till=3)
    assert refused.value.fault is fault


@given(st.text(max_size=60))
def test_anything_is_a_number_of_a_receipt_or_refused(entry: str) -> None:
    try:
        number = read_number(entry, today=TODAY, till=1)
    except NumberRefused:
        return
    assert code_kind(number) is CodeKind.RECEIPT
