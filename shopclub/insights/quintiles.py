"""Recency, frequency and money in fifths: whole scores from one to five; pure (RULES §11).

A score says in which fifth of all buyers a value lies, the best is 5. Equal values always have
the same score, so that a fifth holds more or fewer members where many values are equal.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

FIFTHS = 5


@dataclass(frozen=True, slots=True)
class Bounds:
    """The highest values of the first four fifths, of the last day and of the visits."""

    recency: tuple[date, ...]
    frequency: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ScoreGrid:
    """How many buyers have each pair of scores: `rows[5 - recency][frequency - 1]`.

    `silent` are those who bought often (4 or 5) and stay away (1 or 2).
    """

    bounds: Bounds
    rows: tuple[tuple[int, ...], ...]

    @property
    def buyers(self) -> int:
        """Return how many have a score at all."""
        return sum(map(sum, self.rows))

    @property
    def silent(self) -> int:
        """Return how many bought often and are silent now."""
        return sum(sum(row[FIFTHS - 2 :]) for row in self.rows[FIFTHS - 2 :])


def last_places(count: int) -> tuple[int, ...]:
    """Return the last places of the first four fifths of so many values, counted from 1."""
    return tuple(-(-count * fifth // FIFTHS) for fifth in range(1, FIFTHS))


def bounds_of_values(counts: Mapping[int, int]) -> tuple[int, ...]:
    """Return the highest value of the first four fifths, given how often each value is there."""
    seen, found = 0, list[int]()
    wanted = list(last_places(sum(counts.values())))
    for value in sorted(counts):
        seen += counts[value]
        while wanted and seen >= wanted[0]:
            found.append(value)
            wanted.pop(0)
    return tuple(found)


def score_of(value: int, *, bounds: tuple[int, ...]) -> int:
    """Return the fifth in which a value lies, 1 to 5."""
    return 1 + bisect_left(bounds, value)


def grid_of(counts: Mapping[tuple[date, int], int]) -> ScoreGrid:
    """Return the grid of all buyers, given how many have each last day and number of visits."""
    days: dict[date, int] = defaultdict(int)
    visits: dict[int, int] = defaultdict(int)
    for (day, often), count in counts.items():
        days[day] += count
        visits[often] += count
    day_bounds = bounds_of_values({day.toordinal(): count for day, count in days.items()})
    visit_bounds = bounds_of_values(visits)
    rows = [[0] * FIFTHS for _ in range(FIFTHS)]
    row_of = {day: rows[FIFTHS - score_of(day.toordinal(), bounds=day_bounds)] for day in days}
    place_of = {often: score_of(often, bounds=visit_bounds) - 1 for often in visits}
    for (day, often), count in counts.items():
        row_of[day][place_of[often]] += count
    recent = tuple(date.fromordinal(day) for day in day_bounds)
    return ScoreGrid(Bounds(recent, visit_bounds), tuple(tuple(row) for row in rows))
