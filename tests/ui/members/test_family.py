"""Days that matter to a member: added, removed, and refused without losing what was typed."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopclub.birthdays.family import MOST_DAYS
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextRefused
from shopclub.members.birthday import Birthday, BirthdayRefused, Calendar
from shopclub.members.members import Member
from shopclub.members.particulars import DetailRefused
from shopclub.ui.members.family_dialog import FamilyDialog
from shopclub.ui.members.family_lines import DayLine
from shopclub.ui.members.family_panel import FamilyPanel
from shopclub.ui.members.family_presenter import FamilyPlace, FamilyPresenter, FamilyState
from shopclub.ui.members.signup_form import DayMissing, SignupForm, YearUnreadable
from tests.builders import Desk
from tests.ui.stand_ins import RecordingView, inline_jobs

LAN = SignupForm(calendar=Calendar.LUNAR, month=10, day=16)
WEDDING = SignupForm(month=5, day=1, year="2001")
BAD: tuple[tuple[str, SignupForm, FamilyPlace, type[ShopClubError]], ...] = (
    ("", LAN, FamilyPlace.NAME, DetailRefused),
    (" 　", LAN, FamilyPlace.NAME, DetailRefused),
    ("x" * 61, LAN, FamilyPlace.NAME, TextRefused),
    ("小兰", SignupForm(), FamilyPlace.DAY, DayMissing),
    ("小兰", SignupForm(month=5), FamilyPlace.DAY, DayMissing),
    ("小兰", SignupForm(month=5, day=1, year="19"), FamilyPlace.DAY, YearUnreadable),
    ("小兰", SignupForm(month=2, day=30), FamilyPlace.DAY, BirthdayRefused),
    ("小兰", SignupForm(month=5, day=1, year="2999"), FamilyPlace.DAY, BirthdayRefused),
)


@pytest.fixture
def member(desk: Desk) -> Member:
    return desk.enrol()


def opened(desk: Desk, member: Member) -> tuple[FamilyPresenter, RecordingView[FamilyState]]:
    presenter = FamilyPresenter(desk.shop, jobs=inline_jobs(), actor=lambda: desk.owner)
    view: RecordingView[FamilyState] = RecordingView()
    presenter.attach(view)
    presenter.open_member(member.member_id, name=member.name, can_change=True)
    return presenter, view


def test_a_day_is_added_by_either_calendar_and_removed(desk: Desk, member: Member) -> None:
    presenter, view = opened(desk, member)
    presenter.add("女儿小兰", LAN)
    presenter.add("结婚", WEDDING)
    assert view.last.days is not None
    assert [(day.name, day.birthday) for day in view.last.days] == [
        ("女儿小兰", Birthday(Calendar.LUNAR, 10, 16)),
        ("结婚", Birthday(Calendar.SOLAR, 5, 1, year=2001)),
    ]
    presenter.drop(view.last.days[0].day_id)
    assert [day.name for day in desk.shop.birthdays.family_days(member.member_id)] == ["结婚"]
    assert [day.name for day in view.last.days or ()] == ["结婚"]


@pytest.mark.parametrize(("name", "said", "place", "refusal"), BAD)
def test_what_cannot_be_kept_is_said_at_its_place(
    desk: Desk,
    member: Member,
    name: str,
    said: SignupForm,
    place: FamilyPlace,
    refusal: type[ShopClubError],
) -> None:
    presenter, view = opened(desk, member)
    presenter.add(name, said)
    assert isinstance(view.last.refusal(place), refusal)
    assert (view.last.busy, view.last.added) == (False, 0)
    assert desk.shop.birthdays.family_days(member.member_id) == ()


def test_there_are_ten_days_at_most(desk: Desk, member: Member) -> None:
    presenter, view = opened(desk, member)
    for number in range(MOST_DAYS + 1):
        presenter.add(f"day {number}", LAN)
    assert len(view.last.days or ()) == MOST_DAYS
    assert view.last.full is not None
    assert view.last.refusal(FamilyPlace.ELSEWHERE) is not None


def test_the_days_of_the_member_before_are_gone_at_once(desk: Desk, member: Member) -> None:
    presenter, view = opened(desk, member)
    presenter.add("女儿小兰", LAN)
    other = desk.enrol("李秀英")
    shown = len(view.states)
    presenter.open_member(other.member_id, name=other.name, can_change=True)
    assert all(not state.days for state in view.states[shown:])


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def form(
    desk: Desk, member: Member, page: QWidget, qtbot: QtBot
) -> tuple[FamilyPanel, FamilyDialog]:
    presenter = FamilyPresenter(desk.shop, jobs=inline_jobs(), actor=lambda: desk.owner)
    panel = FamilyPanel(presenter, page)
    presenter.open_member(member.member_id, name=member.name, can_change=True)
    dialog = FamilyDialog(presenter)
    qtbot.addWidget(dialog)
    return panel, dialog


def lines(widget: FamilyPanel | FamilyDialog) -> list[DayLine]:
    return [line for line in widget.findChildren(DayLine) if line.parent() is not None]


def test_the_form_keeps_what_is_refused_and_is_empty_after_what_is_added(
    form: tuple[FamilyPanel, FamilyDialog],
) -> None:
    panel, dialog = form
    assert panel.change.accessibleName() == "Add a day"
    dialog.first.setText("女儿小兰")
    dialog._add()
    assert dialog._fields[FamilyPlace.DAY]._note.text() == "Choose the month and the day."
    assert dialog.first.text() == "女儿小兰"
    dialog.day.set_birthday(Birthday(Calendar.LUNAR, 10, 16))
    dialog._add()
    assert (dialog.first.text(), dialog.day.month(), dialog.day.day()) == ("", None, None)
    assert dialog.day.calendar() is Calendar.LUNAR
    assert (len(lines(panel)), len(lines(dialog))) == (1, 1)
    (line,) = lines(dialog)
    assert line.remove is not None
    assert line.remove.accessibleName() == "Remove 女儿小兰"
    line.remove.click()
    assert (len(lines(panel)), len(lines(dialog))) == (0, 0)


def test_many_days_are_counted_on_the_page_and_listed_in_the_form(
    form: tuple[FamilyPanel, FamilyDialog],
) -> None:
    panel, dialog = form
    for name in ("a", "b", "c"):
        panel._presenter.add(name, WEDDING)
    assert (len(lines(panel)), len(lines(dialog))) == (1, 3)
    assert panel._more.text() == "and 2 more"
    assert panel.change.accessibleName() == "Change"


def test_who_left_keeps_their_days_and_nobody_changes_them(
    desk: Desk, member: Member, page: QWidget
) -> None:
    presenter = FamilyPresenter(desk.shop, jobs=inline_jobs(), actor=lambda: desk.owner)
    panel = FamilyPanel(presenter, page)
    presenter.open_member(member.member_id, name=member.name, can_change=False)
    assert panel.isHidden()
    presenter.open_member(member.member_id, name=member.name, can_change=True)
    presenter.add("女儿小兰", LAN)
    presenter.open_member(member.member_id, name=member.name, can_change=False)
    assert not panel.isHidden()
    assert panel.change.isHidden()


def test_the_days_are_in_one_part_of_the_page_alone_whatever_is_read_meanwhile(
    desk: Desk, member: Member, page: QWidget
) -> None:
    presenter, _ = opened(desk, member)
    panel = FamilyPanel(presenter, page)
    seen = []
    for belongs in (True, False, True):
        panel.show_in_part(belongs=belongs)
        presenter.open_member(member.member_id, name=member.name, can_change=True)
        seen.append(not panel.isHidden())
    assert seen == [True, False, True]
