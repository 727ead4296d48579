"""A member's points beside the figures of a period are those at its end, wherever they stand."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.documents import summary as paper
from shopclub.insights.behind import Behind, Question
from shopclub.insights.period import Period, month_of
from shopclub.storage.database import rows
from tests.builders import Desk, desk_in
from tests.documents.papers import lines_of

NOVEMBER, DECEMBER = month_of(date(2026, 11, 21)), month_of(date(2026, 12, 5))
HELD = {NOVEMBER: {"Ann": 300, "Bob": 100}, DECEMBER: {"Ann": 350, "Bob": 180}}
"""Ann joined twice: 200 and 100 points of November, merged in December, when both bought again."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop where points moved after the end of November."""
    with desk_in(tmp_path) as desk:
        ann, again, bob = desk.enrol("Ann"), desk.enrol("Ann B"), desk.enrol("Bob")
        for points, member in ((200, ann), (100, again), (100, bob)):
            desk.give(points, to=member)
        desk.turn_to(date(2026, 12, 5))
        desk.shop.merging.merge(again.member_id, into_id=ann.member_id, keep={}, by=desk.owner)
        desk.give(50, to=ann)
        desk.give(80, to=bob)
        desk.turn_to(date(2027, 1, 9))
        desk.give(999, to=bob)
        assert desk.shop.check() == ()
        yield desk


def by_sql(period: Period) -> dict[str, int]:
    """Return the points that the ledger held at the end of a period, by name."""
    return dict(
        rows(
            "SELECT p.name, sum(e.points) FROM point_entry e JOIN member_person p ON p.member_id ="
            " coalesce((SELECT now_id FROM member_now WHERE gone_id = e.member_id), e.member_id)"
            " WHERE e.day <= ? GROUP BY p.name",
            period.last.isoformat(),
        )
    )


@pytest.mark.parametrize("period", [NOVEMBER, DECEMBER], ids=["november", "december"])
def test_points_at_the_end_of_a_period_are_the_same_everywhere(desk: Desk, period: Period) -> None:
    held = HELD[period]
    assert by_sql(period) == held
    summary = desk.shop.insights.summary(period, by=desk.owner, language="en")
    assert {one.name: one.points for one in summary.top_members} == held
    assert summary.points.closing == sum(held.values())
    lines = [line.split() for line in lines_of(paper.draw(summary), page=1)]
    said = {line[1]: int(line[-1]) for line in lines if len(line) > 2 and line[1] in held}
    assert said == held
    for behind in (Behind.HOLDERS, Behind.BUYERS):
        found = desk.shop.insights.members_behind(Question(behind, period), by=desk.owner)
        assert {line.name: line.points for line in found.lines} == held
        assert found.points == sum(held.values())
