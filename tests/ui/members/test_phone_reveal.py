"""A phone number in full: for a reason, by the owner's PIN in place, for a while and no longer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopclub.counter.lookup import Profile
from shopclub.counter.member_acts import REVEAL_REASONS
from shopclub.members.members import NewMember
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.ui.counter.card_numbers import PHONE_MILLISECONDS, CardNumbers
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.act_dialog import ActDialog
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.members.phone_desk import open_reveal
from tests.builders import Desk
from tests.ui.stand_ins import RecordingNavigator, inline_jobs

CASHIER = Actor(1, "小王", Role.CASHIER)
MASKED, FULL = "138****8000", "138 0013 8000"


class Reveal:
    """A screen over which a phone is asked for, and what came of it."""

    asked: list[tuple[Refusal, Callable[[Actor], None]]]

    def __init__(self, desk: Desk, qtbot: QtBot, *, actor: Actor) -> None:
        self.member = desk.shop.members.enrol(NewMember("王小明", "13800138000"), by=desk.owner)
        self.asked = []
        self.shown: list[tuple[int, str]] = []
        presenter = MemberPagePresenter(
            shop=desk.shop,
            jobs=inline_jobs(),
            navigator=RecordingNavigator(),
            print_card=lambda _: None,
        )
        self.screen = MemberPageScreen(presenter)
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 720)
        self.screen.show()
        open_reveal(
            desk.shop,
            self.member.member_id,
            name="王小明",
            jobs=inline_jobs(),
            actor=lambda: actor,
            ask_owner=lambda why, *, granted: self.asked.append((why, granted)),
            shown=lambda member_id, phone: self.shown.append((member_id, phone)),
            over=self.screen,
        )

    @property
    def dialog(self) -> ActDialog:
        (found,) = self.screen.window().findChildren(ActDialog)
        return found


def logged() -> list[tuple[int, str]]:
    return [
        (staff_id, detail)
        for staff_id, detail in rows(
            "SELECT staff_id, detail FROM audit_line WHERE action = 'reveal phone'"
        )
    ]


def test_a_cashier_needs_the_owner_s_pin_and_the_log_says_who_approved_and_why(
    desk: Desk, qtbot: QtBot
) -> None:
    reveal = Reveal(desk, qtbot, actor=CASHIER)
    reveal.dialog.accepted.emit()
    ((why, granted),) = reveal.asked
    assert isinstance(why, NotPermitted)
    assert (reveal.shown, logged()) == ([], [])
    granted(desk.owner)
    assert reveal.shown == [(reveal.member.member_id, FULL)]
    assert logged() == [(desk.owner.staff_id, f'{{"reason": "{REVEAL_REASONS[0]}"}}')]


def test_another_reason_is_typed_and_one_that_says_nothing_is_refused(
    desk: Desk, qtbot: QtBot
) -> None:
    reveal = Reveal(desk, qtbot, actor=desk.owner)
    dialog = reveal.dialog
    assert dialog._why.isHidden()
    dialog.reasons.setCurrentIndex(len(REVEAL_REASONS))
    dialog.reasons.activated.emit(len(REVEAL_REASONS))
    assert not dialog._why.isHidden()
    dialog.accepted.emit()
    assert reveal.shown == []
    assert dialog._why.note()
    QTest.keyClicks(dialog._why.entry, "parcel")
    dialog.accepted.emit()
    assert reveal.shown == [(reveal.member.member_id, FULL)]
    assert logged() == [(desk.owner.staff_id, '{"reason": "other"}')]
    (edit,) = desk.shop.members.edits(reveal.member.member_id)
    assert (edit.field, edit.before) == ("phone shown", "parcel")


def test_the_page_shows_it_for_a_while_and_masks_it_again(desk: Desk, qtbot: QtBot) -> None:
    member = desk.shop.members.enrol(NewMember("王小明", "13800138000"), by=desk.owner)
    presenter = MemberPagePresenter(
        shop=desk.shop,
        jobs=inline_jobs(),
        navigator=RecordingNavigator(),
        print_card=lambda _: None,
        actor=lambda: desk.owner,
        ask_owner=lambda why, *, granted: None,
    )
    screen = MemberPageScreen(presenter)
    qtbot.addWidget(screen)
    presenter.open_member(member.member_id)
    assert presenter.acts is not None
    assert MASKED in screen._head.accessibleName()
    presenter.acts.begin(presenter.acts_open()[1], member.member_id)
    presenter.acts.confirm(REVEAL_REASONS[1])
    assert FULL in screen._head.accessibleName()
    assert screen._head.masking.isActive()
    assert screen._head.masking.interval() == PHONE_MILLISECONDS
    screen._head.masking.timeout.emit()
    assert MASKED in screen._head.accessibleName()
    presenter.open_member(member.member_id)
    assert FULL not in screen._head.accessibleName()


@pytest.fixture
def numbers(desk: Desk, qtbot: QtBot) -> CardNumbers:
    """Return the numbers of a member at the counter."""
    numbers = CardNumbers()
    qtbot.addWidget(numbers)
    numbers.show_profile(profile(desk, "王小明", "13800138000"))
    numbers.show()
    return numbers


def profile(desk: Desk, name: str, phone: str) -> Profile:
    member = desk.shop.members.enrol(NewMember(name, phone), by=desk.owner)
    return desk.shop.lookup.profile(member.member_id)


def test_at_the_counter_a_click_or_a_key_asks_and_it_is_masked_after_a_while(
    numbers: CardNumbers, qtbot: QtBot
) -> None:
    assert MASKED in numbers.text()
    with qtbot.waitSignal(numbers.phone_wanted):
        QTest.mouseClick(numbers, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(numbers.phone_wanted):
        QTest.keyClick(numbers, Qt.Key.Key_Space)
    numbers.show_in_full(1, FULL)
    assert FULL in numbers.text()
    assert numbers.masking.interval() == PHONE_MILLISECONDS
    with qtbot.assertNotEmitted(numbers.phone_wanted):
        QTest.mouseClick(numbers, Qt.MouseButton.LeftButton)
    numbers.masking.timeout.emit()
    assert MASKED in numbers.text()


def test_at_the_counter_another_member_s_number_is_masked_at_once(
    desk: Desk, numbers: CardNumbers
) -> None:
    numbers.show_in_full(1, FULL)
    numbers.show_profile(profile(desk, "李雷", "13900139000"))
    assert "139****9000" in numbers.text()
    numbers.show_in_full(1, FULL)
    numbers.show_profile(desk.shop.lookup.profile(2))
    assert FULL not in numbers.text()


def test_a_member_without_a_phone_has_none_to_ask_for(desk: Desk, numbers: CardNumbers) -> None:
    numbers.show_profile(profile(desk, "韩梅梅", ""))
    assert not numbers.can_ask
    assert numbers.focusPolicy() is Qt.FocusPolicy.NoFocus
