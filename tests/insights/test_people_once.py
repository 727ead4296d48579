"""A person counts once: whoever was merged is one of them, and who left stands on no step."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.documents import summary as paper
from shopclub.insights.behind import Behind, Question
from shopclub.insights.period import Period, PeriodKind, month_of
from shopclub.insights.reports import steps
from shopclub.insights.standings import Side
from shopclub.insights.steps import Step
from shopclub.kernel.money import currency
from shopclub.members.holders import set_introducers
from shopclub.storage.database import rows, writing
from shopclub.ui.insights.facts_shown import facts_shown
from tests.builders import MORNING, Desk, desk_in
from tests.documents.papers import lines_of

DAY = date(2026, 11, 21)
NOVEMBER = month_of(DAY)
PEOPLE = "SELECT count(*) FROM member WHERE id NOT IN (SELECT gone_id FROM member_now)"
MEMBERS = f"{PEOPLE} AND state <> 'left'"
STANDING = {Step.REPEAT: 1, Step.PROSPECT: 1}
"""Ann, whose two purchases were rung up for two memberships, and Dan, who has not bought."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop where Ann joined twice and Bob bought and left."""
    with desk_in(tmp_path, now=MORNING) as desk:
        ann, again = desk.enrol("Ann"), desk.enrol("Ann B")
        bob = desk.enrol("Bob")
        desk.enrol("Dan")
        for member in (ann, again, bob):
            desk.ring_up(10_000, member=member)
        desk.shop.merging.merge(again.member_id, into_id=ann.member_id, keep={}, by=desk.owner)
        desk.shop.members.leave(bob.member_id, by=desk.owner)
        assert desk.shop.check() == ()
        yield desk


def listed(desk: Desk, behind: Behind, key: str = "", *, period: Period = NOVEMBER) -> list[str]:
    """Return the names of a list, which are as many as it says."""
    found = desk.shop.insights.members_behind(Question(behind, period, key), by=desk.owner)
    assert len(found.lines) == found.members
    return sorted(line.name for line in found.lines)


def test_a_merged_person_and_one_who_left_stand_on_the_ladder_as_they_are(desk: Desk) -> None:
    counts = desk.shop.insights.steps(NOVEMBER, by=desk.owner)
    assert {one.step: one.now for one in counts if one.now} == STANDING
    assert sum(one.now for one in counts) == rows(MEMBERS)[0][0]
    assert listed(desk, Behind.STEP, f"{Step.REPEAT.value} {Side.NOW.value}") == ["Ann"]
    assert listed(desk, Behind.STEP, f"{Step.PROSPECT.value} {Side.CAME.value}") == ["Dan"]
    table = desk.shop.insights.report(steps.REPORT, NOVEMBER, by=desk.owner, language="en")
    assert table.totals[-1] == rows(MEMBERS)[0][0]
    assert [row[-1] for row in table.rows] == [0, 1, 0, 1, 0, 0, 0]


def test_a_friend_who_left_stays_brought(desk: Desk) -> None:
    ((ann,),) = rows("SELECT now_id FROM member_now")
    ((bob,),) = rows("SELECT member_id FROM member_person WHERE name = 'Bob'")
    with writing():
        set_introducers([(ann, bob)])
    for _ in range(3):
        desk.ring_up(1_000, member=desk.shop.members.member(ann))
    counts = desk.shop.insights.steps(NOVEMBER, by=desk.owner)
    assert {one.step: one.now for one in counts if one.now} == {Step.ADVOCATE: 1, Step.PROSPECT: 1}


def test_new_members_are_people_on_screen_on_paper_and_in_their_list(desk: Desk) -> None:
    ((people,),) = rows(PEOPLE)
    assert people == 3
    summary = desk.shop.insights.summary(NOVEMBER, by=desk.owner, language="en")
    said = [line.split() for line in lines_of(paper.draw(summary), page=1)]
    assert summary.now.joined == people
    assert ["Total", "3", "300.00", "300.00", str(people), "300", "–"] in said
    assert {line.day: line.joined for line in summary.days if line.joined} == {DAY: people}
    page = desk.shop.insights.dashboard(NOVEMBER, by=desk.owner)
    (shown,) = (
        fact for fact in facts_shown(page, currency=currency("CNY")) if fact.behind is Behind.JOINED
    )
    assert shown.figure == str(people)
    assert listed(desk, Behind.JOINED) == ["Ann", "Bob", "Dan"]
    assert desk.shop.day_book.takings().new_members == people


def test_a_cohort_holds_a_merged_person_once(desk: Desk) -> None:
    takings = desk.shop.insights.takings(NOVEMBER, by=desk.owner)
    assert takings.cohorts[-1].members == 2
    assert listed(desk, Behind.COHORT, "2026-11 2026-11") == ["Ann", "Bob"]


def test_who_merged_joined_on_their_first_day(desk: Desk) -> None:
    later = date(2026, 12, 3)
    desk.turn_to(later)
    again = desk.enrol("Dan again")
    ((first,),) = rows("SELECT member_id FROM member_person WHERE name = 'Dan'")
    desk.shop.merging.merge(again.member_id, into_id=first, keep={}, by=desk.owner)
    assert desk.shop.insights.summary(month_of(later), by=desk.owner).now.joined == 0
    day = Period(PeriodKind.DAY, later, later)
    assert listed(desk, Behind.JOINED, period=day) == []
