"""What the page of insights shows of a period: frozen snapshots, money in minor units."""

from dataclasses import dataclass

from shopclub.insights.buckets import Grain
from shopclub.insights.concentration import LorenzPoint, TopShare
from shopclub.insights.habits import Habits
from shopclub.insights.period import Period
from shopclub.insights.quintiles import ScoreGrid
from shopclub.insights.retention import CohortRow
from shopclub.insights.summary import Figures, TierLine, Worth
from shopclub.insights.value_classes import ValueClasses
from shopclub.kernel.ratios import tenths
from shopclub.points.flows import PointFlows
from shopclub.sales.history import DayOfSales
from shopclub.sales.rollups import DayTotals


@dataclass(frozen=True, slots=True)
class Takings:
    """What totals alone tell, kept as sales happen: there at once, however old the shop is."""

    period: Period
    before: Period
    currency: str
    now: DayTotals
    then: DayTotals
    grain: Grain
    bars: tuple[DayOfSales, ...]
    bars_before: tuple[DayOfSales, ...]
    cohorts: tuple[CohortRow, ...]

    @property
    def anything_before(self) -> bool:
        """Tell whether the period before has anything to compare with."""
        return bool(self.then.sales or self.then.refunds)


@dataclass(frozen=True, slots=True)
class Dashboard:
    """What takes a look at each member: who bought, what the few spent, scores and points."""

    now: Figures
    then: Figures | None
    habits: Habits
    habits_before: Habits | None
    few_before: int | None
    tiers: tuple[TierLine, ...]
    top_shares: tuple[TopShare, ...]
    curve: tuple[LorenzPoint, ...]
    classes: ValueClasses
    grid: ScoreGrid
    points: PointFlows
    points_before: PointFlows
    worth: Worth

    @property
    def liability(self) -> int:
        """Return what the points at the end of the period are worth."""
        return self.worth.of(self.points.closing)

    @property
    def liability_before(self) -> int:
        """Return what the points at the end of the period before were worth."""
        return self.worth.of(self.points.opening)

    @property
    def breakage(self) -> int | None:
        """Return how many of the points that went lapsed unused, in tenths of a percent."""
        return breakage_of(self.points)

    @property
    def breakage_before(self) -> int | None:
        """Return the same of the period before."""
        return breakage_of(self.points_before)


def breakage_of(points: PointFlows) -> int | None:
    """Return how many of the points that went lapsed unused, in tenths of a percent."""
    return tenths(points.expired, points.gone)
