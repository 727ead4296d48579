"""PINs: which are good enough, how they are kept, and what a guesser gets."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.staff.pins import PinFault, PinRefused, accept_pin, delay_after, hash_pin, pin_matches
from tests.builders import CHEAP


@pytest.mark.parametrize("entry", ["739152", "19901305", "18990105", "9001051", "131390"])
def test_digits_that_are_no_day_are_taken(entry: str) -> None:
    assert accept_pin(entry) == entry


@pytest.mark.parametrize("entry", ["482916", "４８２９１６", " 482916 "])
def test_a_pin_is_taken_however_its_digits_are_typed(entry: str) -> None:
    assert accept_pin(entry) == "482916"


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ("", PinFault.NOT_DIGITS),
        ("abcdef", PinFault.NOT_DIGITS),
        ("48 29 16", PinFault.NOT_DIGITS),
        ("٤٨٢٩١٦", PinFault.NOT_DIGITS),
        ("48291", PinFault.LENGTH),
        ("4829164829164", PinFault.LENGTH),
        ("000000", PinFault.TOO_EASY),
        ("123456", PinFault.TOO_EASY),
        ("654321", PinFault.TOO_EASY),
        ("890123", PinFault.TOO_EASY),
        ("121212", PinFault.TOO_EASY),
        ("123123", PinFault.TOO_EASY),
        ("112233", PinFault.TOO_EASY),
        ("135791", PinFault.TOO_EASY),
        ("900105", PinFault.DATE),
        ("９００１０５", PinFault.DATE),
        ("050190", PinFault.DATE),
        ("013190", PinFault.DATE),
        ("290204", PinFault.DATE),
        ("19900105", PinFault.DATE),
        ("05011990", PinFault.DATE),
        ("01311990", PinFault.DATE),
    ],
)
def test_a_pin_that_is_not_good_enough_is_refused(entry: str, fault: PinFault) -> None:
    with pytest.raises(PinRefused) as refused:
        accept_pin(entry)
    assert refused.value.fault is fault


def test_a_pin_is_kept_as_a_salted_hash() -> None:
    one, other = hash_pin("482916", cost=CHEAP), hash_pin("482916", cost=CHEAP)
    assert one != other
    assert "482916" not in one
    assert pin_matches(one, entry="482916", cost=CHEAP)
    assert pin_matches(one, entry="４８２９１６", cost=CHEAP)


@pytest.mark.parametrize("entry", ["", "482917", "\ud800", "4" * 10_000, "482916\0"])
def test_whatever_else_is_typed_does_not_match(entry: str) -> None:
    assert not pin_matches(hash_pin("482916", cost=CHEAP), entry=entry, cost=CHEAP)


def test_a_hash_that_is_none_matches_nothing() -> None:
    assert not pin_matches("", entry="482916", cost=CHEAP)


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (4, 0), (5, 30), (6, 60), (7, 120), (17, 86_400), (99, 86_400)],
)
def test_the_fifth_failure_costs_half_a_minute_and_each_further_one_twice_that(
    failures: int, seconds: int
) -> None:
    assert delay_after(failures) == timedelta(seconds=seconds)


@given(st.integers(0, 10_000))
def test_a_further_failure_never_costs_less(failures: int) -> None:
    assert delay_after(failures) <= delay_after(failures + 1) <= timedelta(hours=24)


def test_a_guesser_gets_at_most_45_tries_in_30_days() -> None:
    tries, waited = 0, timedelta()
    while waited <= timedelta(days=30):
        tries += 1
        waited += delay_after(tries)
    assert tries <= 45
