"""What is typed at the counter is read as the cashier means it."""

import pytest

from shopclub.counter.quote import Quote
from shopclub.counter.receipt import Means
from shopclub.kernel.money import AmountFault, AmountRefused, currency
from shopclub.ui.counter.entries import (
    amount_refusal,
    needs_result,
    read_amount,
    read_points,
    read_tendered,
    scanned_card,
)
from shopclub.ui.counter.state import LooksLikeBarcode
from shopclub.ui.sentences import sentence_of

CNY = currency("CNY")
BILL = Quote(
    lines=(),
    list_amount=12_800,
    tier_discount=0,
    points_used=0,
    points_money=0,
    to_pay=12_800,
    eligible=12_800,
    most_points=300,
    earned=128,
    multiplier_hundredths=100,
    balance_before=520,
    balance_after=648,
    tier=None,
    next_tier=None,
)


@pytest.mark.parametrize(
    ("entry", "amount"),
    [
        ("128", 12_800),
        ("12.8+3*5", 2_780),
        ("12.8 + 3 * 5", 2_780),
        ("１２．８＋３×５", 2_780),
        ("0.5*0.1", 5),
        ("１９．９０", 1_990),
        ("¥1,234.50", 123_450),
        ("¥5", 500),
        ("1.15", 115),
        ("19.99", 1_999),
        ("0.07", 7),
    ],
)
def test_an_amount_is_read_as_it_is_typed(entry: str, amount: int) -> None:
    assert read_amount(entry, currency=CNY) == (amount, None)


def test_an_empty_amount_is_neither_an_amount_nor_wrong() -> None:
    assert read_amount("", currency=CNY) == (None, None)


def test_a_long_run_of_digits_is_a_barcode_and_never_money() -> None:
    amount, refusal = read_amount("6901234567892", currency=CNY)
    assert amount is None
    assert isinstance(refusal, LooksLikeBarcode)


def test_a_card_scanned_into_the_amount_is_known_as_a_card() -> None:
    assert scanned_card("600800000017") == "600800000017"
    assert scanned_card("600800000018") is None
    assert scanned_card("128.00") is None


def sentence_at_enter(entry: str) -> str:
    """Return what is said when a sale of an entry shall go on, or nothing."""
    amount, refusal = read_amount(entry, currency=CNY)
    refusal = amount_refusal(entry, amount=amount, refusal=refusal, currency=CNY)
    return "" if refusal is None else sentence_of(refusal, currency=CNY)


@pytest.mark.parametrize(
    ("number", "entry", "said"),
    [
        (29, "", "Enter an amount like 19.90."),
        (29, "   ", "Enter an amount like 19.90."),
        (29, "abc", "Enter digits only, like 19.90."),
        (29, "五", "Enter digits only, like 19.90."),
        (29, "¥5", ""),
        (29, "¥1,234.50", ""),
        (30, "0", "The amount must be more than 0; for returns use Refund."),
        (30, "0.00", "The amount must be more than 0; for returns use Refund."),
        (30, "-5", "The amount must be more than 0; for returns use Refund."),
        (31, "19.999", "At most 2 decimals."),
        (31, "1.005", "At most 2 decimals."),
        (31, "0.05*0.5", "At most 2 decimals."),
        (32, "19,99", "Did you mean 19.99?"),
        (33, "1e3", "Enter digits only, like 19.90."),
        (33, "1_000", "Enter digits only, like 19.90."),
        (33, "NaN", "Enter digits only, like 19.90."),
        (33, "Infinity", "Enter digits only, like 19.90."),
        (33, "٣", "Enter digits only, like 19.90."),
        (33, "0x10", "Enter digits only, like 19.90."),
        (33, "12+", "Enter digits only, like 19.90."),
        (33, "12.8+3*5", ""),
        (34, "１９.９０", ""),
        (36, "9" * 40, "This amount is too large."),
        (36, "9223372036854775808.00", "This amount is too large."),
        (37, "6901234567892", "This looks like a barcode, not an amount."),
        (38, "1.15", ""),
    ],
)
def test_a_bad_amount_has_its_sentence(number: int, entry: str, said: str) -> None:
    assert sentence_at_enter(entry) == said, f"bad input {number}"


@pytest.mark.parametrize("entry", ["12+", "12.8+3*", "１２＋", "¥5×"])
def test_arithmetic_that_is_still_typed_is_not_wrong_yet(entry: str) -> None:
    assert read_amount(entry, currency=CNY) == (None, None)


@pytest.mark.parametrize(
    ("entry", "needed"),
    [("128", False), ("12.80", False), ("¥128", True), ("1+1", True), ("2*3", True), ("１", True)],
)
def test_the_sum_is_shown_where_it_is_not_plain(entry: str, needed: bool) -> None:
    assert needs_result(entry) is needed


@pytest.mark.parametrize(
    ("entry", "points", "said"),
    [
        ("", 0, ""),
        ("0", 0, ""),
        ("100", 100, ""),
        ("３００", 300, ""),
        ("150", None, "Points are used in steps of 100."),
        ("400", None, "This bill takes at most 300 points."),
        ("900", None, "Not enough points: has 520, needs 900."),
        ("1000000000000", None, "Not enough points: has 520, needs 1,000,000,000,000."),
        ("-10", None, "From 1 to 300 points at a time."),
        ("1.5", None, "From 1 to 300 points at a time."),
        ("text", None, "From 1 to 300 points at a time."),
    ],
)
def test_points_are_whole_steps_that_the_bill_takes(
    entry: str, points: int | None, said: str
) -> None:
    found, refusal = read_points(entry, quote=BILL, step=100)
    assert found == points
    assert ("" if refusal is None else sentence_of(refusal, currency=CNY)) == said


def test_an_amount_above_zero_goes_on() -> None:
    assert amount_refusal("0.01", amount=1, refusal=None, currency=CNY) is None


@pytest.mark.parametrize(
    ("entry", "means", "tendered"),
    [
        ("", Means.CASH, None),
        ("1", Means.CASH, None),
        ("2", Means.WECHAT, None),
        ("5", Means.OTHER, None),
        ("6", Means.CASH, 600),
        ("15", Means.CASH, 1_500),
        ("5.", Means.CASH, 500),
        ("150.00", Means.CASH, 15_000),
    ],
)
def test_one_digit_is_a_means_and_anything_longer_is_cash(
    entry: str, means: Means, tendered: int | None
) -> None:
    assert read_tendered(entry, means=Means.CASH, currency=CNY) == (means, tendered)


def test_exact_money_keeps_the_means_that_was_chosen() -> None:
    assert read_tendered("", means=Means.ALIPAY, currency=CNY) == (Means.ALIPAY, None)


def test_a_tendered_entry_that_is_no_money_is_refused_with_its_fault() -> None:
    with pytest.raises(AmountRefused) as caught:
        read_tendered("abc", means=Means.CASH, currency=CNY)
    assert caught.value.fault is AmountFault.NOT_A_NUMBER
