"""T22: what a clock can do to points; every figure here was worked out by hand."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from shopclub.points.terms import Expiry, ExpiryKind

YEAR = Expiry(kind=ExpiryKind.MONTHS, months=12)
MONTH_END = Expiry()
NEW_YEARS_EVE = Expiry(kind=ExpiryKind.CLEARING_DAY, clearing_month=12, clearing_day=31)
SECOND_TIME = " again"
"""Marks a local time that comes twice in a night, the second time."""


@dataclass(frozen=True, slots=True)
class Case:
    """A hundred points are earned at a local time; `asks` are local times and what is usable then.

    `seen_in` is the zone that the machine's clock shows; only the shop's own zone may count.
    """

    name: str
    earned_at: str
    asks: tuple[tuple[str, int], ...]
    expiry: Expiry = MONTH_END
    zone: str = "Asia/Shanghai"
    day_ends_at: int = 4
    seen_in: str = ""

    def instant(self, local: str) -> datetime:
        """Return the instant of a local time of the shop, as the machine shows it."""
        text = local.removesuffix(SECOND_TIME)
        here = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(self.zone))
        there = ZoneInfo(self.seen_in or self.zone)
        return here.replace(fold=int(text != local)).astimezone(there)


def days(number: int) -> Expiry:
    """Points last some days."""
    return Expiry(kind=ExpiryKind.DAYS, days=number)


CASES = (
    Case(
        "the next day is a day like any other",
        "2026-11-21 12:00",
        (("2026-11-22 12:00", 100),),
    ),
    Case(
        "a day back",
        "2026-11-21 12:00",
        (("2026-11-20 12:00", 100), ("2026-11-21 12:00", 100)),
    ),
    Case(
        "five years back",
        "2026-11-21 12:00",
        (("2021-11-21 12:00", 100), ("2026-11-21 12:01", 100), ("2027-11-30 12:00", 100)),
    ),
    Case(
        "ten years on, as the owner confirms",
        "2026-11-21 12:00",
        (("2036-11-21 12:00", 0),),
    ),
    Case(
        "back again after what lapsed was written off",
        "2026-11-21 12:00",
        (("2027-12-01 12:00", 0), ("2027-11-30 12:00", 0), ("2027-12-02 12:00", 0)),
    ),
    Case(
        "six weeks off over the last day",
        "2026-11-21 12:00",
        (("2027-11-08 12:00", 100), ("2027-12-20 12:00", 0)),
    ),
    Case(
        "midnight turns the day of a shop that ends it then",
        "2026-11-21 12:00",
        (("2026-11-23 23:59:59", 100), ("2026-11-24 00:00", 0)),
        expiry=days(2),
        day_ends_at=0,
    ),
    Case(
        "midnight turns nothing when the shop day ends at four",
        "2026-11-21 12:00",
        (("2026-11-24 00:00", 100), ("2026-11-24 03:59:59", 100), ("2026-11-24 04:00", 0)),
        expiry=days(2),
    ),
    Case(
        "a night's sale belongs to the evening before",
        "2026-11-22 03:59:59",
        (("2026-11-24 03:59:59", 100), ("2026-11-24 04:00", 0)),
        expiry=days(2),
    ),
    Case(
        "a sale at the hour of the turn belongs to the new day",
        "2026-11-22 04:00",
        (("2026-11-25 03:59:59", 100), ("2026-11-25 04:00", 0)),
        expiry=days(2),
    ),
    Case(
        "New York's clock goes on at the hour of the turn",
        "2027-03-11 12:00",
        (("2027-03-14 01:59:59", 100), ("2027-03-14 03:00", 0)),
        expiry=days(2),
        zone="America/New_York",
        day_ends_at=2,
    ),
    Case(
        "New York's clock goes back over the hour of the turn",
        "2026-10-29 12:00",
        (
            ("2026-11-01 00:59:59", 100),
            ("2026-11-01 01:00", 0),
            ("2026-11-01 01:00 again", 0),
            ("2026-11-01 02:00", 0),
        ),
        expiry=days(2),
        zone="America/New_York",
        day_ends_at=1,
    ),
    Case(
        "Berlin's clock goes back before the hour of the turn",
        "2026-10-22 12:00",
        (
            ("2026-10-25 02:30", 100),
            ("2026-10-25 02:30 again", 100),
            ("2026-10-25 02:59:59 again", 100),
            ("2026-10-25 03:00", 0),
        ),
        expiry=days(2),
        zone="Europe/Berlin",
        day_ends_at=3,
    ),
    Case(
        "Lord Howe moves its clock by half an hour",
        "2027-04-01 12:00",
        (("2027-04-04 01:45", 100), ("2027-04-04 01:45 again", 100), ("2027-04-04 02:00", 0)),
        expiry=days(2),
        zone="Australia/Lord_Howe",
        day_ends_at=2,
    ),
    Case(
        "a leap day lasts to the 28th of the next year",
        "2028-02-29 12:00",
        (("2029-02-28 12:00", 100), ("2029-03-01 03:59", 100), ("2029-03-01 04:00", 0)),
        expiry=YEAR,
    ),
    Case(
        "a year from 28 February ends before the leap day",
        "2027-02-28 12:00",
        (("2028-02-28 12:00", 100), ("2028-02-29 12:00", 0)),
        expiry=YEAR,
    ),
    Case(
        "twelve months after a February's end may be a leap day",
        "2027-02-10 12:00",
        (("2028-02-29 23:00", 100), ("2028-03-01 12:00", 0)),
        expiry=MONTH_END,
    ),
    Case(
        "on the clearing day itself points last to the end of its night",
        "2026-12-31 22:00",
        (("2027-01-01 03:59", 100), ("2027-01-01 04:00", 0)),
        expiry=NEW_YEARS_EVE,
    ),
    Case(
        "after the clearing day they last until the next one",
        "2027-01-01 04:00",
        (("2027-12-31 12:00", 100), ("2028-01-01 03:59", 100), ("2028-01-01 04:00", 0)),
        expiry=NEW_YEARS_EVE,
    ),
    Case(
        "the machine moves to another zone, the shop does not",
        "2026-11-21 12:00",
        (("2026-11-24 03:59:59", 100), ("2026-11-24 04:00", 0)),
        expiry=days(2),
        seen_in="America/Los_Angeles",
    ),
    Case(
        "the new day comes first at the date line",
        "2026-11-21 12:00",
        (("2026-11-23 23:59:59", 100), ("2026-11-24 00:00", 0)),
        expiry=days(2),
        zone="Pacific/Kiritimati",
        day_ends_at=0,
        seen_in="UTC",
    ),
)
