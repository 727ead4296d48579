"""What the page of insights shows."""

from dataclasses import dataclass

from shopclub.insights.behind import MemberList
from shopclub.insights.dashboard import Dashboard, Takings
from shopclub.insights.period import Period
from shopclub.insights.steps import StepCount
from shopclub.insights.target_months import TargetsRead
from shopclub.ui.jobs import Refusal


@dataclass(frozen=True, slots=True)
class InsightsState:
    """A period, what can be chosen beside it, and its figures as far as they are read.

    `takings` come first, `dashboard` after them, then `steps`; `targets`, which are of no period,
    come last. None is "still being read".
    `refused_range` is what stands wrong in the two fields of a range, `members` the list that was
    asked for.
    """

    period: Period
    choices: tuple[Period, ...]
    first_entry: str = ""
    last_entry: str = ""
    refused_range: Refusal | None = None
    takings: Takings | None = None
    dashboard: Dashboard | None = None
    steps: tuple[StepCount, ...] | None = None
    targets: TargetsRead | None = None
    members: MemberList | None = None
    listing: bool = False
    problem: Refusal | None = None

    @property
    def reading(self) -> bool:
        """Whether figures are still being read."""
        return self.problem is None and self.dashboard is None

    @property
    def empty(self) -> bool:
        """Whether all is read and nothing was sold or promised in the period."""
        page = self.dashboard
        return page is not None and not (
            page.now.anything or page.points.closing or page.points.opening
        )
