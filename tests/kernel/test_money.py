"""Money as people type it and as it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.kernel.money import (
    CURRENCIES,
    LARGEST_MINOR,
    AmountFault,
    AmountRefused,
    Currency,
    currency,
    format_figure,
    format_money,
    parse_money,
    share_of,
)

CNY = currency("CNY")


@pytest.mark.parametrize(
    ("entry", "minor"),
    [
        ("12", 1200),
        ("12.5", 1250),
        ("12.", 1200),
        ("¥1,234.50", 123450),
        ("￥5", 500),
        ("¥ 5", 500),
        ("5元", 500),
        ("CNY 5", 500),
        ("１２．５", 1250),
        ("１９．９０", 1990),
        ("12。5", 1250),
        (" 12.50 ", 1250),
        ("12\u200b", 1200),
        ("0", 0),
        ("0.00", 0),
        ("1.15", 115),
        ("19.99", 1999),
        ("0.07", 7),
        ("007", 700),
        ("12.8+3*5", 2780),
        ("3×4.50", 1350),
        ("0.5+0.5", 100),
        ("19.90*0.355+0", AmountFault.TOO_MANY_DECIMALS),
        ("20*0.355", 710),
        ("", AmountFault.EMPTY),
        ("   ", AmountFault.EMPTY),
        ("¥", AmountFault.EMPTY),
        ("-5", AmountFault.NEGATIVE),
        ("¥-5", AmountFault.NEGATIVE),
        ("-¥5", AmountFault.NEGATIVE),
        ("\N{MINUS SIGN}5", AmountFault.NEGATIVE),
        ("5+-3", AmountFault.NEGATIVE),
        ("19.999", AmountFault.TOO_MANY_DECIMALS),
        ("1.005", AmountFault.TOO_MANY_DECIMALS),
        ("12.500", AmountFault.TOO_MANY_DECIMALS),
        ("19,99", AmountFault.DECIMAL_COMMA),
        ("0,5", AmountFault.DECIMAL_COMMA),
        ("abc", AmountFault.NOT_A_NUMBER),
        ("五", AmountFault.NOT_A_NUMBER),
        ("1e9", AmountFault.NOT_A_NUMBER),
        ("1_000", AmountFault.NOT_A_NUMBER),
        ("NaN", AmountFault.NOT_A_NUMBER),
        ("Infinity", AmountFault.NOT_A_NUMBER),
        ("٣", AmountFault.NOT_A_NUMBER),
        ("5²", AmountFault.NOT_A_NUMBER),
        ("½", AmountFault.NOT_A_NUMBER),
        ("0x10", AmountFault.NOT_A_NUMBER),
        ("1,23,456", AmountFault.NOT_A_NUMBER),
        ("12 5", AmountFault.NOT_A_NUMBER),
        ("12\n5", AmountFault.NOT_A_NUMBER),
        ("12+", AmountFault.NOT_A_NUMBER),
        (".", AmountFault.NOT_A_NUMBER),
        ("5-3", AmountFault.NOT_A_NUMBER),
        ("1000000000", LARGEST_MINOR),
        ("1000000000.01", AmountFault.TOO_LARGE),
        ("6901234567892", AmountFault.TOO_LARGE),
        ("600800000017", AmountFault.TOO_LARGE),
        ("9" * 40, AmountFault.TOO_LARGE),
        ("9" * 4000, AmountFault.TOO_LARGE),
        ("999999*999999*999999*999999", AmountFault.TOO_LARGE),
        ("1." + "0" * 40, AmountFault.TOO_LARGE),
    ],
)
def test_an_entry_is_read_exactly_or_refused(entry: str, minor: int | AmountFault) -> None:
    if isinstance(minor, AmountFault):
        with pytest.raises(AmountRefused) as refused:
            parse_money(entry, currency=CNY)
        assert refused.value.fault is minor
        assert len(refused.value.entry) <= 40
    else:
        assert parse_money(entry, currency=CNY) == minor


@pytest.mark.parametrize(
    ("code", "entry", "minor"),
    [
        ("JPY", "1,500", 1500),
        ("JPY", "12.5", AmountFault.TOO_MANY_DECIMALS),
        ("KWD", "1.234", 1234),
        ("KWD", "KD 1.5", 1500),
        ("HKD", "$5", 500),
        ("HKD", "HK$5", 500),
        ("TWD", "NT$1,200", 1200),
        ("EUR", "5 €", 500),
        ("MYR", "RM5.50", 550),
        ("EUR", "5¥", AmountFault.NOT_A_NUMBER),
    ],
)
def test_each_currency_counts_its_own_decimals(
    code: str, entry: str, minor: int | AmountFault
) -> None:
    if isinstance(minor, AmountFault):
        with pytest.raises(AmountRefused) as refused:
            parse_money(entry, currency=currency(code))
        assert refused.value.fault is minor
    else:
        assert parse_money(entry, currency=currency(code)) == minor


@given(st.sampled_from(CURRENCIES), st.integers(0, LARGEST_MINOR))
def test_what_is_written_is_read_back(known: Currency, minor: int) -> None:
    assert parse_money(format_money(minor, currency=known), currency=known) == minor
    assert parse_money(format_figure(minor, currency=known), currency=known) == minor


@given(st.text(max_size=60))
def test_no_entry_is_anything_but_read_or_refused(entry: str) -> None:
    try:
        minor = parse_money(entry, currency=CNY)
    except AmountRefused:
        return
    assert 0 <= minor <= LARGEST_MINOR


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=5))
def test_a_sum_is_the_sum_of_its_terms(minors: list[int]) -> None:
    entry = "+".join(format_figure(minor, currency=CNY) for minor in minors)
    assert parse_money(entry, currency=CNY) == sum(minors)


@pytest.mark.parametrize(
    ("minor", "code", "written"),
    [
        (123450, "CNY", "¥1,234.50"),
        (-640, "CNY", "\N{MINUS SIGN}¥6.40"),
        (5, "CNY", "¥0.05"),
        (0, "JPY", "¥0"),
        (1234567, "JPY", "¥1,234,567"),
        (1, "KWD", "KD0.001"),
    ],
)
def test_money_is_written_with_all_its_decimals(minor: int, code: str, written: str) -> None:
    assert format_money(minor, currency=currency(code)) == written


@pytest.mark.parametrize(
    ("minor", "basis_points", "share"),
    [(12800, 500, 640), (10, 500, 1), (9, 500, 0), (50, 100, 1), (49, 100, 0), (777, 10_000, 777)],
)
def test_a_share_is_rounded_half_up(minor: int, basis_points: int, share: int) -> None:
    assert share_of(minor, basis_points=basis_points) == share


@given(st.integers(0, LARGEST_MINOR), st.integers(0, 10_000))
def test_a_share_and_the_rest_make_the_whole_to_half_a_unit(minor: int, share: int) -> None:
    part = share_of(minor, basis_points=share)
    assert 0 <= part <= minor
    assert abs(part * 20_000 - minor * share * 2) <= 10_000


@pytest.mark.parametrize("basis_points", [-1, 10_001])
def test_a_share_beyond_the_whole_is_a_bug(basis_points: int) -> None:
    with pytest.raises(ValueError, match="basis points"):
        share_of(100, basis_points=basis_points)
