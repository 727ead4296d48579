"""What somebody began with their own rights is behind the lock as they left it (TRUST 97)."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from shopclub.ui.members.note_dialog import NoteDialog
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.refunds.refund_dialog import RefundDialog
from shopclub.ui.rewards.gift_dialog import GiftDialog
from shopclub.ui.widgets.dialog import Dialog
from tests.builders import PIN
from tests.ui.staff.stage import CASHIER_PIN, Stage

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


def sign_in_after_help(stage: Stage) -> None:
    """Sign a cashier in, and let the owner help them once and go."""
    stage.sign_in(cashier=True)
    stage.press("F12")
    stage.write(PIN)
    stage.press("Return")
    stage.desk.window.back_to_counter()


def lock_and_unlock(stage: Stage, *, pin: str = CASHIER_PIN) -> None:
    stage.press("Ctrl+L")
    if pin != CASHIER_PIN:
        stage.press("F1")
    stage.write(pin)
    stage.press("Return")
    assert stage.cover() is None


def in_sight(stage: Stage, kind: type[QWidget]) -> list[QWidget]:
    return [each for each in stage.desk.window.findChildren(kind) if each.isVisible()]


def test_a_refund_that_is_typed_after_the_owner_helped_is_kept(on_stage: Stage) -> None:
    sign_in_after_help(on_stage)
    on_stage.press("F6")
    on_stage.write("2611")
    lock_and_unlock(on_stage)
    (form,) = on_stage.desk.window.findChildren(RefundDialog)
    assert form.isVisible()
    assert form._choose.number.text() == "2611"
    assert form._choose.number.hasFocus()


def test_a_gift_that_is_chosen_after_the_owner_helped_is_kept(on_stage: Stage) -> None:
    sign_in_after_help(on_stage)
    on_stage.desk.window._counter().choose(1)
    on_stage.hands.settle()
    on_stage.press("F3")
    assert in_sight(on_stage, GiftDialog)
    lock_and_unlock(on_stage)
    assert in_sight(on_stage, GiftDialog)


def test_the_form_of_a_member_is_kept_with_its_page(on_stage: Stage) -> None:
    sign_in_after_help(on_stage)
    on_stage.desk.window.to_member(1)
    on_stage.hands.settle()
    (page,) = on_stage.desk.window.findChildren(MemberPageScreen)
    page.write_note()
    (form,) = on_stage.desk.window.findChildren(NoteDialog)
    form.first.setPlainText("likes tea")
    lock_and_unlock(on_stage)
    assert in_sight(on_stage, NoteDialog) == [form]
    assert form.first.toPlainText() == "likes tea"
    assert on_stage.desk.window._stack.currentWidget() is page


def test_somebody_else_who_unlocks_begins_at_the_counter(on_stage: Stage) -> None:
    sign_in_after_help(on_stage)
    on_stage.press("F6")
    lock_and_unlock(on_stage, pin=PIN)
    assert not in_sight(on_stage, Dialog)


def test_a_member_opened_from_the_owners_office_goes_with_it(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    on_stage.press("F12")
    on_stage.write(PIN)
    on_stage.press("Return")
    on_stage.desk.window.to_member(1)
    on_stage.hands.settle()
    (page,) = on_stage.desk.window.findChildren(MemberPageScreen)
    page.write_note()
    lock_and_unlock(on_stage)
    assert not in_sight(on_stage, Dialog)
    assert on_stage.desk.window._stack.currentWidget() is on_stage.counter()


def test_a_phone_number_that_the_owner_showed_is_not_behind_the_lock(on_stage: Stage) -> None:
    sign_in_after_help(on_stage)
    on_stage.desk.window.to_member(1)
    on_stage.hands.settle()
    (page,) = on_stage.desk.window.findChildren(MemberPageScreen)
    page.display(replace(page._state, phone="138 0013 5678"))
    lock_and_unlock(on_stage)
    assert on_stage.desk.window._stack.currentWidget() is on_stage.counter()
