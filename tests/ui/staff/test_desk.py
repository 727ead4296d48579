"""Who is at the desk, by keys through the window: approving, taking over, locking."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shopclub.staff.roles import NotPermitted, Permission, Role
from shopclub.ui.members.signup_dialog import SignupDialog
from shopclub.ui.staff.cashier_dialog import CashierDialog
from shopclub.ui.widgets.overlay import Overlay
from tests.builders import PIN
from tests.ui.staff.stage import CASHIER_PIN, SALES, Stage

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


def type_high_sale(on_stage: Stage) -> None:
    on_stage.press("Return")
    on_stage.write("250000")
    on_stage.press("Return", "Return")


def test_the_owner_approves_an_unusual_sale_in_place(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    type_high_sale(on_stage)
    (asked,) = on_stage.asks()
    assert asked._reason_band.text() == (
        "¥250,000.00 is unusually high, above ¥100,000.00. Ask the owner."
    )
    on_stage.write(PIN)
    on_stage.press("Return")
    assert on_stage.asks() == []
    assert on_stage.read(SALES)[-1] == (2, 25_000_000)
    assert on_stage.read("SELECT action, staff_id, subject FROM audit_line ORDER BY id")[-2:] == [
        ("approve", 1, "staff:2"),
        ("sale", 2, on_stage.read("SELECT subject FROM audit_line ORDER BY id")[-1][0]),
    ]
    (detail,) = on_stage.read("SELECT detail FROM audit_line ORDER BY id DESC LIMIT 1")[0]
    assert '"approved_by": 1' in detail


def test_a_wrong_pin_is_said_beside_the_field_and_escape_leaves_the_sale(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    type_high_sale(on_stage)
    (asked,) = on_stage.asks()
    on_stage.write(CASHIER_PIN)
    on_stage.press("Return")
    field = asked._pins.field
    assert field.note() == "This PIN is not right. Try again."
    for _ in range(4):
        on_stage.write(CASHIER_PIN)
        on_stage.press("Return")
    assert field.note() == "Too many wrong PINs. Try again in 30 seconds."
    on_stage.write(PIN)
    on_stage.press("Return")
    assert field.note() == "Too many wrong PINs. Try again in 30 seconds."
    on_stage.press("Escape")
    assert on_stage.asks() == []
    assert on_stage.counter()._sale.amount.text() == "250000"
    assert QApplication.focusWidget() is on_stage.counter()._sale.strip.tendered
    assert len(on_stage.read(SALES)) == 1
    on_stage.clock.advance(timedelta(seconds=30))
    on_stage.press("Return")
    on_stage.write(PIN)
    on_stage.press("Return")
    assert len(on_stage.read(SALES)) == 2


def test_asked_from_inside_a_dialog_the_pin_takes_its_place_and_gives_it_back(
    on_stage: Stage,
) -> None:
    on_stage.sign_in(cashier=True)
    on_stage.press("F2")
    on_stage.write("13900000001")
    (form,) = on_stage.desk.window.findChildren(SignupDialog)
    where = QApplication.focusWidget()
    granted: list[str] = []
    on_stage.desk.window.staff.ask_owner(
        NotPermitted(Permission.ADJUST_POINTS, Role.CASHIER),
        granted=lambda owner: granted.append(f"{owner.name} {form.isVisible()}"),
    )
    on_stage.hands.settle()
    assert not form.isVisible()
    assert len(on_stage.asks()) == 1
    on_stage.press("Escape")
    assert form.isVisible()
    assert QApplication.focusWidget() is where
    assert granted == []
    on_stage.desk.window.staff.ask_owner(
        NotPermitted(Permission.ADJUST_POINTS, Role.CASHIER),
        granted=lambda owner: granted.append(f"{owner.name} {form.isVisible()}"),
    )
    on_stage.hands.settle()
    on_stage.write(PIN)
    on_stage.press("Return")
    assert granted == ["老王 True"], "what was covered is back when the answer comes"
    assert form._front.phone.entry.text() == "13900000001"
    on_stage.press("Escape")
    assert on_stage.desk.window.findChildren(Overlay) == []


def test_another_cashier_takes_over_by_two_keys_and_the_pin(on_stage: Stage) -> None:
    on_stage.sign_in()
    on_stage.write("5678")
    on_stage.press("Return")
    on_stage.write("128")
    on_stage.pressed.clear()
    on_stage.choose_in_menu(Qt.Key.Key_2)
    assert on_stage.pressed == ["F1", "Key_2"]
    on_stage.write(CASHIER_PIN)
    on_stage.press("Return")
    assert on_stage.pressed == ["F1", "Key_2", "Return"]
    counter = on_stage.counter()
    assert counter._person.accessibleName() == "Cashier 小王"
    assert counter._sale.amount.text() == "128"
    assert QApplication.focusWidget() is counter._sale.amount
    on_stage.press("Return", "Return")
    assert on_stage.read(SALES)[-1] == (2, 12_800)


def test_the_one_at_the_desk_does_not_take_over_from_themselves(on_stage: Stage) -> None:
    on_stage.sign_in()
    on_stage.choose_in_menu(Qt.Key.Key_1)
    assert on_stage.asks() == []


def test_a_cashier_confirms_the_clock_with_the_owner(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    on_stage.choose_in_menu(Qt.Key.Key_R)
    (asked,) = on_stage.asks()
    assert asked._reason_band.text() == "You may not do this. Ask the owner."
    on_stage.write(PIN)
    on_stage.press("Return")
    assert on_stage.counter()._toast.text() == "Date and time are confirmed."
    actions = [line[0] for line in on_stage.read("SELECT action FROM audit_line ORDER BY id")]
    assert actions[-2:] == ["approve", "confirm clock"]


def test_who_joins_is_said_and_is_at_the_counter(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    on_stage.press("F2")
    on_stage.write("13900000001")
    on_stage.press("Tab")
    on_stage.write("Ann")
    on_stage.press("F9")
    counter = on_stage.counter()
    assert counter._toast.text() == "The new member has joined."
    profile = counter._presenter.state.profile
    assert profile is not None
    assert profile.member.name == "Ann"


def test_a_pin_that_was_changed_at_the_counter_is_said(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    on_stage.choose_in_menu(Qt.Key.Key_P)
    for typed in (CASHIER_PIN, "618354", "618354"):
        on_stage.write(typed)
        on_stage.press("Return")
    assert on_stage.counter()._toast.text() == "Your PIN is changed."


def test_a_cashier_added_with_the_owners_pin_is_in_the_menu_at_once(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    on_stage.choose_in_menu(Qt.Key.Key_A)
    on_stage.write(PIN)
    on_stage.press("Return")
    (form,) = on_stage.desk.window.findChildren(CashierDialog)
    assert form.isVisible()
    on_stage.write("Xiao Li")
    on_stage.press("Return")
    on_stage.write("618354")
    on_stage.press("Return")
    on_stage.write("618354")
    on_stage.press("Return")
    assert [person.name for person in on_stage.desk.window.staff.people][-1] == "Xiao Li"
    said = "Xiao Li works here now, and signs in with the new PIN."
    assert on_stage.counter()._toast.text() == said
    assert on_stage.read("SELECT action, staff_id FROM audit_line ORDER BY id")[-1] == (
        "appoint",
        1,
    )
    on_stage.choose_in_menu(Qt.Key.Key_3)
    on_stage.write("618354")
    on_stage.press("Return")
    assert on_stage.counter()._person.accessibleName() == "Cashier Xiao Li"
