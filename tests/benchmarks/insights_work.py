"""Bars 8, 10 and 11: what a page of insights reads, against the plain reads of the same rows."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

from shopclub.insights.concentration import top_shares
from shopclub.insights.period import Period, PeriodKind, month_of
from shopclub.insights.quintiles import grid_of
from shopclub.insights.retention import retention
from shopclub.kernel.periods import add_months
from shopclub.sales import cohorts
from shopclub.sales.buyers import days_and_visits
from shopclub.sales.history import spent_by_buyers
from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.floors import raw
from tests.benchmarks.shops import copied, opened

ROUNDS, TIMES, FEW_TIMES = 5, 20, 7
DAYS = """
SELECT day, sales, member_sales, listed, paid, member_paid, refunds, refunded
FROM sales_by_day WHERE day >= ? AND day <= ? ORDER BY day
"""
CELLS = """
SELECT cohort, month, members FROM sales_by_cohort
WHERE cohort >= ? AND cohort <= ? ORDER BY cohort, month
"""
BOUGHT = """
SELECT member_id, count(*), sum(paid) FROM sale
WHERE day >= ? AND day <= ? AND member_id IS NOT NULL GROUP BY member_id
"""


def measure(path: Path) -> list[Figure]:
    """Measure the three bars on a shop file, turn by turn with their floors."""
    copy = copied(path, name="insights")
    with opened(copy) as measured, raw(copy) as floor:
        (text,) = floor.execute("SELECT max(day) FROM sale").fetchone()
        last = date.fromisoformat(text)
        insights = measured.shop.insights
        figures = []
        for name, first in (
            ("today", last),
            ("month", last.replace(day=1)),
            ("36 months", add_months(last, months=-36)),
        ):
            period = Period(PeriodKind.RANGE, first, last)
            figures.append(
                _beside(
                    "8",
                    f"dashboard totals: {name}",
                    partial(insights.takings, period, by=measured.owner),
                    partial(_totals_by_sql, floor, period),
                    limit=3,
                )
            )
        month = month_of(last)
        cohort_span = (f"{add_months(last, months=-11):%Y-%m}", f"{last:%Y-%m}")
        figures += [
            _beside(
                "10",
                "cohort table of 12 months",
                lambda: retention(
                    cohorts.cells(first=cohort_span[0], last=cohort_span[1]), last=last, count=12
                ),
                lambda: floor.execute(CELLS, cohort_span).fetchall(),
                limit=2,
            ),
            _beside(
                "10",
                "share of the top 2.5% of a month",
                lambda: top_shares(spent_by_buyers(first=month.first, last=month.last)),
                lambda: floor.execute(
                    BOUGHT, (month.first.isoformat(), month.last.isoformat())
                ).fetchall(),
                limit=2,
                times=FEW_TIMES,
            ),
            _beside(
                "11",
                "fifths and grid of all buyers",
                lambda: grid_of(days_and_visits()),
                lambda: floor.execute("SELECT last_day, visits FROM sales_by_member").fetchall(),
                limit=1.5,
                times=FEW_TIMES,
            ),
        ]
    return figures


def _totals_by_sql(floor: Any, period: Period) -> None:
    """Read what the page's first answer needs: the days, those before, and twelve cohorts."""
    first, last = period.first, period.last
    before = first - (last - first)
    floor.execute(DAYS, (first.isoformat(), last.isoformat())).fetchall()
    floor.execute(DAYS, (before.isoformat(), first.isoformat())).fetchall()
    floor.execute(CELLS, (f"{add_months(last, months=-5):%Y-%m}", f"{last:%Y-%m}")).fetchall()


def _beside(
    bar: str,
    work: str,
    ours: Callable[[], object],
    plain: Callable[[], object],
    *,
    limit: float,
    times: int = TIMES,
) -> Figure:
    mine: list[list[float]] = []
    theirs: list[list[float]] = []
    for _ in range(ROUNDS):
        for act, kept in ((plain, theirs), (ours, mine)):
            spent = []
            for _ in range(times):
                begun = perf_counter()
                act()
                spent.append((perf_counter() - begun) * 1_000)
            kept.append(spent)
    return Figure(bar, work, "ms", over_rounds(mine, 0.5), over_rounds(theirs, 0.5), limit)
