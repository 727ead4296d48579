"""Numbers on cards, receipts and vouchers never collide."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.kernel.codes import (
    CodeKind,
    card_number,
    code_kind,
    dashed_receipt_number,
    luhn_digit,
    luhn_holds,
    receipt_number,
    spaced_card_number,
    till_of_receipt,
)


def test_the_check_digit_is_that_of_the_published_example() -> None:
    assert luhn_digit("7992739871") == "3"


@given(st.text("0123456789", min_size=1, max_size=20))
def test_a_number_with_its_check_digit_holds(digits: str) -> None:
    assert luhn_holds(digits + luhn_digit(digits))


@given(st.text("0123456789", min_size=2, max_size=15), st.data())
def test_one_wrong_digit_is_always_noticed(digits: str, data: st.DataObject) -> None:
    whole = digits + luhn_digit(digits)
    place = data.draw(st.integers(0, len(whole) - 1))
    wrong = data.draw(st.sampled_from([d for d in "0123456789" if d != whole[place]]))
    assert not luhn_holds(whole[:place] + wrong + whole[place + 1 :])


@pytest.mark.parametrize("text", ["", "12a", "１２", "-1"])
def test_what_is_no_run_of_digits_never_holds(text: str) -> None:
    assert not luhn_holds(text)


@given(st.integers(0, 999), st.integers(0, 9_999_999))
def test_a_card_is_always_known_as_a_card(shop: int, running: int) -> None:
    number = card_number(shop=shop, running=running)
    assert len(number) == 12
    assert code_kind(number) is CodeKind.CARD


@given(st.dates(date(1960, 1, 1), date(2200, 1, 1)), st.integers(1, 99), st.integers(1, 999_999))
def test_a_receipt_is_always_known_as_a_receipt(day: date, till: int, running: int) -> None:
    number = receipt_number(day=day, till=till, running=running)
    assert len(number) == (12 if running <= 9_999 else 14)
    assert code_kind(number) is CodeKind.RECEIPT


@given(
    st.dates(date(1960, 1, 1), date(2200, 1, 1)),
    st.dates(date(1960, 1, 1), date(2200, 1, 1)),
)
def test_receipts_of_two_days_differ(one: date, other: date) -> None:
    numbers = {receipt_number(day=day, till=1, running=1) for day in (one, other)}
    assert len(numbers) == len({one, other})


def test_a_receipt_reads_as_date_till_and_running_number() -> None:
    number = receipt_number(day=date(2026, 11, 21), till=1, running=87)
    assert dashed_receipt_number(number) == "261121-01-0087"


@pytest.mark.parametrize(
    ("running", "shown"),
    [(9_999, "261121-01-9999"), (10_000, "261121-01-010000"), (100_000, "261121-01-100000")],
)
def test_numbers_go_on_after_the_last_of_four_digits(running: int, shown: str) -> None:
    number = receipt_number(day=date(2026, 11, 21), till=1, running=running)
    assert dashed_receipt_number(number) == shown
    assert till_of_receipt(number) == 1


def test_a_card_is_written_in_groups_of_four() -> None:
    assert spaced_card_number("600800000017") == "6008 0000 0017"


@pytest.mark.parametrize(
    ("digits", "kind"),
    [
        ("600800000017", CodeKind.CARD),
        ("600800000018", None),
        ("900000000001", CodeKind.VOUCHER),
        ("900000000002", None),
        ("261121010087", CodeKind.RECEIPT),
        ("261121019999", CodeKind.RECEIPT),
        ("26112101010000", CodeKind.RECEIPT),
        ("26112101009999", None),
        ("2611210110000", None),
        ("66112101010000", None),
        ("700000000001", None),
        ("13800138000", None),
        ("6901234567892", None),
        ("", None),
        ("６００８００００００１７", None),
    ],
)
def test_a_scan_is_told_by_its_first_digit(digits: str, kind: CodeKind | None) -> None:
    assert code_kind(digits) is kind


@pytest.mark.parametrize(("shop", "running"), [(1000, 1), (-1, 1), (1, 10_000_000), (1, -1)])
def test_a_card_beyond_its_digits_is_a_bug(shop: int, running: int) -> None:
    with pytest.raises(ValueError, match="card number"):
        card_number(shop=shop, running=running)


@pytest.mark.parametrize(
    ("day", "till", "running"),
    [
        (date(2026, 1, 1), 0, 1),
        (date(2026, 1, 1), 100, 1),
        (date(2026, 1, 1), 1, 0),
        (date(2026, 1, 1), 1, 1_000_000),
        (date(1959, 12, 31), 1, 1),
    ],
)
def test_a_receipt_beyond_its_digits_is_a_bug(day: date, till: int, running: int) -> None:
    with pytest.raises(ValueError, match=r"till|receipt"):
        receipt_number(day=day, till=till, running=running)
