"""What is read by the shorter of two ways is the same by both; each is taken where it is meant."""

import random
from datetime import date, timedelta

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.sales import first_purchases, unusual
from shopclub.storage.database import one, rows
from tests.builders import Desk

BEGUN = date(2026, 11, 21)
DAYS = 30


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """Return a shop of thirty days in which new members come until the last, some more than once.

    One brings everything back; most of the sales are of the first ten days.
    """
    chance = random.Random(20261129)
    members = []
    for number in range(DAYS):
        desk.turn_to(BEGUN + timedelta(days=number))
        members.append(desk.enrol(f"No {number}"))
        for turn in range(9 if number < 10 else 2):
            member = chance.choice(members)
            desk.ring_up(1_000, member=member, sale_id=f"{number}-{turn}")
    desk.ring_up(500)
    desk.shop.till.refund(RefundDraft("back", "3-1"), by=desk.owner)
    return desk


def every_period() -> list[tuple[date, date]]:
    """Return every period of the thirty days that begins and ends on a third one."""
    days = [BEGUN + timedelta(days=number) for number in range(-3, DAYS + 3, 3)]
    return [(first, last) for first in days for last in days if first <= last]


@pytest.mark.usefixtures("busy")
def test_first_purchases_are_the_same_by_sales_and_by_buyers() -> None:
    fewer, found = set(), 0
    for first, last in every_period():
        span = (first.isoformat(), last.isoformat())
        by_sales = rows(first_purchases.LIST_BY_SALES, *span, span[0])
        assert by_sales == rows(first_purchases.LIST_BY_BUYERS, *span)
        counted = first_purchases.first_time_buyers(first=first, last=last)
        assert (counted,) == one(first_purchases.COUNT_BY_SALES, *span, span[0])
        assert (counted,) == one(first_purchases.COUNT_BY_BUYERS, *span)
        listed = first_purchases.new_buyers(first=first, last=last)
        assert [(one_of,) for one_of in listed] == by_sales
        fewer.add(first_purchases.buyers_are_fewer(first=first, last=last))
        found += counted
    assert fewer == {True, False}
    assert found > 100


@pytest.mark.usefixtures("busy")
def test_busy_cards_are_the_same_by_days_and_by_members() -> None:
    much, found = set(), 0
    for first, last in every_period():
        values = (first.isoformat(), last.isoformat(), 3, 50)
        by_days = rows(unusual.BUSY_BY_DAYS, *values)
        assert by_days == rows(unusual.BUSY_BY_MEMBERS, *values)
        cards = unusual.busy_cards(first=first, last=last, least=3, limit=50)
        assert [(each.member_id, each.day.isoformat(), each.visits) for each in cards] == by_days
        much.add(unusual.is_much_of_all(first=first, last=last))
        found += len(cards)
    assert much == {True, False}
    assert found > 10
