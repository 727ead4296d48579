"""On which day a birthday falls: the story of SCENARIOS 71, 73 and 74, and across the new year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.birthdays.lunar import LunarYearUnknown
from shopclub.birthdays.occurrences import (
    LeapDay,
    days_until,
    next_occurrence,
    occurrence_in,
    year_of,
)
from shopclub.members.birthday import Birthday, Calendar

SOLAR, LUNAR = Calendar.SOLAR, Calendar.LUNAR
LEAPLING = Birthday(SOLAR, 2, 29)
LABA = Birthday(LUNAR, 12, 8)
NEW_YEARS_EVE = Birthday(LUNAR, 12, 30)
LEAP_SIXTH = Birthday(LUNAR, 6, 1, leap_month=True)
MID_AUTUMN = Birthday(LUNAR, 8, 15)


@pytest.mark.parametrize(
    ("rule", "year", "day"),
    [
        (LeapDay.FEBRUARY_28, 2027, date(2027, 2, 28)),
        (LeapDay.FEBRUARY_28, 2028, date(2028, 2, 29)),
        (LeapDay.MARCH_1, 2027, date(2027, 3, 1)),
        (LeapDay.MARCH_1, 2028, date(2028, 2, 29)),
        (LeapDay.MARCH_1, 2100, date(2100, 3, 1)),
    ],
)
def test_71_a_leap_day_has_one_day_in_every_year(rule: LeapDay, year: int, day: date) -> None:
    assert occurrence_in(LEAPLING, year=year, leap_day=rule) == day
    assert next_occurrence(LEAPLING, on=date(year, 1, 1), leap_day=rule) == day
    after = next_occurrence(LEAPLING, on=day + timedelta(days=1), leap_day=rule)
    assert after.year == year + 1


def test_71_february_28_is_the_rule_unless_another_is_set() -> None:
    assert occurrence_in(LEAPLING, year=2027) == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("birthday", "year", "day"),
    [
        (NEW_YEARS_EVE, 2026, date(2027, 2, 5)),
        (NEW_YEARS_EVE, 2025, date(2026, 2, 16)),
        (LEAP_SIXTH, 2025, date(2025, 7, 25)),
        (LEAP_SIXTH, 2026, date(2026, 7, 14)),
    ],
)
def test_73_what_a_lunar_year_lacks_falls_on_what_it_has(
    birthday: Birthday, year: int, day: date
) -> None:
    assert occurrence_in(birthday, year=year) == day


def test_74_the_twelfth_month_falls_in_january_once_a_lunar_year() -> None:
    days = [occurrence_in(LABA, year=year) for year in range(2025, 2029)]
    assert days == [date(2026, 1, 26), date(2027, 1, 15), date(2028, 1, 4), date(2029, 1, 22)]
    assert [year_of(LABA, on=day) for day in days] == [2025, 2026, 2027, 2028]
    assert next_occurrence(LABA, on=date(2026, 12, 31)) == date(2027, 1, 15)
    assert days_until(LABA, on=date(2026, 12, 31)) == 15


@pytest.mark.parametrize(
    ("birthday", "on", "day"),
    [
        (Birthday(SOLAR, 11, 21, year=1990), date(2026, 11, 21), date(2026, 11, 21)),
        (Birthday(SOLAR, 11, 20), date(2026, 11, 21), date(2027, 11, 20)),
        (Birthday(SOLAR, 1, 2), date(2026, 12, 31), date(2027, 1, 2)),
        (MID_AUTUMN, date(2026, 9, 25), date(2026, 9, 25)),
        (MID_AUTUMN, date(2026, 9, 26), date(2027, 9, 15)),
        (Birthday(LUNAR, 1, 1), date(2026, 1, 5), date(2026, 2, 17)),
    ],
)
def test_the_next_day_is_this_one_or_the_first_to_come(
    birthday: Birthday, on: date, day: date
) -> None:
    assert next_occurrence(birthday, on=on) == day
    assert days_until(birthday, on=on) == (day - on).days


def test_beyond_the_lunar_table_a_birthday_is_refused_not_guessed() -> None:
    with pytest.raises(LunarYearUnknown):
        next_occurrence(MID_AUTUMN, on=date(2056, 10, 1))


def birthdays() -> st.SearchStrategy[Birthday]:
    """Make any birthday that a shop accepts."""
    solar = st.dates(date(2000, 1, 1), date(2000, 12, 31)).map(
        lambda day: Birthday(SOLAR, day.month, day.day)
    )
    lunar = st.builds(
        Birthday, st.just(LUNAR), st.integers(1, 12), st.integers(1, 30), leap_month=st.booleans()
    )
    return st.one_of(solar, lunar)


@given(birthdays(), st.dates(date(1902, 1, 1), date(2054, 12, 31)), st.sampled_from(LeapDay))
def test_a_birthday_comes_once_a_year_and_never_late(
    birthday: Birthday, on: date, rule: LeapDay
) -> None:
    coming = next_occurrence(birthday, on=on, leap_day=rule)
    year = year_of(birthday, on=coming)
    assert on <= coming
    assert coming == occurrence_in(birthday, year=year, leap_day=rule)
    assert occurrence_in(birthday, year=year - 1, leap_day=rule) < on
    assert 0 <= days_until(birthday, on=on, leap_day=rule) <= 385
