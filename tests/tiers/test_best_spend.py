"""The most that a window held is found in one go through the days, and is what each window says."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from shopclub.tiers.ladder import Ladder, Tier, Window
from shopclub.tiers.promotions import best_spend

FIRST = date(2023, 12, 20)
LADDERS = [
    Ladder((Tier("bronze", 0),), window=Window.ROLLING, window_months=1),
    Ladder((Tier("bronze", 0),), window=Window.ROLLING, window_months=12),
    Ladder((Tier("bronze", 0),), window=Window.CALENDAR_YEAR),
    Ladder((Tier("bronze", 0),), window=Window.LIFETIME),
]
DAYS = st.integers(0, 900).map(lambda days: FIRST + timedelta(days))


def plainly(bought: Mapping[date, int], *, ladder: Ladder, since: date) -> int:
    """Look through all days for each day."""
    return max(
        (
            sum(spend for day, spend in bought.items() if ladder.window_start(end) < day <= end)
            for end in bought
            if end >= since
        ),
        default=0,
    )


@given(st.dictionaries(DAYS, st.integers(-500, 5_000), max_size=40), st.sampled_from(LADDERS), DAYS)
@example({date(2024, 2, 29): 5, date(2024, 3, 29): 7, date(2024, 3, 31): 9}, LADDERS[0], FIRST)
@example({FIRST: -5}, LADDERS[1], FIRST)
def test_it_is_the_most_of_all_windows(
    bought: dict[date, int], ladder: Ladder, since: date
) -> None:
    expected = plainly(bought, ladder=ladder, since=since)
    assert best_spend(bought, ladder=ladder, since=since) == expected


class Looked(Mapping[date, int]):
    """Counts how often a day was looked at."""

    def __init__(self, bought: dict[date, int]) -> None:
        self._bought, self.looks = bought, 0

    def __getitem__(self, day: date) -> int:
        """Return what was spent on a day."""
        return self._bought[day]

    def __len__(self) -> int:
        """Return how many days there are."""
        return len(self._bought)

    def __iter__(self) -> Iterator[date]:
        """Go through the days, and count them."""
        for day in self._bought:
            self.looks += 1
            yield day


def test_years_of_days_are_looked_at_a_few_times_each() -> None:
    bought = Looked({FIRST + timedelta(number): number % 7 for number in range(2_000)})
    assert best_spend(bought, ladder=LADDERS[1], since=FIRST) > 1_000
    assert bought.looks <= 4 * len(bought)
