"""A target: a figure that is to go from a baseline to a goal in so many months; pure (RULES §11).

Values are whole: shares in tenths of a percent, money in minor units, visits in hundredths.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.periods import add_months
from shopclub.kernel.ratios import each

MOST_MONTHS = 36
MOST_AHEAD = 12
"""How many months from now a target may begin."""


class Unit(StrEnum):
    """What the values of a figure are."""

    SHARE = "share"
    COUNT = "count"
    MONEY = "money"
    HUNDREDTHS = "hundredths"


class Figure(StrEnum):
    """A figure of a calendar month, as the dashboard tells it of that month."""

    REPURCHASE = "repurchase"
    RETENTION = "retention"
    ACTIVE = "active"
    JOINED = "joined"
    MEMBER_SHARE = "member share"
    MEMBER_SALES = "member sales"
    BASKET = "basket"
    VISITS = "visits"

    @property
    def unit(self) -> Unit:
        """Return what its values are."""
        match self:
            case Figure.REPURCHASE | Figure.RETENTION | Figure.MEMBER_SHARE:
                return Unit.SHARE
            case Figure.ACTIVE | Figure.JOINED:
                return Unit.COUNT
            case Figure.MEMBER_SALES | Figure.BASKET:
                return Unit.MONEY
            case Figure.VISITS:
                return Unit.HUNDREDTHS

    @property
    def most(self) -> int:
        """Return the highest value that a baseline or a goal may have."""
        return _MOST[self.unit]


_MOST = {
    Unit.SHARE: 100_0,
    Unit.COUNT: 1_000_000_000,
    Unit.MONEY: 1_000_000_000_000,
    Unit.HUNDREDTHS: 1_000_00,
}


@dataclass(eq=False)
class GoalIsBaseline(ShopClubError):
    """A goal is what there is already."""


@dataclass(eq=False)
class ValueOutOfRange(ShopClubError):
    """A baseline or a goal is below 0, or above what its figure can be."""

    figure: Figure
    of_goal: bool


@dataclass(eq=False)
class MonthsOutOfRange(ShopClubError):
    """A target has no months, or more than can be followed."""

    most: int


@dataclass(eq=False)
class BeginsTooLate(ShopClubError):
    """A target begins later than the last month in which one may begin."""

    latest: date


@dataclass(eq=False)
class IsOverAlready(ShopClubError):
    """All months of a target are over before it is set."""

    last: date


@dataclass(eq=False)
class TargetOverlaps(ShopClubError):
    """The same figure has a target in some of these months already, from `first` to `last`."""

    figure: Figure
    first: date
    last: date


@dataclass(eq=False)
class TargetGone(ShopClubError):
    """A target was ended meanwhile, or never set."""


@dataclass(frozen=True, slots=True)
class TargetSaid:
    """What the owner says of a target; `first` is any day of its first month."""

    figure: Figure
    first: date
    months: int
    baseline: int
    goal: int

    @property
    def first_month(self) -> date:
        """Return the first day of its first month."""
        return self.first.replace(day=1)

    @property
    def last_month(self) -> date:
        """Return the first day of its last month, in which the goal is to be reached."""
        return add_months(self.first_month, months=self.months - 1)

    def month(self, place: int) -> date:
        """Return the first day of one of its months, the first of which is 1."""
        return add_months(self.first_month, months=place - 1)

    def overlaps(self, other: "TargetSaid") -> bool:
        """Tell whether both are of one figure and share a month."""
        return (
            self.figure is other.figure
            and self.first_month <= other.last_month
            and other.first_month <= self.last_month
        )


@dataclass(frozen=True, slots=True)
class Target:
    """A target that was set; it is followed until `ended_on`."""

    target_id: int
    said: TargetSaid
    ended_on: date | None = None


def baseline_month(first: date, *, today: date) -> date:
    """Return the first day of the month whose figure is proposed as a baseline.

    It is the last whole month before the first month of the target: the one just before it, or the
    last that is over where the target is to begin later. A figure is that of one calendar month on
    every stretch of the way, so that the way begins with one such month too.
    """
    return add_months(min(first, today).replace(day=1), months=-1)


def goal_by(change: int, *, baseline: int) -> int:
    """Return what a change in tenths of a percent makes of a baseline, half away from zero.

    The change is relative: a rate of 32.4% that rises by 15% comes to 37.3%.
    """
    return baseline + (each(baseline * change, 1_000) or 0)


def check_target(said: TargetSaid, *, today: date) -> None:
    """Raise what is wrong with a target by itself, for the shop day on which it is set."""
    if not 1 <= said.months <= MOST_MONTHS:
        raise MonthsOutOfRange(MOST_MONTHS)
    check_first(said.first_month, today=today)
    if said.last_month < today.replace(day=1):
        raise IsOverAlready(said.last_month)
    for value, of_goal in ((said.baseline, False), (said.goal, True)):
        if not 0 <= value <= said.figure.most:
            raise ValueOutOfRange(said.figure, of_goal)
    if said.goal == said.baseline:
        raise GoalIsBaseline


def check_first(first: date, *, today: date) -> None:
    """Raise BeginsTooLate for a first month that is more than a year ahead."""
    latest = add_months(today.replace(day=1), months=MOST_AHEAD)
    if first.replace(day=1) > latest:
        raise BeginsTooLate(latest)
