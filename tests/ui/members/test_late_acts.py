"""Acts on a member whose answers come late: after more was typed, or for another member."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopclub.members.members import Member
from shopclub.ui.members.page_acts import Act, ActState, MemberActsPresenter
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.signup_dialog import SignupDialog
from shopclub.ui.widgets.overlay import overlay_of
from tests.builders import Desk
from tests.ui.members.signing_up import FILLED, Ends, presenter_at
from tests.ui.stand_ins import RecordingNavigator, RecordingView, StepExecutor, jobs_on


class Late:
    """Acts of an owner, answered one by one."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.member = desk, desk.enrol("王小明", "138 0013 8000")
        desk.give(100, to=self.member)
        self.lane = StepExecutor()
        self.page = MemberPagePresenter(
            shop=desk.shop,
            jobs=jobs_on(self.lane),
            navigator=RecordingNavigator(),
            print_card=None,
            actor=lambda: desk.owner,
            ask_owner=lambda why, *, granted: None,
        )
        acts = self.page.acts
        assert acts is not None
        self.acts: MemberActsPresenter = acts
        self.view: RecordingView[ActState] = RecordingView()

    def begin(self, act: Act, member: Member) -> None:
        self.acts.begin(act, member.member_id)
        self.acts.attach(self.view)

    def answer(self) -> None:
        while self.lane.waiting:
            self.lane.step()


@pytest.fixture
def late(desk: Desk) -> Late:
    return Late(desk)


def test_points_are_those_that_stand_in_the_field_however_quick_the_hands(late: Late) -> None:
    late.begin(Act.ADJUST, late.member)
    late.acts.type_points("5")
    late.answer()
    late.acts.type_points("50")
    late.acts.confirm("told twice")
    late.answer()
    assert late.desk.points_of(late.member) == 100
    late.acts.confirm("told twice")
    late.acts.type_points("500")
    late.answer()
    assert late.desk.points_of(late.member) == 150


def test_what_the_last_opening_asked_is_not_shown_in_the_next(late: Late) -> None:
    late.begin(Act.ADJUST, late.member)
    late.acts.type_points("5")
    late.begin(Act.ADJUST, late.member)
    late.answer()
    assert late.acts.state.adjusted is None


def test_a_number_that_comes_late_is_not_shown_on_the_page_of_another(late: Late) -> None:
    other = late.desk.enrol("李建军", "139 0013 8000")
    late.page.open_member(late.member.member_id)
    late.answer()
    late.begin(Act.REVEAL, late.member)
    late.acts.confirm("a call")
    late.page.open_member(other.member_id)
    late.answer()
    assert late.page.member == other
    assert late.page.state.phone == ""


def test_a_member_who_is_being_made_is_not_left_by_escape(desk: Desk, qtbot: QtBot) -> None:
    lane, ends, window = StepExecutor(), Ends(), QWidget()
    qtbot.addWidget(window)
    dialog = SignupDialog(presenter_at(desk, ends, lane=lane))
    dialog._presenter.attach(dialog)
    dialog.open_over(window)
    while lane.waiting:
        lane.step()
    dialog._presenter.save(FILLED)
    dialog.dismiss()
    dialog.close_button.click()
    assert overlay_of(window) is not None
    while lane.waiting:
        lane.step()
    assert overlay_of(window) is None
    assert len(ends.enrolled) == 1
