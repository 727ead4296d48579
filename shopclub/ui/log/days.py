"""The days of the log that are asked for, as they are typed; no Qt."""

from datetime import date

from shopclub.ui.settings.numbers import DayUnreadable, read_day


def days_of(first: str, last: str) -> tuple[date | None, date | None] | None:
    """Return the first and last day, None for one that is open; None where one is no day."""
    try:
        begins, ends = _day(first), _day(last)
    except DayUnreadable:
        return None
    return None if begins and ends and begins > ends else (begins, ends)


def _day(entry: str) -> date | None:
    return read_day(entry) if entry.strip() else None
