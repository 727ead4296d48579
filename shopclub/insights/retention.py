"""Which part of a month's first buyers still buys in the months after it; pure (RULES §11)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import repeat

from shopclub.kernel.periods import add_months
from shopclub.kernel.ratios import tenths

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


@lru_cache(maxsize=256)
def months_before(last: date, *, count: int) -> tuple[date, ...]:
    """Return the first days of so many months, the last of them that of a day."""
    month = last.replace(day=1)
    return tuple(add_months(month, months=place - count + 1) for place in range(count))


def retention(
    cells: Mapping[str, Mapping[str, int]], *, last: date, count: int = COHORTS
) -> tuple[CohortRow, ...]:
    """Return the cohorts of the months up to that of a day, each followed up to that month.

    `cells` tells of a cohort how many of its members bought in a month, both as 2026-11.
    """
    months = months_before(last, count=count)
    names = [month.isoformat()[:7] for month in months]
    rows = []
    for place, month in enumerate(months):
        cohort = cells.get(names[place], {})
        bought = tuple(map(cohort.get, names[place:], repeat(0)))
        rows.append(CohortRow(month, bought[0], bought if bought[0] else (0,)))
    return tuple(rows)
