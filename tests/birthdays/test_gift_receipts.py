"""A birthday's gift on the receipt: told while it waits and the shop has it, until which day."""

from datetime import date

import pytest

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.receipt import Receipt, Saying, SayingKind
from shopclub.counter.receipt_json import from_json, to_json
from shopclub.documents import receipt as receipt_paper
from shopclub.rewards.gifts import GiftSaid
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.birthdays.gift_stories import give, offer
from tests.birthdays.people import enrol, set_birthday_terms, solar
from tests.builders import Desk

SOON, LATER = solar(11, 24), solar(12, 10)


def of_gift(receipt: Receipt) -> list[tuple[str, str]]:
    """Return name and last day of each gift that a receipt tells of."""
    sayings = [said for said in receipt.sayings if said.kind is SayingKind.BIRTHDAY_GIFT]
    assert sayings == [Saying(said.kind, day=said.day, name=said.name) for said in sayings]
    return [(said.name, said.day) for said in sayings]


def test_a_receipt_tells_of_the_gift_that_waits_until_it_is_given(desk: Desk) -> None:
    gift, member = offer(desk, stock=3), enrol(desk, SOON)
    receipt = desk.ring_up(1_000, member=member, sale_id="a").receipt
    assert of_gift(receipt) == [("竹炭毛巾", "2026-11-27")]
    give(desk, member, gift)
    assert of_gift(desk.ring_up(1_000, member=member).receipt) == []
    again = desk.shop.till.find("a")
    assert again is not None
    assert again.receipt == receipt == from_json(to_json(receipt))
    papers = [receipt_paper.draw(each, member_name="王小明") for each in (again.receipt, receipt)]
    assert papers[0] == papers[1]


def test_nobody_else_s_receipt_speaks_of_one(desk: Desk) -> None:
    offer(desk)
    late = enrol(desk, SOON, name="刘洋", on=date(2026, 11, 20))
    others = (enrol(desk, None, name="李秀英"), enrol(desk, LATER, name="张伟"), late)
    for member in others:
        receipt = desk.ring_up(1_000, member=member).receipt
        assert of_gift(receipt) == []
        assert receipt.sayings == ()
    assert of_gift(desk.ring_up(1_000).receipt) == []


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({}, [("竹炭毛巾", "2026-11-27")]),
        ({"stock": 1}, [("竹炭毛巾", "2026-11-27")]),
        ({"stock": 0}, []),
        ({"starts_on": date(2026, 11, 22)}, []),
        ({"last_on": date(2026, 11, 20)}, []),
        ({"last_on": date(2026, 11, 25)}, [("竹炭毛巾", "2026-11-25")]),
        ({"last_on": date(2026, 12, 31)}, [("竹炭毛巾", "2026-11-27")]),
    ],
)
def test_a_gift_is_told_where_the_shop_could_hand_it_over(
    desk: Desk, said: dict[str, object], told: list[tuple[str, str]]
) -> None:
    offer(desk, **said)  # type: ignore[arg-type]
    assert of_gift(desk.ring_up(1_000, member=enrol(desk, SOON)).receipt) == told


def test_the_gift_is_that_of_the_tier_which_the_purchase_reached(desk: Desk) -> None:
    small = offer(desk)
    fine = desk.shop.gifts.add(GiftSaid("保温杯", 900), by=desk.owner)
    tiers = (("silver", fine.gift_id),)
    set_birthday_terms(
        desk, BirthdayTerms(perk=PerkKind.GIFT, gift_id=small.gift_id, tier_gifts=tiers)
    )
    desk.set_ladder(STANDARD_LADDER)
    member = enrol(desk, SOON)
    assert of_gift(desk.ring_up(1_000, member=member).receipt) == [("竹炭毛巾", "2026-11-27")]
    assert of_gift(desk.ring_up(300_000, member=member).receipt) == [("保温杯", "2026-11-27")]


def test_an_erasure_takes_it_off_the_receipt(desk: Desk) -> None:
    offer(desk)
    member = enrol(desk, SOON)
    desk.ring_up(1_000, member=member, sale_id="a")
    desk.shop.erasing.erase(member.member_id, word="ERASE", by=desk.owner)
    found = desk.shop.till.find("a")
    assert found is not None
    assert of_gift(found.receipt) == []
    assert desk.shop.check() == ()


def test_the_last_day_is_told_and_the_next_is_silent(desk: Desk) -> None:
    offer(desk)
    member = enrol(desk, SOON)
    for day, told in ((27, [("竹炭毛巾", "2026-11-27")]), (28, [])):
        desk.turn_to(date(2026, 11, day))
        assert of_gift(desk.ring_up(1_000, member=member).receipt) == told
