"""Settings are dated values: each day has the one that was in force."""

from contextlib import suppress
from datetime import date

import pytest

from shopclub.points.terms import POINT_TERMS, EarnRule, PointTerms
from shopclub.shop import BEGINNING
from shopclub.staff.roles import Actor, NotPermitted, Permission, Role
from shopclub.storage import settings
from shopclub.storage.database import rows, writing
from shopclub.storage.engines import ShopDatabase
from shopclub.storage.identity import IDENTITY
from shopclub.tiers.ladder import LADDER
from tests.builders import MORNING, Desk
from tests.encrypted_suite import connect

FIRST, LATER = PointTerms(earn=EarnRule(points=2)), PointTerms(earn=EarnRule(points=3))


def test_before_anyone_sets_it_a_setting_has_its_standard_value(desk: Desk) -> None:
    assert settings.current(POINT_TERMS, on=date(2026, 11, 21)) == PointTerms()


def test_each_day_has_the_value_that_is_in_force(desk: Desk) -> None:
    desk.shop.set_point_terms(LATER, by=desk.owner, effective=date(2027, 1, 1))
    desk.shop.set_point_terms(FIRST, by=desk.owner, effective=date(2026, 11, 22))
    expected = {
        date(2026, 11, 21): PointTerms(),
        date(2026, 11, 22): FIRST,
        date(2026, 12, 31): FIRST,
        date(2027, 1, 1): LATER,
    }
    assert {day: settings.current(POINT_TERMS, on=day) for day in expected} == expected


def test_of_two_changes_for_one_day_the_last_counts_and_both_stay(desk: Desk) -> None:
    for terms in (FIRST, LATER):
        desk.shop.set_point_terms(terms, by=desk.owner, effective=BEGINNING)
    assert settings.current(POINT_TERMS, on=date(2026, 11, 21)) == LATER
    assert [change.value for change in settings.history(POINT_TERMS)] == [FIRST, LATER]


def test_another_connection_s_change_is_seen_at_once(desk: Desk) -> None:
    assert settings.current(POINT_TERMS, on=date(2026, 11, 21)) == PointTerms()
    desk.shop.set_point_terms(FIRST, by=desk.owner, effective=BEGINNING)
    ((value,),) = rows("SELECT value FROM setting WHERE name = 'points'")
    outside = connect(desk.shop.path)
    with outside:
        outside.execute(
            "INSERT INTO setting (name, effective, value, set_at) VALUES (?, ?, ?, 1)",
            ("points", "2026-11-21", value.replace('"points": 2', '"points": 7')),
        )
    outside.close()
    assert settings.current(POINT_TERMS, on=date(2026, 11, 21)).earn.points == 7


def test_a_transaction_reads_the_settings_of_a_day_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.shop.set_point_terms(FIRST, by=desk.owner, effective=BEGINNING)
    desk.shop.set_point_terms(LATER, by=desk.owner, effective=date(2027, 1, 1))
    ladder = settings.current(LADDER, on=date(2026, 11, 21))
    asked: list[str] = []
    plain = ShopDatabase.sql

    def sql(self: ShopDatabase, statement: str, *values: object) -> object:
        asked.append(statement)
        return plain(self, statement, *values)

    monkeypatch.setattr(ShopDatabase, "sql", sql)
    with writing():
        for _ in range(3):
            assert settings.current(POINT_TERMS, on=date(2026, 11, 21)) == FIRST
            assert settings.current(IDENTITY, on=date(2026, 11, 21)).name == desk.shop.identity.name
            assert settings.current(LADDER, on=date(2026, 11, 21)) == ladder
        assert settings.current(POINT_TERMS, on=date(2027, 1, 1)) == LATER
    assert len(asked) == 2


def test_a_change_is_seen_in_its_own_transaction_and_forgotten_with_it(desk: Desk) -> None:
    today, cashier = date(2026, 11, 21), Actor(desk.owner.staff_id, "小李", Role.CASHIER)
    with writing():
        assert settings.current(POINT_TERMS, on=today) == PointTerms()
        settings.change(POINT_TERMS, FIRST, effective=BEGINNING, at=MORNING)
        assert settings.current(POINT_TERMS, on=today) == FIRST
        with suppress(NotPermitted), writing():
            settings.change(POINT_TERMS, LATER, effective=BEGINNING, at=MORNING)
            assert settings.current(POINT_TERMS, on=today) == LATER
            cashier.require(Permission.CHANGE_SETTINGS)
        assert settings.current(POINT_TERMS, on=today) == FIRST
    assert settings.current(POINT_TERMS, on=today) == FIRST


def test_only_the_owner_changes_settings(desk: Desk) -> None:
    before = rows("SELECT count(*) FROM setting")
    cashier = Actor(desk.owner.staff_id, "小李", Role.CASHIER)
    with pytest.raises(NotPermitted):
        desk.shop.set_point_terms(FIRST, by=cashier, effective=BEGINNING)
    assert rows("SELECT count(*) FROM setting") == before


def test_every_change_is_in_the_audit_log(desk: Desk) -> None:
    desk.shop.set_point_terms(FIRST, by=desk.owner, effective=BEGINNING)
    (found,) = rows("SELECT staff_id, at FROM audit_line WHERE subject = 'setting:points'")
    assert found == (desk.owner.staff_id, int(MORNING.timestamp()) * 1_000_000)
