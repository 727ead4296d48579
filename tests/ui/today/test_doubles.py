"""Two who may be one person stand on the page of today, and lead to the merge or are told apart."""

from dataclasses import replace

from shopclub.members.likeness import Likeness
from shopclub.staff.roles import NotPermitted, Role
from shopclub.ui.today.cards import card_of
from shopclub.ui.today.presenter import ListKind
from tests.birthdays.people import enrol, lunar
from tests.builders import Desk
from tests.ui.stand_ins import StepExecutor, jobs_on
from tests.ui.today.stage import Stage, stage_at


def twice(desk: Desk) -> tuple[int, str]:
    """Let one person join twice, and return the older membership and the other's card."""
    first = enrol(desk, lunar(8, 15))
    return first.member_id, enrol(desk, lunar(8, 15), name="王晓鸣").card_number


def names(stage: Stage) -> list[str]:
    assert stage.view.last.today is not None
    return [line.name for line in card_of(ListKind.DOUBLES, stage.view.last.today).lines]


def test_two_who_may_be_one_person_are_named_with_the_reason_and_open_the_merge(desk: Desk) -> None:
    first, card = twice(desk)
    stage = stage_at(desk)
    assert stage.view.last.today is not None
    (double,) = stage.view.last.today.doubles
    assert (double.why, names(stage)) == (Likeness.BIRTHDAY, ["王小明 and 王晓鸣"])
    stage.presenter.compare(double)
    assert stage.merges == [(first, card)]


def test_two_people_are_told_apart_by_the_owner_and_are_gone_from_the_page(desk: Desk) -> None:
    twice(desk)
    manager = stage_at(desk, by=replace(desk.owner, role=Role.MANAGER))
    assert manager.view.last.today is not None
    (double,) = manager.view.last.today.doubles
    manager.presenter.tell_apart(double)
    assert isinstance(manager.view.last.problem, NotPermitted)
    stage = stage_at(desk)
    assert len(names(stage)) == 1
    stage.presenter.tell_apart(double)
    assert names(stage) == names(stage_at(desk)) == []


def test_the_page_is_there_before_doubles_were_looked_for(desk: Desk) -> None:
    twice(desk)
    reading = StepExecutor()
    stage = stage_at(desk, jobs=jobs_on(reading))
    reading.step()
    assert stage.view.last.today is not None
    assert stage.view.last.today.doubles == ()
    reading.step()
    assert len(stage.view.last.today.doubles) == 1
