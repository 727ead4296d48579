"""Each month of a target has the figure that the dashboard of that month shows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopclub.insights.dashboard import Dashboard, Takings
from shopclub.insights.period import month_of
from shopclub.insights.target_months import OF_EACH_MEMBER, TargetsRead, read_targets
from shopclub.kernel.periods import add_months
from shopclub.kernel.ratios import tenths
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted
from shopclub.targets.target import Figure, Target, TargetSaid
from shopclub.targets.way import Standing
from tests.builders import NOBODY, Desk, desk_in

Sample = tuple[Shop, Actor]
MAY, TODAY = date(2026, 5, 1), date(2026, 11, 22)
MONTHS = tuple(add_months(MAY, months=place) for place in range(7))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def targets_of(*figures: Figure, first: date = MAY) -> tuple[Target, ...]:
    """Return a target of each figure, which needs no row of the file."""
    return tuple(
        Target(place, TargetSaid(figure, first, 12, 100, 900))
        for place, figure in enumerate(figures)
    )


def read(targets: tuple[Target, ...], *, known: TargetsRead | None = None) -> TargetsRead:
    """Return how far targets have come."""
    so_far = {} if known is None else known.known
    return read_targets(targets, today=TODAY, currency="CNY", known=so_far)


def shown(figure: Figure, page: Dashboard, takings: Takings) -> int | None:
    """Return what the page shows of a month."""
    activity, habits = page.now.activity, page.habits
    return {
        Figure.REPURCHASE: activity.repurchase_tenths,
        Figure.RETENTION: activity.retention_tenths,
        Figure.ACTIVE: activity.active,
        Figure.JOINED: page.now.joined,
        Figure.MEMBER_SHARE: tenths(takings.now.member_paid, takings.now.paid),
        Figure.MEMBER_SALES: takings.now.member_paid,
        Figure.BASKET: habits.basket,
        Figure.VISITS: habits.visits_hundredths,
    }[figure]


def test_every_month_says_what_the_page_of_that_month_says(sample: Sample) -> None:
    shop, owner = sample
    pages = {
        month: (
            shop.insights.dashboard(month_of(month), by=owner),
            shop.insights.takings(month_of(month), by=owner),
        )
        for month in MONTHS
    }
    found = read(targets_of(*Figure))
    seen = {
        (progress.target.said.figure, told.month): told.figure
        for progress in found.progress
        for told in progress.months
    }
    assert seen == {
        (figure, month): shown(figure, *pages[month]) for figure in Figure for month in MONTHS
    }
    assert len(set(seen.values())) > len(Figure) * len(MONTHS) // 2, "they are no constants"
    for figure in Figure:
        assert (
            read(targets_of(figure, first=MONTHS[3])).progress[0].months[0].figure
            == seen[figure, MONTHS[3]]
        ), "alone and from another month on it is the same"
        october = shop.insights.figure_of_month(figure, date(2026, 10, 31), by=owner)
        assert october == seen[figure, date(2026, 10, 1)]


def test_a_month_of_nobody_has_no_rate_and_is_neither_reached_nor_behind(sample: Sample) -> None:
    (progress,) = read(targets_of(Figure.REPURCHASE, first=date(2026, 1, 1))).progress
    first, *_, last = progress.months
    assert (first.figure, first.difference, first.standing) == (None, None, Standing.UNKNOWN)
    assert last.standing is Standing.RUNNING


def test_months_are_read_one_at_a_time_and_told_when_all_are_there(sample: Sample) -> None:
    every, steps = targets_of(*Figure), list[TargetsRead]()
    while not steps or not steps[-1].whole:
        known = steps[-1].known if steps else {}
        steps.append(read_targets(every, today=TODAY, currency="CNY", known=known, most_months=1))
    assert len(steps) == len(MONTHS)
    assert [step.progress for step in steps[:-1]] == [()] * (len(MONTHS) - 1)
    assert steps[-1] == read(every)
    of_totals = targets_of(Figure.MEMBER_SALES, Figure.JOINED)
    at_once = read_targets(of_totals, today=TODAY, currency="CNY", known={}, most_months=1)
    assert at_once == read(of_totals), "what totals tell waits for nobody"


def test_a_month_is_read_anew_when_something_moved_in_it_and_else_kept(desk: Desk) -> None:
    targets = targets_of(*OF_EACH_MEMBER, first=date(2026, 10, 1))
    member = desk.enrol("甲")
    desk.turn_to(date(2026, 10, 3))
    desk.ring_up(1_000, member=member)
    desk.turn_to(TODAY)
    desk.ring_up(3_000, member=member)
    first = read(targets)
    marks = {key: (mark, 77) for key, (mark, _) in first.known.items()}
    planted = replace(first, known=marks)
    kept = read(targets, known=planted)
    assert {told.figure for one in kept.progress for told in one.months} == {77}
    desk.ring_up(500, member=desk.enrol("乙"))
    moved = read(targets, known=planted)
    assert {one.months[0].figure for one in moved.progress} == {77}, "October stays as it was"
    assert all(one.months[1].figure != 77 for one in moved.progress)
    assert moved.known == {
        key: marks[key] if key[0].month == 10 else value
        for key, value in read(targets).known.items()
    }
    desk.shop.merging.merge(2, into_id=member.member_id, keep={}, by=desk.owner)
    assert read(targets, known=planted) == read(targets), "a merge moves purchases of every month"


def test_targets_are_read_with_the_right_to_the_office_and_without_any_they_are_none(
    desk: Desk,
) -> None:
    insights = desk.shop.insights
    empty = insights.targets(by=desk.owner, known={}, most_months=1)
    assert (empty.progress, empty.known, empty.whole) == ((), {}, True)
    for ask in (
        lambda: insights.targets(by=NOBODY, known={}, most_months=1),
        lambda: insights.figure_of_month(Figure.ACTIVE, TODAY, by=NOBODY),
    ):
        with pytest.raises(NotPermitted):
            ask()
