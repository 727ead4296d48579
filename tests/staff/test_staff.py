"""Appointing people and signing in."""

from datetime import timedelta
from typing import Any

import pytest

from shopclub.kernel.text import TextFault, TextRefused
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.roles import Actor, NotPermitted, Permission, Role, RoleTerms
from shopclub.staff.staff import OwnerExists, Staff, StaffNameTaken, WrongPin
from shopclub.storage.database import one, rows
from tests.builders import CHEAP, MORNING, PIN, Desk

WRONG = "739214"


def last_line() -> tuple[Any, ...]:
    """Return what the last line of the log says: what, who, of whom, how."""
    (line,) = rows(
        "SELECT action, staff_id, subject, detail FROM audit_line ORDER BY id DESC LIMIT 1"
    )
    return tuple(line)


def try_wrong(desk: Desk, times: int) -> list[type[Exception]]:
    """Type a wrong PIN some times, and return what was said each time."""
    said: list[type[Exception]] = []
    for _ in range(times):
        with pytest.raises((WrongPin, SignInLocked)) as refused:
            desk.shop.staff.sign_in(1, pin=WRONG)
        said.append(refused.type)
    return said


def test_the_right_pin_signs_in_and_the_log_says_so(desk: Desk) -> None:
    actor = desk.shop.staff.sign_in(1, pin="４８２９１６")
    assert (actor.name, actor.role) == ("老王", Role.OWNER)
    assert rows("SELECT action FROM audit_line ORDER BY id DESC LIMIT 1") == [("sign in",)]


def test_a_wrong_pin_and_a_wrong_name_are_told_in_the_same_words(desk: Desk) -> None:
    with pytest.raises(WrongPin) as wrong_pin:
        desk.shop.staff.sign_in(1, pin=WRONG)
    with pytest.raises(WrongPin) as wrong_name:
        desk.shop.staff.sign_in(99, pin=PIN)
    assert str(wrong_pin.value) == str(wrong_name.value)


def test_the_fifth_wrong_pin_locks_and_the_right_one_must_wait_too(desk: Desk) -> None:
    assert try_wrong(desk, 5) == [WrongPin] * 4 + [SignInLocked]
    with pytest.raises(SignInLocked) as locked:
        desk.shop.staff.sign_in(1, pin=PIN)
    assert locked.value.wait == timedelta(seconds=30)
    desk.clock.advance(timedelta(seconds=30))
    assert desk.shop.staff.sign_in(1, pin=PIN).staff_id == 1


def test_a_locked_try_does_not_count_and_does_not_lengthen_the_wait(desk: Desk) -> None:
    try_wrong(desk, 5)
    assert try_wrong(desk, 20) == [SignInLocked] * 20
    assert one("SELECT failures FROM staff") == (5,)


def test_success_begins_the_count_anew(desk: Desk) -> None:
    try_wrong(desk, 4)
    desk.shop.staff.sign_in(1, pin=PIN)
    assert try_wrong(desk, 4) == [WrongPin] * 4


def test_every_wrong_try_is_in_the_log_without_what_was_typed(desk: Desk) -> None:
    try_wrong(desk, 3)
    found = rows("SELECT subject, detail FROM audit_line WHERE action = 'wrong pin'")
    assert found == [("staff:1", "{}")] * 3


@pytest.mark.parametrize("years", [-10, 10])
def test_moving_the_clock_neither_ends_a_wait_nor_makes_it_longer(desk: Desk, years: int) -> None:
    try_wrong(desk, 5)
    desk.clock.set(MORNING + timedelta(days=365 * years))
    with pytest.raises(SignInLocked) as locked:
        desk.shop.staff.sign_in(1, pin=PIN)
    assert locked.value.wait == timedelta(seconds=30)
    desk.clock.advance(timedelta(seconds=30))
    assert desk.shop.staff.sign_in(1, pin=PIN).staff_id == 1


def test_a_restart_begins_the_wait_anew_and_it_can_be_served(desk: Desk) -> None:
    try_wrong(desk, 6)
    again = Staff(clock=desk.shop.clock, pin_cost=CHEAP)
    desk.clock.set(MORNING + timedelta(days=1))
    with pytest.raises(SignInLocked) as locked:
        again.sign_in(1, pin=PIN)
    assert locked.value.wait == timedelta(seconds=30)
    desk.clock.advance(timedelta(seconds=30))
    assert again.sign_in(1, pin=PIN).staff_id == 1


def test_a_wait_that_began_at_another_till_is_served_here_too(desk: Desk) -> None:
    other = Staff(clock=desk.shop.clock, pin_cost=CHEAP)
    try_wrong(desk, 5)
    with pytest.raises(SignInLocked):
        other.sign_in(1, pin=PIN)
    desk.clock.advance(timedelta(seconds=30))
    try_wrong(desk, 1)
    with pytest.raises(SignInLocked) as locked:
        other.sign_in(1, pin=PIN)
    assert locked.value.wait == timedelta(seconds=60)


def test_the_owner_approves_in_place_and_nobody_signs_in(desk: Desk) -> None:
    cashier = desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=WRONG, by=desk.owner)
    owner = desk.shop.staff.approve(
        1, pin="４８２９１６", permission=Permission.EXCEED_LIMITS, asked_by=cashier
    )
    assert owner == desk.owner
    assert last_line() == (
        "approve",
        1,
        f"staff:{cashier.staff_id}",
        '{"permission": "exceed limits"}',
    )


def test_who_may_not_do_it_approves_nothing_and_the_log_says_denied(desk: Desk) -> None:
    manager = desk.shop.staff.appoint(name="小李", role=Role.MANAGER, pin=WRONG, by=desk.owner)
    with pytest.raises(NotPermitted):
        desk.shop.staff.approve(
            manager.staff_id, pin=WRONG, permission=Permission.EXCEED_LIMITS, asked_by=manager
        )
    assert last_line()[0] == "denied"


def test_a_wrong_pin_of_an_approval_counts_and_waits_as_one_of_signing_in(desk: Desk) -> None:
    said: list[type[Exception]] = []
    for _ in range(5):
        with pytest.raises((WrongPin, SignInLocked)) as refused:
            desk.shop.staff.approve(
                1, pin=WRONG, permission=Permission.EXCEED_LIMITS, asked_by=desk.owner
            )
        said.append(refused.type)
    assert said == [WrongPin] * 4 + [SignInLocked]
    assert try_wrong(desk, 1) == [SignInLocked]
    assert rows("SELECT count(*) FROM audit_line WHERE action = 'wrong pin'") == [(5,)]
    assert rows("SELECT count(*) FROM audit_line WHERE action = 'approve'") == [(0,)]


def test_the_owner_appoints_a_cashier_who_signs_in_with_a_pin_of_their_own(desk: Desk) -> None:
    cashier = desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=WRONG, by=desk.owner)
    assert desk.shop.staff.sign_in(cashier.staff_id, pin=WRONG) == cashier
    with pytest.raises(WrongPin):
        desk.shop.staff.sign_in(cashier.staff_id, pin=PIN)
    assert [person.name for person in desk.shop.staff.list_active()] == ["老王", "小李"]


def test_a_cashier_appoints_nobody(desk: Desk) -> None:
    cashier = Actor(1, "小李", Role.CASHIER)
    with pytest.raises(NotPermitted) as refused:
        desk.shop.staff.appoint(name="小张", role=Role.OWNER, pin=WRONG, by=cashier)
    assert refused.value.permission is Permission.MANAGE_STAFF
    assert len(desk.shop.staff.list_active()) == 1


def test_two_people_of_one_name_are_refused(desk: Desk) -> None:
    with pytest.raises(StaffNameTaken):
        desk.shop.staff.appoint(name=" 老王 ", role=Role.CASHIER, pin=WRONG, by=desk.owner)


@pytest.mark.parametrize("name", ["", "  ", "\u200b", "\u200d \u200d"])
def test_someone_without_a_name_is_refused(desk: Desk, name: str) -> None:
    with pytest.raises(TextRefused) as refused:
        desk.shop.staff.appoint(name=name, role=Role.CASHIER, pin=WRONG, by=desk.owner)
    assert refused.value.fault is TextFault.MISSING


def test_there_is_one_first_owner(desk: Desk) -> None:
    with pytest.raises(OwnerExists):
        desk.shop.staff.found_owner(name="老张", pin=WRONG)


def test_a_shop_in_use_gets_no_other_pin_as_one_that_was_brought_back_does(desk: Desk) -> None:
    with pytest.raises(OwnerExists):
        desk.shop.staff.begin_again(pin="739251")
    assert desk.shop.staff.sign_in(desk.owner.staff_id, pin=PIN) == desk.owner


def test_the_owner_may_do_everything_and_a_cashier_may_not_change_the_shop() -> None:
    terms = RoleTerms()
    assert terms.of(Role.OWNER) == frozenset(Permission)
    for role in (Role.CASHIER, Role.MANAGER):
        assert Permission.SELL in terms.of(role)
        assert not {Permission.CHANGE_SETTINGS, Permission.MANAGE_STAFF} & terms.of(role)


def test_the_pin_itself_is_nowhere_in_the_file(desk: Desk) -> None:
    assert CHEAP.passes == 1
    content = b"".join(path.read_bytes() for path in desk.shop.path.parent.iterdir())
    assert len(content) > 10_000
    assert PIN.encode() not in content
