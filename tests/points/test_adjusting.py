"""Points by hand: adjustments with their reasons, opening balances, and the second unit."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopclub.kernel.text import TextRefused
from shopclub.points.ledger import (
    MOST_POINTS,
    EntryKind,
    Ledger,
    NotEnoughPoints,
    PointsOutOfRange,
    ReasonMissing,
    Unit,
)
from shopclub.staff.roles import NotPermitted, Role
from shopclub.storage.database import one, rows
from tests.builders import Desk, desk_in
from tests.points.purse import FORGIVE, Purse, purse_of


@pytest.fixture
def purse(desk: Desk) -> Purse:
    """Return the points of a new member."""
    return purse_of(desk)


def written() -> list[object]:
    """Return how many rows an adjustment could have added to."""
    tables = ("point_entry", "point_note", "point_lot", "point_debt", "lot_use", "audit_line")
    return [one(f"SELECT count(*) FROM {table}") for table in tables]


def test_the_owner_gives_points_with_a_reason_and_a_last_day(purse: Purse) -> None:
    """had 0 / +25 by hand / left 25, the reason beside the entry, an audit line without it."""
    purse.adjust(25, reason=" 找回  的小票 ", until=date(2027, 6, 30))
    (entry,) = purse.ledger.entries_of(purse.member_id)
    assert (entry.kind, entry.points, entry.note) == (EntryKind.ADJUST, 25, "找回 的小票")
    assert entry.expires_on == date(2027, 6, 30)
    ((action, staff_id, detail),) = rows(
        "SELECT action, staff_id, detail FROM audit_line ORDER BY id DESC LIMIT 1"
    )
    assert (action, staff_id) == ("adjust points", purse.desk.owner.staff_id)
    assert '"points": 25' in detail
    assert "小票" not in detail


def test_the_owner_takes_points_and_what_is_missing_is_owed(purse: Purse) -> None:
    """had 10 / −25 by hand / left −15."""
    purse.credit(10)
    purse.adjust(-25)
    assert (purse.points, purse.owed) == (-15, 15)
    assert purse.desk.shop.check() == ()


def test_a_shop_where_nobody_owes_takes_no_more_than_there_is(purse: Purse) -> None:
    """had 10 / −25 by hand where nobody owes / refused / left 10."""
    purse.credit(10)
    before = written()
    with pytest.raises(NotEnoughPoints) as refused:
        purse.adjust(-25, policy=FORGIVE)
    assert (refused.value.has, refused.value.needs) == (10, 25)
    assert written() == before


@pytest.mark.parametrize("points", [50, -50])
def test_the_same_adjustment_is_made_once(purse: Purse, points: int) -> None:
    purse.credit(100)
    assert purse.adjust(points, source="adjust:form-7") is not None
    before = written()
    assert purse.adjust(points, source="adjust:form-7") is None
    assert written() == before


@pytest.mark.parametrize(
    ("points", "reason", "refusal"),
    [
        (5, "", ReasonMissing),
        (5, " 　\u200b", ReasonMissing),
        (-5, "x" * 201, TextRefused),
        (0, "why", PointsOutOfRange),
        (MOST_POINTS + 1, "why", PointsOutOfRange),
        (-MOST_POINTS - 1, "why", PointsOutOfRange),
    ],
)
def test_an_adjustment_that_says_nothing_writes_nothing(
    purse: Purse, points: int, reason: str, refusal: type[Exception]
) -> None:
    before = written()
    with pytest.raises(refusal):
        purse.adjust(points, reason=reason)
    assert written() == before


@pytest.mark.parametrize("role", [Role.CASHIER, Role.MANAGER])
def test_only_the_owner_adjusts(purse: Purse, role: Role) -> None:
    other = replace(purse.desk, owner=replace(purse.desk.owner, role=role))
    before = written()
    with pytest.raises(NotPermitted):
        replace(purse, desk=other).adjust(5)
    assert written() == before


@pytest.mark.parametrize("points", [0, -3, 10**9])
def test_an_old_programme_brings_at_least_one_point_and_not_beyond_reason(
    desk: Desk, purse: Purse, points: int
) -> None:
    with pytest.raises(PointsOutOfRange) as refused:
        open_with(purse, points)
    assert (refused.value.points, refused.value.most) == (points, MOST_POINTS)


def open_with(purse: Purse, points: int, *, until: date | None = None) -> int | None:
    """Bring points from an older programme, under one source a member."""
    return purse.ledger.open_with(
        purse.member_id,
        points,
        source=f"import:old:{purse.member_id}",
        expires_on=until,
        moment=purse.desk.shop.clock.moment(),
        staff_id=None,
    )


def test_the_points_of_an_old_programme_come_once(purse: Purse) -> None:
    """had 0 / opens with 300, imported twice / left 300."""
    assert open_with(purse, 300, until=date(2027, 12, 31)) is not None
    assert open_with(purse, 300, until=date(2027, 12, 31)) is None
    assert purse.points == 300
    (entry,) = purse.ledger.entries_of(purse.member_id)
    assert entry.kind is EntryKind.OPENING


def test_points_that_lapsed_before_they_came_are_a_bug(purse: Purse) -> None:
    with pytest.raises(ValueError, match="on its first day"):
        open_with(purse, 300, until=date(2026, 11, 20))


def test_stored_money_is_a_second_unit_of_the_same_lots(tmp_path: Path) -> None:
    """had 100 points and ¥50.00 / each used, taken back, lapsed / neither touches the other."""
    with desk_in(tmp_path) as desk:
        points = purse_of(desk)
        money = replace(points, ledger=Ledger(unit=Unit.MONEY))
        points.credit(100)
        top_up = money.credit(5_000, until=date(2026, 11, 30))
        money.redeem(1_000)
        money.take_back(5_000, lot=top_up)
        assert (points.points, money.points) == (100, -1_000)
        points.redeem(30)
        points.credit(1, until=date(2026, 11, 30))
        money.credit(1_500, until=date(2026, 11, 30))
        assert (points.points, money.points) == (71, 500)
        assert [entry.points for entry in points.ledger.entries_of(points.member_id)] == [
            1, -30, 100,
        ]  # fmt: skip
        desk.turn_to(date(2026, 12, 1))
        assert money.ledger.expire_due(moment=desk.shop.clock.moment()) == 1
        assert (points.kept, money.kept) == (71, 0)
        assert points.ledger.expire_due(moment=desk.shop.clock.moment()) == 1
        assert (points.kept, money.kept) == (70, 0)
        assert desk.shop.check() == ()
