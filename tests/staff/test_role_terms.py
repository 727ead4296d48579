"""What a manager and a cashier may do is the owner's to set, but for what stays the owner's."""

import json
from datetime import date
from pathlib import Path

import pytest

from shopclub.shop import open_shop
from shopclub.staff.audit import seal_of
from shopclub.staff.roles import (
    EVERYBODYS,
    OWNERS_ALONE,
    ROLE_TERMS,
    Actor,
    NotPermitted,
    Permission,
    Role,
    RoleTerms,
)
from shopclub.staff.staff import Staff
from shopclub.storage.database import rows
from shopclub.storage.settings import history, row_of
from tests.builders import CHEAP, Desk

OTHER = "739214"
RULES = {
    Permission.ADJUST_POINTS,
    Permission.EXCEED_LIMITS,
    Permission.LOCK_TIER,
    Permission.EXPORT,
    Permission.CHANGE_SETTINGS,
    Permission.MANAGE_BACKUPS,
}
"""What needs the owner as long as nobody set it otherwise (RULES §13)."""


@pytest.fixture
def manager(desk: Desk) -> Actor:
    return desk.shop.staff.appoint(name="小张", role=Role.MANAGER, pin=OTHER, by=desk.owner)


def test_as_it_begins_a_manager_sees_the_office_and_the_rules_need_the_owner() -> None:
    terms = RoleTerms()
    assert {Permission.OPEN_OFFICE, Permission.REVEAL_PHONE} <= terms.of(Role.MANAGER)
    for role in (Role.MANAGER, Role.CASHIER):
        assert not RULES & terms.of(role)


@pytest.mark.parametrize("role", [Role.MANAGER, Role.CASHIER])
def test_what_is_everybodys_or_the_owners_alone_is_neither_given_nor_taken(role: Role) -> None:
    nothing, everything = frozenset[Permission](), frozenset(Permission)
    assert RoleTerms(manager=nothing, cashier=nothing).of(role) == EVERYBODYS
    assert RoleTerms(manager=everything, cashier=everything).of(role) == everything - OWNERS_ALONE


def test_whoever_may_read_the_whole_file_or_make_its_key_is_the_owner_alone() -> None:
    """A key, a backup or the file itself has the hashes of the PINs; an export has none."""
    everything = frozenset(Permission)
    given = RoleTerms(manager=everything, cashier=everything)
    for role in (Role.MANAGER, Role.CASHIER):
        assert not given.of(role) & {Permission.ENCRYPT, Permission.MANAGE_BACKUPS}


def test_given_a_permission_a_manager_at_the_desk_has_it_at_once(
    desk: Desk, manager: Actor
) -> None:
    wang, book = desk.enrol("王小明", "13800135678"), desk.shop.staff_book
    assert not manager.may(Permission.ADJUST_POINTS)
    with pytest.raises(NotPermitted):
        desk.shop.till.adjust_points(wang.member_id, 50, reason="gift", source="a", by=manager)
    terms = book.role_terms()
    book.change_role_terms(
        RoleTerms(manager=terms.manager | {Permission.ADJUST_POINTS}, cashier=terms.cashier),
        by=desk.owner,
    )
    assert manager.may(Permission.ADJUST_POINTS)
    desk.shop.till.adjust_points(wang.member_id, 50, reason="gift", source="a", by=manager)
    assert desk.points_of(wang) == 50


def test_taken_away_at_another_till_it_is_gone_at_this_one(desk: Desk, manager: Actor) -> None:
    here = Staff(clock=desk.shop.clock, pin_cost=CHEAP).sign_in(manager.staff_id, pin=OTHER)
    book = desk.shop.staff_book
    cashier = book.role_terms().cashier
    assert here.may(Permission.REVEAL_PHONE)
    book.change_role_terms(RoleTerms(manager=cashier, cashier=cashier), by=desk.owner)
    member = desk.enrol("王小明", "13800135678")
    with pytest.raises(NotPermitted):
        desk.shop.member_acts.reveal_phone(member.member_id, reason="call", by=here)
    assert not here.may(Permission.REVEAL_PHONE)


def test_the_change_is_a_dated_setting_and_a_line_of_what_was_given_and_taken(
    desk: Desk, manager: Actor
) -> None:
    book = desk.shop.staff_book
    before = book.role_terms()
    after = RoleTerms(
        manager=before.manager | {Permission.EXPORT} - OWNERS_ALONE,
        cashier=before.cashier - {Permission.REFUND},
    )
    book.change_role_terms(after, by=desk.owner)
    book.change_role_terms(after, by=desk.owner)
    (change,) = history(ROLE_TERMS)
    assert (change.effective, change.value) == (date(2026, 11, 21), after)
    lines = rows(
        "SELECT staff_id, subject, detail FROM audit_line WHERE action = 'change permissions'"
    )
    detail = {
        "cashier": "-refund",
        "change": change.change_id,
        "manager": "+export",
        "seal": seal_of(*row_of(change.change_id)),
    }
    assert lines == [(1, "setting:permissions", json.dumps(detail))]


def test_it_holds_after_the_shop_was_opened_again(tmp_path: Path, desk: Desk) -> None:
    book = desk.shop.staff_book
    cashier = desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=OTHER, by=desk.owner)
    terms = book.role_terms()
    given = RoleTerms(manager=terms.manager, cashier=terms.cashier | {Permission.EXCEED_LIMITS})
    book.change_role_terms(given, by=desk.owner)
    path = desk.shop.path
    desk.shop.close()
    with open_shop(path, clock=desk.clock, pin_cost=CHEAP) as again:
        assert again.staff.sign_in(cashier.staff_id, pin=OTHER).may(Permission.EXCEED_LIMITS)
        able = again.staff.list_who_may(Permission.EXCEED_LIMITS)
        assert [person.name for person in able] == ["老王", "小李"]


def test_a_permission_of_a_later_version_is_left_out() -> None:
    terms = ROLE_TERMS.from_data({"manager": ["sell", "fly"], "cashier": ["sell"]})
    assert terms == RoleTerms(
        manager=frozenset({Permission.SELL}), cashier=frozenset({Permission.SELL})
    )
    assert ROLE_TERMS.from_data(ROLE_TERMS.to_data(RoleTerms())) == RoleTerms()
