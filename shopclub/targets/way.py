"""How far a target has come: each month against the straight way to its goal; pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.kernel.ratios import each
from shopclub.targets.target import Target, TargetSaid


class Standing(StrEnum):
    """How a month came out; UNKNOWN is one that has no such figure, as a rate of nobody."""

    REACHED = "reached"
    BEHIND = "behind"
    RUNNING = "running"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class MonthOfTarget:
    """A month that has begun: its figure, and what was expected of it on the way."""

    month: date
    figure: int | None
    expected: int
    standing: Standing

    @property
    def difference(self) -> int | None:
        """Return how much the figure is above what was expected."""
        return None if self.figure is None else self.figure - self.expected


@dataclass(frozen=True, slots=True)
class Progress:
    """A target and those of its months that have begun, in order."""

    target: Target
    months: tuple[MonthOfTarget, ...]

    @property
    def last_over(self) -> MonthOfTarget | None:
        """Return the last of its months that is over, if there is one."""
        over = [month for month in self.months if month.standing is not Standing.RUNNING]
        return over[-1] if over else None

    @property
    def is_over(self) -> bool:
        """Tell whether all of its months are over."""
        whole = len(self.months) == self.target.said.months
        return whole and self.months[-1].standing is not Standing.RUNNING


def expected_at(place: int, *, said: TargetSaid) -> int:
    """Return what is expected of the month at a place, the first of which is 1.

    The way is straight: each month takes the same part of what lies between baseline and goal, and
    the last month is the goal. Rounded to a whole, half away from zero.
    """
    whole = said.baseline * said.months + (said.goal - said.baseline) * place
    return each(whole, said.months) or 0


def months_begun(said: TargetSaid, *, today: date) -> tuple[date, ...]:
    """Return the first days of its months up to that of a day."""
    every = (said.month(place) for place in range(1, said.months + 1))
    return tuple(month for month in every if month <= today)


def progress_of(target: Target, figures: Mapping[date, int | None], *, today: date) -> Progress:
    """Return how far a target has come by the figures of its months, on a shop day."""
    return Progress(
        target,
        tuple(
            _month(month, place, figures.get(month), said=target.said, today=today)
            for place, month in enumerate(months_begun(target.said, today=today), start=1)
        ),
    )


def _month(
    month: date, place: int, figure: int | None, *, said: TargetSaid, today: date
) -> MonthOfTarget:
    expected = expected_at(place, said=said)
    if month == today.replace(day=1):
        standing = Standing.RUNNING
    elif figure is None:
        standing = Standing.UNKNOWN
    elif figure >= expected if said.goal > said.baseline else figure <= expected:
        standing = Standing.REACHED
    else:
        standing = Standing.BEHIND
    return MonthOfTarget(month, figure, expected, standing)
