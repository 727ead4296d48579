"""Periods, changes and shares in words, in the language in force."""

from datetime import date

from shopclub.insights.period import Period, PeriodKind
from shopclub.kernel.money import MINUS
from shopclub.kernel.ratios import change_tenths
from shopclub.members.birthday import Calendar
from shopclub.ui.calendar_words import month_words
from shopclub.ui.translation import translate
from shopclub.ui.words import full_day_word

NOTHING = "–"


def kind_words() -> tuple[str, ...]:
    """Return the kinds of periods in the order of `PeriodKind`."""
    return (
        translate("Insights", "Day"),
        translate("Insights", "Week"),
        translate("Insights", "Month"),
        translate("Insights", "Quarter"),
        translate("Insights", "Year"),
        translate("Insights", "Range"),
    )


def period_word(period: Period) -> str:
    """Return how people name a period."""
    first = period.first
    match period.kind:
        case PeriodKind.DAY:
            return full_day_word(first)
        case PeriodKind.WEEK:
            year, week, _ = first.isocalendar()
            return translate("Insights", "Week {week} of {year}").format(week=week, year=year)
        case PeriodKind.MONTH:
            return month_and_year_word(first)
        case PeriodKind.QUARTER:
            pattern = translate("Insights", "Q{quarter} {year}")
            return pattern.format(quarter=(first.month + 2) // 3, year=first.year)
        case PeriodKind.YEAR:
            return translate("Insights", "{year}").format(year=first.year)
        case PeriodKind.RANGE:
            return span_word(first, period.last)


def month_and_year_word(day: date) -> str:
    """Return a month with its year."""
    return translate("Insights", "{month} {year}").format(
        month=month_words(Calendar.SOLAR)[day.month - 1], year=day.year
    )


def span_word(first: date, last: date) -> str:
    """Return the first and the last day of a span, or the one day that it is."""
    if first == last:
        return full_day_word(first)
    return translate("Insights", "{first} to {last}").format(
        first=full_day_word(first), last=full_day_word(last)
    )


def percent_word(tenths: int | None) -> str:
    """Return a share of tenths of a percent: 689 is `68.9%`."""
    if tenths is None:
        return NOTHING
    sign = MINUS if tenths < 0 else ""
    return f"{sign}{abs(tenths) // 10:,}.{abs(tenths) % 10}%"


def tenths_word(tenths: int | None) -> str:
    """Return a figure of tenths: 150 is `15.0`."""
    return NOTHING if tenths is None else f"{tenths // 10:,}.{tenths % 10}"


def hundredths_word(hundredths: int | None) -> str:
    """Return a figure of hundredths: 233 is `2.33`."""
    return NOTHING if hundredths is None else f"{hundredths // 100:,}.{hundredths % 100:02d}"


def change_word(now: int | None, before: int | None) -> tuple[int, str]:
    """Return which way a figure moved (-1, 0, 1) and by how much of what it was."""
    moved = None if now is None or before is None else change_tenths(now, before)
    if moved is None:
        return 0, ""
    return _way(moved), percent_word(abs(moved))


def share_change_word(now: int | None, before: int | None) -> tuple[int, str]:
    """Return which way a share moved and by how many points of percent."""
    if now is None or before is None:
        return 0, ""
    moved = now - before
    points = f"{abs(moved) // 10}.{abs(moved) % 10}"
    return _way(moved), translate("Insights", "{points} pt").format(points=points)


def _way(moved: int) -> int:
    return (moved > 0) - (moved < 0)
