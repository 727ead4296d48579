"""A period of shop days that an owner asks about, and the one that it is compared with; pure."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.periods import add_months, end_of_month

EARLIEST, LATEST = 1900, 2199


class PeriodKind(StrEnum):
    """How a period is named; what is no calendar unit is a range."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    RANGE = "range"


@dataclass(eq=False)
class PeriodRefused(ShopClubError):
    """A text names no period: `2026`, `2026-Q4`, `2026-10`, `2026-W41`, a day, or two days."""

    entry: str


@dataclass(frozen=True, slots=True)
class Period:
    """Shop days from `first` to `last`, both included."""

    kind: PeriodKind
    first: date
    last: date

    @property
    def days(self) -> int:
        """Return how many days it has."""
        return (self.last - self.first).days + 1

    def come(self, *, today: date) -> int:
        """Return how many of its days have come, today included: a period may still be running."""
        return max(0, (min(self.last, today) - self.first).days + 1)

    def each_day(self) -> tuple[date, ...]:
        """Return its days in order."""
        return tuple(self.first + timedelta(days=count) for count in range(self.days))


def day_of(day: date) -> Period:
    """Return a day as a period."""
    return Period(PeriodKind.DAY, day, day)


def month_of(day: date) -> Period:
    """Return the calendar month of a day."""
    return Period(PeriodKind.MONTH, day.replace(day=1), end_of_month(day))


def previous(period: Period) -> Period:
    """Return the period that one is compared with: the calendar unit before, or as many days.

    A month is compared with the month before, whatever its length (RULES §11).
    """
    months = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.YEAR: 12}.get(period.kind)
    if months is None:
        shift = timedelta(days=period.days)
        return Period(period.kind, period.first - shift, period.last - shift)
    last = period.first - timedelta(days=1)
    return Period(period.kind, add_months(period.first, months=-months), last)


def parse_period(entry: str) -> Period:
    """Read the name of a period; raises PeriodRefused, also for one long before or after our time.

    `2026`, `2026-Q4`, `2026-10`, `2026-W41` (ISO week), `2026-10-03`, `2026-10-03..2026-11-15`.
    """
    text = entry.strip()
    try:
        period = _parse(text)
    except ValueError as error:
        raise PeriodRefused(entry[:40]) from error
    if period.first.year < EARLIEST or period.last.year > LATEST:
        raise PeriodRefused(entry[:40])
    return period


def _parse(text: str) -> Period:
    if found := re.fullmatch(r"(\d{4})", text):
        year = int(found[1])
        return Period(PeriodKind.YEAR, date(year, 1, 1), date(year, 12, 31))
    if found := re.fullmatch(r"(\d{4})-Q([1-4])", text, re.IGNORECASE):
        first = date(int(found[1]), 3 * int(found[2]) - 2, 1)
        return Period(PeriodKind.QUARTER, first, end_of_month(add_months(first, months=2)))
    if found := re.fullmatch(r"(\d{4})-W(\d{2})", text, re.IGNORECASE):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return Period(PeriodKind.WEEK, monday, monday + timedelta(days=6))
    if found := re.fullmatch(r"(\d{4})-(\d{2})", text):
        return month_of(date(int(found[1]), int(found[2]), 1))
    first_text, dots, last_text = text.partition("..")
    first = date.fromisoformat(first_text)
    if not dots:
        return day_of(first)
    last = date.fromisoformat(last_text)
    if last < first:
        raise ValueError("a period ends before it begins")
    return Period(PeriodKind.RANGE, first, last)


def span_of(period: Period) -> str:
    """Return the days of a period as they sort well in a folder."""
    first, last = period.first.isoformat(), period.last.isoformat()
    return first if first == last else f"{first} – {last}"
