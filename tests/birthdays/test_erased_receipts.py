"""No receipt of an erased person tells that they had a birthday, let alone when (decision 0020)."""

import pytest

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.erasing import WORD
from shopclub.counter.receipt import Receipt, Saying, SayingKind
from shopclub.members.members import Member
from shopclub.points.terms import Multipliers, PointTerms
from shopclub.sales import seals, telling
from shopclub.tiers.ladder import Ladder, Tier
from tests.birthdays.people import enrol, set_birthday_terms, solar
from tests.builders import Desk, spoil

SOON = solar(11, 24)
GOLD = Ladder(tiers=(Tier("gold", 0, multiplier_hundredths=150),))


def by_a_voucher_that_waits(desk: Desk) -> Member:
    set_birthday_terms(desk, BirthdayTerms(perk=PerkKind.VOUCHER))
    member = enrol(desk, SOON)
    desk.shop.till.issue_birthday_vouchers()
    return member


def by_points_of_tier_and_birthday(desk: Desk) -> Member:
    desk.set_terms(PointTerms(multipliers=Multipliers.ADDED))
    return enrol(desk, SOON)


def by_points_of_the_birthday_that_won(desk: Desk) -> Member:
    return enrol(desk, SOON)


def by_points_of_the_birthday_alone(desk: Desk) -> Member:
    desk.set_ladder(Ladder(tiers=(Tier("bronze", 0),)))
    return enrol(desk, SOON)


EACH_WAY = pytest.mark.parametrize(
    "told",
    [
        by_a_voucher_that_waits,
        by_points_of_tier_and_birthday,
        by_points_of_the_birthday_that_won,
        by_points_of_the_birthday_alone,
    ],
)


def erase(desk: Desk, member: Member) -> None:
    desk.shop.erasing.erase(member.member_id, word=WORD, by=desk.owner)


def sayings_of(desk: Desk, receipt: Receipt) -> tuple[Saying, ...]:
    again = desk.shop.till.find(receipt.sale_id)
    assert again is not None
    return again.receipt.sayings


def of_a_birthday(saying: Saying) -> bool:
    named = saying.kind not in (SayingKind.MULTIPLIER, SayingKind.EXPIRING, SayingKind.REACH_TIER)
    return named or (
        saying.kind is SayingKind.MULTIPLIER
        and (saying.tier is None or bool(saying.day or saying.minimum))
    )


@EACH_WAY
def test_what_a_receipt_said_of_a_birthday_goes_and_the_shop_still_proves(
    desk: Desk, told: object
) -> None:
    assert callable(told)
    desk.set_ladder(GOLD)
    member = told(desk)
    receipt = desk.ring_up(10_000, member=member).receipt
    assert any(map(of_a_birthday, receipt.sayings))
    erase(desk, member)
    assert [one for one in sayings_of(desk, receipt) if of_a_birthday(one)] == []
    assert desk.shop.check() == ()


def test_what_the_tier_alone_multiplied_stays(desk: Desk) -> None:
    desk.set_ladder(GOLD)
    member = enrol(desk, None)
    receipt = desk.ring_up(10_000, member=member).receipt
    assert [one.kind for one in receipt.sayings] == [SayingKind.MULTIPLIER]
    erase(desk, member)
    assert sayings_of(desk, receipt) == receipt.sayings
    assert desk.shop.check() == ()


@EACH_WAY
def test_a_sale_that_was_sealed_before_proves_and_keeps_what_its_seal_holds(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, told: object
) -> None:
    assert callable(told)
    desk.set_ladder(GOLD)
    member = told(desk)
    with monkeypatch.context() as before:
        before.setattr(seals, "without_person", telling.as_sealed_before)
        receipt = desk.ring_up(10_000, member=member).receipt
    assert desk.shop.check() == ()
    erase(desk, member)
    assert desk.shop.check() == ()
    kept = {one.kind for one in sayings_of(desk, receipt) if of_a_birthday(one)}
    assert kept in ({SayingKind.MULTIPLIER}, {SayingKind.BIRTHDAY_VOUCHER})
    spoil(
        'UPDATE sale SET receipt = replace(receipt, \'"sayings": [{\', \'"sayings": [{"x": 1, \')'
    )
    assert "sale against its seal" in {found.what for found in desk.shop.check()}
