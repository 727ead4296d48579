"""The words of the owner's summary: periods, figures, changes."""

from datetime import date

from shopclub.counter.receipt import TierLabel
from shopclub.documents.words import full_date, points_figure, tier_name
from shopclub.insights.buckets import Bucket, Grain
from shopclub.insights.period import Period, PeriodKind
from shopclub.insights.summary import Summary
from shopclub.kernel.money import MINUS, Currency, currency, format_figure, format_money
from shopclub.kernel.phrases import Phrases
from shopclub.kernel.ratios import change_tenths

NOTHING = "–"
LARGE = 1_000_000
"""From so many whole units on, the tables of a summary leave out the decimals."""
STAR = "★"
LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def period_name(period: Period, *, phrases: Phrases) -> str:
    """Return how people name a period: `October 2026`, `2026 年 10 月`."""
    first = period.first
    match period.kind:
        case PeriodKind.DAY:
            return full_date(first.isoformat(), phrases=phrases)
        case PeriodKind.WEEK:
            year, week, _ = first.isocalendar()
            pattern = phrases.translate("Summary", "Week {week} of {year}")
            return pattern.format(week=week, year=year)
        case PeriodKind.MONTH:
            pattern = phrases.translate("Summary", "{month} {year}")
            return pattern.format(
                month=LONG_MONTHS[first.month - 1], month_number=first.month, year=first.year
            )
        case PeriodKind.QUARTER:
            pattern = phrases.translate("Summary", "Q{quarter} {year}")
            return pattern.format(quarter=(first.month + 2) // 3, year=first.year)
        case PeriodKind.YEAR:
            return phrases.translate("Summary", "{year}").format(year=first.year)
        case PeriodKind.RANGE:
            return span_name(first, period.last, phrases=phrases)


def span_name(first: date, last: date, *, phrases: Phrases) -> str:
    """Return the first and last day of a span."""
    return phrases.translate("Summary", "{first} to {last}").format(
        first=full_date(first.isoformat(), phrases=phrases),
        last=full_date(last.isoformat(), phrases=phrases),
    )


def points_name(points: int, *, phrases: Phrases) -> str:
    """Return a number of points with its unit."""
    if points == 1:
        return phrases.translate("Summary", "1 point")
    return phrases.translate("Summary", "{count} points").format(count=points_figure(points))


def days_name(count: int, *, phrases: Phrases) -> str:
    """Return a number of days."""
    if count == 1:
        return phrases.translate("Summary", "1 day")
    return phrases.translate("Summary", "{count} days").format(count=count)


def bucket_name(bucket: Bucket, *, grain: Grain) -> str:
    """Return the short label under a bar: a day, the Monday of a week, a month."""
    first = bucket.first
    match grain:
        case Grain.DAY:
            return str(first.day)
        case Grain.WEEK:
            return f"{first.month}/{first.day}"
        case Grain.MONTH:
            return f"{first.year % 100:02d}-{first.month:02d}"


def weekday_name(day: date, *, phrases: Phrases) -> str:
    """Return the short name of a day of the week."""
    names = (
        phrases.translate("Summary", "Mon"),
        phrases.translate("Summary", "Tue"),
        phrases.translate("Summary", "Wed"),
        phrases.translate("Summary", "Thu"),
        phrases.translate("Summary", "Fri"),
        phrases.translate("Summary", "Sat"),
        phrases.translate("Summary", "Sun"),
    )
    return names[day.weekday()]


def visits_name(count: int, *, phrases: Phrases) -> str:
    """Return a number of visits."""
    if count == 1:
        return phrases.translate("Summary", "1 visit")
    return phrases.translate("Summary", "{count} visits").format(count=f"{count:,}")


def people(count: int, *, phrases: Phrases) -> str:
    """Return a number of members with its unit, where the language has one."""
    return phrases.translate("Summary", "{count}").format(count=f"{count:,}")


def percent(tenths: int | None) -> str:
    """Return a share of tenths of a percent: 689 is `68.9%`."""
    if tenths is None:
        return NOTHING
    sign = MINUS if tenths < 0 else ""
    return f"{sign}{abs(tenths) // 10:,}.{abs(tenths) % 10}%"


def relative_change(now: int, before: int | None) -> str:
    """Return how a figure changed against the one before, as `▲ 8.3%`."""
    tenths = None if before is None else change_tenths(now, before)
    return NOTHING if tenths is None else _arrow(tenths, percent(abs(tenths)))


def share_change(now: int | None, before: int | None, *, phrases: Phrases) -> str:
    """Return how a share changed, in points of percent."""
    if now is None or before is None:
        return NOTHING
    moved = now - before
    pattern = phrases.translate("Summary", "{points} pts")
    return _arrow(moved, pattern.format(points=f"{abs(moved) // 10}.{abs(moved) % 10}"))


def money_or_nothing(minor: int | None, *, currency: Currency) -> str:
    """Return money, or a dash where there is nothing to divide."""
    return NOTHING if minor is None else format_money(minor, currency=currency)


def count_or_nothing(count: int) -> str:
    """Return a figure of a table, where 0 is a dash."""
    return points_figure(count) if count else NOTHING


def starred(tier: TierLabel, *, phrases: Phrases) -> str:
    """Return a tier with its stars, as it is named on paper."""
    return f"{tier_name(tier, phrases=phrases)} {STAR * min(tier.stars, 3)}"


def _arrow(moved: int, said: str) -> str:
    sign = "▲" if moved > 0 else "▼" if moved < 0 else "＝"
    return f"{sign} {said}"


def is_large(summary: Summary) -> bool:
    """Tell whether the sums of the tables are written in whole units, for want of room."""
    unit: int = 10 ** currency(summary.currency).exponent
    return summary.now.totals.paid >= LARGE * unit


def table_figure(minor: int, summary: Summary) -> str:
    """Return a sum as the tables of a summary write it."""
    money = currency(summary.currency)
    if not is_large(summary):
        return format_figure(minor, currency=money)
    return whole_figure(minor, currency=money)


def whole_figure(minor: int, *, currency: Currency) -> str:
    """Return a sum in whole units, rounded half up, without a sign of the currency."""
    unit = 10**currency.exponent
    whole = (2 * abs(minor) + unit) // (2 * unit)
    return f"{MINUS if minor < 0 and whole else ''}{whole:,}"
