"""Days and months as a shop counts them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.kernel.periods import add_months, end_of_month, shop_day

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("zone", "utc", "day"),
    [
        (SHANGHAI, datetime(2026, 11, 21, 19, 59, tzinfo=UTC), date(2026, 11, 21)),
        (SHANGHAI, datetime(2026, 11, 21, 20, 0, tzinfo=UTC), date(2026, 11, 22)),
        (SHANGHAI, datetime(2026, 12, 31, 17, 0, tzinfo=UTC), date(2026, 12, 31)),
        (BERLIN, datetime(2026, 3, 29, 1, 59, tzinfo=UTC), date(2026, 3, 28)),
        (BERLIN, datetime(2026, 3, 29, 2, 0, tzinfo=UTC), date(2026, 3, 29)),
        (BERLIN, datetime(2026, 10, 25, 2, 59, tzinfo=UTC), date(2026, 10, 24)),
        (BERLIN, datetime(2026, 10, 25, 3, 0, tzinfo=UTC), date(2026, 10, 25)),
    ],
)
def test_a_night_belongs_to_the_evening_before(zone: ZoneInfo, utc: datetime, day: date) -> None:
    assert shop_day(utc, zone=zone, day_ends_at=4) == day


def test_a_day_that_ends_at_midnight_is_the_calendar_day() -> None:
    midnight = datetime(2026, 11, 21, 16, 0, tzinfo=UTC)
    assert shop_day(midnight, zone=SHANGHAI, day_ends_at=0) == date(2026, 11, 22)


def test_an_instant_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="aware"):
        shop_day(datetime(2026, 11, 21), zone=SHANGHAI, day_ends_at=4)


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2026, 2, 1), date(2026, 2, 28)),
        (date(2028, 2, 29), date(2028, 2, 29)),
        (date(2026, 12, 5), date(2026, 12, 31)),
    ],
)
def test_a_month_ends_on_its_last_day(day: date, last: date) -> None:
    assert end_of_month(day) == last


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 2, 29), -12, date(2027, 2, 28)),
        (date(2026, 11, 21), 14, date(2028, 1, 21)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 5, 5), 0, date(2026, 5, 5)),
    ],
)
def test_months_are_added_to_the_same_day_or_the_last_one(
    day: date, months: int, then: date
) -> None:
    assert add_months(day, months=months) == then


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(-240, 240))
def test_months_there_and_back_end_in_the_same_month(day: date, months: int) -> None:
    back = add_months(add_months(day, months=months), months=-months)
    assert (back.year, back.month) == (day.year, day.month)
    assert back <= day
