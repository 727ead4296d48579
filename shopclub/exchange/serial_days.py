"""Days as spreadsheets count them: 1 is 1 January 1900, and a 29 February 1900 that never was."""

from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

BEGINNING = datetime(1899, 12, 30)  # noqa: DTZ001  # a day of a calendar, in nobody's zone
DAYS_TO_1904 = 1_462
MOST_DAYS = 2_958_465
"""31 December 9999."""
_MINUTES = 24 * 60


def day_of_serial(serial: int) -> date:
    """Return the day of a whole serial number from 61 on; raises ValueError outside of them."""
    if not 61 <= serial <= MOST_DAYS:
        raise ValueError("no day that a spreadsheet counts rightly")
    return (BEGINNING + timedelta(days=serial)).date()


def day_and_time(text: str, *, from_1904: bool = False) -> str:
    """Write the serial number of a cell that shows a day as 1990-05-06 or 1990-05-06 12:44.

    What is no such number, as a time without a day, stays as it is.
    """
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    begins = DAYS_TO_1904 if from_1904 else 0
    if not (number.is_finite() and 61 - begins <= number <= MOST_DAYS - begins):
        return text
    number += begins
    minutes = int((number * _MINUTES).to_integral_value(ROUND_HALF_UP))
    at = BEGINNING + timedelta(minutes=minutes)
    if number == number.to_integral_value():
        return at.date().isoformat()
    return f"{at:%Y-%m-%d %H:%M}"
