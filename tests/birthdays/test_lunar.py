"""The lunar calendar: every month against another almanac, and days that a year does not have."""

from datetime import date, datetime, time, timedelta

import cnlunar
import pytest

from shopclub.birthdays.lunar import (
    FIRST_YEAR,
    LAST_YEAR,
    LunarYearUnknown,
    leap_month_of,
    lunar_year_of,
    month_length,
    solar_day,
)

EVERY_YEAR = range(FIRST_YEAR, LAST_YEAR + 1)
ONE_DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("year", "month", "day", "leap", "solar"),
    [
        (2026, 1, 1, False, date(2026, 2, 17)),
        (2026, 8, 15, False, date(2026, 9, 25)),
        (2025, 6, 1, False, date(2025, 6, 25)),
        (2025, 6, 1, True, date(2025, 7, 25)),
        (2026, 6, 1, True, date(2026, 7, 14)),
        (2025, 12, 30, False, date(2026, 2, 16)),
        (2025, 12, 29, False, date(2026, 2, 16)),
        (2026, 12, 8, False, date(2027, 1, 15)),
        (1901, 1, 1, False, date(1901, 2, 19)),
        (2033, 11, 1, True, date(2033, 12, 22)),
        (2056, 12, 30, False, date(2057, 2, 3)),
    ],
)
def test_a_lunar_day_falls_on_a_solar_day(
    year: int, month: int, day: int, leap: bool, solar: date
) -> None:
    assert solar_day(year=year, month=month, day=day, leap_month=leap) == solar


@pytest.mark.parametrize("year", [1900, 2057, 1, 9999])
def test_a_year_outside_the_table_is_refused(year: int) -> None:
    for ask in (
        lambda: solar_day(year=year, month=1, day=1),
        lambda: leap_month_of(year),
        lambda: lunar_year_of(date(year, 7, 1)),
    ):
        with pytest.raises(LunarYearUnknown) as refused:
            ask()
        assert refused.value.year == year


@pytest.mark.parametrize(("month", "day"), [(0, 1), (13, 1), (1, 0), (1, 31)])
def test_a_day_of_no_lunar_month_is_a_mistake_of_ours(month: int, day: int) -> None:
    with pytest.raises(ValueError, match="lunar"):
        solar_day(year=2026, month=month, day=day)


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 2, 16), 2025),
        (date(2026, 2, 17), 2026),
        (date(2026, 12, 31), 2026),
        (date(2027, 2, 5), 2026),
        (date(2057, 2, 3), 2056),
    ],
)
def test_a_solar_day_belongs_to_a_lunar_year(day: date, year: int) -> None:
    assert lunar_year_of(day) == year


def test_every_month_of_every_year_is_that_of_another_almanac() -> None:
    expected, months = solar_day(year=FIRST_YEAR, month=1, day=1), 0
    for year in EVERY_YEAR:
        leap_month = leap_month_of(year)
        for month in range(1, 13):
            for leap in (False, True) if month == leap_month else (False,):
                first = solar_day(year=year, month=month, day=1, leap_month=leap)
                length = month_length(year=year, month=month, leap_month=leap)
                last = first + (length - 1) * ONE_DAY
                assert first == expected
                assert almanac(first) == (year, month, 1, leap)
                assert almanac(last) == (year, month, length, leap)
                expected, months = last + ONE_DAY, months + 1
        assert lunar_year_of(expected - ONE_DAY) == year
    print(f"{months} months of {len(EVERY_YEAR)} years")
    assert months == 12 * len(EVERY_YEAR) + sum(leap_month_of(y) is not None for y in EVERY_YEAR)
    assert months > 1_900


def almanac(day: date) -> tuple[int, int, int, bool]:
    """Return a solar day as the other almanac has it: lunar year, month, day, leap month."""
    found = cnlunar.Lunar(datetime.combine(day, time(12)))
    return found.lunarYear, found.lunarMonth, found.lunarDay, bool(found.isLunarLeapMonth)
