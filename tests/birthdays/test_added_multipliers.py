"""Where a shop chose so, the bonuses of tier and birthday add up (RULES §1)."""

from dataclasses import replace

import pytest

from shopclub.counter.receipt import Saying, SayingKind
from shopclub.counter.refund_draft import RefundDraft
from shopclub.points.earning import combined
from shopclub.points.terms import POINT_TERMS, Multipliers, PointTerms
from shopclub.tiers.ladder import Ladder, Tier
from tests.birthdays.people import enrol, solar
from tests.builders import Desk, spoil

ADDED = PointTerms(multipliers=Multipliers.ADDED)
SOON = solar(11, 24)


def one_tier(hundredths: int) -> Ladder:
    """Return a ladder on which everybody earns so many hundredths."""
    return Ladder(tiers=(Tier("gold", 0, multiplier_hundredths=hundredths),))


@pytest.mark.parametrize(
    ("tier", "birthday", "best", "added"),
    [
        (150, 200, 200, 250),
        (300, 200, 300, 400),
        (100, 200, 200, 200),
        (50, 200, 200, 200),
        (150, 0, 150, 150),
        (80, 0, 80, 80),
    ],
)
def test_bonuses_add_up_and_a_malus_takes_nothing_from_the_other(
    tier: int, birthday: int, best: int, added: int
) -> None:
    assert combined(tier, birthday, by=Multipliers.BEST) == best
    assert combined(tier, birthday, by=Multipliers.ADDED) == added


def test_a_purchase_earns_by_both_and_says_so(desk: Desk) -> None:
    """10.00 at x1.5 and x2: 25 points, said as both; the next one earns 15 again."""
    desk.set_terms(ADDED)
    desk.set_ladder(one_tier(150))
    member = enrol(desk, SOON)
    quoted = desk.shop.till.quote(desk.draft(1_000, member=member))
    assert (quoted.earned, quoted.multiplier_hundredths) == (25, 250)
    assert quoted.perk is not None
    receipt = desk.ring_up(1_000, member=member, sale_id="sale").receipt
    (why,) = [each for each in receipt.sayings if each.kind is SayingKind.MULTIPLIER]
    assert receipt.member is not None
    assert why == Saying(
        SayingKind.MULTIPLIER, amount=1_000, hundredths=250, day="2026-11-24", tier=why.tier
    )
    assert why.tier == receipt.member.tier
    assert desk.ring_up(1_000, member=member).receipt.earned == 15
    assert desk.shop.check() == ()


def test_a_birthday_that_won_says_over_what(desk: Desk) -> None:
    desk.set_ladder(one_tier(150))
    receipt = desk.ring_up(1_000, member=enrol(desk, SOON)).receipt
    (why,) = [each for each in receipt.sayings if each.kind is SayingKind.MULTIPLIER]
    assert why == Saying(
        SayingKind.MULTIPLIER, amount=1_000, hundredths=200, tier=why.tier, minimum=150
    )
    assert why.tier is not None


def test_a_birthday_adds_even_to_a_better_tier(desk: Desk) -> None:
    desk.set_terms(ADDED)
    desk.set_ladder(one_tier(300))
    member = enrol(desk, SOON)
    assert [desk.ring_up(1_000, member=member).receipt.earned for _ in range(2)] == [40, 30]
    assert desk.shop.check() == ()


def test_a_whole_refund_takes_what_both_brought_and_gives_the_perk_back(desk: Desk) -> None:
    desk.set_terms(ADDED)
    desk.set_ladder(one_tier(150))
    member = enrol(desk, SOON)
    desk.ring_up(1_000, member=member, sale_id="sale")
    desk.shop.till.refund(RefundDraft("back", "sale"), by=desk.owner)
    assert desk.points_of(member) == 0
    assert desk.ring_up(1_000, member=member).receipt.earned == 25
    assert desk.shop.check() == ()


def test_the_check_names_a_sale_that_earned_by_both_where_the_best_applies(desk: Desk) -> None:
    desk.set_terms(ADDED)
    desk.set_ladder(one_tier(150))
    desk.ring_up(1_000, member=enrol(desk, SOON))
    assert desk.shop.check() == ()
    spoil("UPDATE setting SET effective = '2026-11-22' WHERE name = 'points'")
    assert "birthday multiplier" in {difference.what for difference in desk.shop.check()}


def test_terms_of_an_older_release_let_the_best_apply() -> None:
    data = POINT_TERMS.to_data(replace(PointTerms(), notice_days=7))
    del data["multipliers"]
    assert POINT_TERMS.from_data(data) == PointTerms(notice_days=7)
    again = POINT_TERMS.from_data(POINT_TERMS.to_data(ADDED))
    assert again.multipliers is Multipliers.ADDED
