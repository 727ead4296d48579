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
    DeficitPolicy,
    EarnRule,
    Expiry,
    ExpiryKind,
    PointTerms,
    RedeemRule,
)


def clearing(month: int, day: int) -> Expiry:
    """Return an expiry on a day of every year."""
    return Expiry(ExpiryKind.CLEARING_DAY, clearing_month=month, clearing_day=day)


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


@pytest.mark.parametrize(
    ("expiry", "earned_on", "last"),
    [
        (Expiry(ExpiryKind.DAYS, days=1), date(2026, 12, 31), date(2027, 1, 1)),
        (Expiry(ExpiryKind.DAYS, days=90), date(2026, 11, 21), date(2027, 2, 19)),
        (Expiry(ExpiryKind.DAYS, days=365), date(2028, 2, 29), date(2029, 2, 28)),
        (Expiry(ExpiryKind.MONTHS, months=1), date(2026, 1, 31), date(2026, 2, 28)),
        (Expiry(ExpiryKind.MONTHS, months=12), date(2028, 2, 29), date(2029, 2, 28)),
        (Expiry(ExpiryKind.MONTHS, months=120), date(2026, 11, 21), date(2036, 11, 21)),
        (Expiry(ExpiryKind.CLEARING_DAY), date(2026, 11, 21), date(2026, 12, 31)),
        (Expiry(ExpiryKind.CLEARING_DAY), date(2026, 12, 31), date(2026, 12, 31)),
        (Expiry(ExpiryKind.CLEARING_DAY), date(2027, 1, 1), date(2027, 12, 31)),
        (clearing(3, 31), date(2026, 4, 1), date(2027, 3, 31)),
        (clearing(2, 29), date(2027, 1, 5), date(2027, 2, 28)),
        (clearing(2, 29), date(2027, 3, 1), date(2028, 2, 29)),
        (clearing(2, 29), date(2028, 2, 29), date(2028, 2, 29)),
    ],
)
def test_points_last_as_the_shop_chose(expiry: Expiry, earned_on: date, last: date) -> None:
    """RULES §2: N days, N months, or the first clearing day on or after the day of earning."""
    assert expiry.last_day(earned_on) == last


EXPIRIES = st.one_of(
    st.builds(Expiry, st.just(ExpiryKind.DAYS), days=st.integers(1, 3_660)),
    st.builds(
        Expiry,
        st.sampled_from([ExpiryKind.MONTHS, ExpiryKind.MONTHS_AFTER_MONTH_END]),
        months=st.integers(1, 120),
    ),
    st.builds(clearing, st.integers(1, 12), st.integers(1, 28)),
)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(0, 800), EXPIRIES)
def test_points_can_be_used_on_their_day_and_younger_ones_never_lapse_before_older(
    earned_on: date, later: int, expiry: Expiry
) -> None:
    last = expiry.last_day(earned_on)
    younger = expiry.last_day(date.fromordinal(earned_on.toordinal() + later))
    assert last is not None
    assert younger is not None
    assert earned_on <= last <= younger


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (ExpiryKind.MONTHS, {"months": 0}),
        (ExpiryKind.MONTHS, {"months": 121}),
        (ExpiryKind.DAYS, {"days": 0}),
        (ExpiryKind.DAYS, {"days": 3_661}),
        (ExpiryKind.CLEARING_DAY, {"clearing_month": 13}),
        (ExpiryKind.CLEARING_DAY, {"clearing_month": 0}),
        (ExpiryKind.CLEARING_DAY, {"clearing_month": 4, "clearing_day": 31}),
        (ExpiryKind.CLEARING_DAY, {"clearing_day": 0}),
    ],
)
def test_an_expiry_that_cannot_be_is_a_bug(kind: ExpiryKind, fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"120 months|3,660 days|day of the year"):
        Expiry(kind, **fields)


@pytest.mark.parametrize("fields", [{"grace_days": -1}, {"grace_days": 367}, {"notice_days": -1}])
def test_days_of_notice_and_grace_beyond_reason_are_a_bug(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="0 to 366 days"):
        PointTerms(**fields)


def test_terms_that_an_older_release_kept_have_the_standard_of_what_it_did_not_know() -> None:
    """As 0.1.0 wrote them: no policy, no days of grace, an expiry of kind and months only."""
    kept = {
        "earn": {"points": 5, "money": 250, "step": 250},
        "redeem": {
            "points": 100,
            "money": 1_000,
            "step": 100,
            "share_basis_points": 5_000,
            "minimum_balance": 500,
        },
        "expiry": {"kind": "months after month end", "months": 3},
        "notice_days": 14,
    }
    assert POINT_TERMS.from_data(kept) == PointTerms(
        earn=EarnRule(5, 250, 250),
        redeem=RedeemRule(share_basis_points=5_000, minimum_balance=500),
        expiry=Expiry(months=3),
        notice_days=14,
        deficit=DeficitPolicy.OWE,
        grace_days=30,
    )


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
        PointTerms(deficit=DeficitPolicy.FORGIVE, grace_days=7),
        PointTerms(expiry=Expiry(ExpiryKind.CLEARING_DAY, clearing_month=2, clearing_day=29)),
    ],
)
def test_terms_are_read_as_they_were_kept(terms: PointTerms) -> None:
    assert POINT_TERMS.from_data(POINT_TERMS.to_data(terms)) == terms
