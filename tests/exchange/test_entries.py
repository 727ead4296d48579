"""Points, money, genders and tags as cells hold them."""

import pytest

from shopclub.counter.receipt import Means
from shopclub.exchange.cells import unescaped
from shopclub.exchange.entries import (
    read_amount,
    read_gender,
    read_means,
    read_points,
    read_tags,
)
from shopclub.exchange.refusals import CellFault, CellRefused
from shopclub.kernel.money import AmountRefused, currency
from shopclub.members.particulars import Gender
from shopclub.members.phones import PhoneFault, PhoneRefused, normalise_phone

YUAN = currency("CNY")


@pytest.mark.parametrize(
    ("entry", "points"),
    [("", 0), ("0", 0), ("1500", 1500), ("1,500", 1500), ("１５００", 1500), ("1500.00", 1500),
     ("1500分", 1500), ("12 points", 12), ("100000000", 100_000_000), ("-0", 0)],
)  # fmt: skip
def test_points_are_read(entry: str, points: int) -> None:
    assert read_points(entry) == points


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ("abc", CellFault.NOT_WHOLE),
        ("1.5", CellFault.NOT_WHOLE),
        ("1e9", CellFault.NOT_WHOLE),
        ("12,34", CellFault.NOT_WHOLE),
        ("٣", CellFault.NOT_WHOLE),
        ("-5", CellFault.NEGATIVE),
        ("−5", CellFault.NEGATIVE),
        ("100000001", CellFault.TOO_MANY),
        ("9" * 5_000, CellFault.TOO_MANY),
    ],
)
def test_points_that_cannot_be_are_refused(entry: str, fault: CellFault) -> None:
    with pytest.raises(CellRefused) as refused:
        read_points(entry)
    assert refused.value.fault is fault


def test_money_has_thousands_and_no_arithmetic() -> None:
    assert read_amount("¥1,234.50", currency=YUAN) == 123_450
    for entry in ("1+1", "2*3", "-5", "1e3", "NaN", "", "1.005"):
        with pytest.raises(AmountRefused):
            read_amount(entry, currency=YUAN)


def test_words_for_gender_and_means() -> None:
    assert [read_gender(word) for word in ("女", "先生", "F", " ", "保密")] == [
        Gender.FEMALE, Gender.MALE, Gender.FEMALE, None, None,
    ]  # fmt: skip
    with pytest.raises(CellRefused):
        read_gender("金卡")
    assert [read_means(word) for word in ("现金", "微信支付", "Alipay", "刷卡", "赊账")] == [
        Means.CASH, Means.WECHAT, Means.ALIPAY, Means.CARD, Means.OTHER,
    ]  # fmt: skip
    assert read_tags("茶, VIP；周末") == ("茶", "VIP", "周末")


@pytest.mark.parametrize(
    ("entry", "text"), [("'=1+1", "=1+1"), ("'", "'"), ("O'Brien", "O'Brien"), ("'abc", "'abc")]
)
def test_the_apostrophe_of_an_export_is_taken_off_again(entry: str, text: str) -> None:
    assert unescaped(entry) == text


@pytest.mark.parametrize("entry", ["14914177763", "+86 149 1417 7763", "0086-149-1417-7763"])
def test_a_mobile_number_of_a_new_range_is_one(entry: str) -> None:
    assert normalise_phone(entry, country="CN") == "+8614914177763"


def test_a_number_that_excel_damaged_is_told() -> None:
    with pytest.raises(PhoneRefused) as refused:
        normalise_phone("1.38E+10", country="CN")
    assert refused.value.fault is PhoneFault.EXCEL_DAMAGE
    with pytest.raises(PhoneRefused):
        normalise_phone("12914177763", country="CN")
