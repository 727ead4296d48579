import stat
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter import list_walk, member_list
from shopclub.members.listing import Listing, MemberFilter, Reach, SavedView, SortKey
from shopclub.members.particulars import DetailRefused
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.ui.members import list_window
from shopclub.ui.members.list_state import NOBODY, Ticked, Work
from tests.builders import Desk
from tests.ui.members.listing import listed, people
from tests.ui.stand_ins import StepExecutor, jobs_on

EXPORTS = "SELECT staff_id, subject, detail FROM audit_line WHERE action = 'export members'"


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a block hold four members, and a step count ten."""
    for module in (list_walk, member_list, list_window):
        monkeypatch.setattr(module, "BLOCK", 4)
    monkeypatch.setattr(list_walk, "SLICE", 10)


def test_the_page_opens_with_whoever_came_last_and_is_counted(desk: Desk) -> None:
    people(desk, 3)
    page = listed(desk)
    assert page.names() == ["人002", "人001", "人000"]
    assert (page.state.length, page.state.points) == (3, 6)
    assert next(state.length for state in page.view.states if state.read) is None


@pytest.mark.usefixtures("small_blocks")
def test_only_blocks_in_sight_are_read_and_few_are_kept(desk: Desk) -> None:
    people(desk, 23)
    page = listed(desk)
    window = page.presenter.window
    assert page.state.length == 23
    assert (window.row(3), window.row(4)) != (None, None)
    assert window.row(4) is None
    page.presenter.need(9, 13)
    assert page.view.came == [(8, 11), (12, 15)]
    page.presenter.need(9, 13)
    assert len(page.view.came) == 2
    page.presenter.need(20, 99)
    assert page.view.came[-1] == (20, 22)
    row = window.row(22)
    assert row is not None
    assert row.name == "人000"
    for first in range(0, 23, 4):
        page.presenter.need(first, first + 3)
    assert page.names() == [f"人{number:03d}" for number in reversed(range(23))]


def test_a_question_drops_the_answers_to_the_one_before(desk: Desk) -> None:
    people(desk, 3)
    steps = StepExecutor()
    page = listed(desk, jobs=jobs_on(steps))
    page.presenter.type_text("人00")
    page.presenter.sort_by(SortKey.SPENT)
    while steps.waiting:
        steps.step()
    assert page.state.listing == Listing(SortKey.SPENT, text="人00")
    assert page.names() == ["人002", "人001", "人000"]
    assert page.state.length == 3


def test_a_head_pressed_again_turns_the_order(desk: Desk) -> None:
    people(desk, 2)
    page = listed(desk)
    page.presenter.sort_by(SortKey.NAME)
    assert page.names() == ["人000", "人001"]
    page.presenter.sort_by(SortKey.NAME)
    assert page.names() == ["人001", "人000"]


def test_ticks_outlive_scrolling_and_all_may_be_ticked_but_some(desk: Desk) -> None:
    people(desk, 3)
    page = listed(desk)
    page.presenter.turn(0)
    page.presenter.turn(2)
    page.presenter.turn(0)
    assert page.state.ticked == Ticked(frozenset({1}))
    page.presenter.turn_every()
    assert page.state.ticked == NOBODY
    page.presenter.turn_every()
    page.presenter.turn(1)
    assert (page.state.chosen, page.state.ticked.holds(2), page.state.ticked.holds(3)) == (
        2,
        False,
        True,
    )
    page.presenter.type_text("人")
    assert page.state.ticked == NOBODY


def test_everyone_but_one_is_tagged_and_stays_ticked(desk: Desk) -> None:
    people(desk, 3)
    page = listed(desk)
    page.presenter.turn_every()
    page.presenter.turn(0)
    page.bulk.tag("VIP")
    assert [desk.shop.members.particulars(id_).tags for id_ in (1, 2, 3)] == [
        ("VIP",),
        ("VIP",),
        (),
    ]
    done = page.state.done
    assert done is not None
    assert (done.work, done.count, done.named) == (Work.TAG, 2, "VIP")
    assert page.state.chosen == 2


def test_a_refused_tag_keeps_everything_as_it_was(desk: Desk) -> None:
    people(desk, 1)
    page = listed(desk)
    page.presenter.turn(0)
    page.bulk.tag("  ")
    assert isinstance(page.state.name_problem, DetailRefused)
    assert page.state.named == 0
    assert page.state.chosen == 1


def test_a_view_is_kept_shown_and_forgotten(desk: Desk) -> None:
    people(desk, 3)
    page = listed(desk)
    narrowed = MemberFilter(spent=Reach(200))
    page.presenter.narrow(narrowed)
    page.presenter.save_view(" 常客 ")
    view = SavedView("常客", Listing(narrowed=narrowed))
    assert (page.state.view, page.state.views.views) == ("常客", (view,))
    page.presenter.choose_view(None)
    assert (page.state.view, page.state.length) == ("", 3)
    page.presenter.choose_view(view)
    assert (page.state.view, page.state.length) == ("常客", 2)
    page.presenter.forget_view()
    assert (page.state.view, page.state.views.views, page.state.length) == ("", (), 2)


@pytest.mark.parametrize("role", [Role.MANAGER, Role.CASHIER])
def test_an_export_needs_the_owner_is_logged_with_its_number_and_for_the_owner_s_eyes(
    desk: Desk, tmp_path: Path, role: Role
) -> None:
    people(desk, 2)
    page = listed(desk, by=Actor(desk.owner.staff_id, "小李", role))
    page.presenter.turn_every()
    path = tmp_path / "out.csv"
    page.bulk.export(path)
    ((why, granted),) = page.asked
    assert isinstance(why, NotPermitted)
    assert not path.exists()
    assert rows(EXPORTS) == []
    granted(desk.owner)
    assert rows(EXPORTS) == [(desk.owner.staff_id, "members", '{"members": 2}')]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 3
    assert page.state.done is not None
    assert page.state.done.count == 2


def test_a_row_opens_its_member(desk: Desk) -> None:
    people(desk, 2)
    page = listed(desk)
    page.presenter.open_row(1)
    page.presenter.open_row(99)
    assert page.opened == [1]


def test_nothing_is_shown_to_a_page_that_went(desk: Desk) -> None:
    people(desk, 1)
    steps = StepExecutor()
    page = listed(desk, jobs=jobs_on(steps))
    page.presenter.detach()
    count = len(page.view.states)
    while steps.waiting:
        steps.step()
    assert len(page.view.states) == count


def test_a_list_of_nobody_says_so(desk: Desk) -> None:
    page = listed(desk)
    assert page.state.is_nobody
    assert page.state.length == 0
    assert desk.shop.clock.today() == date(2026, 11, 21)
