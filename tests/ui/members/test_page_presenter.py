from datetime import date

import pytest

from shopclub.members.members import MemberUnknown
from shopclub.ui.members.lots_shown import groups_of
from shopclub.ui.members.page_presenter import MemberPagePresenter, MemberPageState
from tests.builders import Desk
from tests.ui.stand_ins import (
    RecordingNavigator,
    RecordingView,
    StepExecutor,
    inline_jobs,
    jobs_on,
)

View = RecordingView[MemberPageState]


@pytest.fixture
def cards() -> list[int]:
    return []


@pytest.fixture
def presenter(desk: Desk, cards: list[int]) -> MemberPagePresenter:
    presenter = MemberPagePresenter(
        shop=desk.shop,
        jobs=inline_jobs(),
        navigator=RecordingNavigator(),
        print_card=cards.append,
    )
    presenter.attach(View())
    return presenter


def test_a_page_has_the_ledger_and_the_day_it_was_read(
    presenter: MemberPagePresenter, desk: Desk, cards: list[int]
) -> None:
    member = desk.enrol()
    desk.give(320, to=member)

    presenter.print_card()
    presenter.open_member(member.member_id)
    presenter.print_card()

    page = presenter.state.page
    assert page is not None
    assert [shown.entry.points for shown in page.entries] == [320]
    assert presenter.state.today == date(2026, 11, 21)
    assert cards == [member.member_id]


def test_a_member_who_is_not_there_is_said(presenter: MemberPagePresenter) -> None:
    presenter.open_member(99)

    assert isinstance(presenter.state.problem, MemberUnknown)
    assert presenter.state.page is None


def test_the_page_of_one_member_never_shows_another(desk: Desk) -> None:
    first, second = desk.enrol("王小明"), desk.enrol("李秀英")
    lane, view = StepExecutor(), View()
    presenter = MemberPagePresenter(
        shop=desk.shop,
        jobs=jobs_on(lane),
        navigator=RecordingNavigator(),
        print_card=lambda member_id: None,
    )
    presenter.attach(view)

    presenter.open_member(first.member_id)
    presenter.open_member(second.member_id)
    lane.step(3)
    lane.step(1)

    names = [state.page.profile.member.name for state in view.states if state.page]
    assert names == ["李秀英"]


def test_a_page_that_was_left_while_it_was_read_is_not_shown(desk: Desk) -> None:
    member = desk.enrol()
    lane, view, navigator = StepExecutor(), View(), RecordingNavigator()
    presenter = MemberPagePresenter(
        shop=desk.shop,
        jobs=jobs_on(lane),
        navigator=navigator,
        print_card=lambda member_id: None,
    )
    presenter.attach(view)
    presenter.open_member(member.member_id)

    presenter.go_back()
    lane.step()

    assert navigator.ways == [("back", None)]
    assert all(state.page is None for state in view.states)


def test_lots_that_lapse_together_are_one_line(presenter: MemberPagePresenter, desk: Desk) -> None:
    """Had 100 and 40 of November and 30 of December; used 100; 40 and 30 are left."""
    member = desk.enrol()
    desk.give(100, to=member)
    desk.turn_to(date(2026, 11, 25))
    desk.give(40, to=member)
    desk.turn_to(date(2026, 12, 2))
    desk.ring_up(4_000, member=member, points=100)

    presenter.open_member(member.member_id)
    page = presenter.state.page
    assert page is not None
    november, december = groups_of(page)

    assert (november.count, november.remaining, november.granted) == (1, 40, 40)
    assert (november.first_day, november.expires_on) == (
        date(2026, 11, 25),
        date(2027, 11, 30),
    )
    assert (december.remaining, december.expires_on) == (30, date(2027, 12, 31))
    assert november.only_sales
    assert not november.lapses_soon


def test_a_lot_that_lapses_within_the_notice_is_marked(
    presenter: MemberPagePresenter, desk: Desk
) -> None:
    member = desk.enrol()
    desk.give(100, to=member)
    desk.give(40, to=member)
    desk.turn_to(date(2027, 11, 20))

    presenter.open_member(member.member_id)
    page = presenter.state.page
    assert page is not None
    (group,) = groups_of(page)

    assert (group.count, group.remaining, group.lapses_soon) == (2, 140, True)
