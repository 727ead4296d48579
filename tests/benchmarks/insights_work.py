"""Bars 8, 10 and 11: what a page of insights reads, against the plain reads of the same rows.

Bar 8 also says what the same totals took in the shop of 10,000 of the same folder, and, without a
bar, what the settings ask beside the form: last month on other terms.
"""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

from shopclub.insights.concentration import top_shares
from shopclub.insights.insights import Insights
from shopclub.insights.period import Period, PeriodKind, month_of
from shopclub.insights.quintiles import grid_of
from shopclub.insights.retention import retention
from shopclub.kernel.periods import add_months
from shopclub.sales import cohorts
from shopclub.sales.buyers import days_and_visits
from shopclub.sales.history import spent_by_buyers
from shopclub.staff.roles import Actor
from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.floors import raw
from tests.benchmarks.shops import Measured, copied, opened, shop_file

ROUNDS, TIMES, FEW_TIMES = 5, 20, 7
DAYS = """
SELECT day, sales, member_sales, listed, paid, member_paid, refunds, refunded, returned
FROM sales_by_day WHERE day >= ? AND day <= ? ORDER BY day
"""
CELLS = """
SELECT cohort, month, members FROM sales_by_cohort
WHERE cohort >= ? AND cohort <= ? ORDER BY cohort, month
"""
RUNG_UP = """
SELECT day, member_id, list_amount, tier_discount, points_money, paid, points_earned
FROM sale WHERE day >= ? AND day <= ? AND member_id IS NOT NULL ORDER BY day
"""
_GROWTH = """
from datetime import date
from pathlib import Path
from tests.benchmarks.insights_work import totals_in
print(totals_in(Path({path!r}), last=date.fromisoformat({last!r})))
"""
BOUGHT = """
SELECT member_id, count(*), sum(paid) FROM sale
WHERE day >= ? AND day <= ? AND member_id IS NOT NULL GROUP BY member_id
"""


def measure(path: Path) -> list[Figure]:
    """Measure the three bars on a shop file, turn by turn with their floors."""
    small = shop_file("10k", folder=path.parent)
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
        figures.append(_growth(path, small, insights, last=last, by=measured.owner))
        figures.append(_terms_preview(measured, floor))
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


def _growth(path: Path, small: Path, insights: Insights, *, last: date, by: Actor) -> Figure:
    """Return the totals of 36 months beside those of 10,000 members, a turn of each after it."""
    period = Period(PeriodKind.RANGE, add_months(last, months=-36), last)
    mine = _median(lambda: insights.takings(period, by=by))
    if small == path:
        return Figure("8", "dashboard totals: 36 months, growth from 10k", "ms", mine, mine, 1.2)
    script = _GROWTH.format(path=str(copied(small, name="growth")), last=last.isoformat())
    told = subprocess.run(  # one process has one shop open at a time
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    theirs = float(told.stdout)
    return Figure("8", "dashboard totals: 36 months, growth from 10k", "ms", mine, theirs, 1.2)


def totals_in(path: Path, *, last: date) -> float:
    """Return the milliseconds of the totals of 36 months in a shop file."""
    period = Period(PeriodKind.RANGE, add_months(last, months=-36), last)
    with opened(path) as measured:
        return _median(lambda: measured.shop.insights.takings(period, by=measured.owner))


def _terms_preview(measured: Measured, floor: Any) -> Figure:
    """Return what last month on other terms takes once it was read, beside its sales by SQL."""
    shop, owner = measured.shop, measured.owner
    terms = shop.till.terms(on=shop.clock.today())
    earn = replace(terms.points.earn, points=terms.points.earn.points + 1)
    other = replace(terms, points=replace(terms.points, earn=earn))
    read, _ = shop.insights.what_if(terms, by=owner, read=None, wanted=lambda: True)
    span = (read.period.first.isoformat(), read.period.last.isoformat())
    return _beside(
        "8",
        "terms preview: last month on other terms, beside its sales read",
        lambda: shop.insights.what_if(other, by=owner, read=read, wanted=lambda: True),
        lambda: floor.execute(RUNG_UP, span).fetchall(),
        limit=None,
        times=FEW_TIMES,
    )


def _median(act: Callable[[], object]) -> float:
    act()
    rounds = []
    for _ in range(ROUNDS):
        spent = []
        for _ in range(TIMES):
            begun = perf_counter()
            act()
            spent.append((perf_counter() - begun) * 1_000)
        rounds.append(spent)
    return over_rounds(rounds, 0.5)


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
    limit: float | None,
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
