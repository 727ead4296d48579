"""The periods that can be chosen: those of each kind, the present one first; no Qt."""

from datetime import date, timedelta

from shopclub.insights.period import (
    Period,
    PeriodKind,
    PeriodRefused,
    month_of,
    parse_period,
    previous,
)
from shopclub.ui.settings.numbers import DayUnreadable, read_day

KINDS = tuple(PeriodKind)
CHOICES = {
    PeriodKind.DAY: 31,
    PeriodKind.WEEK: 26,
    PeriodKind.MONTH: 36,
    PeriodKind.QUARTER: 16,
    PeriodKind.YEAR: 10,
}
FIRST_RANGE_DAYS = 30
MOST_DAYS = 40 * 366
EARLIEST_YEAR = 1950


def period_on(day: date, *, kind: PeriodKind) -> Period:
    """Return the period of a kind in which a day lies; the range is of 30 days up to it."""
    match kind:
        case PeriodKind.DAY:
            return Period(kind, day, day)
        case PeriodKind.WEEK:
            monday = day - timedelta(days=day.weekday())
            return Period(kind, monday, monday + timedelta(days=6))
        case PeriodKind.MONTH:
            return month_of(day)
        case PeriodKind.QUARTER:
            return parse_period(f"{day.year:04d}-Q{(day.month + 2) // 3}")
        case PeriodKind.YEAR:
            return parse_period(f"{day.year:04d}")
        case PeriodKind.RANGE:
            return Period(kind, day - timedelta(days=FIRST_RANGE_DAYS - 1), day)


def choices_of(kind: PeriodKind, *, today: date) -> tuple[Period, ...]:
    """Return the periods of a kind that a list offers, the present one first; a range has none."""
    found: list[Period] = []
    for _ in range(CHOICES.get(kind, 0)):
        found.append(previous(found[-1]) if found else period_on(today, kind=kind))
    return tuple(found)


def range_of(first: str, last: str) -> Period:
    """Read the two days of a range of up to forty years, as 2026-10-03; raises PeriodRefused."""
    entry = f"{first.strip()}..{last.strip()}"
    try:
        days = read_day(first), read_day(last)
    except DayUnreadable as error:
        raise PeriodRefused(entry[:40]) from error
    period = parse_period("..".join(day.isoformat() for day in days))
    if period.first.year < EARLIEST_YEAR or period.days > MOST_DAYS:
        raise PeriodRefused(entry[:40])
    return period
