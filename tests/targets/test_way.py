from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.targets.target import (
    BeginsTooLate,
    Figure,
    GoalIsBaseline,
    IsOverAlready,
    MonthsOutOfRange,
    Target,
    TargetSaid,
    ValueOutOfRange,
    check_target,
    goal_by,
)
from shopclub.targets.way import MonthOfTarget, Standing, expected_at, months_begun, progress_of

JUNE, TODAY = date(2026, 6, 1), date(2026, 11, 21)


def said(
    baseline: int = 324,
    goal: int = 373,
    *,
    months: int = 12,
    first: date = JUNE,
    figure: Figure = Figure.REPURCHASE,
) -> TargetSaid:
    return TargetSaid(figure, first, months, baseline, goal)


@pytest.mark.parametrize(
    ("baseline", "goal", "expected"),
    [
        (324, 373, (336, 349, 361, 373)),  # 336.25, 348.5, 360.75
        (373, 324, (361, 349, 336, 324)),  # 360.75, 348.5, 336.25
        (0, 2, (1, 1, 2, 2)),  # 0.5 is 1, 1.5 is 2
        (2, 0, (2, 1, 1, 0)),
        (-3, 3, (-2, 0, 2, 3)),  # -1.5 is -2, away from zero
        (100, 100_000, (25_075, 50_050, 75_025, 100_000)),
    ],
)
def test_the_way_is_straight_and_its_last_month_is_the_goal(
    baseline: int, goal: int, expected: tuple[int, ...]
) -> None:
    target = said(baseline, goal, months=4)
    assert tuple(expected_at(place, said=target) for place in (1, 2, 3, 4)) == expected


@given(st.integers(0, 10**12), st.integers(0, 10**12), st.integers(1, 36))
def test_the_way_never_turns_and_ends_at_the_goal(baseline: int, goal: int, months: int) -> None:
    target = said(baseline, goal, months=months)
    way = [baseline, *(expected_at(place, said=target) for place in range(1, months + 1))]
    assert way[-1] == goal
    assert way == sorted(way, reverse=goal < baseline)


@pytest.mark.parametrize(
    ("baseline", "change", "goal"),
    [
        (324, 150, 373),  # 372.6
        (324, -150, 275),  # 275.4
        (10, 150, 12),  # 11.5
        (10, -150, 8),  # 8.5: the change of 1.5 is 2
        (0, 150, 0),
        (1_234_567, 1_000, 2_469_134),
    ],
)
def test_a_change_in_percent_is_of_the_baseline(baseline: int, change: int, goal: int) -> None:
    assert goal_by(change, baseline=baseline) == goal


REACHED, BEHIND, UNKNOWN = Standing.REACHED, Standing.BEHIND, Standing.UNKNOWN


@pytest.mark.parametrize(
    ("goal", "figure", "standing", "difference"),
    [
        (360, 330, REACHED, 0),  # 330 is expected of the first of two months
        (360, 331, REACHED, 1),
        (360, 329, BEHIND, -1),
        (240, 270, REACHED, 0),  # a target that goes down
        (240, 269, REACHED, -1),
        (240, 271, BEHIND, 1),
        (360, None, UNKNOWN, None),
    ],
)
def test_a_month_has_reached_what_was_expected_or_is_behind(
    goal: int, figure: int | None, standing: Standing, difference: int | None
) -> None:
    target = Target(1, said(300, goal, months=2, first=date(2026, 10, 1)))
    first, running = progress_of(target, {date(2026, 10, 1): figure}, today=TODAY).months
    assert (first.standing, first.difference) == (standing, difference)
    assert running == MonthOfTarget(date(2026, 11, 1), None, goal, Standing.RUNNING)


def test_months_are_told_up_to_the_present_one_and_none_before_they_begin() -> None:
    assert months_begun(said(months=3), today=TODAY) == (JUNE, date(2026, 7, 1), date(2026, 8, 1))
    assert months_begun(said(), today=date(2026, 7, 31)) == (JUNE, date(2026, 7, 1))
    assert months_begun(said(), today=JUNE) == (JUNE,)
    assert months_begun(said(), today=date(2026, 5, 31)) == ()
    assert months_begun(said(first=date(2026, 6, 30)), today=JUNE) == (JUNE,)


@pytest.mark.parametrize(
    ("today", "begun", "is_over", "last_over"),
    [
        (date(2026, 5, 31), 0, False, None),
        (date(2026, 6, 30), 1, False, None),
        (date(2026, 7, 1), 2, False, JUNE),
        (date(2026, 8, 1), 2, True, date(2026, 7, 1)),
    ],
)
def test_a_target_is_over_with_its_last_month(
    today: date, begun: int, is_over: bool, last_over: date | None
) -> None:
    found = progress_of(Target(1, said(months=2)), {}, today=today)
    assert (len(found.months), found.is_over) == (begun, is_over)
    assert (found.last_over and found.last_over.month) == last_over


@pytest.mark.parametrize(
    ("target", "refusal"),
    [
        (said(months=0), MonthsOutOfRange),
        (said(months=37), MonthsOutOfRange),
        (said(first=date(2027, 12, 1)), BeginsTooLate),
        (said(months=5), IsOverAlready),
        (said(324, 324), GoalIsBaseline),
        (said(324, 1_001), ValueOutOfRange),
        (said(1_001, 324), ValueOutOfRange),
        (said(324, -1), ValueOutOfRange),
        (said(1, 10**12 + 1, figure=Figure.BASKET), ValueOutOfRange),
        (said(1, 10**9 + 1, figure=Figure.JOINED), ValueOutOfRange),
        (said(1, 100_001, figure=Figure.VISITS), ValueOutOfRange),
    ],
)
def test_what_no_target_can_be_is_refused(target: TargetSaid, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        check_target(target, today=TODAY)


@pytest.mark.parametrize(
    "target",
    [
        said(months=6),
        said(first=date(2027, 11, 30)),
        said(first=date(2024, 1, 1), months=36),
        said(324, 1_000),
        said(324, 0),
        said(1, 1_001, figure=Figure.ACTIVE),
    ],
)
def test_what_just_can_be_is_taken(target: TargetSaid) -> None:
    check_target(target, today=TODAY)


@pytest.mark.parametrize(
    ("first", "months", "overlaps"),
    [
        (date(2026, 5, 1), 1, False),
        (date(2026, 5, 1), 2, True),
        (date(2026, 8, 15), 1, True),
        (date(2026, 9, 1), 1, False),
        (date(2026, 1, 1), 36, True),
    ],
)
def test_two_of_one_figure_overlap_where_they_share_a_month(
    first: date, months: int, overlaps: bool
) -> None:
    mine, other = said(months=3), said(first=first, months=months)
    assert (mine.overlaps(other), other.overlaps(mine)) == (overlaps, overlaps)
    elsewhere = said(first=first, months=months, figure=Figure.ACTIVE)
    assert not mine.overlaps(elsewhere)
