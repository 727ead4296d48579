"""The terms of points: which can be, and when points lapse."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.kernel.periods import end_of_month
from shopclub.points.terms import (
    POINT_TERMS,
    EarnRule,
    Expiry,
    ExpiryKind,
    PointTerms,
    RedeemRule,
)


@pytest.mark.parametrize(
    ("earned_on", "months", "last"),
    [
        (date(2026, 11, 21), 12, date(2027, 11, 30)),
        (date(2026, 11, 30), 12, date(2027, 11, 30)),
        (date(2026, 12, 1), 12, date(2027, 12, 31)),
        (date(2027, 2, 1), 12, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
    ],
)
def test_points_last_some_months_after_the_end_of_their_month(
    earned_on: date, months: int, last: date
) -> None:
    assert Expiry(months=months).last_day(earned_on) == last


def test_points_may_last_for_ever() -> None:
    assert Expiry(kind=ExpiryKind.NEVER).last_day(date(2026, 11, 21)) is None


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(1, 120))
def test_a_last_day_is_the_end_of_a_month_far_enough_away(earned_on: date, months: int) -> None:
    last = Expiry(months=months).last_day(earned_on)
    assert last == end_of_month(last or earned_on)
    assert last is not None
    assert (last.year - earned_on.year) * 12 + last.month - earned_on.month == months


@pytest.mark.parametrize("months", [0, -1, 121, 10_000])
def test_months_beyond_reason_are_a_bug(months: int) -> None:
    with pytest.raises(ValueError, match="120 months"):
        Expiry(months=months)


@pytest.mark.parametrize("fields", [{"points": -1}, {"points": 10**9}, {"money": 0}, {"step": 0}])
def test_an_earn_rule_that_cannot_be_is_a_bug(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="earn rule"):
        replace(EarnRule(), **fields)


@pytest.mark.parametrize(
    "fields",
    [
        {"points": 0},
        {"money": 0},
        {"step": 0},
        {"minimum_balance": -1},
        {"share_basis_points": 10_001},
        {"step": 7, "points": 100, "money": 1_001},
    ],
)
def test_a_redeem_rule_that_cannot_be_is_a_bug(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"redeem rule|0 and 100%|whole minor units"):
        replace(RedeemRule(), **fields)


@pytest.mark.parametrize(
    "terms",
    [
        PointTerms(),
        PointTerms(EarnRule(5, 250, 250), RedeemRule(1, 100, 1), Expiry(ExpiryKind.NEVER), 7),
        PointTerms(expiry=Expiry(months=3)),
    ],
)
def test_terms_are_read_as_they_were_kept(terms: PointTerms) -> None:
    assert POINT_TERMS.from_data(POINT_TERMS.to_data(terms)) == terms
