"""T8: the check before the window and the look after it in a shop of a million rows.

Run on a machine that does nothing else: the look reads beside SQLite's own check.
"""

from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from shopclub.kernel.clock import SystemClock
from shopclub.sample.crowd import make_crowd
from shopclub.shop import open_shop
from shopclub.storage import pages
from shopclub.storage.database import one

TABLES = ("audit_line", "sale", "sale_payment", "point_entry", "point_lot", "search_key")
MOST_BEFORE_THE_WINDOW = 2.0
MOST_OF_QUICK_CHECK = 1.5


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_a_million_rows_are_looked_through_in_the_time_of_sqlite_and_half_more(
    tmp_path: Path,
) -> None:
    path = tmp_path / "large.shopclub"
    make_crowd(path, members=30_000, months=8, seed=1, last_day=date(2026, 11, 20))
    began = perf_counter()
    with open_shop(path, clock=SystemClock()) as shop:
        before = perf_counter() - began
        counted = sum((one(f"SELECT count(*) FROM {table}") or (0,))[0] for table in TABLES)
        assert counted >= 1_000_000
        ratios = []
        for _ in range(5):
            began = perf_counter()
            assert pages.quick_differences() == ()
            alone = perf_counter() - began
            began = perf_counter()
            assert shop.look_through() == ()
            ratios.append((perf_counter() - began) / alone)
    print(
        f"{counted:,} rows: {before * 1000:.0f} ms before the window, quick_check {alone:.2f} s,"
        f" the look {median(ratios):.2f} times that ({min(ratios):.2f} to {max(ratios):.2f})"
    )
    assert before <= MOST_BEFORE_THE_WINDOW
    assert median(ratios) <= MOST_OF_QUICK_CHECK
