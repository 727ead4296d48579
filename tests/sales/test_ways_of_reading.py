"""What is read by the shorter of two ways is the same by both; each is taken where it is meant."""

import random
from datetime import date, timedelta

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.sales import first_purchases, history, unusual
from shopclub.storage.database import rows
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
        by_sales = first_purchases.by_sales(first=first, last=last)
        assert by_sales == first_purchases.by_buyers(first=first, last=last)
        assert by_sales == first_purchases.new_buyers(first=first, last=last)
        counted = first_purchases.first_time_buyers(first=first, last=last)
        assert counted == len(by_sales)
        fewer.add(first_purchases.buyers_are_fewer(first=first, last=last))
        found += counted
    assert fewer == {True, False}
    assert found > 100


def test_a_purchase_that_came_back_whole_by_the_end_is_nobody_s_first(desk: Desk) -> None:
    wang = desk.enrol("王小明")
    for day, sale_id in ((21, "first"), (25, "second")):
        desk.turn_to(date(2026, 11, day))
        desk.ring_up(1_000, member=wang, sale_id=sale_id)
    desk.turn_to(date(2026, 11, 26))
    desk.shop.till.refund(RefundDraft("back", "first"), by=desk.owner)
    for first, last, new in (
        (21, 21, True),
        (21, 25, True),
        (22, 25, False),
        (21, 22, True),
        (22, 26, True),
        (26, 26, False),
        (21, 26, True),
    ):
        span = (date(2026, 11, first), date(2026, 11, last))
        found = [first_purchases.by_sales(first=span[0], last=span[1])]
        found.append(first_purchases.by_buyers(first=span[0], last=span[1]))
        assert found == [(wang.member_id,) if new else ()] * 2, span


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


def test_columns_are_those_of_the_rows_however_many_go_at_once(
    busy: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    del busy
    whole = history.purchases_of_members(first=BEGUN, last=BEGUN + timedelta(days=DAYS))
    assert len(whole.member_ids) > 10
    for at_once in (1, 3, len(whole.member_ids) - 1, len(whole.member_ids)):
        monkeypatch.setattr(history, "AT_ONCE", at_once)
        again = history.purchases_of_members(first=BEGUN, last=BEGUN + timedelta(days=DAYS))
        assert again == whole
