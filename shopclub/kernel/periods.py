"""Days and months as a shop counts them."""

from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo


def shop_day(instant: datetime, *, zone: ZoneInfo, day_ends_at: int) -> date:
    """Return the business day of an instant: a night's sales belong to the evening before.

    `day_ends_at` is the hour 0–23 at which the shop's day turns (RULES §2, default 4).
    """
    if instant.tzinfo is None:
        raise ValueError("a shop day needs an aware instant")
    local = instant.astimezone(zone)
    return local.date() - timedelta(days=1) if local.hour < day_ends_at else local.date()


@lru_cache(maxsize=1_024)
def end_of_month(day: date) -> date:
    """Return the last day of the month of a day."""
    return day.replace(day=_length_of(day.year, day.month))


@lru_cache(maxsize=1_024)
def add_months(day: date, *, months: int) -> date:
    """Return the same day of the month some months later or earlier, or that month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, _length_of(year, month + 1)))


def _length_of(year: int, month: int) -> int:
    from calendar import monthrange  # it brings the locales of the machine, which take their time

    return monthrange(year, month)[1]
