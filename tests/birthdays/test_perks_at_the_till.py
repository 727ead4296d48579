"""The perk with a purchase: once a year, and said why."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shopclub.birthdays.perks import Withheld
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.draft import QuoteChanged
from shopclub.counter.receipt import SayingKind
from shopclub.kernel.clock import SetClock
from shopclub.points.ledger import EntryKind
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder, Tier
from tests.birthdays.people import enrol, lunar, set_birthday_terms, solar, told
from tests.builders import CHEAP, Desk

TODAY = date(2026, 11, 21)
SOON = solar(11, 24)
POINTS = BirthdayTerms(perk=PerkKind.POINTS, points=88)
GOLD = Ladder(tiers=(Tier(key="gold", threshold=0, multiplier_hundredths=300),))


def perks() -> list[tuple[object, ...]]:
    """Return the perks that the file keeps: year, worth, and whether one was given back."""
    found = rows("SELECT year, worth, returned_by IS NOT NULL FROM birthday_perk ORDER BY id")
    return [(year, worth, bool(back)) for year, worth, back in found]


def test_69_a_purchase_near_the_birthday_earns_double_once(desk: Desk) -> None:
    member = enrol(desk, SOON)
    assert desk.ring_up(10_000, member=member).receipt.earned == 200
    assert desk.ring_up(10_000, member=member).receipt.earned == 100
    desk.turn_to(date(2026, 11, 24))
    assert desk.ring_up(10_000, member=member).receipt.earned == 100
    assert perks() == [(2026, 200, False)]
    assert desk.shop.check() == ()


def test_70_the_next_year_brings_the_next_one(desk: Desk) -> None:
    member = enrol(desk, SOON)
    earned = []
    for day in (date(2026, 11, 27), date(2027, 11, 20), date(2027, 11, 21), date(2027, 11, 27)):
        desk.turn_to(day)
        earned.append(desk.ring_up(1_000, member=member).receipt.earned)
    assert earned == [20, 10, 20, 10]
    assert desk.shop.check() == ()


def test_74_a_lunar_birthday_brings_it_once_across_the_new_year(desk: Desk) -> None:
    member = enrol(desk, lunar(12, 8))
    earned = []
    for day in (date(2027, 1, 11), date(2027, 1, 12), date(2027, 1, 18), date(2028, 1, 4)):
        desk.turn_to(day)
        earned.append(desk.ring_up(1_000, member=member).receipt.earned)
    assert earned == [10, 20, 10, 20]
    assert perks() == [(2026, 200, False), (2027, 200, False)]


def test_the_receipt_says_that_the_birthday_won_and_when_it_is(desk: Desk) -> None:
    member = enrol(desk, SOON)
    receipt = desk.ring_up(12_800, member=member).receipt
    said = {saying.kind: saying for saying in receipt.sayings}
    why = said[SayingKind.MULTIPLIER]
    assert (why.hundredths, why.amount, why.tier) == (200, 12_800, None)
    assert said[SayingKind.BIRTHDAY].day == "2026-11-24"


def test_the_best_multiplier_applies_and_the_other_is_kept(desk: Desk) -> None:
    desk.set_ladder(GOLD)
    member = enrol(desk, SOON)
    issued = desk.ring_up(1_000, member=member)
    assert issued.receipt.earned == 30
    (why,) = [each for each in issued.receipt.sayings if each.kind is SayingKind.MULTIPLIER]
    assert why.tier is not None
    assert why.tier.key == "gold"
    assert perks() == []


@pytest.mark.parametrize("amount", [40, 0])
def test_a_purchase_that_gains_nothing_by_it_leaves_the_perk(desk: Desk, amount: int) -> None:
    member = enrol(desk, SOON)
    desk.ring_up(amount, member=member)
    assert perks() == []
    assert desk.ring_up(1_000, member=member).receipt.earned == 20


def test_the_quote_says_it_before_and_notices_another_till(desk: Desk) -> None:
    member = enrol(desk, SOON)
    draft = desk.draft(1_000, member=member)
    seen = desk.shop.till.quote(draft)
    assert (seen.earned, seen.multiplier_hundredths, seen.balance_after) == (20, 200, 20)
    assert seen.perk is not None
    desk.ring_up(500, member=member)
    with pytest.raises(QuoteChanged) as changed:
        desk.shop.till.ring_up(replace(draft, seen=seen), by=desk.owner)
    assert (changed.value.now.earned, changed.value.now.perk) == (10, None)


def test_points_are_a_gift_beside_what_is_earned(desk: Desk) -> None:
    set_birthday_terms(desk, POINTS)
    member = enrol(desk, SOON)
    quoted = desk.shop.till.quote(desk.draft(1_000, member=member))
    assert (quoted.earned, quoted.gift, quoted.balance_after) == (10, 88, 98)
    receipt = desk.ring_up(1_000, member=member).receipt
    assert (receipt.earned, receipt.balance) == (10, 98)
    (said,) = [each for each in receipt.sayings if each.kind is SayingKind.BIRTHDAY]
    assert said.points == 88
    desk.ring_up(1_000, member=member)
    assert desk.points_of(member) == 108
    (gift,) = [
        entry
        for entry in desk.shop.points.entries_of(member.member_id)
        if entry.kind is EntryKind.BONUS
    ]
    assert gift.source == f"birthday:{member.member_id}:2026"
    assert desk.shop.check() == ()


def test_28_editing_the_date_never_gives_a_second_perk(desk: Desk) -> None:
    member = enrol(desk, SOON)
    assert desk.ring_up(1_000, member=member).receipt.earned == 20
    desk.shop.members.edit(member.member_id, told("王小明", lunar(12, 8)), by=desk.owner)
    desk.turn_to(date(2027, 1, 15))
    assert desk.ring_up(1_000, member=member).receipt.earned == 10
    desk.shop.members.edit(member.member_id, told("王小明", solar(5, 1)), by=desk.owner)
    desk.turn_to(date(2027, 5, 1))
    assert desk.ring_up(1_000, member=member).receipt.earned == 10
    desk.turn_to(date(2028, 5, 1))
    assert desk.ring_up(1_000, member=member).receipt.earned == 20
    assert desk.shop.check() == ()


def test_28_the_counter_says_when_it_was_given(desk: Desk) -> None:
    member = enrol(desk, SOON)
    desk.ring_up(1_000, member=member)
    desk.turn_to(date(2026, 11, 23))
    ahead = desk.shop.lookup.profile(member.member_id).birthday
    assert ahead is not None
    assert ahead.near is not None
    assert (ahead.near.answer.withheld, ahead.near.answer.since) == (Withheld.GIVEN, TODAY)


def test_22_the_clock_set_back_or_far_ahead_gives_none_twice(desk: Desk) -> None:
    member = enrol(desk, SOON)
    desk.turn_to(date(2026, 11, 26))
    assert desk.ring_up(1_000, member=member).receipt.earned == 20
    for day in (date(2026, 11, 25), date(2021, 11, 24), date(2026, 11, 27), date(2036, 11, 30)):
        desk.turn_to(day)
        desk.shop.till.confirm_clock(by=desk.owner)
        assert desk.ring_up(1_000, member=member).receipt.earned == 10, day
    assert desk.shop.check() == ()


@pytest.mark.parametrize(("days", "earned"), [(30, 20), (29, 10)])
def test_a_date_told_late_waits_a_year(desk: Desk, days: int, earned: int) -> None:
    member = enrol(desk, SOON, on=date(2026, 11, 24) - timedelta(days=days))
    assert desk.ring_up(1_000, member=member).receipt.earned == earned


def test_adding_the_year_of_birth_is_no_other_date_and_going_back_to_one_is(desk: Desk) -> None:
    member = enrol(desk, SOON)
    with_year = told("王小明", solar(11, 24, 1990))
    desk.shop.members.edit(member.member_id, with_year, by=desk.owner)
    assert desk.ring_up(1_000, member=member).receipt.earned == 20
    other = enrol(desk, SOON, name="李秀英")
    desk.shop.members.edit(other.member_id, told("李秀英", solar(6, 1)), by=desk.owner)
    desk.shop.members.edit(other.member_id, told("李秀英", SOON), by=desk.owner)
    assert desk.ring_up(1_000, member=other).receipt.earned == 10


def test_a_shop_that_gives_nothing_says_only_the_day(desk: Desk) -> None:
    set_birthday_terms(desk, BirthdayTerms(perk=PerkKind.NONE))
    member = enrol(desk, SOON)
    assert desk.ring_up(1_000, member=member).receipt.earned == 10
    ahead = desk.shop.lookup.profile(member.member_id).birthday
    assert ahead is not None
    assert (ahead.days, ahead.near) == (3, None)


def test_the_counter_speaks_of_a_birthday_until_its_window_is_over(desk: Desk) -> None:
    member = enrol(desk, SOON)
    said = []
    for day in (22, 24, 27, 28):
        desk.turn_to(date(2026, 11, day))
        ahead = desk.shop.lookup.profile(member.member_id).birthday
        said.append(None if ahead is None else (ahead.days, ahead.near and ahead.near.worth))
    assert said == [(2, 200), (0, 200), (-3, 200), None]


def test_the_terms_of_the_day_count(desk: Desk) -> None:
    set_birthday_terms(desk, BirthdayTerms(multiplier_hundredths=350, window_days=0))
    member = enrol(desk, SOON)
    assert desk.ring_up(1_000, member=member).receipt.earned == 10
    desk.turn_to(date(2026, 11, 24))
    assert desk.ring_up(1_000, member=member).receipt.earned == 35
    assert desk.shop.check() == ()


def test_a_file_opened_again_remembers_terms_and_perks(desk: Desk) -> None:
    set_birthday_terms(desk, BirthdayTerms(multiplier_hundredths=250))
    member = enrol(desk, SOON)
    desk.ring_up(1_000, member=member)
    path, now = desk.shop.path, desk.clock.now()
    desk.shop.close()
    with open_shop(path, clock=SetClock(now), pin_cost=CHEAP) as shop:
        terms = shop.birthdays.terms(on=TODAY)
        assert terms.multiplier_hundredths == 250
        near = shop.birthdays.near(shop.members.member(member.member_id), on=TODAY)
        assert near is not None
        assert near.perk is None
