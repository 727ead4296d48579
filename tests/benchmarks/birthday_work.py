"""Bar 12: the list of birthdays over the new year, against the ranges of an index it stands for."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.floors import raw
from tests.benchmarks.shops import copied, opened

ROUNDS, TIMES = 7, 200
DAYS, SHOWN, LIMIT = 7, 50, 3
MORNING = datetime(2026, 12, 28, 4, tzinfo=UTC)
SOLAR = (("solar", 12, 28, 31), ("solar", 1, 1, 4))
LUNAR = (("lunar", 11, 20, 27),)
"""The days from 28 December 2026 to 4 January 2027 by either calendar."""
COUNT = """
SELECT count(*) FROM member_person
WHERE birth_calendar = ? AND birth_month = ? AND birth_day >= ? AND birth_day <= ?
    AND reminded = 1 AND living = 1
"""
FIRST = """
SELECT birth_day, member_id, name, birth_year FROM member_person
WHERE birth_calendar = ? AND birth_month = ? AND birth_day >= ? AND birth_day <= ?
    AND reminded = 1 AND living = 1
ORDER BY birth_day, member_id LIMIT 50
"""


def measure(path: Path) -> list[Figure]:
    """Measure the list on a shop file, turn by turn with its floors, which give the same count."""
    copy = copied(path, name="birthdays")
    with opened(copy) as measured, raw(copy) as floor:
        measured.clock.set(MORNING)
        birthdays = measured.shop.birthdays
        ahead = birthdays.ahead(days=DAYS, limit=SHOWN)
        counted, _ = _by_sql(floor, *SOLAR, *LUNAR)
        if (ahead.count, len(ahead.rows)) != (counted, min(SHOWN, counted)):
            raise AssertionError(f"the list has {ahead.count} of {counted}")
        ours, ranges, halves = _in_turn(
            lambda: birthdays.ahead(days=DAYS, limit=SHOWN),
            lambda: _by_sql(floor, *SOLAR, *LUNAR),
            lambda: _by_sql(floor, *SOLAR),
        )
    work = "birthdays over the new year, count and first 50"
    return [
        Figure("12", work, "ms", ours, ranges, LIMIT),
        Figure("12", "the same beside the solar ranges alone", "ms", ours, halves, None),
    ]


def _by_sql(floor: Any, *ranges: tuple[str, int, int, int]) -> tuple[int, list[Any]]:
    """Count each range, and read its first rows until there are fifty."""
    count = 0
    shown: list[Any] = []
    for each in ranges:
        (found,) = floor.execute(COUNT, each).fetchone()
        count += found
        if len(shown) < SHOWN:
            shown += floor.execute(FIRST, each).fetchall()
    return count, shown[:SHOWN]


def _in_turn(*acts: Callable[[], object]) -> list[float]:
    """Return the median time of each, all of them in every round."""
    kept: list[list[list[float]]] = [[] for _ in acts]
    for _ in range(ROUNDS):
        for act, rounds in zip(acts, kept, strict=True):
            spent = []
            for _ in range(TIMES):
                begun = perf_counter()
                act()
                spent.append((perf_counter() - begun) * 1_000)
            rounds.append(spent)
    return [over_rounds(rounds, 0.5) for rounds in kept]
