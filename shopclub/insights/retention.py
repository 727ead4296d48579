"""Which part of a month's first buyers still buys in the months after it; pure (RULES §11)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from shopclub.insights.ratios import tenths
from shopclub.kernel.periods import add_months
from shopclub.sales.cohorts import CohortCell

COHORTS = 6


@dataclass(frozen=True, slots=True)
class CohortRow:
    """A cohort by its month: how many, and how many of them bought in each month since."""

    first: date
    members: int
    bought: tuple[int, ...]

    @property
    def kept_tenths(self) -> tuple[int, ...]:
        """Return the share that bought in each month, in tenths of a percent; the first is all."""
        return tuple(tenths(count, self.members) or 0 for count in self.bought)

    def month(self, place: int) -> date:
        """Return the first day of the month at a place of `bought`."""
        return add_months(self.first, months=place)


def months_before(last: date, *, count: int) -> tuple[date, ...]:
    """Return the first days of so many months, the last of them that of a day."""
    month = last.replace(day=1)
    return tuple(add_months(month, months=place - count + 1) for place in range(count))


def retention(
    cells: Iterable[CohortCell], *, last: date, count: int = COHORTS
) -> tuple[CohortRow, ...]:
    """Return the cohorts of the months up to that of a day, each followed up to that month."""
    found = {(cell.cohort, cell.month): cell.members for cell in cells}
    months = months_before(last, count=count)
    names = [month.isoformat()[:7] for month in months]
    rows = []
    for place, month in enumerate(months):
        members = found.get((names[place], names[place]), 0)
        bought = tuple(found.get((names[place], name), 0) for name in names[place:])
        rows.append(CohortRow(month, members, bought if members else (0,)))
    return tuple(rows)
