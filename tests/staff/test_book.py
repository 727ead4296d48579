"""The owner keeps who works here: names, roles, PINs, going and coming back."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from shopclub.backup.backups import Backups
from shopclub.config import BackupPlaces
from shopclub.exchange.exporting import export_parts
from shopclub.kernel.text import TextFault, TextRefused
from shopclub.staff.book import Employee, LastOwner, StaffBook, WorksHereNoMore
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import PinRefused
from shopclub.staff.roles import Actor, NotPermitted, Permission, Role
from shopclub.staff.staff import Staff, StaffNameTaken, WrongPin
from shopclub.storage.database import one, rows
from shopclub.storage.problems import DamagedFile
from tests.builders import CHEAP, MORNING, PIN, Desk, spoil

OTHER, THIRD = "739214", "815207"


@pytest.fixture
def book(desk: Desk) -> StaffBook:
    return desk.shop.staff_book


@pytest.fixture
def cashier(desk: Desk) -> Actor:
    return desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=OTHER, by=desk.owner)


def last_line() -> tuple[Any, ...]:
    """Return the last line of the log: what, who, of whom, how."""
    (line,) = rows(
        "SELECT action, staff_id, subject, detail FROM audit_line ORDER BY id DESC LIMIT 1"
    )
    return tuple(line)


def person(desk: Desk, staff_id: int) -> Employee:
    """Return how somebody stands in the book."""
    everyone = desk.shop.staff_book.everyone(by=desk.owner)
    return next(one for one in everyone if one.staff_id == staff_id)


def test_the_book_says_since_when_and_when_last_seen(desk: Desk, cashier: Actor) -> None:
    new = person(desk, cashier.staff_id)
    assert (new.since, new.last_sign_in, new.gone_on) == (date(2026, 11, 21), None, None)
    desk.clock.advance(timedelta(hours=3))
    desk.shop.staff.sign_in(cashier.staff_id, pin=OTHER)
    assert person(desk, cashier.staff_id).last_sign_in == MORNING + timedelta(hours=3)


def test_another_name_and_role_are_two_lines_without_the_name(
    desk: Desk, book: StaffBook, cashier: Actor
) -> None:
    book.change(cashier.staff_id, name=" 李 芳 ", role=Role.MANAGER, by=desk.owner)
    changed = person(desk, cashier.staff_id)
    assert (changed.name, changed.role) == ("李 芳", Role.MANAGER)
    lines = rows("SELECT action, subject, detail FROM audit_line ORDER BY id DESC LIMIT 2")
    assert lines == [
        ("change role", "staff:2", '{"before": "cashier", "role": "manager"}'),
        ("rename", "staff:2", "{}"),
    ]
    book.change(cashier.staff_id, name="李 芳", role=Role.MANAGER, by=desk.owner)
    assert rows("SELECT count(*) FROM audit_line WHERE action = 'rename'") == [(1,)]


def test_a_name_that_is_taken_or_missing_is_refused(
    desk: Desk, book: StaffBook, cashier: Actor
) -> None:
    with pytest.raises(StaffNameTaken):
        book.change(cashier.staff_id, name="老王", role=Role.CASHIER, by=desk.owner)
    with pytest.raises(TextRefused) as refused:
        book.change(cashier.staff_id, name=" ", role=Role.CASHIER, by=desk.owner)
    assert refused.value.fault is TextFault.MISSING
    assert person(desk, cashier.staff_id).name == "小李"


def test_the_last_owner_neither_goes_nor_becomes_something_else(
    desk: Desk, book: StaffBook, cashier: Actor
) -> None:
    with pytest.raises(LastOwner):
        book.let_go(1, by=desk.owner)
    with pytest.raises(LastOwner):
        book.change(1, name="老王", role=Role.MANAGER, by=desk.owner)
    book.change(cashier.staff_id, name="小李", role=Role.OWNER, by=desk.owner)
    book.let_go(1, by=desk.owner)
    assert [one.name for one in desk.shop.staff.list_active()] == ["小李"]


def test_who_was_let_go_does_not_sign_in_and_their_rows_stay(
    desk: Desk, book: StaffBook, cashier: Actor
) -> None:
    desk.shop.till.ring_up(desk.draft(100), by=cashier)
    book.let_go(cashier.staff_id, by=desk.owner)
    assert last_line() == ("let go", 1, "staff:2", "{}")
    with pytest.raises(WrongPin):
        desk.shop.staff.sign_in(cashier.staff_id, pin=OTHER)
    gone = person(desk, cashier.staff_id)
    assert (gone.active, gone.gone_on) == (False, date(2026, 11, 21))
    assert rows("SELECT staff_id FROM sale") == [(cashier.staff_id,)]
    with pytest.raises(WorksHereNoMore):
        book.set_pin(cashier.staff_id, pin=THIRD, by=desk.owner)


def test_who_was_let_go_while_at_a_till_can_do_no_more_there(
    desk: Desk, book: StaffBook, cashier: Actor
) -> None:
    seated = desk.shop.staff.sign_in(cashier.staff_id, pin=OTHER)
    book.let_go(cashier.staff_id, by=desk.owner)
    with pytest.raises(NotPermitted):
        desk.shop.till.ring_up(desk.draft(100), by=seated)
    assert rows("SELECT * FROM sale") == []


def test_an_owner_who_was_let_go_elsewhere_can_do_nothing_of_an_owner_here(
    desk: Desk, book: StaffBook, tmp_path: Path
) -> None:
    second = desk.shop.staff.appoint(name="老李", role=Role.OWNER, pin=OTHER, by=desk.owner)
    seated = desk.shop.staff.sign_in(second.staff_id, pin=OTHER)
    backups = Backups(desk.shop.path, desk.clock, pin_cost=CHEAP)
    backups.shelf(places=BackupPlaces(), by=seated)
    book.let_go(second.staff_id, by=desk.owner)
    places = BackupPlaces()
    acts: list[Any] = [
        partial(backups.make_by_hand, places=places, by=seated),
        partial(backups.shelf, places=places, by=seated),
        partial(export_parts, desk.shop, tmp_path / "out", by=seated),
        partial(book.everyone, by=seated),
    ]
    for act in acts:
        with pytest.raises(NotPermitted):
            act()
    assert not (desk.shop.path.parent / "backups").exists()


def test_a_manager_made_cashier_at_another_till_is_one_here_too(desk: Desk) -> None:
    staff = desk.shop.staff
    manager = staff.appoint(name="小张", role=Role.MANAGER, pin=OTHER, by=desk.owner)
    other = Staff(clock=desk.shop.clock, pin_cost=CHEAP)
    seated = other.sign_in(manager.staff_id, pin=OTHER)
    member = desk.enrol("王小明", "13800135678")
    assert desk.shop.member_acts.reveal_phone(member.member_id, reason="call", by=seated)
    desk.shop.staff_book.change(manager.staff_id, name="小张", role=Role.CASHIER, by=desk.owner)
    with pytest.raises(NotPermitted):
        desk.shop.member_acts.reveal_phone(member.member_id, reason="call", by=seated)


def test_who_comes_back_has_the_old_id_and_a_new_pin(
    desk: Desk, book: StaffBook, cashier: Actor
) -> None:
    book.let_go(cashier.staff_id, by=desk.owner)
    desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=THIRD, by=desk.owner)
    with pytest.raises(StaffNameTaken):
        book.take_back(cashier.staff_id, name="小李", role=Role.MANAGER, pin=THIRD, by=desk.owner)
    book.take_back(cashier.staff_id, name="李大", role=Role.MANAGER, pin=THIRD, by=desk.owner)
    assert last_line() == ("take back", 1, "staff:2", '{"role": "manager"}')
    with pytest.raises(WrongPin):
        desk.shop.staff.sign_in(cashier.staff_id, pin=OTHER)
    assert desk.shop.staff.sign_in(cashier.staff_id, pin=THIRD).role is Role.MANAGER
    assert person(desk, cashier.staff_id).gone_on is None
    with pytest.raises(WorksHereNoMore):
        book.take_back(cashier.staff_id, name="李大", role=Role.MANAGER, pin=THIRD, by=desk.owner)


def test_a_new_pin_by_the_owner_ends_the_wait(desk: Desk, book: StaffBook, cashier: Actor) -> None:
    for _ in range(5):
        with pytest.raises((WrongPin, SignInLocked)):
            desk.shop.staff.sign_in(cashier.staff_id, pin=PIN)
    with pytest.raises(SignInLocked):
        desk.shop.staff.sign_in(cashier.staff_id, pin=OTHER)
    book.set_pin(cashier.staff_id, pin=THIRD, by=desk.owner)
    assert last_line() == ("set pin", 1, "staff:2", "{}")
    assert desk.shop.staff.sign_in(cashier.staff_id, pin=THIRD) == cashier


def test_ones_own_pin_changes_with_the_old_one_only(
    desk: Desk, book: StaffBook, cashier: Actor
) -> None:
    with pytest.raises(WrongPin):
        book.change_own_pin(current=PIN, pin=THIRD, by=cashier)
    with pytest.raises(PinRefused):
        book.change_own_pin(current=OTHER, pin="123456", by=cashier)
    assert one("SELECT failures FROM staff WHERE id = 2") == (1,)
    book.change_own_pin(current=OTHER, pin=THIRD, by=cashier)
    assert last_line() == ("change pin", 2, "staff:2", "{}")
    assert one("SELECT failures FROM staff WHERE id = 2") == (0,)
    assert desk.shop.staff.sign_in(2, pin=THIRD) == cashier


def test_guessing_the_old_pin_there_waits_as_at_the_sign_in(
    desk: Desk, book: StaffBook, cashier: Actor
) -> None:
    for _ in range(5):
        with pytest.raises((WrongPin, SignInLocked)):
            book.change_own_pin(current=PIN, pin=THIRD, by=cashier)
    with pytest.raises(SignInLocked):
        desk.shop.staff.sign_in(cashier.staff_id, pin=OTHER)


def test_only_an_owner_keeps_the_book(desk: Desk, book: StaffBook, cashier: Actor) -> None:
    before = rows("SELECT * FROM staff"), rows("SELECT count(*) FROM audit_line")
    for act in (
        lambda: book.everyone(by=cashier),
        lambda: book.change(2, name="x", role=Role.OWNER, by=cashier),
        lambda: book.set_pin(1, pin=THIRD, by=cashier),
        lambda: book.let_go(1, by=cashier),
        lambda: book.take_back(2, name="x", role=Role.OWNER, pin=THIRD, by=cashier),
        lambda: book.change_role_terms(book.role_terms(), by=cashier),
    ):
        with pytest.raises(NotPermitted) as refused:
            act()
        assert refused.value.permission is Permission.MANAGE_STAFF
    assert before == (rows("SELECT * FROM staff"), rows("SELECT count(*) FROM audit_line"))


@pytest.mark.parametrize(
    "flip", ["role = 'cashiex'", "gone_on = '2026-1q-01'", "last_sign_in = 1 << 61"]
)
def test_what_nobody_wrote_of_somebody_is_damage_and_no_bug(
    desk: Desk, book: StaffBook, cashier: Actor, flip: str
) -> None:
    spoil(
        "PRAGMA ignore_check_constraints = 1",
        f"UPDATE staff SET {flip} WHERE id = {cashier.staff_id}",
    )
    for by in (desk.owner, cashier) if "role" in flip else (desk.owner,):
        with pytest.raises(DamagedFile):
            book.everyone(by=by)
