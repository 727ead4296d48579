"""Days gathered into the bars of a chart: by day, by week or by month; pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from shopclub.insights.summary import DayLine
from shopclub.sales.history import DayOfSales
from shopclub.sales.rollups import DayTotals

MOST_DAYS = 45
MOST_WEEKS = 26
SATURDAY = 5


class Grain(StrEnum):
    """What one bar stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Bucket:
    """What a day, a week or a month of the period took."""

    first: date
    last: date
    totals: DayTotals
    joined: int
    issued: int
    redeemed: int

    @property
    def on_weekend(self) -> bool:
        """Tell whether its first day is a Saturday or Sunday."""
        return self.first.weekday() >= SATURDAY


def grain_of(days: int) -> Grain:
    """Return how many days are shown: up to 45 by day, up to 26 weeks by week, else by month."""
    if days <= MOST_DAYS:
        return Grain.DAY
    return Grain.WEEK if days <= 7 * MOST_WEEKS else Grain.MONTH


def buckets_of(days: tuple[DayLine, ...], *, grain: Grain) -> tuple[Bucket, ...]:
    """Return days gathered by a grain; weeks begin on Monday, the first and last may be shorter."""
    return tuple(
        _bucket(tuple(found)) for _, found in groupby(days, key=lambda line: _key(line.day, grain))
    )


def come(buckets: tuple[Bucket, ...], *, today: date) -> tuple[Bucket, ...]:
    """Return those that have begun: the days of a running period that are to come took nothing."""
    return tuple(bucket for bucket in buckets if bucket.first <= today)


def over(buckets: tuple[Bucket, ...], *, today: date) -> tuple[Bucket, ...]:
    """Return those that are over: what is still being sold into is no measure of the others."""
    return tuple(bucket for bucket in buckets if bucket.last < today)


def bars_of(days: tuple[DayOfSales, ...], *, grain: Grain) -> tuple[DayOfSales, ...]:
    """Return what days took gathered by a grain, each under its first day."""
    return tuple(
        DayOfSales(lines[0].day, sum_of(line.totals for line in lines))
        for _, found in groupby(days, key=lambda line: _key(line.day, grain))
        for lines in (tuple(found),)
    )


def _key(day: date, grain: Grain) -> date:
    if grain is Grain.DAY:
        return day
    return day - timedelta(days=day.weekday()) if grain is Grain.WEEK else day.replace(day=1)


def _bucket(lines: tuple[DayLine, ...]) -> Bucket:
    return Bucket(
        first=lines[0].day,
        last=lines[-1].day,
        totals=sum_of(line.totals for line in lines),
        joined=sum(line.joined for line in lines),
        issued=sum(line.issued for line in lines),
        redeemed=sum(line.redeemed for line in lines),
    )


def sum_of(totals: Iterable[DayTotals]) -> DayTotals:
    """Return totals added up."""
    return DayTotals(*map(sum, zip(*totals, strict=True)))
