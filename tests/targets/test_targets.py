"""Setting, changing and ending targets in a real file, and what the log and `check` say of it."""

import importlib
from dataclasses import replace
from datetime import date, timedelta

import pytest

from shopclub.insights.log.entries import entries_of
from shopclub.insights.log.words import saying_of
from shopclub.kernel.money import currency
from shopclub.kernel.phrases import phrases_of
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import one, rows
from shopclub.storage.models import queries
from shopclub.targets.target import (
    Figure,
    GoalIsBaseline,
    MonthsOutOfRange,
    Target,
    TargetGone,
    TargetOverlaps,
    TargetSaid,
    baseline_month,
)
from tests.builders import NOBODY, Desk, spoil

NOVEMBER = date(2026, 11, 1)
WANTED = TargetSaid(Figure.REPURCHASE, NOVEMBER, 12, 324, 373)
MANAGER = Actor(3, "小张", Role.MANAGER)


def lines(language: str = "en") -> list[tuple[str, str]]:
    """Return what the log says of targets: title and small print, the oldest first."""
    ids = [key for (key,) in rows("SELECT id FROM audit_line WHERE action LIKE '% target'")]
    said = [
        saying_of(entry, phrases=phrases_of(language), currency=currency("CNY"))
        for entry in entries_of(ids)
    ]
    return [(one.title, one.note) for one in said]


def test_a_target_is_set_changed_and_ended_and_the_log_tells_of_each(desk: Desk) -> None:
    targets, owner = desk.shop.targets, desk.owner
    target = targets.add(WANTED, by=owner)
    assert targets.followed(by=owner) == (target,)
    more = targets.change(target.target_id, replace(WANTED, months=6, goal=400), by=owner)
    assert targets.followed(by=owner) == (more,)
    assert (more.said.months, more.said.goal) == (6, 400)
    targets.end(target.target_id, by=owner)
    assert targets.followed(by=owner) == ()
    assert rows("SELECT ended_on FROM target") == [("2026-11-21",)]
    assert lines() == [
        ("Target set: Repurchase rate, 32.4% → 37.3%", "first month: 2026-11, months: 12"),
        ("Target changed: Repurchase rate", "goal: 37.3% → 40.0%, months: 12 → 6"),
        ("Target ended: Repurchase rate, 32.4% → 40.0%", "first month: 2026-11, months: 6"),
    ]
    assert desk.shop.check() == ()


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_the_log_tells_of_targets_in_the_languages_of_the_shop(desk: Desk, language: str) -> None:
    money = TargetSaid(Figure.BASKET, NOVEMBER, 12, 3_250, 4_000)
    target = desk.shop.targets.add(money, by=desk.owner)
    desk.shop.targets.change(target.target_id, replace(money, goal=4_200), by=desk.owner)
    desk.shop.targets.end(target.target_id, by=desk.owner)
    told = [word for line in lines(language) for word in line]
    assert "¥32.50 → ¥40.00" in told[0]
    assert "¥40.00 → ¥42.00" in told[3]
    assert all(any(char > "\u3000" for char in word) for word in told)
    assert not any(char.isalpha() and char < "\u0250" for word in told for char in word)


def test_what_changes_nothing_is_not_told_and_a_figure_stays(desk: Desk) -> None:
    target = desk.shop.targets.add(WANTED, by=desk.owner)
    assert desk.shop.targets.change(target.target_id, WANTED, by=desk.owner) == target
    other = replace(WANTED, figure=Figure.ACTIVE)
    assert desk.shop.targets.change(target.target_id, other, by=desk.owner) == target
    assert len(lines()) == 1


def test_a_second_target_of_a_figure_waits_until_the_first_is_over_or_ended(desk: Desk) -> None:
    targets, owner = desk.shop.targets, desk.owner
    first = targets.add(replace(WANTED, months=2), by=owner)
    with pytest.raises(TargetOverlaps) as refused:
        targets.add(replace(WANTED, first=date(2026, 12, 5)), by=owner)
    assert (refused.value.first, refused.value.last) == (NOVEMBER, date(2026, 12, 1))
    second = targets.add(replace(WANTED, first=date(2027, 1, 1)), by=owner)
    targets.add(replace(WANTED, figure=Figure.ACTIVE), by=owner)
    with pytest.raises(TargetOverlaps):
        targets.change(first.target_id, replace(WANTED, months=3), by=owner)
    targets.change(first.target_id, replace(WANTED, months=1), by=owner)
    targets.end(second.target_id, by=owner)
    assert targets.change(first.target_id, WANTED, by=owner) == Target(1, WANTED)


def test_what_is_refused_wrote_nothing(desk: Desk) -> None:
    targets, owner = desk.shop.targets, desk.owner
    for said, refusal in (
        (replace(WANTED, goal=324), GoalIsBaseline),
        (replace(WANTED, months=37), MonthsOutOfRange),
    ):
        with pytest.raises(refusal):
            targets.add(said, by=owner)
    for by in (MANAGER, NOBODY):
        with pytest.raises(NotPermitted):
            targets.add(WANTED, by=by)
    target = targets.add(WANTED, by=owner)
    for act in (
        lambda: targets.change(target.target_id, replace(WANTED, months=1), by=MANAGER),
        lambda: targets.end(target.target_id, by=MANAGER),
        lambda: targets.followed(by=NOBODY),
    ):
        with pytest.raises(NotPermitted):
            act()
    assert targets.followed(by=MANAGER) == (target,)
    targets.end(target.target_id, by=owner)
    for late in (
        lambda: targets.end(target.target_id, by=owner),
        lambda: targets.change(target.target_id, replace(WANTED, months=1), by=owner),
        lambda: targets.end(77, by=owner),
    ):
        with pytest.raises(TargetGone):
            late()
    assert len(lines()) == 2


@pytest.mark.parametrize(
    ("first", "today", "month"),
    [
        (date(2026, 12, 1), date(2026, 11, 21), date(2026, 10, 1)),
        (date(2026, 11, 1), date(2026, 11, 21), date(2026, 10, 1)),
        (date(2026, 6, 15), date(2026, 11, 21), date(2026, 5, 1)),
        (date(2027, 3, 1), date(2027, 1, 2), date(2026, 12, 1)),
    ],
)
def test_the_baseline_is_of_the_last_whole_month_before_the_first(
    first: date, today: date, month: date
) -> None:
    assert baseline_month(first, today=today) == month


SPOILT = (
    ("target against its seal", "UPDATE target SET goal = goal + 1"),
    ("target against its seal", "UPDATE target SET baseline = 0"),
    ("target against its seal", "UPDATE target SET months = 11"),
    ("target against its seal", "UPDATE target SET first_month = '2026-10'"),
    ("target against its seal", "UPDATE target SET figure = 'active'"),
    ("target against its seal", "UPDATE target SET figure = 'wings'"),
    ("target against its seal", "UPDATE target SET ended_on = '2026-11-21'"),
    ("target that is gone", "DELETE FROM target"),
    (
        "target without its audit line",
        "INSERT INTO target VALUES (9, 'joined', '2026-12', 3, 5, 9, NULL)",
    ),
)


@pytest.mark.parametrize(("what", "statement"), SPOILT)
def test_a_target_that_was_changed_by_hand_is_named(desk: Desk, what: str, statement: str) -> None:
    target = desk.shop.targets.add(replace(WANTED, goal=400), by=desk.owner)
    desk.shop.targets.change(target.target_id, WANTED, by=desk.owner)
    assert desk.shop.check() == ()
    spoil(statement)
    assert {found.what for found in desk.shop.check()} == {what}


def test_a_target_that_was_ended_and_goes_on_by_hand_is_named(desk: Desk) -> None:
    target = desk.shop.targets.add(WANTED, by=desk.owner)
    desk.clock.advance(timedelta(days=1))
    desk.shop.targets.end(target.target_id, by=desk.owner)
    assert desk.shop.check() == ()
    spoil("UPDATE target SET ended_on = NULL")
    assert [found.what for found in desk.shop.check()] == ["target against its seal"]


def test_the_migration_makes_the_table_that_a_new_shop_has(desk: Desk) -> None:
    asked = "SELECT sql FROM sqlite_master WHERE name = 'target'"
    new = one(asked)
    migration = importlib.import_module("shopclub.storage.migrations.0024_targets")
    rows("DROP TABLE target")
    assert one(asked) is None
    migration.up(None, queries)
    assert one(asked) == new
