"""Erasing from the member's page: said, typed, confirmed by the owner, gone."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from shopclub.backup.problems import BackupNotMade, PlaceFault
from shopclub.counter.erasing import EraseChanged, EraseWordMissing
from shopclub.kernel.money import currency
from shopclub.members.people import MemberErased
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.erase_dialog import EraseDialog
from shopclub.ui.members.erase_presenter import ErasePresenter, EraseState
from shopclub.ui.members.erase_words import erase_lines
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.sentences import sentence_of
from tests.builders import Desk
from tests.ui.members.acting import over
from tests.ui.stand_ins import RecordingNavigator, RecordingView, inline_jobs

CASHIER = Actor(1, "小王", Role.CASHIER)


class One:
    """Someone with 120 points, and the erasure open for someone at their page."""

    asked: list[tuple[Refusal, Callable[[Actor], None]]]
    no_backup: BackupNotMade | None = None

    def __init__(self, desk: Desk, actor: Actor) -> None:
        self.desk = desk
        self.asked = []
        self.erased = 0
        self.member = desk.enrol("王小明", "13800138000")
        desk.give(120, to=self.member)
        self.presenter = ErasePresenter(
            over(desk, self.member, by=actor, asked=self.asked),
            safeguard=lambda go, refused: refused(self.no_backup) if self.no_backup else go(),
            erased=self._did,
        )
        self.view: RecordingView[EraseState] = RecordingView()
        self.presenter.attach(self.view)

    def _did(self) -> None:
        self.erased += 1

    @property
    def state(self) -> EraseState:
        return self.view.last


@pytest.fixture
def owner_s(desk: Desk) -> One:
    return One(desk, desk.owner)


def test_what_goes_and_stays_is_said_before_and_then_done(owner_s: One) -> None:
    quote = owner_s.state.quote
    assert quote is not None
    said = dict(erase_lines(quote, currency=currency("CNY")))
    assert "1 visit and ¥120.00" in said["Stays"]
    assert "120 can be used by nobody" in said["Points"]
    assert "set aside until you delete them" in said["Backups"]
    assert "Saved views" not in said
    named = dict(erase_lines(replace(quote, views=("王小明", "a")), currency=currency("CNY")))
    assert named["Saved views"] == "Named after the person, and erased too: 王小明, a"
    owner_s.presenter.confirm("ERASE")
    assert (owner_s.erased, owner_s.state.done) == (1, True)
    with pytest.raises(MemberErased):
        owner_s.desk.shop.members.member(owner_s.member.member_id)


def test_without_the_word_nothing_happens_and_no_backup_is_made(owner_s: One) -> None:
    owner_s.no_backup = BackupNotMade(PlaceFault.FULL, "stick")
    owner_s.presenter.confirm("ERAS")
    assert isinstance(owner_s.state.word_refused, EraseWordMissing)
    assert owner_s.state.problem is None
    assert owner_s.erased == 0


def test_a_cashier_needs_the_owner(desk: Desk) -> None:
    one = One(desk, CASHIER)
    one.presenter.confirm("erase")
    ((why, granted),) = one.asked
    assert isinstance(why, NotPermitted)
    assert one.erased == 0
    granted(desk.owner)
    assert one.erased == 1


def test_without_a_backup_nobody_is_erased_and_it_is_said(owner_s: One) -> None:
    owner_s.no_backup = BackupNotMade(PlaceFault.FULL, "stick")
    owner_s.presenter.confirm("ERASE")
    assert (owner_s.erased, owner_s.state.problem) == (0, owner_s.no_backup)
    assert not owner_s.state.busy
    owner_s.no_backup = None
    owner_s.presenter.confirm("ERASE")
    assert owner_s.erased == 1


def test_what_changed_meanwhile_is_shown_as_it_is_now(owner_s: One) -> None:
    owner_s.desk.give(1, to=owner_s.member)
    owner_s.presenter.confirm("ERASE")
    assert isinstance(owner_s.state.problem, EraseChanged)
    assert owner_s.state.quote is not None
    assert owner_s.state.quote.points == 121
    owner_s.presenter.confirm("ERASE")
    assert owner_s.erased == 1


def test_who_was_erased_at_another_till_meanwhile_is_said(owner_s: One) -> None:
    id_ = owner_s.member.member_id
    owner_s.desk.shop.erasing.erase(id_, word="ERASE", by=owner_s.desk.owner)
    owner_s.presenter.confirm("ERASE")
    problem = owner_s.state.problem
    assert isinstance(problem, MemberErased)
    assert "Choose again" in sentence_of(problem, currency=currency("CNY"))


def test_the_dialog_erases_and_the_page_is_left(desk: Desk, qtbot: QtBot) -> None:
    one = One(desk, desk.owner)
    navigator = RecordingNavigator()
    presenter = MemberPagePresenter(
        shop=desk.shop,
        jobs=inline_jobs(),
        navigator=navigator,
        print_card=lambda _: None,
        actor=lambda: desk.owner,
        ask_owner=lambda why, *, granted: None,
        before_erasing=lambda go, refused: go(),
    )
    screen = MemberPageScreen(presenter)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    presenter.open_member(one.member.member_id)
    screen.show()
    screen.open_erase()
    (dialog,) = screen.window().findChildren(EraseDialog)
    dialog.word.entry.setText("no")
    dialog.primary_button.click()
    assert dialog.isVisible()
    assert dialog.word.entry.text() == "no"
    dialog.word.entry.setText("ERASE")
    dialog.primary_button.click()
    assert not dialog.isVisible()
    assert navigator.ways == [("back", None)]
