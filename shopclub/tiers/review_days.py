"""Review days: when a tier may be lost, for all members at once or for each on a day of theirs."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

A_DAY = timedelta(days=1)
_LEAP_YEAR = 2000


class ReviewKind(StrEnum):
    """Whose day a review day is: the year's, that of joining, or that of reaching the tier."""

    YEARLY = "yearly"
    JOINING = "joining"
    TIER = "tier"


@dataclass(frozen=True, slots=True)
class Review:
    """The day of review: one of the year for all members [31 December], or an anniversary.

    Month and day count for the yearly kind only. A 29 February falls on the 28th in common years.
    """

    kind: ReviewKind = ReviewKind.YEARLY
    month: int = 12
    day: int = 31

    def __post_init__(self) -> None:
        date(_LEAP_YEAR, self.month, self.day)

    def falls_on(self, on: date, *, anchor: date) -> bool:
        """Tell whether a day is the review day of a member whose joining or tier has a date.

        The yearly review is for whoever had joined by then; an anniversary is never the day itself.
        """
        if self.kind is ReviewKind.YEARLY:
            return anchor <= on == yearly(on.year, month=self.month, day=self.day)
        return anchor < on == yearly(on.year, month=anchor.month, day=anchor.day)

    def next_day(self, on: date, *, anchor: date) -> date:
        """Return the first review day that is not over: the day itself, or one after it."""
        month, day = self.month, self.day
        first = max(on, anchor)
        if self.kind is not ReviewKind.YEARLY:
            month, day = anchor.month, anchor.day
            first = max(on, anchor + A_DAY)
        this_year = yearly(first.year, month=month, day=day)
        return this_year if this_year >= first else yearly(first.year + 1, month=month, day=day)


YEAR_END = Review()
"""31 December, for all members."""


def yearly(year: int, *, month: int, day: int) -> date:
    """Return a day of a year; 29 February is the 28th in common years."""
    if (month, day) == (2, 29) and not _is_leap(year):
        day = 28
    return date(year, month, day)


def anniversaries_of(day: date) -> tuple[str, ...]:
    """Return the MM-DD of the days whose anniversary a day is: also 29 February's when it lacks."""
    if (day.month, day.day) == (2, 28) and not _is_leap(day.year):
        return ("02-28", "02-29")
    return (f"{day:%m-%d}", f"{day:%m-%d}")


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Return the days from the first to the last, both included."""
    return tuple(first + n * A_DAY for n in range((last - first).days + 1))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
