"""What a bar or a cell of a chart asks for."""

from datetime import timedelta

from shopclub.insights.dashboard import Takings
from shopclub.insights.period import Period, PeriodKind


def bar_period(takings: Takings, place: int) -> Period:
    """Return the days that a bar stands for."""
    firsts = [bar.day for bar in takings.bars]
    ends = [*(day - timedelta(days=1) for day in firsts[1:]), takings.period.last]
    kind = PeriodKind.DAY if firsts[place] == ends[place] else PeriodKind.RANGE
    return Period(kind, firsts[place], ends[place])


def cohort_key(takings: Takings, place: int) -> str:
    """Return which cohort and month a cell of the grid stands for."""
    keys = [
        f"{row.first:%Y-%m} {row.month(month):%Y-%m}"
        for row in takings.cohorts
        for month in range(len(row.bought))
        if row.members
    ]
    return keys[place]
