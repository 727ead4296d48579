"""`check` proves every kept figure from its rows: each one spoilt by hand is named."""

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from shopclub.points import proof as points_proof
from shopclub.sales import proof as sales_proof
from shopclub.shop import Difference
from shopclub.tiers import proof as tiers_proof
from tests.builders import Desk, desk_in, spoil

COPIED_SALE = (
    "INSERT INTO sale SELECT 'copy', 'copy', at, day, till, staff_id, member_id, list_amount,"
    " tier_discount, points_money, paid, eligible, points_used, points_earned,"
    " multiplier_hundredths, content, receipt FROM sale WHERE id = 'second'"
)

GIVEN_TIER = (
    "INSERT INTO tier_change (at, day, member_id, from_tier, to_tier, spend, threshold, reason)"
    " VALUES (1, '2026-11-21', 3, 'bronze', 'gold', 0, 0, 'gift')"
)


@dataclass(frozen=True, slots=True)
class Spoilt:
    """A figure changed by hand, and what `check` must name and whose it is."""

    what: str
    whose: str
    statement: str


def update(table: str, change: str, *, where: str) -> str:
    """Return a statement that changes some rows."""
    return f"UPDATE {table} SET {change} WHERE {where}"


SPOILT = (
    Spoilt("balance", "1", "UPDATE point_balance SET points = points + 1 WHERE member_id = 1"),
    Spoilt("balance", "2", "DELETE FROM point_balance WHERE member_id = 2"),
    Spoilt("balance", "3", "INSERT INTO point_balance VALUES (3, 7)"),
    Spoilt("balance", "1", "DELETE FROM point_entry WHERE id = 1"),
    Spoilt("balance", "2", "UPDATE point_entry SET points = 999 WHERE id = 6"),
    Spoilt("lot", "6", "UPDATE point_lot SET remaining = remaining - 1 WHERE entry_id = 6"),
    Spoilt("lot", "6", "DELETE FROM point_lot WHERE entry_id = 6"),
    Spoilt("lot", "1", "DELETE FROM lot_use WHERE lot_id = 1"),
    Spoilt("lot granted", "6", "UPDATE point_lot SET granted = granted + 1 WHERE entry_id = 6"),
    Spoilt("lot granted", "6", "UPDATE point_lot SET expires_on = NULL WHERE entry_id = 6"),
    Spoilt("lot granted", "6", "UPDATE point_lot SET member_id = 1 WHERE entry_id = 6"),
    Spoilt("overdrawn lot", "1", "UPDATE lot_use SET points = 9999 WHERE lot_id = 1"),
    Spoilt("debit without lots", "2", "DELETE FROM lot_use WHERE entry_id = 2"),
    Spoilt("lot of another member", "6", "UPDATE lot_use SET lot_id = 6 WHERE entry_id = 2"),
    Spoilt(
        "used after its day", "1", "UPDATE point_entry SET expires_on = '2026-01-01' WHERE id = 1"
    ),
    Spoilt("expired before its day", "1", "UPDATE point_entry SET expires_on = NULL WHERE id = 1"),
    Spoilt(
        "points earned by sale", "first", update("sale", "points_earned = 0", where="id = 'first'")
    ),
    Spoilt(
        "points used by sale", "second", update("sale", "points_used = 0", where="id = 'second'")
    ),
    Spoilt("points without their sale", "1", "DELETE FROM sale WHERE id = 'first'"),
    Spoilt("points without their sale", "1", update("sale", "member_id = 2", where="id = 'first'")),
    Spoilt(
        "payments of sale",
        "second",
        update(
            "sale_payment",
            "amount = amount + 1, tendered = tendered + 1",
            where="sale_id = 'second'",
        ),
    ),
    Spoilt("payments of sale", "second", "DELETE FROM sale_payment WHERE sale_id = 'second'"),
    Spoilt(
        "receipt of sale",
        "first",
        update(
            "sale",
            "receipt = replace(receipt, '\"earned\": 2500', '\"earned\": 9999')",
            where="id = 'first'",
        ),
    ),
    Spoilt(
        "receipt of sale", "first", update("sale", "number = '260101010001'", where="id = 'first'")
    ),
    Spoilt(
        "sale against its audit line",
        "first",
        update("sale", "paid = paid + 1, list_amount = list_amount + 1", where="id = 'first'"),
    ),
    Spoilt("sale against its audit line", "copy", COPIED_SALE),
    Spoilt("sale against its audit line", "third", "DELETE FROM sale WHERE id = 'third'"),
    Spoilt(
        "sales by day: sales",
        "2026-11-21",
        update("sales_by_day", "sales = 9", where="day = '2026-11-21'"),
    ),
    Spoilt(
        "sales by day: member_sales",
        "2026-11-21",
        update("sales_by_day", "member_sales = 9", where="day = '2026-11-21'"),
    ),
    Spoilt(
        "sales by day: listed",
        "2026-11-21",
        update("sales_by_day", "listed = 9", where="day = '2026-11-21'"),
    ),
    Spoilt(
        "sales by day: paid",
        "2026-11-21",
        update("sales_by_day", "paid = 9", where="day = '2026-11-21'"),
    ),
    Spoilt(
        "sales by day: member_paid",
        "2026-11-21",
        update("sales_by_day", "member_paid = 9", where="day = '2026-11-21'"),
    ),
    Spoilt(
        "sales by day: sales", "2026-11-21", "DELETE FROM sales_by_day WHERE day = '2026-11-21'"
    ),
    Spoilt(
        "sales by day: paid",
        "2020-01-01",
        "INSERT INTO sales_by_day VALUES ('2020-01-01', 0, 0, 0, 5, 0)",
    ),
    Spoilt(
        "sales by member: visits",
        "1",
        update("sales_by_member", "visits = 9", where="member_id = 1"),
    ),
    Spoilt(
        "sales by member: last_at",
        "1",
        update("sales_by_member", "last_at = 9", where="member_id = 1"),
    ),
    Spoilt(
        "sales by member: paid", "1", update("sales_by_member", "paid = 9", where="member_id = 1")
    ),
    Spoilt(
        "sales by member: last_day",
        "1",
        update("sales_by_member", "last_day = '2020-01-01'", where="member_id = 1"),
    ),
    Spoilt("sales by member: visits", "1", "DELETE FROM sales_by_member WHERE member_id = 1"),
    Spoilt("tier spend", "1", "UPDATE tier_spend SET spend = spend + 1 WHERE member_id = 1"),
    Spoilt("tier spend", "1", "DELETE FROM tier_spend WHERE member_id = 1"),
    Spoilt("tier", "1", "UPDATE member_tier SET tier = 'gold' WHERE member_id = 1"),
    Spoilt("tier", "1", "UPDATE member_tier SET since = '2020-01-01' WHERE member_id = 1"),
    Spoilt("tier", "1", "DELETE FROM member_tier WHERE member_id = 1"),
    Spoilt("tier", "3", "INSERT INTO member_tier VALUES (3, 'gold', '2026-11-21')"),
    Spoilt("moves between tiers", "1", "DELETE FROM tier_change WHERE member_id = 1"),
    Spoilt("moves between tiers", "1", "UPDATE tier_change SET spend = 1 WHERE member_id = 1"),
    Spoilt("moves between tiers", "3", GIVEN_TIER),
    Spoilt("audit line", "4", "UPDATE audit_line SET action = 'x' WHERE id = 4"),
    Spoilt("audit line", "4", "DELETE FROM audit_line WHERE id = 4"),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with three members, redemptions, tiers and lapsed points; see the ids."""
    with desk_in(tmp_path, ladder=None) as desk:
        wang, ann, _ = (desk.enrol(name) for name in ("王小明", "Ann", "李雷"))
        desk.ring_up(250_000, member=wang, sale_id="first")
        desk.ring_up(30_000, member=wang, points=1_000, sale_id="second")
        desk.turn_to(date(2027, 12, 1))
        assert desk.shop.expire_due() == 2
        desk.ring_up(5_000, member=ann, sale_id="third")
        desk.ring_up(7_700, sale_id="fourth")
        yield desk


def named(differences: tuple[Difference, ...]) -> set[tuple[str, str]]:
    """Return what was named and whose it is; a tier's move is named in words."""
    return {(found.what.partition(": its last move")[0], found.whose) for found in differences}


def checks() -> set[str]:
    """Read from the proofs' own statements what they can name."""
    found = {"audit line", "moves between tiers", "tier"}
    for module in (sales_proof, points_proof, tiers_proof):
        found |= set(re.findall(r"^SELECT '([^']+)'", inspect.getsource(module), re.MULTILINE))
    return {what.partition(": {")[0] for what in found}


def test_a_real_shop_is_clean(desk: Desk) -> None:
    assert desk.shop.check() == ()


def test_an_empty_shop_is_clean(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        assert desk.shop.check() == ()


def test_the_ids_of_this_shop_are_those_the_table_names(desk: Desk) -> None:
    entries = desk.shop.points.entries_of(1)
    assert [(e.entry_id, e.kind.value, e.points) for e in reversed(entries)] == [
        (1, "earn", 2_500),
        (2, "redeem", -1_000),
        (3, "earn", 232),
        (4, "expire", -1_500),
        (5, "expire", -232),
    ]


@pytest.mark.parametrize("spoilt", SPOILT, ids=lambda spoilt: f"{spoilt.what}: {spoilt.whose}")
def test_a_figure_that_was_changed_by_hand_is_named(desk: Desk, spoilt: Spoilt) -> None:
    spoil(spoilt.statement)
    assert (spoilt.what, spoilt.whose) in named(desk.shop.check())


def test_every_check_that_exists_is_spoilt_here() -> None:
    spoilt = {entry.what.partition(": ")[0] for entry in SPOILT}
    print(f"{len(checks())} kinds of checks exist, {len(spoilt)} are spoilt in {len(SPOILT)} ways")
    assert checks() == spoilt


def test_a_difference_says_what_is_proved_and_what_is_kept(desk: Desk) -> None:
    spoil("UPDATE point_balance SET points = 51 WHERE member_id = 2")
    assert desk.shop.check() == (Difference("balance", "2", proved=50, kept=51),)


def test_spoiling_nothing_names_nothing(desk: Desk) -> None:
    spoil("UPDATE point_balance SET points = points")
    assert desk.shop.check() == ()
