"""The figures of targets, month by month: of each calendar month what its dashboard says.

A month that is over keeps its figures as long as its totals, those of the month before and the
merges are what they were, so that whoever looks again waits for the running month alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from shopclub.insights.activity import Activity, activity_of
from shopclub.insights.habits import habits_of
from shopclub.insights.period import Period, month_of, previous
from shopclub.insights.summary import Figures
from shopclub.members import rosters
from shopclub.members.merged import count_merges
from shopclub.sales.history import Purchases, purchases_of_members, totals_of
from shopclub.sales.rollups import DayTotals
from shopclub.targets.target import Figure, Target
from shopclub.targets.way import Progress, months_begun, progress_of

OF_EACH_MEMBER = frozenset(
    {Figure.REPURCHASE, Figure.RETENTION, Figure.ACTIVE, Figure.BASKET, Figure.VISITS}
)
"""What takes a look at each member who bought; the others follow from totals."""

Wanted = tuple[date, Figure]
Mark = tuple[tuple[int, ...], tuple[int, ...], int]
"""Totals of a month and of the one before, and how many members were merged."""
Known = Mapping[Wanted, tuple[Mark, int | None]]
"""Figures that were read before, each with the mark of its month at that time."""


@dataclass(frozen=True, slots=True)
class TargetsRead:
    """How far each target has come, and the figures from which that follows.

    Until the `whole` of the figures is read, nothing is told of any target.
    """

    today: date
    currency: str
    progress: tuple[Progress, ...]
    known: Known
    whole: bool = True


def read_targets(
    targets: Iterable[Target],
    *,
    today: date,
    currency: str,
    known: Known,
    most_months: int | None = None,
) -> TargetsRead:
    """Return how far targets have come, by figures that are `known` and others that are read.

    At most so many months are read that take a look at each member, so that whoever waits for
    something else may come between; read again with what is known then, until it is whole.
    """
    every = tuple(targets)
    asked = {
        (month, target.said.figure)
        for target in every
        for month in months_begun(target.said, today=today)
    }
    found = _figures(asked, known=known, most_months=most_months)
    whole = len(found) == len(asked)
    progress = (_progress(target, found, today=today) for target in every if whole)
    return TargetsRead(today, currency, tuple(progress), found, whole)


def figure_of_month(figure: Figure, month: date) -> int | None:
    """Return a figure of the month of a day, None where there is no such figure, as of nobody."""
    first = month.replace(day=1)
    _, value = _figures({(first, figure)}, known={}, most_months=None)[first, figure]
    return value


def _progress(target: Target, found: Known, *, today: date) -> Progress:
    mine = target.said.figure
    figures = {month: value for (month, figure), (_, value) in found.items() if figure is mine}
    return progress_of(target, figures, today=today)


def _figures(asked: Iterable[Wanted], *, known: Known, most_months: int | None) -> Known:
    by_month: dict[date, set[Figure]] = defaultdict(set)
    for month, figure in asked:
        by_month[month].add(figure)
    merges, reader = count_merges(), _Reader()
    found: dict[Wanted, tuple[Mark, int | None]] = {}
    looked = 0
    for month, figures in sorted(by_month.items()):
        period = month_of(month)
        mark = (_totals(period), _totals(previous(period)), merges)
        kept = {
            figure
            for figure in figures & OF_EACH_MEMBER
            if known.get((month, figure), (None,))[0] == mark
        }
        found |= {(month, figure): known[month, figure] for figure in kept}
        to_read = figures - kept
        if to_read & OF_EACH_MEMBER:
            if looked == most_months:
                continue
            looked += 1
        read = reader.figures(period, to_read)
        found |= {(month, figure): (mark, value) for figure, value in read.items()}
    return found


class _Reader:
    """Reads months in their order: the purchases of one are those before the next one's."""

    def __init__(self) -> None:
        self._last: tuple[Period, Purchases] | None = None

    def figures(self, period: Period, asked: set[Figure]) -> dict[Figure, int | None]:
        """Return figures of a month by the functions of the dashboard."""
        activity = _NOBODY
        if asked & OF_EACH_MEMBER:
            before = self._purchases(previous(period)) if Figure.RETENTION in asked else ()
            activity = activity_of(self._purchases(period), before=before, first_time=0)
        joined = 0
        if Figure.JOINED in asked:
            by_day = rosters.joined_by_day(first=period.first, last=period.last)
            joined = sum(by_day.values())
        told = Figures(totals=_totals(period), activity=activity, joined=joined)
        return {figure: _value(figure, told, days=period.days) for figure in asked}

    def _purchases(self, period: Period) -> Purchases:
        if self._last is None or self._last[0] != period:
            self._last = period, purchases_of_members(first=period.first, last=period.last)
        return self._last[1]


def _totals(period: Period) -> DayTotals:
    return totals_of(first=period.first, last=period.last)


_NOBODY = Activity(0, 0, 0, 0, 0, 0, 0, 0, 0)


def _value(figure: Figure, told: Figures, *, days: int) -> int | None:
    match figure:
        case Figure.REPURCHASE:
            return told.activity.repurchase_tenths
        case Figure.RETENTION:
            return told.activity.retention_tenths
        case Figure.ACTIVE:
            return told.activity.active
        case Figure.JOINED:
            return told.joined
        case Figure.MEMBER_SHARE:
            return told.member_share
        case Figure.MEMBER_SALES:
            return told.totals.member_paid
        case Figure.BASKET:
            return habits_of(told.activity, days=days).basket
        case Figure.VISITS:
            return habits_of(told.activity, days=days).visits_hundredths
