"""A scanner is told from fingers by its pace, wherever its keys arrive."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopclub.members.members import Member
from shopclub.ui.counter.scanning import Burst, code_of, follow
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.counter.state import Stage, UnknownCode
from tests.builders import Desk
from tests.ui.counter.at_the_screen import Scanner, Ways, focus, press, stage, write


def read(code: str, *pauses: int) -> str | None:
    """Feed a code with a pause before each key but the first, and the last one before Enter."""
    at, burst = 500, Burst()
    for char, pause in zip(code, (0, *pauses[:-1]), strict=True):
        at += pause
        burst = follow(burst, char, at=at)
    return code_of(burst, at=at + pauses[-1])


@pytest.mark.parametrize(
    ("code", "pauses", "scanned"),
    [
        ("600800000017", (5,) * 12, "600800000017"),
        ("600800000017", (0,) * 12, "600800000017"),
        ("600800000017", (50,) * 12, "600800000017"),
        ("600800000017", (51,) * 12, None),
        ("VIP-0042", (10,) * 8, "VIP-0042"),
        ("1234567", (5,) * 7, None),
        ("12345678", (5,) * 8, "12345678"),
        ("600800000017", (5,) * 11 + (200,), None),
        ("7600800000017", (400,) + (5,) * 12, "600800000017"),
        ("600800000017", (5,) * 6 + (80,) + (5,) * 5, None),
    ],
)
def test_a_run_of_quick_keys_and_enter_is_a_scan(
    code: str, pauses: tuple[int, ...], scanned: str | None
) -> None:
    assert read(code, *pauses) == scanned


def test_keys_without_a_time_are_never_a_scan() -> None:
    burst = Burst()
    for char in "600800000017":
        burst = follow(burst, char, at=0)
    assert code_of(burst, at=0) is None


def field_of(screen: CounterScreen, place: str) -> QWidget:
    """Bring the counter to where a field is in sight, with 128 as the amount, and give it."""
    press(Qt.Key.Key_Return)
    write("128")
    if place in {"tendered", "means"}:
        press(Qt.Key.Key_Return)
    strip = screen._sale.strip
    return {
        "search": screen._search,
        "amount": screen._sale.amount,
        "tendered": strip.tendered,
        "means": strip._means._group.button(0),
        "take payment": screen._sale.pay_button,
        "new member": screen._new,
        "cashier": screen._person,
    }[place]


@pytest.mark.parametrize(
    "place",
    ["search", "amount", "tendered", "means", "take payment", "new member", "cashier"],
)
def test_a_card_brings_its_member_and_leaves_every_entry_alone(
    screen: CounterScreen, ming: Member, ways: Ways, place: str
) -> None:
    field_of(screen, place).setFocus()
    Scanner(screen).read(ming.card_number)
    assert screen._state is not None
    assert screen._state.profile is not None
    assert screen._state.profile.member == ming
    assert screen._state.form.amount_entry == "128"
    assert screen._state.form.tendered_entry == ""
    assert screen._sale.amount.text() == "128"
    assert screen._search.text() == ""
    assert stage(screen) is Stage.SALE
    assert focus() is screen._sale.amount
    assert ways.went == []


def test_a_card_scanned_into_the_points_leaves_them_alone(
    screen: CounterScreen, desk: Desk, ming: Member
) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    write("128")
    press(Qt.Key.Key_F5)
    Scanner(screen).read(ming.card_number)
    assert screen._state is not None
    assert screen._state.form.points == 300
    assert screen._sale.lines.stepper.value() == 300
    assert stage(screen) is Stage.SALE


def test_a_card_in_an_empty_counter_begins_the_sale(screen: CounterScreen, ming: Member) -> None:
    screen._search.setText("王")
    Scanner(screen).read(ming.card_number)
    assert screen._state is not None
    assert screen._state.profile is not None
    assert screen._state.profile.member == ming
    assert focus() is screen._sale.amount


def test_a_scan_works_while_chinese_is_half_composed(screen: CounterScreen, ming: Member) -> None:
    QApplication.sendEvent(screen._search, QInputMethodEvent("xiaom", []))
    assert screen._state is not None
    assert screen._state.search.query == "", "what is half composed is not searched"
    Scanner(screen).read(ming.card_number)
    assert screen._state.profile is not None
    assert screen._state.profile.member == ming
    assert screen._search.text() == ""


def test_an_older_code_finds_its_member(screen: CounterScreen, desk: Desk, ming: Member) -> None:
    desk.shop.members.add_code(ming.member_id, "VIP00042", by=desk.owner)
    screen._new.setFocus()
    Scanner(screen).read("VIP00042")
    assert screen._state is not None
    assert screen._state.profile is not None
    assert screen._state.profile.member == ming


@pytest.mark.parametrize("place", ["search", "amount", "take payment"])
def test_a_receipt_is_offered_and_changes_nothing(
    screen: CounterScreen, ways: Ways, place: str
) -> None:
    field_of(screen, place).setFocus()
    Scanner(screen).read("261121010087")
    assert ways.went == [("number", "261121010087")]
    assert screen._sale.amount.text() == "128"


@pytest.mark.parametrize("code", ["6901234567892", "912345678901", "600800000018"])
def test_a_code_of_nobody_is_said_and_the_amount_kept(screen: CounterScreen, code: str) -> None:
    field_of(screen, "amount").setFocus()
    Scanner(screen).read(code)
    assert screen._state is not None
    assert isinstance(screen._state.refusal, UnknownCode)
    assert code in screen._refusal.text()
    assert screen._refusal.isVisible()
    assert screen._sale.amount.text() == "128"
    assert stage(screen) is Stage.SALE


def test_a_card_that_was_replaced_is_refused(
    screen: CounterScreen, desk: Desk, ming: Member
) -> None:
    desk.shop.members.replace_card(ming.member_id, by=desk.owner)
    field_of(screen, "amount").setFocus()
    Scanner(screen).read(ming.card_number)
    assert screen._refusal.text() == "This card was replaced and is not valid any more."
    assert screen._sale.amount.text() == "128"


def test_the_same_digits_typed_slowly_into_the_amount_look_like_a_barcode(
    screen: CounterScreen,
) -> None:
    press(Qt.Key.Key_Return)
    Scanner(screen).read("6901234567892", between=120)
    assert screen._sale.amount.text() == "6901234567892"
    assert screen._sale._problem.text() == "This looks like a barcode, not an amount."


def test_a_telephone_number_typed_at_once_finds_its_member(
    screen: CounterScreen, ming: Member
) -> None:
    Scanner(screen).read("13800135678")
    assert screen._state is not None
    assert screen._state.profile is not None
    assert screen._state.profile.member == ming


def test_what_lies_over_the_counter_keeps_its_keys(
    screen: CounterScreen, ming: Member, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    beside = QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(screen)
    column.addWidget(beside)
    window.show()
    window.activateWindow()
    beside.setFocus()
    qtbot.waitUntil(beside.hasFocus)
    Scanner(screen).read(ming.card_number)
    assert beside.text() == ming.card_number
    assert stage(screen) is Stage.SEARCH
    screen._new.setFocus()
    Scanner(screen).read(ming.card_number)
    assert stage(screen) is Stage.SALE
    screen.setParent(None)
    screen.show()
