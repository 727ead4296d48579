from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from shopclub.counter.member_acts import Adjusted
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import currency
from shopclub.members.members import NewMember
from shopclub.members.particulars import DetailRefused
from shopclub.members.people import MemberState
from shopclub.points.ledger import ReasonMissing
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.ui.jobs import Refusal
from shopclub.ui.members import page_menu
from shopclub.ui.members.act_dialog import ActDialog
from shopclub.ui.members.act_words import act_words, adjusted_word
from shopclub.ui.members.page_acts import Act, MemberActsPresenter, read_points
from shopclub.ui.members.page_presenter import MemberPagePresenter, MemberPageState
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.members.page_tabs import PARTS
from shopclub.ui.members.timeline_words import words_of
from shopclub.ui.settings.numbers import NumberRefused
from tests.builders import Desk
from tests.ui.stand_ins import RecordingNavigator, RecordingView, inline_jobs, speaking

CASHIER = Actor(1, "小王", Role.CASHIER)


class Opened:
    """A member's page open for someone, and who was asked for what."""

    asked: list[tuple[Refusal, Callable[[Actor], None]]]

    def __init__(self, desk: Desk, actor: Actor) -> None:
        self.member = desk.shop.members.enrol(NewMember("王小明", "13800138000"), by=desk.owner)
        desk.give(100, to=self.member)
        self.asked = []
        self.desk = desk
        self.presenter = MemberPagePresenter(
            shop=desk.shop,
            jobs=inline_jobs(),
            navigator=RecordingNavigator(),
            print_card=lambda _: None,
            actor=lambda: actor,
            ask_owner=lambda why, *, granted: self.asked.append((why, granted)),
        )
        self.view: RecordingView[MemberPageState] = RecordingView()
        self.presenter.attach(self.view)
        self.presenter.open_member(self.member.member_id)

    def begin(self, act: Act) -> None:
        assert self.presenter.acts is not None
        self.presenter.acts.begin(act, self.member.member_id)

    @property
    def acts(self) -> MemberActsPresenter:
        assert self.presenter.acts is not None
        return self.presenter.acts

    def stands(self) -> MemberState:
        return self.desk.shop.members.member(self.member.member_id).state


def adjusted(opened: Opened) -> Adjusted:
    found = opened.acts.state.adjusted
    assert found is not None
    return found


@pytest.fixture
def owner_s(desk: Desk) -> Opened:
    return Opened(desk, desk.owner)


@pytest.fixture
def cashier_s(desk: Desk) -> Opened:
    return Opened(desk, CASHIER)


@pytest.mark.parametrize(
    ("text", "points"), [("50", 50), ("+5", 5), ("-1,200", -1200), ("−3", -3), ("－１２", -12)]
)
def test_points_are_given_or_taken_by_their_sign(text: str, points: int) -> None:
    assert read_points(text) == points


@pytest.mark.parametrize("text", ["0", "1.5", "many", "--", "9" * 20])
def test_what_is_no_number_of_points_is_refused(text: str) -> None:
    with pytest.raises(NumberRefused):
        read_points(text)


def test_points_by_hand_say_before_what_they_do_and_the_page_reads_itself_anew(
    owner_s: Opened,
) -> None:
    owner_s.begin(Act.ADJUST)
    owner_s.acts.type_points("-130")
    assert (adjusted(owner_s).before, adjusted(owner_s).after) == (100, -30)
    owner_s.acts.confirm("counted twice")
    page = owner_s.view.last.page
    assert page is not None
    assert page.profile.points == -30
    assert page.entries[0].entry.note == "counted twice"
    assert owner_s.desk.shop.check() == ()


def test_without_a_reason_or_a_number_nothing_happens_and_it_is_said(owner_s: Opened) -> None:
    owner_s.begin(Act.ADJUST)
    owner_s.acts.confirm("because")
    owner_s.acts.type_points("x")
    owner_s.acts.confirm("because")
    assert isinstance(owner_s.acts.state.points_problem, ShopClubError)
    owner_s.acts.type_points("5")
    owner_s.acts.confirm(" ")
    assert isinstance(owner_s.acts.state.problem, ReasonMissing)
    assert adjusted(owner_s).points == 5
    assert owner_s.desk.points_of(owner_s.member) == 100


@pytest.mark.parametrize("act", [Act.ADJUST, Act.LOCK, Act.REVEAL])
def test_a_cashier_needs_the_owner_and_what_was_typed_is_done_then(
    cashier_s: Opened, act: Act
) -> None:
    cashier_s.begin(act)
    if act is Act.ADJUST:
        cashier_s.acts.type_points("5")
    cashier_s.acts.confirm("a good one")
    ((why, granted),) = cashier_s.asked
    assert isinstance(why, NotPermitted)
    assert cashier_s.acts.state.done == 0
    granted(cashier_s.desk.owner)
    assert cashier_s.acts.state.done == 1
    page = cashier_s.view.last.page
    assert page is not None
    assert (page.profile.points, page.locked, cashier_s.view.last.phone) == (
        105 if act is Act.ADJUST else 100,
        act is Act.LOCK,
        "138 0013 8000" if act is Act.REVEAL else "",
    )


def test_a_membership_is_frozen_thawed_carded_anew_and_left(owner_s: Opened) -> None:
    owner_s.begin(Act.FREEZE)
    owner_s.acts.confirm("")
    assert isinstance(owner_s.acts.state.problem, DetailRefused)
    owner_s.acts.confirm("card stolen")
    assert owner_s.stands() is MemberState.FROZEN
    assert Act.UNFREEZE in owner_s.presenter.acts_open()
    owner_s.begin(Act.UNFREEZE)
    owner_s.acts.confirm()
    assert owner_s.stands() is MemberState.ACTIVE
    owner_s.begin(Act.REPLACE_CARD)
    owner_s.acts.confirm()
    page = owner_s.view.last.page
    assert page is not None
    assert page.profile.member.card_number != owner_s.member.card_number
    owner_s.begin(Act.LEAVE)
    owner_s.acts.confirm()
    assert owner_s.stands() is MemberState.LEFT
    assert owner_s.presenter.acts_open() == (Act.ADJUST,)


def test_the_dialog_keeps_what_was_typed_until_it_is_done(owner_s: Opened, qtbot: QtBot) -> None:
    screen = MemberPageScreen(owner_s.presenter)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    screen.show()
    screen.open_act(Act.ADJUST)
    (dialog,) = screen.window().findChildren(ActDialog)
    assert not dialog.primary_button.isEnabled()
    dialog._points.entry.setText("7")
    dialog._points.entry.textEdited.emit("7")
    assert dialog._points.note().startswith("100 now, +7, 107 then; usable until")
    dialog.primary_button.click()
    assert dialog._why.note() == "A reason is needed."
    assert dialog._points.entry.text() == "7"
    dialog._why.entry.setText("a gift")
    dialog.primary_button.click()
    assert not dialog.isVisible()
    told = [line.words.title for line in screen._timeline.events.lines.lines]
    assert sorted(told) == ["+7 points by hand", "Bought for ¥100.00", "Joined the club"]
    screen.show_part(len(PARTS) - 1)
    assert not screen._ledger.isVisible()
    assert [line.words.title for line in screen._timeline.events.lines.lines] == ["Joined the club"]


def test_every_line_of_the_menu_has_a_letter_of_its_own(
    owner_s: Opened, qapp: QApplication, qtbot: QtBot
) -> None:
    screen = MemberPageScreen(owner_s.presenter)
    qtbot.addWidget(screen)
    for lock, language in product((False, True), ("en", "zh_CN", "zh_TW")):
        if lock and Act.LOCK in owner_s.presenter.acts_open():
            for act, why in ((Act.LOCK, ""), (Act.FREEZE, "lost")):
                owner_s.begin(act)
                owner_s.acts.confirm(why)
        with speaking(qapp, language):
            menu, _ = page_menu.menu_of(owner_s.presenter, below=screen)
            lines = [line.text() for line in menu.actions() if line.text()]
        letters = {line[line.index("&") + 1].upper() for line in lines}
        assert len(letters) == len(lines) >= 11, lines


def test_f10_opens_the_list_and_a_letter_of_it_a_dialog(owner_s: Opened, qtbot: QtBot) -> None:
    screen = MemberPageScreen(owner_s.presenter)
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.focus_first()

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.keyClick(menu, Qt.Key.Key_A)

    QTimer.singleShot(0, screen, choose)
    QTest.keyClick(screen, Qt.Key.Key_F10)
    (dialog,) = screen.window().findChildren(ActDialog)
    assert dialog.isVisible()


def test_every_act_and_event_has_its_words(owner_s: Opened) -> None:
    for act in Act:
        words = act_words(act)
        assert words.menu
        assert words.says
        assert words.verb
    owner_s.begin(Act.ADJUST)
    owner_s.acts.type_points("-5")
    assert adjusted_word(adjusted(owner_s)) == "100 now, −5, 95 then"
    for act in (Act.LOCK, Act.UNLOCK, Act.REVEAL):
        owner_s.begin(act)
        owner_s.acts.confirm("why")
    told = {
        words_of(event, currency=currency("CNY")).title
        for event in owner_s.presenter.timeline.state.events
    }
    assert told == {
        "Bronze locked",
        "Bronze unlocked",
        "Phone number shown: why",
        "Bought for ¥100.00",
        "Joined the club",
    }
