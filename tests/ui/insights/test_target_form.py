"""Setting, changing and ending a target: what the form proposes, refuses, keeps and writes."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.targets.target import Figure, Target, TargetGone, TargetOverlaps, TargetSaid
from shopclub.ui.insights.target_end_presenter import TargetEndPresenter, TargetEndState
from shopclub.ui.insights.target_form_presenter import (
    FIGURES,
    TargetFormPresenter,
    TargetFormState,
)
from shopclub.ui.insights.target_reading import BASELINE, FIRST, GOAL, MONTHS
from shopclub.ui.jobs import Jobs, Refusal
from tests.builders import Desk, desk_in
from tests.ui.stand_ins import RecordingView, StepExecutor, inline_jobs, jobs_on

MANAGER = Actor(3, "小张", Role.MANAGER)
NOVEMBER = date(2026, 11, 1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop in which two of three members came twice in October."""
    with desk_in(tmp_path) as desk:
        members = [desk.enrol(name) for name in ("甲", "乙", "丙")]
        for day in (3, 4):
            desk.turn_to(date(2026, 10, day))
            for member in members[: 5 - day + 1]:
                desk.ring_up(1_000, member=member)
        desk.turn_to(date(2026, 11, 21))
        yield desk


class Form:
    """The form over a shop, what it showed, and whether it said that it saved."""

    def __init__(
        self,
        desk: Desk,
        *,
        by: Actor | None = None,
        jobs: Jobs | None = None,
        target: Target | None = None,
    ) -> None:
        self.asked: list[Callable[[Actor], None]] = []
        self.saved: list[bool] = []
        self.view = RecordingView[TargetFormState]()
        self.presenter = TargetFormPresenter(
            desk.shop,
            jobs=jobs or inline_jobs(),
            by=by or desk.owner,
            ask_owner=self._ask,
            saved=lambda: self.saved.append(True),
            target=target,
        )
        self.presenter.attach(self.view)

    @property
    def state(self) -> TargetFormState:
        return self.view.last

    def fill(self, **typed: str) -> None:
        for key, text in typed.items():
            self.presenter.enter(key, text)

    def _ask(self, why: Refusal, *, granted: Callable[[Actor], None]) -> None:
        assert isinstance(why, NotPermitted)
        self.asked.append(granted)


def followed(desk: Desk) -> tuple[TargetSaid, ...]:
    return tuple(target.said for target in desk.shop.targets.followed(by=desk.owner))


def test_the_figure_of_the_last_whole_month_is_proposed_and_a_change_becomes_a_value(
    desk: Desk,
) -> None:
    form = Form(desk)
    assert form.state.entries == {FIRST: "2026-11", MONTHS: "12", BASELINE: "66.7", GOAL: ""}
    assert (form.state.month, form.state.proposed) == (date(2026, 10, 1), 667)
    form.presenter.choose_change(by_change=True)
    form.fill(goal="+15")
    assert form.state.read is not None
    assert form.state.read.goal == 767
    form.presenter.save()
    assert followed(desk) == (TargetSaid(Figure.REPURCHASE, NOVEMBER, 12, 667, 767),)
    assert (form.state.done, form.saved) == (True, [True])


def test_a_baseline_of_ones_own_stays_and_another_figure_proposes_its_own(desk: Desk) -> None:
    form = Form(desk)
    form.fill(baseline="50", first="2026-12")
    assert form.state.entries[BASELINE] == "50"
    form.presenter.choose_figure(FIGURES.index(Figure.BASKET))
    assert form.state.entries[BASELINE] == "10.00"
    form.fill(first="2026-10")
    assert (form.state.month, form.state.proposed) == (date(2026, 9, 1), None)
    assert form.state.entries[BASELINE] == "", "September had no basket"
    form.fill(first="2026-11")
    assert form.state.entries[BASELINE] == "10.00"
    form.fill(first="1999-1")
    assert (form.state.month, form.state.reading) == (None, False)
    assert form.state.entries[BASELINE] == "10.00"


def test_the_answer_for_another_figure_comes_too_late(desk: Desk) -> None:
    lane = StepExecutor()
    form = Form(desk, jobs=jobs_on(lane))
    form.presenter.choose_figure(FIGURES.index(Figure.ACTIVE))
    lane.step()
    assert (form.state.reading, form.state.entries[BASELINE]) == (True, "")
    lane.step()
    assert (form.state.reading, form.state.entries[BASELINE]) == (False, "3")


def test_the_way_in_which_a_goal_is_given_keeps_what_it_comes_to(desk: Desk) -> None:
    form = Form(desk)
    form.presenter.choose_change(by_change=True)
    form.fill(goal="+15")
    form.presenter.choose_change(by_change=False)
    assert form.state.entries[GOAL] == "76.7"


def test_what_is_refused_says_so_beside_its_field_and_keeps_the_form(desk: Desk) -> None:
    form = Form(desk)
    form.fill(first="2039-1", months="0", goal="")
    assert form.state.faults == {}, "nothing is wrong before it is saved"
    form.presenter.save()
    assert set(form.state.faults) == {FIRST, MONTHS, GOAL}
    assert (form.state.entries[FIRST], form.state.entries[MONTHS]) == ("2039-1", "0")
    form.fill(months="6")
    assert set(form.state.faults) == {FIRST, GOAL}, "what is typed anew is judged anew"
    form.fill(first="2026-11", goal="70")
    form.presenter.save()
    assert form.state.done
    again = Form(desk)
    again.fill(first="2027-01", goal="80")
    again.presenter.save()
    assert isinstance(again.state.faults[FIRST], TargetOverlaps)
    assert (again.state.busy, again.state.done, again.state.entries[GOAL]) == (False, False, "80")
    assert len(followed(desk)) == 1


def test_a_manager_sets_a_target_with_the_pin_of_the_owner(desk: Desk) -> None:
    form = Form(desk, by=MANAGER)
    form.fill(goal="70")
    form.presenter.save()
    assert (len(form.asked), form.state.busy, followed(desk)) == (1, False, ())
    form.asked[0](desk.owner)
    assert (form.state.done, len(followed(desk))) == (True, 1)


def test_a_target_is_changed_in_the_same_form_and_its_figure_stays(desk: Desk) -> None:
    said = TargetSaid(Figure.ACTIVE, NOVEMBER, 12, 3, 9)
    target = desk.shop.targets.add(said, by=desk.owner)
    form = Form(desk, target=target)
    assert form.state.entries == {FIRST: "2026-11", MONTHS: "12", BASELINE: "3", GOAL: "9"}
    form.presenter.choose_figure(FIGURES.index(Figure.BASKET))
    assert form.state.figure is Figure.ACTIVE
    form.fill(goal="12", months="6")
    form.presenter.save()
    assert followed(desk) == (TargetSaid(Figure.ACTIVE, NOVEMBER, 6, 3, 12),)
    desk.shop.targets.end(target.target_id, by=desk.owner)
    late = Form(desk, target=target)
    late.fill(goal="20")
    late.presenter.save()
    assert isinstance(late.state.problem, TargetGone)
    late.presenter.detach()
    late.fill(goal="30")
    assert late.state.entries[GOAL] == "20", "a dialog that is gone is shown nothing"


def test_a_target_is_ended_after_a_question_by_the_owner_alone(desk: Desk) -> None:
    target = desk.shop.targets.add(TargetSaid(Figure.ACTIVE, NOVEMBER, 12, 3, 9), by=desk.owner)
    asked: list[Callable[[Actor], None]] = []
    ended: list[bool] = []
    view = RecordingView[TargetEndState]()

    def ask(why: Refusal, *, granted: Callable[[Actor], None]) -> None:
        asked.append(granted)

    presenter = TargetEndPresenter(
        desk.shop,
        target,
        jobs=inline_jobs(),
        by=MANAGER,
        ask_owner=ask,
        ended=lambda: ended.append(True),
    )
    presenter.attach(view)
    presenter.confirm()
    assert (len(asked), view.last.done, len(followed(desk))) == (1, False, 1)
    asked[0](desk.owner)
    assert (view.last.done, ended, followed(desk)) == (True, [True], ())
    asked[0](desk.owner)
    assert isinstance(view.last.problem, TargetGone)
