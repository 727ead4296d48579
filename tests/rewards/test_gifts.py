"""Gifts for points: what is refused, what is taken, and that all of it is once and provable."""

from datetime import date
from typing import Any

import pytest

from shopclub.counter.gift_draft import GiftChanged, GiftConflict, GiftNeedsTier, GiftQuote
from shopclub.kernel.errors import ShopClubError
from shopclub.members.members import MemberFrozen
from shopclub.points.ledger import InDeficit, NotEnoughPoints
from shopclub.rewards.gifts import (
    GiftNotOffered,
    GiftOutOfStock,
    GiftSaid,
    GiftUnknown,
)
from shopclub.rewards.redemptions import GiftUndone, RedemptionUnknown
from shopclub.staff.roles import Actor, Role
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.builders import Desk, spoil
from tests.counter.rows_of_a_sale import everything
from tests.points.purse import purse_of
from tests.rewards.stories import TODAY, Counter

CASHIER = Actor(1, "小王", Role.CASHIER)
YESTERDAY, TOMORROW = date(2026, 11, 20), date(2026, 11, 22)


def test_a_gift_takes_its_points_and_a_piece_of_the_stock(counter: Counter) -> None:
    """Had 200 / a gift of 120 / 80 left, 4 of 5 pieces."""
    gift = counter.offer(120, stock=5, money=990)
    issued = counter.redeem(gift)
    slip = issued.slip
    assert (slip.gift, slip.points, slip.added, slip.balance) == ("竹炭毛巾", 120, 990, 80)
    assert (slip.day, slip.time, slip.cashier) == ("2026-11-21", "10:42", "老王")
    assert issued.member_name == "王小明"
    assert (counter.points, counter.stock(gift)) == (80, 4)
    assert counter.desk.shop.check() == ()


def test_a_gift_counts_its_number_with_the_receipts(counter: Counter) -> None:
    first = counter.redeem(counter.offer(10)).slip.number
    second = counter.desk.ring_up(100).receipt.number
    third = counter.redeem(counter.offer(10)).slip.number
    assert (first, second, third) == ("261121010002", "261121010003", "261121010004")
    found = counter.desk.shop.till.find_slip(third)
    assert found is not None
    assert found.slip.number == third
    assert counter.desk.shop.till.find_slip(second) is None


def test_what_the_screen_claims_a_gift_costs_is_never_trusted(desk: Desk) -> None:
    """Scenario 1: had 50 / buys 100.00 / a gift of 5, the screen says 1 / 145 left."""
    counter = Counter(desk, desk.enrol("Li"))
    desk.give(50, to=counter.member)
    gift = counter.offer(5)
    desk.ring_up(10_000, member=counter.member)
    claimed = GiftQuote(gift.gift_id, "竹炭毛巾", 1, 0, 150, 149)
    before = everything()
    with pytest.raises(GiftChanged) as refused:
        counter.redeem(gift, seen=claimed)
    assert refused.value.now.points == 5
    assert everything() == before
    counter.redeem(gift, seen=refused.value.now)
    assert counter.points == 145


def test_a_sales_own_points_cannot_pay_for_a_gift(desk: Desk) -> None:
    """Scenario 2: had 3 / this sale would earn 1, the gift costs 5 / refused."""
    counter = Counter(desk, desk.enrol("Li"))
    desk.give(3, to=counter.member)
    gift = counter.offer(5)
    with pytest.raises(NotEnoughPoints) as refused:
        counter.redeem(gift)
    assert (refused.value.has, refused.value.needs) == (3, 5)
    desk.ring_up(100, member=counter.member)
    with pytest.raises(NotEnoughPoints):
        counter.redeem(gift)
    assert counter.points == 4


def test_a_price_that_changed_meanwhile_is_shown(counter: Counter) -> None:
    gift = counter.offer(100)
    shop = counter.desk.shop
    seen = shop.till.quote_gift(counter.draft(gift))
    shop.gifts.change(gift.gift_id, GiftSaid("竹炭毛巾", 120), by=counter.desk.owner)
    with pytest.raises(GiftChanged) as refused:
        counter.redeem(gift, seen=seen)
    assert refused.value.now.points == 120
    assert counter.points == 200


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"active": False}, GiftNotOffered),
        ({"starts_on": TOMORROW}, GiftNotOffered),
        ({"last_on": YESTERDAY}, GiftNotOffered),
        ({"stock": 0}, GiftOutOfStock),
        ({"tier": "gold"}, GiftNeedsTier),
    ],
)
def test_a_gift_that_is_not_to_be_had_is_refused_and_nothing_is_written(
    counter: Counter, said: dict[str, Any], refusal: type[ShopClubError]
) -> None:
    counter.desk.set_ladder(STANDARD_LADDER)
    gift = counter.offer(100, **said)
    before = everything()
    with pytest.raises(refusal):
        counter.redeem(gift)
    assert everything() == before


@pytest.mark.parametrize("said", [{"starts_on": TODAY}, {"last_on": TODAY}, {"tier": "silver"}])
def test_a_gift_is_to_be_had_on_its_first_and_last_day_and_in_its_tier(
    counter: Counter, said: dict[str, Any]
) -> None:
    counter.desk.set_ladder(STANDARD_LADDER)
    counter.desk.ring_up(200_000, member=counter.member)
    gift = counter.offer(100, **said)
    counter.redeem(gift)


def test_who_owes_points_gets_no_gift(desk: Desk) -> None:
    purse = purse_of(desk, "韩梅梅")
    lot = purse.credit(100)
    purse.redeem(60, source="order:1")
    purse.take_back(100, lot=lot)
    counter = Counter(desk, desk.shop.members.member(purse.member_id))
    with pytest.raises(InDeficit) as refused:
        counter.redeem(counter.offer(10))
    assert refused.value.owes == 60


def test_a_frozen_member_gets_no_gift(counter: Counter) -> None:
    counter.desk.shop.members.freeze(
        counter.member.member_id, reason="lost card", by=counter.desk.owner
    )
    with pytest.raises(MemberFrozen):
        counter.redeem(counter.offer(10))


def test_an_unknown_gift_is_refused(counter: Counter) -> None:
    gift = counter.offer(10)
    spoil(f"DELETE FROM gift WHERE id = {gift.gift_id}")
    with pytest.raises(GiftUnknown):
        counter.redeem(gift)


def test_the_same_gift_confirmed_twice_is_given_once(counter: Counter) -> None:
    gift = counter.offer(60, stock=3)
    draft = counter.draft(gift)
    till, owner = counter.desk.shop.till, counter.desk.owner
    first = till.give_gift(draft, by=owner)
    after_one = everything()
    assert all(till.give_gift(draft, by=owner) == first for _ in range(10))
    assert everything() == after_one
    other = counter.offer(10)
    again = type(draft)(draft.redemption_id, other.gift_id, draft.member_id)
    with pytest.raises(GiftConflict):
        till.give_gift(again, by=owner)


def test_a_gift_undone_brings_points_into_their_lots_and_the_piece_to_the_stock(
    counter: Counter,
) -> None:
    """Had 200 / a gift of 120, undone / 200, undone again: refused, still 200."""
    gift = counter.offer(120, stock=1, money=500)
    lots = counter.desk.shop.points.lots_of(counter.member.member_id)
    slip = counter.redeem(gift).slip
    with pytest.raises(GiftOutOfStock):
        counter.redeem(gift)
    till, owner = counter.desk.shop.till, counter.desk.owner
    assert till.undo_gift(slip.number, by=owner).undone
    assert (counter.points, counter.stock(gift)) == (200, 1)
    assert counter.desk.shop.points.lots_of(counter.member.member_id) == lots
    with pytest.raises(GiftUndone):
        till.undo_gift(slip.number, by=owner)
    with pytest.raises(RedemptionUnknown):
        till.undo_gift("261121019999", by=owner)
    assert (counter.points, counter.stock(gift)) == (200, 1)
    assert counter.desk.shop.check() == ()


def test_choices_show_what_can_be_had_first_and_say_why_not(counter: Counter) -> None:
    counter.desk.set_ladder(STANDARD_LADDER)
    cheap = counter.offer(50, name="small")
    dear = counter.offer(150, name="large")
    counter.offer(900, name="too dear")
    counter.offer(10, name="for gold", tier="gold")
    counter.offer(10, name="over", last_on=YESTERDAY)
    choices = counter.desk.shop.till.gift_choices(counter.member.member_id)
    names = [choice.gift.said.name for choice in choices]
    assert names == [dear.said.name, cheap.said.name, "too dear", "for gold"]
    refused = [type(choice.refused) for choice in choices]
    assert refused == [type(None), type(None), NotEnoughPoints, GiftNeedsTier]
