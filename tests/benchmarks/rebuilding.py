"""Bar 9: the totals made anew from the ledger, against the plain grouping of the same rows."""

from pathlib import Path
from time import perf_counter
from typing import Any

from shopclub.sales import proof
from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.floors import raw
from tests.benchmarks.shops import copied, opened

ROUNDS = 3
_SUMS = "count(*), count(member_id), sum(list_amount), sum(paid)"
BY_DAY = f"SELECT day, {_SUMS} FROM sale GROUP BY day"
BY_MONTH = f"SELECT substr(day, 1, 7), {_SUMS} FROM sale GROUP BY substr(day, 1, 7)"
BY_MEMBER = """
SELECT member_id, count(*), max(at), max(day), sum(paid) FROM sale
WHERE member_id IS NOT NULL GROUP BY member_id
"""
BY_COHORT = """
WITH bought AS (
    SELECT DISTINCT member_id, substr(day, 1, 7) AS month FROM sale WHERE member_id IS NOT NULL
), since AS (SELECT member_id, min(month) AS cohort FROM bought GROUP BY member_id)
SELECT cohort, month, count(*) FROM bought JOIN since USING (member_id) GROUP BY cohort, month
"""
PLAIN = (BY_DAY, BY_MONTH, BY_MEMBER, BY_COHORT)


class NotEqual(AssertionError):
    """What was made anew is not equal to the cent."""


def measure(path: Path) -> list[Figure]:
    """Measure the bar on a shop file, and prove the totals equal to the cent."""
    copy = copied(path, name="rebuilding")
    ours, plain = [], []
    with opened(copy), raw(copy) as floor:
        for _ in range(ROUNDS):
            begun = perf_counter()
            grouped = [floor.execute(sql).fetchall() for sql in PLAIN]
            plain.append([(perf_counter() - begun) * 1_000])
            begun = perf_counter()
            proof.rebuild()
            ours.append([(perf_counter() - begun) * 1_000])
        _require_equal(floor, by_day=grouped[0])
    return [
        Figure(
            "9", "totals by day, month, member and cohort made anew", "ms",
            over_rounds(ours, 0.5), over_rounds(plain, 0.5), 1.5,
        )
    ]  # fmt: skip


def _require_equal(connection: Any, *, by_day: list[tuple[Any, ...]]) -> None:
    kept = connection.execute(
        "SELECT day, sales, member_sales, paid + refunded FROM sales_by_day"
        " WHERE sales > 0 ORDER BY day"
    ).fetchall()
    if sorted((day, sales, of_members, paid) for day, sales, of_members, _, paid in by_day) != kept:
        raise NotEqual
