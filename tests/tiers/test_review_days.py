"""Review days: one of the year for all, or an anniversary of joining or of the tier."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.tiers.review_days import (
    YEAR_END,
    Review,
    ReviewKind,
    anniversaries_of,
    days_between,
    yearly,
)

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
JOINING = Review(kind=ReviewKind.JOINING)
SUMMER = Review(month=6, day=30)


@pytest.mark.parametrize(
    ("review", "on", "anchor", "falls"),
    [
        (YEAR_END, date(2026, 12, 31), date(2026, 1, 1), True),
        (YEAR_END, date(2026, 12, 31), date(2026, 12, 31), True),
        (YEAR_END, date(2026, 12, 31), date(2027, 1, 1), False),
        (YEAR_END, date(2026, 12, 30), date(2026, 1, 1), False),
        (SUMMER, date(1998, 6, 30), date(1997, 1, 1), True),
        (JOINING, date(2026, 5, 4), date(2025, 5, 4), True),
        (JOINING, date(2025, 5, 4), date(2025, 5, 4), False),
        (JOINING, date(2026, 5, 5), date(2025, 5, 4), False),
        (JOINING, date(2027, 2, 28), date(2024, 2, 29), True),
        (JOINING, date(2028, 2, 28), date(2024, 2, 29), False),
        (JOINING, date(2028, 2, 29), date(2024, 2, 29), True),
    ],
)
def test_a_day_is_a_review_day_or_not(
    review: Review, on: date, anchor: date, *, falls: bool
) -> None:
    assert review.falls_on(on, anchor=anchor) is falls


@pytest.mark.parametrize(
    ("review", "on", "anchor", "expected"),
    [
        (YEAR_END, date(2026, 12, 31), date(2026, 1, 1), date(2026, 12, 31)),
        (YEAR_END, date(2027, 1, 1), date(2026, 1, 1), date(2027, 12, 31)),
        (JOINING, date(2026, 5, 4), date(2026, 5, 4), date(2027, 5, 4)),
        (JOINING, date(2027, 5, 4), date(2026, 5, 4), date(2027, 5, 4)),
        (JOINING, date(2027, 5, 5), date(2026, 5, 4), date(2028, 5, 4)),
        (JOINING, date(2025, 3, 1), date(2024, 2, 29), date(2026, 2, 28)),
        (Review(month=2, day=29), date(2027, 1, 1), date(2026, 1, 1), date(2027, 2, 28)),
    ],
)
def test_the_next_review_day_is_today_or_later(
    review: Review, on: date, anchor: date, expected: date
) -> None:
    assert review.next_day(on, anchor=anchor) == expected


@given(st.sampled_from([YEAR_END, SUMMER, JOINING, Review(month=2, day=29)]), DAYS, DAYS)
def test_the_next_review_day_is_the_first_that_is_one(
    review: Review, on: date, anchor: date
) -> None:
    found = review.next_day(on, anchor=anchor)
    assert found >= on
    assert review.falls_on(found, anchor=anchor)
    first = max(on, anchor)
    before = days_between(first, found - timedelta(days=1)) if found > first else ()
    assert not any(review.falls_on(day, anchor=anchor) for day in before)


@given(DAYS, DAYS)
def test_the_months_and_days_that_have_their_anniversary_are_named(on: date, anchor: date) -> None:
    is_one = anchor < on and f"{anchor:%m-%d}" in anniversaries_of(on)
    assert is_one is JOINING.falls_on(on, anchor=anchor)


def test_the_leap_day_is_reviewed_on_the_28th_in_common_years() -> None:
    assert yearly(2027, month=2, day=29) == date(2027, 2, 28)
    assert yearly(2028, month=2, day=29) == date(2028, 2, 29)


@pytest.mark.parametrize(("month", "day"), [(13, 1), (2, 30), (0, 1), (6, 31)])
def test_a_review_day_that_does_not_exist_is_a_bug(month: int, day: int) -> None:
    with pytest.raises(ValueError, match=r"month|day"):
        Review(month=month, day=day)


def test_days_between_are_whole_and_may_be_none() -> None:
    assert days_between(date(2026, 2, 27), date(2026, 3, 1)) == (
        date(2026, 2, 27),
        date(2026, 2, 28),
        date(2026, 3, 1),
    )
    assert days_between(date(2026, 2, 2), date(2026, 2, 1)) == ()
