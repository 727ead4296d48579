"""One normal form for a telephone number, whatever way it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.members.phones import (
    PhoneFault,
    PhoneRefused,
    masked_phone,
    normalise_phone,
    shown_phone,
)


@pytest.mark.parametrize(
    "entry",
    [
        "138 0013 8000",
        "+86 138-0013-8000",
        "１３８００１３８０００",
        "13800138000\u200b",
        " 138\u00a00013\u00a08000 ",
        "138–0013–8000",
        "(138) 0013.8000",
        "+8613800138000",
        "008613800138000",
        "8613800138000",
    ],
)
def test_every_spelling_is_the_same_number(entry: str) -> None:
    assert normalise_phone(entry, country="CN") == "+8613800138000"


@pytest.mark.parametrize(
    ("entry", "country", "stored", "shown", "masked"),
    [
        ("13800138000", "CN", "+8613800138000", "138 0013 8000", "138****8000"),
        ("010 8888 6666", "CN", "+861088886666", "010 8888 6666", "010****6666"),
        ("0755-88886666", "CN", "+8675588886666", "0755 8888 6666", "075****6666"),
        ("+1 415 555 2671", "CN", "+14155552671", "+14155552671", "+14****2671"),
        ("9123 4567", "HK", "+85291234567", "9123 4567", "****4567"),
        ("0912 345 678", "TW", "+886912345678", "0912 345 678", "09****5678"),
    ],
)
def test_a_number_is_shown_and_masked_as_its_country_writes_it(
    entry: str, country: str, stored: str, shown: str, masked: str
) -> None:
    assert normalise_phone(entry, country=country) == stored
    assert shown_phone(stored, country=country) == shown
    assert masked_phone(stored, country=country) == masked
    assert normalise_phone(shown, country=country) == stored


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ("", PhoneFault.MISSING),
        (" \u200b ", PhoneFault.MISSING),
        ("abc", PhoneFault.NOT_A_NUMBER),
        ("tel:13800138000", PhoneFault.NOT_A_NUMBER),
        ("13800138000 ext 5", PhoneFault.NOT_A_NUMBER),
        ("00000000000", PhoneFault.NOT_A_NUMBER),
        ("+", PhoneFault.NOT_A_NUMBER),
        ("---", PhoneFault.NOT_A_NUMBER),
        ("1380013800²", PhoneFault.NOT_A_NUMBER),
        ("1.38E+10", PhoneFault.EXCEL_DAMAGE),
        ("1,38e10", PhoneFault.EXCEL_DAMAGE),
        ("1E+10", PhoneFault.EXCEL_DAMAGE),
        ("1" * 300, PhoneFault.TOO_LONG),
        ("13800138000\n13900139000", PhoneFault.NOT_A_NUMBER),
    ],
)
def test_what_is_no_number_is_refused_for_its_reason(entry: str, fault: PhoneFault) -> None:
    with pytest.raises(PhoneRefused) as refused:
        normalise_phone(entry, country="CN")
    assert refused.value.fault is fault


@pytest.mark.parametrize(("entry", "found"), [("1380013800", 10), ("138001380000", 12)])
def test_a_missing_or_extra_digit_is_counted(entry: str, found: int) -> None:
    with pytest.raises(PhoneRefused) as refused:
        normalise_phone(entry, country="CN")
    said = refused.value
    assert (said.fault, said.expected, said.found) == (PhoneFault.DIGITS, 11, found)


@given(st.text(max_size=60), st.sampled_from(["CN", "HK", "TW", "MY", "US", "DE"]))
def test_no_entry_is_anything_but_read_or_refused(entry: str, country: str) -> None:
    try:
        phone = normalise_phone(entry, country=country)
    except PhoneRefused:
        return
    assert phone.startswith("+")
    assert phone[1:].isdigit()


@given(st.integers(0, 10**8 - 1), st.sampled_from(["138", "159", "186", "199"]))
def test_a_mask_hides_at_least_four_digits_and_the_number_is_read_again(
    rest: int, start: str
) -> None:
    phone = normalise_phone(f"{start}{rest:08d}", country="CN")
    shown = shown_phone(phone, country="CN")
    assert normalise_phone(shown, country="CN") == phone
    assert masked_phone(phone, country="CN").count("*") == 4
    assert len(masked_phone(phone, country="CN").replace("*", "")) == 7
