"""The lunar calendar (农历) of 1901 to 2056: months, leap months and the solar days they begin on.

The years are those for which lunar_python was found right, month by month, against cnlunar.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from shopclub.kernel.errors import ShopClubError

FIRST_YEAR = 1901
LAST_YEAR = 2056
MONTHS = 12
LONGEST_MONTH = 30
_JULIAN_DAY_OF_ORDINAL_0 = 1_721_425


@dataclass(eq=False)
class LunarYearUnknown(ShopClubError):
    """The lunar calendar is known from 1901 to 2056 only; `year` is the one asked for."""

    year: int


@dataclass(frozen=True, slots=True)
class _Month:
    first: date
    length: int


def solar_day(*, year: int, month: int, day: int, leap_month: bool = False) -> date:
    """Return the solar day of a day in a lunar year (RULES §6).

    A leap month in a year without it is the plain month, day 30 of a month of 29 days is day 29.
    Raises LunarYearUnknown, and ValueError for a month or day that no lunar year has.
    """
    if not (1 <= month <= MONTHS and 1 <= day <= LONGEST_MONTH):
        raise ValueError(f"no lunar year has a day {month}-{day}")
    found = _month(year=year, month=month, leap_month=leap_month)
    return found.first + timedelta(days=min(day, found.length) - 1)


def month_length(*, year: int, month: int, leap_month: bool = False) -> int:
    """Return how many days a lunar month has, 29 or 30; raises LunarYearUnknown."""
    return _month(year=year, month=month, leap_month=leap_month).length


def leap_month_of(year: int) -> int | None:
    """Return which month of a lunar year comes twice, if one does; raises LunarYearUnknown."""
    return next((month for month, leap in _months(year) if leap), None)


def lunar_year_of(day: date) -> int:
    """Return the lunar year that a solar day belongs to; raises LunarYearUnknown."""
    if day.year == LAST_YEAR + 1 and day <= _last_day(LAST_YEAR):
        return LAST_YEAR
    return day.year if day >= solar_day(year=day.year, month=1, day=1) else day.year - 1


def lunar_date_of(day: date) -> tuple[int, int, bool]:
    """Return the lunar month and day of a solar day, and whether its month is the leap one.

    Raises LunarYearUnknown.
    """
    for (month, leap), found in _months(lunar_year_of(day)).items():
        place = (day - found.first).days
        if 0 <= place < found.length:
            return month, place + 1, leap
    raise AssertionError("the months of a lunar year follow each other without a gap")


def _month(*, year: int, month: int, leap_month: bool) -> _Month:
    months = _months(year)
    return months.get((month, leap_month)) or months[month, False]


def _last_day(year: int) -> date:
    return max(month.first + timedelta(days=month.length - 1) for month in _months(year).values())


@cache
def _months(year: int) -> dict[tuple[int, bool], _Month]:
    """Return the months of a lunar year by number and whether they are the leap one."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise LunarYearUnknown(year)
    from lunar_python import LunarYear

    return {
        (abs(month.getMonth()), month.isLeap()): _Month(
            date.fromordinal(int(month.getFirstJulianDay()) - _JULIAN_DAY_OF_ORDINAL_0),
            month.getDayCount(),
        )
        for month in LunarYear.fromYear(year).getMonthsInYear()
    }
