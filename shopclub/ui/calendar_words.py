"""The names of months and days of both calendars, in the language in force."""

from datetime import date

from shopclub.members.birthday import Calendar
from shopclub.ui.translation import translate
from shopclub.ui.words import day_word, weekday_word


def calendar_word(calendar: Calendar) -> str:
    """Return the name of a calendar."""
    match calendar:
        case Calendar.SOLAR:
            return translate("Calendar", "Solar")
        case Calendar.LUNAR:
            return translate("Calendar", "Lunar")


def month_words(calendar: Calendar) -> tuple[str, ...]:
    """Return the twelve months of a calendar by name."""
    return _lunar_months() if calendar is Calendar.LUNAR else _solar_months()


def day_words(calendar: Calendar) -> tuple[str, ...]:
    """Return the days of the longest month of a calendar by name."""
    if calendar is Calendar.LUNAR:
        return _lunar_days()
    return tuple(translate("Calendar", "{day}").format(day=day) for day in range(1, 32))


def weekday_and_day_word(day: date, *, today: date) -> str:
    """Return a short date with its day of the week, as "Fri 25 Sep"."""
    return translate("Calendar", "{weekday} {date}").format(
        weekday=weekday_word(day), date=day_word(day, today=today)
    )


def _solar_months() -> tuple[str, ...]:
    return (
        translate("Calendar", "January"),
        translate("Calendar", "February"),
        translate("Calendar", "March"),
        translate("Calendar", "April"),
        translate("Calendar", "May"),
        translate("Calendar", "June"),
        translate("Calendar", "July"),
        translate("Calendar", "August"),
        translate("Calendar", "September"),
        translate("Calendar", "October"),
        translate("Calendar", "November"),
        translate("Calendar", "December"),
    )


def _lunar_months() -> tuple[str, ...]:
    return (
        translate("Calendar", "Month 1"),
        translate("Calendar", "Month 2"),
        translate("Calendar", "Month 3"),
        translate("Calendar", "Month 4"),
        translate("Calendar", "Month 5"),
        translate("Calendar", "Month 6"),
        translate("Calendar", "Month 7"),
        translate("Calendar", "Month 8"),
        translate("Calendar", "Month 9"),
        translate("Calendar", "Month 10"),
        translate("Calendar", "Month 11"),
        translate("Calendar", "Month 12"),
    )


def _lunar_days() -> tuple[str, ...]:
    return (
        translate("Calendar", "Day 1"),
        translate("Calendar", "Day 2"),
        translate("Calendar", "Day 3"),
        translate("Calendar", "Day 4"),
        translate("Calendar", "Day 5"),
        translate("Calendar", "Day 6"),
        translate("Calendar", "Day 7"),
        translate("Calendar", "Day 8"),
        translate("Calendar", "Day 9"),
        translate("Calendar", "Day 10"),
        translate("Calendar", "Day 11"),
        translate("Calendar", "Day 12"),
        translate("Calendar", "Day 13"),
        translate("Calendar", "Day 14"),
        translate("Calendar", "Day 15"),
        translate("Calendar", "Day 16"),
        translate("Calendar", "Day 17"),
        translate("Calendar", "Day 18"),
        translate("Calendar", "Day 19"),
        translate("Calendar", "Day 20"),
        translate("Calendar", "Day 21"),
        translate("Calendar", "Day 22"),
        translate("Calendar", "Day 23"),
        translate("Calendar", "Day 24"),
        translate("Calendar", "Day 25"),
        translate("Calendar", "Day 26"),
        translate("Calendar", "Day 27"),
        translate("Calendar", "Day 28"),
        translate("Calendar", "Day 29"),
        translate("Calendar", "Day 30"),
    )
