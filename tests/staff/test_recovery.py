"""An owner who forgot the PIN comes back by the code on the sheet, once, and nobody else does."""

from datetime import date, timedelta

import pytest

from shopclub.kernel.recovery_codes import RecoveryCodeRefused, new_recovery_code
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import PinRefused
from shopclub.staff.recovery import Recovery
from shopclub.staff.roles import NotPermitted, Role
from shopclub.staff.staff import Staff, WrongCode, WrongPin
from shopclub.storage.database import one, rows
from tests.builders import CHEAP, PIN, Desk

NEW, OTHER = "815207", "739214"
STRANGER = new_recovery_code(lambda count: bytes(range(count))).text
"""A code that is well formed and nobody's."""


def lines() -> list[str]:
    """Return what the log says, the first line first."""
    return [action for (action,) in rows("SELECT action FROM audit_line ORDER BY id")]


def try_wrong(desk: Desk, times: int, *, staff_id: int = 1) -> list[type[Exception]]:
    """Enter a wrong code some times, and return what was said each time."""
    said: list[type[Exception]] = []
    for _ in range(times):
        with pytest.raises((WrongCode, SignInLocked)) as refused:
            desk.shop.recovery.recover(staff_id, code=STRANGER, pin=NEW)
        said.append(refused.type)
    return said


def test_the_code_lets_the_owner_choose_a_new_pin_once(desk: Desk) -> None:
    made = desk.shop.recovery.make_code(1, pin=PIN)
    assert (made.owner.name, made.made_on) == ("老王", date(2026, 11, 21))
    assert desk.shop.recovery.made_on(1) == made.made_on
    owner = desk.shop.recovery.recover(1, code=made.code.text.lower(), pin=NEW)
    assert (owner, owner.role) == (desk.owner, Role.OWNER)
    assert lines()[-3:] == ["make code", "recover", "sign in"]
    with pytest.raises(WrongPin):
        desk.shop.staff.sign_in(1, pin=PIN)
    assert desk.shop.staff.sign_in(1, pin=NEW) == desk.owner
    assert desk.shop.recovery.made_on(1) is None
    with pytest.raises(WrongCode):
        desk.shop.recovery.recover(1, code=made.code.text, pin=OTHER)
    assert desk.shop.staff.sign_in(1, pin=NEW) == desk.owner


def test_a_new_sheet_ends_the_one_before(desk: Desk) -> None:
    old = desk.shop.recovery.make_code(1, pin=PIN)
    new = desk.shop.recovery.make_code(1, pin=PIN)
    with pytest.raises(WrongCode):
        desk.shop.recovery.recover(1, code=old.code.text, pin=NEW)
    assert desk.shop.recovery.recover(1, code=new.code.text, pin=NEW) == desk.owner
    assert rows("SELECT state, code_hash FROM recovery_code ORDER BY id") == [
        ("replaced", ""),
        ("spent", ""),
    ]


def test_a_code_whose_sheet_is_nowhere_opens_nothing(desk: Desk) -> None:
    made = desk.shop.recovery.make_code(1, pin=PIN)
    desk.shop.recovery.drop_code(made)
    desk.shop.recovery.drop_code(made)
    assert lines()[-1:] == ["drop code"]
    assert lines().count("drop code") == 1
    assert desk.shop.recovery.made_on(1) is None
    with pytest.raises(WrongCode):
        desk.shop.recovery.recover(1, code=made.code.text, pin=NEW)


def test_a_wrong_pin_there_is_a_try_at_the_pin(desk: Desk) -> None:
    for _ in range(5):
        with pytest.raises((WrongPin, SignInLocked)):
            desk.shop.recovery.make_code(1, pin=OTHER)
    with pytest.raises(SignInLocked):
        desk.shop.staff.sign_in(1, pin=PIN)


def test_a_code_is_made_by_the_owners_pin_and_by_no_one_elses(desk: Desk) -> None:
    cashier = desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=OTHER, by=desk.owner)
    with pytest.raises(WrongPin):
        desk.shop.recovery.make_code(1, pin=OTHER)
    with pytest.raises(NotPermitted):
        desk.shop.recovery.make_code(cashier.staff_id, pin=OTHER)
    assert rows("SELECT * FROM recovery_code") == []


def test_a_wrong_name_a_missing_code_and_a_wrong_code_are_told_in_the_same_words(
    desk: Desk,
) -> None:
    cashier = desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=OTHER, by=desk.owner)
    assert try_wrong(desk, 1, staff_id=99) == [WrongCode]
    assert try_wrong(desk, 1, staff_id=cashier.staff_id) == [WrongCode]
    assert try_wrong(desk, 1) == [WrongCode]
    desk.shop.recovery.make_code(1, pin=PIN)
    assert try_wrong(desk, 1) == [WrongCode]
    assert lines().count("wrong code") == 3


def test_wrong_codes_wait_longer_and_longer_and_leave_the_pin_alone(desk: Desk) -> None:
    made = desk.shop.recovery.make_code(1, pin=PIN)
    assert try_wrong(desk, 5) == [WrongCode] * 4 + [SignInLocked]
    with pytest.raises(SignInLocked) as locked:
        desk.shop.recovery.recover(1, code=made.code.text, pin=NEW)
    assert locked.value.wait == timedelta(seconds=30)
    assert desk.shop.staff.sign_in(1, pin=PIN) == desk.owner
    desk.clock.advance(timedelta(seconds=30))
    assert try_wrong(desk, 1) == [SignInLocked]
    with pytest.raises(SignInLocked) as locked:
        desk.shop.recovery.recover(1, code=made.code.text, pin=NEW)
    assert locked.value.wait == timedelta(seconds=60)
    desk.clock.advance(timedelta(seconds=60))
    assert desk.shop.recovery.recover(1, code=made.code.text, pin=NEW) == desk.owner
    assert one("SELECT failures, code_failures FROM staff") == (0, 0)


def test_the_wait_after_wrong_codes_survives_a_restart(desk: Desk) -> None:
    made = desk.shop.recovery.make_code(1, pin=PIN)
    try_wrong(desk, 6)
    again = Staff(clock=desk.shop.clock, pin_cost=CHEAP)
    desk.clock.set(desk.clock.now() + timedelta(days=1))
    with pytest.raises(SignInLocked) as locked:
        Recovery(again).recover(1, code=made.code.text, pin=NEW)
    assert locked.value.wait == timedelta(seconds=30)


def test_what_is_no_code_or_no_pin_is_no_try(desk: Desk) -> None:
    made = desk.shop.recovery.make_code(1, pin=PIN)
    for code in ("", "ABCD", made.code.text[:-1] + "?", made.code.text[:-4] + "0000"):
        with pytest.raises(RecoveryCodeRefused):
            desk.shop.recovery.recover(1, code=code, pin=NEW)
    with pytest.raises(PinRefused):
        desk.shop.recovery.recover(1, code=made.code.text, pin="123456")
    assert one("SELECT code_failures FROM staff") == (0,)
    assert desk.shop.recovery.recover(1, code=made.code.text, pin=NEW) == desk.owner


def test_an_owner_who_was_let_go_has_no_way_back(desk: Desk) -> None:
    other = desk.shop.staff.appoint(name="老张", role=Role.OWNER, pin=OTHER, by=desk.owner)
    made = desk.shop.recovery.make_code(other.staff_id, pin=OTHER)
    desk.shop.staff_book.let_go(other.staff_id, by=desk.owner)
    with pytest.raises(WrongCode):
        desk.shop.recovery.recover(other.staff_id, code=made.code.text, pin=NEW)
    desk.shop.staff_book.take_back(
        other.staff_id, name="老张", role=Role.OWNER, pin=OTHER, by=desk.owner
    )
    with pytest.raises(WrongCode):
        desk.shop.recovery.recover(other.staff_id, code=made.code.text, pin=NEW)


def test_an_owner_who_became_a_cashier_for_a_day_needs_a_new_sheet(desk: Desk) -> None:
    other = desk.shop.staff.appoint(name="老张", role=Role.OWNER, pin=OTHER, by=desk.owner)
    made = desk.shop.recovery.make_code(other.staff_id, pin=OTHER)
    assert [one.code_made_on for one in desk.shop.staff_book.everyone(by=other)] == [
        None,
        made.made_on,
    ]
    for role in (Role.CASHIER, Role.OWNER):
        desk.shop.staff_book.change(other.staff_id, name="老张", role=role, by=desk.owner)
    with pytest.raises(WrongCode):
        desk.shop.recovery.recover(other.staff_id, code=made.code.text, pin=NEW)


def test_the_code_itself_is_nowhere_in_the_file_or_its_journal(desk: Desk) -> None:
    made = desk.shop.recovery.make_code(1, pin=PIN)
    desk.shop.recovery.recover(1, code=made.code.text, pin=NEW)
    read = 0
    for path in desk.shop.path.parent.glob(f"{desk.shop.path.name}*"):
        kept = path.read_bytes()
        read += len(kept)
        for text in (made.code.characters, made.code.text, made.code.secret.decode()):
            assert text.encode() not in kept
    assert read > 100_000
    assert made.code.characters not in repr(made)
