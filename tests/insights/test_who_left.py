"""Who left the club stands on the ladder of every period before that day, and of none after it."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.insights.behind import Behind, Question
from shopclub.insights.period import Period, month_of
from shopclub.insights.reports import steps
from shopclub.insights.standings import Side
from shopclub.insights.steps import Step, StepCount
from shopclub.members.members import Member
from shopclub.members.rosters import Joined
from shopclub.storage.database import rows
from tests.builders import MORNING, Desk, desk_in

MARCH, APRIL, MAY = (month_of(date(2027, month, 1)) for month in (3, 4, 5))
TODAY = date(2027, 5, 20)
Counted = dict[Step, tuple[int, int, int, int]]


@pytest.mark.parametrize(
    ("joined", "left", "on", "there"),
    [
        ("2027-03-01", None, "2027-02-28", False),
        ("2027-03-01", None, "2027-03-01", True),
        ("2027-03-01", "2027-04-10", "2027-03-31", True),
        ("2027-03-01", "2027-04-10", "2027-04-09", True),
        ("2027-03-01", "2027-04-10", "2027-04-10", False),
        ("2027-03-01", "2027-04-10", "2027-04-30", False),
        ("2027-03-01", "2027-03-01", "2027-03-01", False),
    ],
)
def test_a_member_is_one_from_joining_to_the_day_before_leaving(
    joined: str, left: str | None, on: str, there: bool
) -> None:
    read = date.fromisoformat
    one = Joined(7, read(joined), None, left_on=None if left is None else read(left))
    assert one.is_member_on(read(on)) is there


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop on 20 May where Ann and Bob bought twice in March, Cai joined in April."""
    with desk_in(tmp_path, now=MORNING) as desk:
        for day in (date(2027, 3, 5), date(2027, 3, 9)):
            desk.turn_to(day)
            for name in ("Ann", "Bob"):
                desk.ring_up(5_000, member=member(desk, name))
        desk.turn_to(date(2027, 4, 2))
        member(desk, "Cai")
        desk.turn_to(TODAY)
        yield desk


def member(desk: Desk, name: str) -> Member:
    """Return somebody by name, enrolled the first time."""
    found = rows("SELECT member_id FROM member_person WHERE name = ?", name)
    return desk.shop.members.member(found[0][0]) if found else desk.enrol(name)


def ladder(desk: Desk, period: Period) -> Counted:
    """Return before, came, left and now of each step on which anybody stood.

    The panel, the report and every list behind a figure say the same.
    """
    insights = desk.shop.insights
    counts = insights.steps(period, by=desk.owner)
    table = insights.report(steps.REPORT, period, by=desk.owner, language="en")
    assert [row[1:] for row in table.rows] == [figures(one) for one in counts]
    assert table.totals == (
        "Together", sum(one.before for one in counts), None, None, sum(one.now for one in counts),
    )  # fmt: skip
    for one in counts:
        assert one.now == one.before + one.came - one.left
        for side, figure in zip(Side, figures(one), strict=True):
            question = Question(Behind.STEP, period, f"{one.step.value} {side.value}")
            found = insights.members_behind(question, by=desk.owner)
            assert (found.members, len(found.lines)) == (figure, figure)
    return {one.step: figures(one) for one in counts if any(figures(one))}


def figures(one: StepCount) -> tuple[int, int, int, int]:
    """Return the four figures of a step in the order of `Side`."""
    return (one.before, one.came, one.left, one.now)


def leave(desk: Desk, name: str) -> None:
    desk.shop.members.leave(member(desk, name).member_id, by=desk.owner)


def erase(desk: Desk, name: str) -> None:
    desk.shop.erasing.erase(member(desk, name).member_id, word="ERASE", by=desk.owner)


def leave_and_erase(desk: Desk, name: str) -> None:
    """Leave today, and be erased in June."""
    leave(desk, name)
    id_ = member(desk, name).member_id
    desk.turn_to(date(2027, 6, 3))
    desk.shop.erasing.erase(id_, word="ERASE", by=desk.owner)


@pytest.mark.parametrize("go", [leave, erase, leave_and_erase])
def test_leaving_today_changes_no_ladder_of_the_past(
    desk: Desk, go: Callable[[Desk, str], None]
) -> None:
    before = {period: ladder(desk, period) for period in (MARCH, APRIL)}
    assert before == {
        MARCH: {Step.REPEAT: (0, 2, 0, 2)},
        APRIL: {Step.PROSPECT: (0, 1, 0, 1), Step.REPEAT: (2, 0, 0, 2)},
    }
    assert ladder(desk, MAY) == {Step.PROSPECT: (1, 0, 0, 1), Step.REPEAT: (2, 0, 0, 2)}
    go(desk, "Bob")
    assert {period: ladder(desk, period) for period in (MARCH, APRIL)} == before
    assert ladder(desk, MAY) == {Step.PROSPECT: (1, 0, 0, 1), Step.REPEAT: (2, 0, 1, 1)}
    desk.turn_to(date(2027, 7, 1))
    assert ladder(desk, month_of(date(2027, 6, 1))) == {
        Step.PROSPECT: (1, 0, 0, 1),
        Step.REPEAT: (1, 0, 1, 0),
        Step.INACTIVE: (0, 1, 0, 1),
    }


def test_a_merged_membership_that_left_with_its_member_counts_once(desk: Desk) -> None:
    twin = desk.enrol("Bob B")
    bob = member(desk, "Bob")
    desk.shop.merging.merge(twin.member_id, into_id=bob.member_id, keep={}, by=desk.owner)
    leave(desk, "Bob")
    assert ladder(desk, APRIL)[Step.REPEAT] == (2, 0, 0, 2)
    assert ladder(desk, MAY) == {Step.PROSPECT: (1, 0, 0, 1), Step.REPEAT: (2, 0, 1, 1)}


def test_who_came_and_left_within_a_period_stands_on_no_step(desk: Desk) -> None:
    leave(desk, "Dan")
    assert ladder(desk, MAY) == {Step.PROSPECT: (1, 0, 0, 1), Step.REPEAT: (2, 0, 0, 2)}
