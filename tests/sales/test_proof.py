"""Every total of sales, spoilt by hand and named; every refund and closing against its log."""

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.draft import Draft
from shopclub.counter.refund_draft import RefundDraft
from shopclub.sales import proof
from shopclub.sales.new_sale import DepartmentPart
from tests.builders import Desk, desk_in, spoil

COPIED_SALE = (
    "INSERT INTO sale SELECT 'copy', 'copy', at, day, till, staff_id, member_id, list_amount,"
    " tier_discount, points_money, paid, eligible, points_used, points_earned,"
    " multiplier_hundredths, content, receipt, voucher_money FROM sale WHERE id = 'second'"
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


def refund(change: str) -> str:
    """Return a statement that changes the refund."""
    return update("sale_refund", change, where="id = 'back'")


SPOILT = (
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
    Spoilt("member of sale", "first", update("sale", "member_id = 2", where="id = 'first'")),
    Spoilt("member of sale", "first", "INSERT INTO sale_first_member VALUES ('first', 1)"),
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
        "INSERT INTO sales_by_day VALUES ('2020-01-01', 0, 0, 0, 5, 0, 0, 0, 0)",
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
    Spoilt("sales by day: refunds", "2027-12-01", update("sales_by_day", "refunds = 9", where="1")),
    Spoilt(
        "sales by day: refunded", "2027-12-01", update("sales_by_day", "refunded = 9", where="1")
    ),
    Spoilt(
        "sales by day: returned", "2026-11-21", update("sales_by_day", "returned = 9", where="1")
    ),
    Spoilt(
        "sales by day: returned",
        "2027-12-02",
        update("sales_by_day", "returned = 0", where="day = '2027-12-02'"),
    ),
    Spoilt("sales by month: sales", "2026-11", "DELETE FROM sales_by_month"),
    *(
        Spoilt(
            f"sales by month: {column}",
            "2027-12",
            update("sales_by_month", f"{column} = {column} + 1", where="month = '2027-12'"),
        )
        for column in (
            "sales",
            "member_sales",
            "listed",
            "paid",
            "member_paid",
            "refunds",
            "refunded",
            "returned",
        )
    ),
    Spoilt("sales by cohort", "2026-11 in 2026-11", "DELETE FROM sales_by_cohort"),
    Spoilt(
        "sales by cohort",
        "2027-12 in 2027-12",
        update("sales_by_cohort", "members = 9", where="cohort = '2027-12'"),
    ),
    Spoilt("departments of sale", "fifth", "UPDATE sale_department SET amount = 1"),
    Spoilt("receipt of refund", "back", refund("bill = bill + 1, money = money + 1")),
    Spoilt("receipt of refund", "back", refund("number = '260101010001'")),
    Spoilt("receipt number twice", "back", refund("number = (SELECT min(number) FROM sale)")),
    Spoilt("refund against its audit line", "back", refund("bill = bill + 1, money = money + 1")),
    Spoilt("refund against its audit line", "back", refund("points_waived = points_taken")),
    Spoilt("refund against its audit line", "back", "DELETE FROM sale_refund"),
    Spoilt("refunded beyond the sale", "third", refund("bill = 5001")),
    Spoilt("refunded beyond the sale", "third", refund("points_taken = 51")),
    Spoilt("points against the fraction refunded", "third", refund("points_taken = 49")),
    Spoilt("points against the fraction refunded", "third", refund("points_returned = 1")),
    Spoilt("closing against its audit line", "shift", "DELETE FROM closing"),
    Spoilt("closing against its audit line", "shift", "UPDATE closing SET counted = 1"),
    Spoilt("closing against its audit line", "shift", "UPDATE closing SET expected = 1"),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with two members, five sales, half a refund, a whole one and a closing."""
    with desk_in(tmp_path, ladder=None) as desk:
        wang, ann = (desk.enrol(name) for name in ("王小明", "Ann"))
        desk.ring_up(250_000, member=wang, sale_id="first")
        desk.ring_up(30_000, member=wang, points=1_000, sale_id="second")
        desk.turn_to(date(2027, 12, 1))
        desk.ring_up(5_000, member=ann, sale_id="third")
        desk.ring_up(7_700, sale_id="fourth")
        split = (DepartmentPart("母婴", 400), DepartmentPart("茶叶", 500))
        till = desk.shop.till
        till.ring_up(Draft("fifth", 900, departments=split), by=desk.owner)
        till.refund(RefundDraft("back", "third", 2_500), by=desk.owner)
        till.close(ClosingDraft("shift", ClosingKind.SHIFT, 11_000), by=desk.owner)
        desk.turn_to(date(2027, 12, 2))
        till.refund(RefundDraft("whole", "fourth"), by=desk.owner)
        assert desk.shop.check() == ()
        yield desk


@pytest.mark.parametrize("spoilt", SPOILT, ids=lambda spoilt: f"{spoilt.what}: {spoilt.whose}")
def test_a_figure_of_sales_that_was_changed_by_hand_is_named(desk: Desk, spoilt: Spoilt) -> None:
    spoil(spoilt.statement)
    assert (spoilt.what, spoilt.whose) in {
        (what, whose) for what, whose, _, _ in proof.differences()
    }


def test_every_check_of_sales_that_exists_is_spoilt_here() -> None:
    stated = re.findall(r"^SELECT '([^']+)'", inspect.getsource(proof), re.MULTILINE)
    checks = {what.partition(": {")[0] for what in stated}
    spoilt = {entry.what.partition(": ")[0] for entry in SPOILT}
    print(f"{len(checks)} kinds of checks exist, {len(spoilt)} are spoilt in {len(SPOILT)} ways")
    assert checks == spoilt


def test_spoiling_nothing_names_nothing(desk: Desk) -> None:
    spoil("UPDATE sales_by_month SET paid = paid")
    assert proof.differences() == ()
