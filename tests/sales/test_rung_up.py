"""Members' sales as the till recorded them, with what came back: on a real file."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.sales.rung_up import RungUp, each_day
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import Desk, desk_in, spoil

FIRST, SECOND = date(2026, 11, 21), date(2026, 11, 22)
LADDER = Ladder(tiers=(Tier("bronze", 0), Tier("silver", 50_000, 120, 1_000)))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=LADDER) as desk:
        yield desk


def test_each_day_has_its_sales_of_members_in_their_order(desk: Desk) -> None:
    wang = desk.enrol()
    desk.ring_up(60_000, member=wang)
    desk.ring_up(5_000)
    desk.ring_up(10_000, member=wang, points=600)
    desk.ring_up(1_000, member=wang, sale_id="past:2026-11-21:1")
    desk.turn_to(SECOND)
    desk.ring_up(2_000, member=wang)
    days = list(each_day(first=date(2026, 11, 20), last=SECOND))
    assert days == [
        (),
        (
            RungUp(1, FIRST, 60_000, 0, 0, 60_000, 0, 600, 100, "bronze", 0, whole=60_000),
            RungUp(1, FIRST, 10_000, 1_000, 0, 3_000, 600, 36, 120, "silver", 600, whole=3_000),
        ),
        (RungUp(1, SECOND, 2_000, 200, 0, 1_800, 0, 21, 120, "silver", 0, whole=1_800),),
    ]


def test_what_came_back_is_counted_by_money_or_where_points_paid_all_by_the_bill(
    desk: Desk,
) -> None:
    wang = desk.enrol()
    paid = desk.ring_up(40_000, member=wang).receipt
    by_points = desk.ring_up(4_000, member=wang, points=400).receipt
    desk.turn_to(SECOND)
    for n, (sold, money) in enumerate([(paid, 9_999), (paid, 1), (by_points, 1_000)]):
        draft = RefundDraft(f"r{n}", sold.sale_id, money=money)
        desk.shop.till.refund(draft, by=desk.owner)
    ((first, second),) = each_day(first=FIRST, last=FIRST)
    assert (first.back, first.whole, first.taken) == (10_000, 40_000, 100)
    assert (second.back, second.whole, second.taken) == (1_000, 4_000, 0)


def test_a_broken_receipt_hides_no_other_sale(desk: Desk) -> None:
    wang = desk.enrol()
    desk.give(300, to=wang)
    desk.ring_up(4_000, member=wang, points=300, sale_id="broken")
    before = list(each_day(first=FIRST, last=FIRST))
    spoil("UPDATE sale SET receipt = replace(receipt, '{', '[') WHERE id = 'broken'")
    ((first, found),) = each_day(first=FIRST, last=FIRST)
    ((whole, was),) = before
    assert first == whole
    assert (found.points_used, found.balance, found.paid) == (300, 300, was.paid)
