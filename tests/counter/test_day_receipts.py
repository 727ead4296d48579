"""The list of a day's receipts: what it says of each, its order, and its pages."""

from datetime import date, timedelta

import pytest

from shopclub.counter.day_receipts import CameBack, DayKind, DayReceipt
from shopclub.counter.gift_draft import GiftDraft
from shopclub.counter.receipt import Means, ReceiptKind
from shopclub.counter.refund_draft import RefundDraft
from shopclub.rewards.gifts import GiftSaid
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import Desk, spoil


def brief(found: tuple[DayReceipt, ...]) -> list[tuple[str, str, int, CameBack]]:
    """Return what matters of rows."""
    return [(row.kind, row.number[-4:], row.money, row.came_back) for row in found]


def test_the_day_lists_sales_and_refunds_the_newest_first(desk: Desk) -> None:
    desk.set_ladder(Ladder(tiers=(Tier("bronze", 0), Tier("silver", 10_000))))
    wang = desk.enrol()
    desk.ring_up(12_000, member=wang, sale_id="a")
    draft = desk.draft(3_000, means=Means.WECHAT, sale_id="b")
    desk.shop.till.ring_up(draft, by=desk.owner)
    desk.ring_up(2_000, sale_id="c")
    desk.shop.till.refund(RefundDraft("r", "b", 1_000), by=desk.owner)
    desk.shop.till.refund(RefundDraft("q", "c"), by=desk.owner)
    found = desk.shop.day_book.receipts()
    assert brief(found) == [
        (DayKind.REFUND, "0005", 2_000, CameBack.NOTHING),
        (DayKind.REFUND, "0004", 1_000, CameBack.NOTHING),
        (DayKind.SALE, "0003", 2_000, CameBack.ALL),
        (DayKind.SALE, "0002", 3_000, CameBack.PART),
        (DayKind.SALE, "0001", 12_000, CameBack.NOTHING),
    ]
    *_, part, first = found
    assert (part.time, part.means, part.member_name, part.tier) == (
        "10:42",
        Means.WECHAT,
        None,
        None,
    )
    assert first.tier is not None
    assert (first.member_name, first.tier.key, first.sale_id) == ("王小明", "silver", "a")
    assert brief(desk.shop.day_book.receipts(sales_only=True)) == brief(found[2:])


def test_points_alone_come_back_by_the_bill(desk: Desk) -> None:
    wang = desk.enrol()
    desk.give(200, to=wang)
    desk.ring_up(2_000, member=wang, points=200, sale_id="sale")
    desk.shop.till.refund(RefundDraft("r", "sale", 500), by=desk.owner)
    assert desk.shop.day_book.receipts(sales_only=True)[0].came_back is CameBack.PART
    desk.shop.till.refund(RefundDraft("q", "sale"), by=desk.owner)
    assert desk.shop.day_book.receipts(sales_only=True)[0].came_back is CameBack.ALL


def test_yesterday_is_another_day_and_a_refund_is_of_the_day_it_was_made(desk: Desk) -> None:
    desk.ring_up(5_000, sale_id="old")
    desk.turn_to(date(2026, 11, 22))
    assert desk.shop.day_book.receipts() == ()
    desk.shop.till.refund(RefundDraft("r", "old"), by=desk.owner)
    assert [row.kind for row in desk.shop.day_book.receipts()] == [DayKind.REFUND]
    assert desk.shop.day_book.receipts(sales_only=True) == ()


def test_pages_follow_each_other_without_a_gap(desk: Desk) -> None:
    for number in range(230):
        desk.ring_up(100 + number)
        if number % 7 == 0:
            desk.clock.advance(timedelta(seconds=30))
    pages = [desk.shop.day_book.receipts()]
    while pages[-1]:
        pages.append(desk.shop.day_book.receipts(after=pages[-1][-1]))
    assert [len(page) for page in pages] == [100, 100, 30, 0]
    numbers = [row.number for page in pages for row in page]
    assert numbers == sorted(numbers, reverse=True)
    assert rows("SELECT count(*) FROM sale") == [(230,)]


def test_a_gift_is_listed_with_what_it_took_and_that_it_was_taken_back(desk: Desk) -> None:
    wang = desk.enrol()
    desk.give(300, to=wang)
    till, by = desk.shop.till, desk.owner
    gifts = [
        desk.shop.gifts.add(GiftSaid(name, 100, money=money), by=by)
        for name, money in (("竹炭毛巾", 300), ("雨伞", 0))
    ]
    for number, gift in enumerate(gifts):
        till.give_gift(GiftDraft(f"gift {number}", gift.gift_id, wang.member_id), by=by)
    till.undo_gift("261121010002", by=by)
    desk.shop.gifts.change(gifts[0].gift_id, GiftSaid("浴巾", 250), by=by)
    umbrella, towel, sale = desk.shop.day_book.receipts()
    assert brief((umbrella, towel, sale)) == [
        (DayKind.GIFT, "0003", 0, CameBack.NOTHING),
        (DayKind.GIFT, "0002", 300, CameBack.ALL),
        (DayKind.SALE, "0001", 30_000, CameBack.NOTHING),
    ]
    assert (towel.gift, towel.points, towel.member_name) == ("竹炭毛巾", 100, "王小明")
    assert (sale.gift, sale.points) == ("", 0)
    assert desk.shop.day_book.receipts(matching="3") == (umbrella,)
    assert len(desk.shop.day_book.receipts(matching="小明")) == 3
    assert brief(desk.shop.day_book.receipts(sales_only=True)) == brief((sale,))


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Émile Zola", "émile"),
        ("Émile Zola", "ÉMILE Z"),
        ("Émile Zola", "emile"),
        ("Zoë", "zoe\u0308"),
        ("O’Brien", "o'br"),
        ("張小龍", "张小龙"),
        ("ＡＮＮ", "ann"),
        ("--", "-"),
    ],
)
def test_a_name_finds_its_receipts_however_it_is_typed(desk: Desk, name: str, typed: str) -> None:
    sold = desk.ring_up(5_000, member=desk.enrol(name)).receipt
    desk.ring_up(5_000, member=desk.enrol("李秀英", "13800005678"))
    found = desk.shop.day_book.receipts(matching=typed)
    assert [one.number for one in found] == [sold.number]


@pytest.mark.parametrize("typed", ["\u0301", "emily", "zola e"])
def test_another_name_finds_none(desk: Desk, typed: str) -> None:
    desk.ring_up(5_000, member=desk.enrol("Émile Zola"))
    assert desk.shop.day_book.receipts(matching=typed) == ()


def test_pages_of_a_name_follow_each_other_without_a_gap(desk: Desk) -> None:
    emile, ann = desk.enrol("Émile"), desk.enrol("Ann", "13800005678")
    for number in range(230):
        desk.ring_up(100 + number, member=emile if number % 2 else ann)
    day_book = desk.shop.day_book
    first = day_book.receipts(matching="emile")
    second = day_book.receipts(matching="emile", after=first[-1])
    assert (len(first), len(second)) == (100, 15)
    assert {one.member_id for one in (*first, *second)} == {emile.member_id}
    assert len({one.number for one in (*first, *second)}) == 115


@pytest.mark.parametrize("kind", list(ReceiptKind))
def test_a_number_finds_its_very_receipt(desk: Desk, kind: ReceiptKind) -> None:
    sold = desk.ring_up(5_000, sale_id="sale")
    back = desk.shop.till.refund(RefundDraft("r", "sale", 1_000), by=desk.owner)
    wanted = sold if kind is ReceiptKind.SALE else back
    assert desk.shop.till.find_receipt(wanted.receipt.number) == wanted
    assert desk.shop.till.find_receipt("261121010099") is None


def test_a_broken_slip_of_a_gift_hides_no_other_receipt(desk: Desk) -> None:
    wang = desk.enrol()
    desk.give(100, to=wang)
    towel = desk.shop.gifts.add(GiftSaid("竹炭毛巾", 100), by=desk.owner)
    desk.shop.till.give_gift(GiftDraft("gift", towel.gift_id, wang.member_id), by=desk.owner)
    before = desk.shop.day_book.receipts()
    spoil("UPDATE gift_redemption SET slip = replace(slip, '{', '[')")
    assert desk.shop.day_book.receipts() == before
