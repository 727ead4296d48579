"""Fifths, the few, steps, cohorts and habits: by table, and for anything at all."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.insights.activity import Activity
from shopclub.insights.habits import Habits, habits_of
from shopclub.insights.quintiles import bounds_of_values, grid_of, score_of
from shopclub.insights.retention import months_before, retention
from shopclub.insights.steps import Standing, Step, moves_of, step_of
from shopclub.insights.value_classes import value_classes

DAY = date(2026, 11, 21)
BUYERS = st.lists(
    st.tuples(st.dates(date(2020, 1, 1), DAY), st.integers(1, 40)),
    max_size=60,
)


@pytest.mark.parametrize(
    ("values", "scores"),
    [
        ((1, 2, 3, 4, 5), (1, 2, 3, 4, 5)),
        ((10, 10, 10, 10, 10), (1, 1, 1, 1, 1)),
        ((1, 1, 1, 2, 9), (1, 1, 1, 4, 5)),
        ((7,), (1,)),
        ((1, 2, 3, 4, 5, 6, 7, 8, 9, 10), (1, 1, 2, 2, 3, 3, 4, 4, 5, 5)),
    ],
)
def test_a_score_is_the_fifth_in_which_a_value_lies(
    values: tuple[int, ...], scores: tuple[int, ...]
) -> None:
    bounds = bounds_of_values(Counter(values))
    assert tuple(score_of(value, bounds=bounds) for value in values) == scores


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=80))
def test_a_higher_value_never_scores_lower_and_no_fifth_is_over_full_of_its_own(
    values: list[int],
) -> None:
    bounds = bounds_of_values(Counter(values))
    scores = [score_of(value, bounds=bounds) for value in sorted(values)]
    assert scores == sorted(scores)
    assert set(scores) <= {1, 2, 3, 4, 5}
    for score in range(1, 6):
        assert sum(one <= score for one in scores) * 5 >= len(values) * score


@given(BUYERS)
def test_the_grid_counts_every_buyer_where_their_scores_say(
    buyers: list[tuple[date, int]],
) -> None:
    grid = grid_of(Counter(buyers))
    assert grid.buyers == len(buyers)
    days = bounds_of_values(Counter(day.toordinal() for day, _ in buyers))
    visits = bounds_of_values(Counter(often for _, often in buyers))
    counted = Counter(
        (score_of(day.toordinal(), bounds=days), score_of(often, bounds=visits))
        for day, often in buyers
    )
    for recency in range(1, 6):
        for frequency in range(1, 6):
            assert grid.rows[5 - recency][frequency - 1] == counted[recency, frequency]
    assert grid.silent == sum(n for (r, f), n in counted.items() if r <= 2 and f >= 4)


@pytest.mark.parametrize(
    ("spent", "few", "few_spent", "least"),
    [
        ((80, 10, 10), 1, 80, 80),
        ((50, 30, 10, 10), 2, 80, 30),
        ((10,) * 10, 8, 80, 10),
        ((0, 0), 0, 0, 0),
        ((), 0, 0, 0),
        ((79, 11, 10), 2, 90, 11),
    ],
)
def test_the_few_are_the_fewest_who_bring_eighty_percent(
    spent: tuple[int, ...], few: int, few_spent: int, least: int
) -> None:
    found = value_classes(spent)
    assert (found.few, found.few_spent, found.least) == (few, few_spent, least)
    assert (found.members, found.spent) == (len(spent), sum(spent))


@given(st.lists(st.integers(0, 10**7), max_size=60))
def test_one_fewer_of_the_few_would_bring_less_than_eighty_percent(spent: list[int]) -> None:
    found, ranked = value_classes(spent), sorted(spent, reverse=True)
    assert found.few_spent * 100 >= found.spent * 80
    if found.few:
        assert sum(ranked[: found.few - 1]) * 100 < found.spent * 80


@pytest.mark.parametrize(
    ("joined", "visits", "last", "friends", "step"),
    [
        (89, 0, None, 0, Step.PROSPECT),
        (90, 0, None, 0, Step.SUSPECT),
        (200, 1, 0, 3, Step.FIRST_TIME),
        (200, 2, 89, 3, Step.REPEAT),
        (200, 4, 5, 0, Step.REPEAT),
        (200, 5, 5, 0, Step.CLIENT),
        (200, 5, 5, 1, Step.ADVOCATE),
        (200, 5, 90, 1, Step.INACTIVE),
        (200, 1, 90, 0, Step.INACTIVE),
    ],
)
def test_a_step_follows_from_joining_purchases_and_friends(
    joined: int, visits: int, last: int | None, friends: int, step: Step
) -> None:
    last_day = None if last is None else DAY - timedelta(days=last)
    standing = Standing(DAY - timedelta(days=joined), visits, last_day, friends)
    assert step_of(standing, on=DAY) is step


STEPS = st.sampled_from(list(Step))


@given(st.lists(st.tuples(st.none() | STEPS, st.none() | STEPS), max_size=50))
def test_whoever_came_and_went_explains_the_new_count(
    steps: list[tuple[Step | None, Step | None]],
) -> None:
    counts = moves_of(steps)
    assert sum(count.now for count in counts) == sum(now is not None for _, now in steps)
    assert sum(count.before for count in counts) == sum(then is not None for then, _ in steps)
    for count in counts:
        assert count.now == count.before + count.came - count.left


def test_a_cohort_is_followed_up_to_the_month_of_the_day() -> None:
    cells = {
        "2026-09": {"2026-09": 40, "2026-11": 13},
        "2026-10": {"2026-10": 3, "2026-11": 2, "2026-12": 1},
    }
    september, october, november = retention(cells, last=DAY, count=3)
    assert (september.members, september.bought) == (40, (40, 0, 13))
    assert september.kept_tenths == (1000, 0, 325)
    assert (october.members, october.kept_tenths) == (3, (1000, 667))
    assert (november.members, november.bought, november.kept_tenths) == (0, (0,), (0,))
    assert september.month(2) == date(2026, 11, 1)


def test_months_go_back_over_the_new_year() -> None:
    assert months_before(date(2026, 2, 28), count=4) == (
        date(2025, 11, 1),
        date(2025, 12, 1),
        date(2026, 1, 1),
        date(2026, 2, 1),
    )


def test_habits_are_per_active_member_and_of_nobody_none() -> None:
    activity = Activity(
        active=3,
        repurchasing=1,
        active_before=0,
        retained=0,
        churned=0,
        first_time=0,
        visits=7,
        purchase_days=6,
        spent=10_000,
    )
    assert habits_of(activity, days=30) == Habits(
        basket=1_429, spent=3_333, visits_hundredths=233, interval_tenths=150
    )
    nobody = Activity(0, 0, 0, 0, 0, 0, 0, 0, 0)
    assert habits_of(nobody, days=30) == Habits(None, None, None, None)
