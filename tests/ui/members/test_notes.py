"""Notes on the page of a member: written, read in whole, taken away; a refusal loses no word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopclub.counter.member_history import EventKind
from shopclub.kernel.money import currency
from shopclub.members.members import Member
from shopclub.members.particulars import LIMITS, Detail, DetailRefused
from shopclub.staff.roles import Actor, NotPermitted, Rights, Role, RoleTerms
from shopclub.ui.members.note_dialog import NoteDialog, NoteReading
from shopclub.ui.members.note_presenter import NotePresenter, NoteState
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.members.timeline_words import words_of
from tests.builders import Desk
from tests.ui.members.acting import Asked, over
from tests.ui.stand_ins import RecordingNavigator, RecordingView, inline_jobs

MONEY = currency("CNY")


@pytest.fixture
def member(desk: Desk) -> Member:
    return desk.enrol()


def opened(desk: Desk, member: Member) -> tuple[NotePresenter, RecordingView[NoteState], list[int]]:
    changed: list[int] = []
    presenter = NotePresenter(
        over(desk, member),
        changed=lambda: changed.append(1),
    )
    view: RecordingView[NoteState] = RecordingView()
    presenter.attach(view)
    return presenter, view, changed


def test_a_note_is_kept_once_and_the_page_told(desk: Desk, member: Member) -> None:
    presenter, view, changed = opened(desk, member)
    presenter.write("prefers mornings")
    presenter.write("prefers mornings")
    assert [note.text for note in desk.shop.notes.of(member.member_id)] == ["prefers mornings"]
    assert (view.last.done, changed) == (True, [1])


def test_a_refusal_is_said_until_something_else_is_typed(desk: Desk, member: Member) -> None:
    presenter, view, changed = opened(desk, member)
    presenter.write("x" * 501)
    presenter.typed()
    refused, after = view.states[-2:]
    assert isinstance(refused.problem, DetailRefused)
    assert (after, changed) == (NoteState(), [])


def test_who_may_not_asks_the_owner_and_the_note_is_the_owners(desk: Desk, member: Member) -> None:
    asked: Asked = []
    nobody = Actor(1, "x", Role.CASHIER, Rights(RoleTerms(cashier=frozenset())))
    presenter = NotePresenter(
        over(desk, member, by=nobody, asked=asked),
        changed=lambda: None,
    )
    presenter.write("as asked")
    ((why, granted),) = asked
    assert isinstance(why, NotPermitted)
    granted(desk.owner)
    (note,) = desk.shop.notes.of(member.member_id)
    assert (note.text, note.staff_id) == ("as asked", desk.owner.staff_id)


def test_the_page_writes_shows_reads_and_removes_a_note(
    desk: Desk, member: Member, qtbot: QtBot
) -> None:
    window = QWidget()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    presenter = MemberPagePresenter(
        shop=desk.shop,
        jobs=inline_jobs(),
        navigator=RecordingNavigator(),
        print_card=lambda _: None,
        actor=lambda: desk.owner,
        ask_owner=lambda why, *, granted: None,
    )
    screen = MemberPageScreen(presenter, window)
    screen.resize(1280, 720)
    window.show()
    window.activateWindow()
    screen.setFocus()
    qtbot.waitUntil(screen.hasFocus)
    presenter.open_member(member.member_id)
    timeline = screen._timeline
    assert timeline.add.isVisible()
    QTest.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    (form,) = window.findChildren(NoteDialog)
    form.first.setPlainText("字" * 501)
    form.accepted.emit()
    assert form._field.note() == "At most 500 characters."
    assert form.first.toPlainText() == "字" * 501
    form.first.setPlainText("总是记得她的口味")
    assert form._field.note() == ""
    form.accepted.emit()
    assert not form.isVisible()
    (event,) = [one for one in presenter.timeline.state.events if one.kind is EventKind.NOTE]
    words = words_of(event, currency=MONEY)
    assert (words.title, words.note) == (f"Note, {desk.owner.name}", "总是记得她的口味")
    place = presenter.timeline.state.events.index(event)
    timeline.events.activated.emit(timeline.events.model().index(place, 0))
    (reading,) = window.findChildren(NoteReading)
    assert reading.text.text() == "总是记得她的口味"
    reading.accepted.emit()
    assert desk.shop.notes.of(member.member_id) == ()
    assert EventKind.NOTE not in {one.kind for one in presenter.timeline.state.events}


def test_who_left_gets_no_note(desk: Desk, member: Member) -> None:
    desk.shop.members.leave(member.member_id, by=desk.owner)
    presenter = MemberPagePresenter(
        shop=desk.shop,
        jobs=inline_jobs(),
        navigator=RecordingNavigator(),
        print_card=lambda _: None,
        actor=lambda: desk.owner,
        ask_owner=lambda why, *, granted: None,
    )
    presenter.open_member(member.member_id)
    assert not presenter.can_note


def test_the_last_sign_that_a_note_takes_is_one(desk: Desk, member: Member, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    dialog = NoteDialog(opened(desk, member)[0], name="王小明", currency=MONEY)
    dialog.setParent(page)
    hints = []
    for more in (-1, 0, 1):
        dialog.first.setPlainText("x" * (LIMITS[Detail.NOTE] + more))
        hints.append(dialog._field._hint.text())
    assert hints == ["1 character left", "0 characters left", "1 character too many"]
