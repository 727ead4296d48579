"""Gifts that run out soon: how many are left, and for how many days at the pace of late."""

from datetime import date, timedelta

import pytest

from shopclub.rewards.gifts import Gift, GiftSaid
from shopclub.rewards.running_low import LowGift, given_of_late, running_low
from tests.rewards.stories import TODAY, Counter


@pytest.mark.parametrize(
    ("stock", "given", "days"),
    [
        (None, 30, None),
        (0, 0, 0),
        (0, 12, 0),
        (3, 0, None),
        (3, 22, 4),
        (5, 22, 6),
        (14, 30, 14),
        (15, 30, None),
        (1, 2, None),
        (1, 3, 10),
    ],
)
def test_a_gift_is_low_when_its_stock_is_for_two_weeks_at_most(
    stock: int | None, given: int, days: int | None
) -> None:
    gift = Gift(7, GiftSaid("保温杯", 500, stock=stock))
    found = running_low((gift,), {7: given}, on=TODAY)
    assert found == (() if days is None else (LowGift(7, "保温杯", stock or 0, days),))


@pytest.mark.parametrize(
    ("said", "low"),
    [
        (GiftSaid("a", 1, stock=3, active=False), False),
        (GiftSaid("a", 1, stock=3, starts_on=TODAY + timedelta(days=1)), False),
        (GiftSaid("a", 1, stock=3, last_on=TODAY - timedelta(days=1)), False),
        (GiftSaid("a", 1, stock=3, last_on=TODAY + timedelta(days=2)), False),
        (GiftSaid("a", 1, stock=3, last_on=TODAY + timedelta(days=3)), True),
        (GiftSaid("a", 1, stock=0, last_on=TODAY), True),
    ],
)
def test_a_gift_that_lasts_as_long_as_it_is_offered_is_not_low(
    said: GiftSaid, *, low: bool
) -> None:
    assert bool(running_low((Gift(1, said),), {1: 30}, on=TODAY)) == low


def test_the_pace_counts_what_was_given_of_late_and_not_taken_back(counter: Counter) -> None:
    desk, towel, cup = counter.desk, counter.offer(10, stock=9), counter.offer(20, stock=9)
    first = counter.redeem(towel)
    desk.turn_to(TODAY + timedelta(days=1))
    counter.redeem(towel)
    back = counter.redeem(cup)
    desk.shop.till.undo_gift(back.slip.number, by=desk.owner)
    assert given_of_late(on=TODAY + timedelta(days=29)) == {towel.gift_id: 2}
    assert given_of_late(on=TODAY + timedelta(days=30)) == {towel.gift_id: 1}
    assert given_of_late(on=date(2027, 3, 1)) == {}
    assert first.slip.number != back.slip.number


def test_the_gift_that_is_gone_first_stands_first() -> None:
    gifts = tuple(
        Gift(n, GiftSaid(str(n), 1, stock=stock)) for n, stock in ((1, 5), (2, 0), (3, 2))
    )
    assert [low.gift_id for low in running_low(gifts, dict.fromkeys((1, 3), 30), on=TODAY)] == [
        2,
        3,
        1,
    ]
