"""What is typed at the counter is read as the cashier means it."""

import pytest

from shopclub.counter.receipt import Means
from shopclub.kernel.money import AmountFault, AmountRefused, currency
from shopclub.ui.counter.entries import amount_refusal, read_amount, read_tendered, scanned_card
from shopclub.ui.counter.state import LooksLikeBarcode, NothingToPay

CNY = currency("CNY")


@pytest.mark.parametrize(
    ("entry", "amount"),
    [("128", 12_800), ("12.8+3*5", 2_780), ("１９．９０", 1_990), ("¥1,234.50", 123_450)],
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


@pytest.mark.parametrize(("entry", "amount"), [("", None), ("0", 0), ("0.00", 0)])
def test_nothing_and_zero_are_refused_at_the_form(entry: str, amount: int | None) -> None:
    assert isinstance(amount_refusal(entry, amount=amount, refusal=None), NothingToPay)


def test_an_amount_above_zero_goes_on() -> None:
    assert amount_refusal("0.01", amount=1, refusal=None) is None


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
