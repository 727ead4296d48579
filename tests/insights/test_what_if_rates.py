"""What a sale of last month would have given at other rates: tables."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.quote import Terms
from shopclub.insights.what_if import Cost
from shopclub.points.terms import Multipliers, PointTerms, RedeemRule
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.tiers.ladder import Ladder, Tier
from tests.birthdays.people import enrol, solar
from tests.builders import Desk
from tests.insights.other_terms import (
    LADDER,
    NOVEMBER,
    OCTOBER,
    TERMS,
    ask,
    earning,
    redeeming,
    shop_in_october,
    with_tier,
)
from tests.rewards.stories import Counter

BEST, ADDED = PointTerms(), PointTerms(multipliers=Multipliers.ADDED)
ASKED = [(BEST, 120, 200), (BEST, 300, 300), (ADDED, 120, 220), (ADDED, 300, 400), (ADDED, 50, 200)]


def only(hundredths: int) -> Ladder:
    """Return a ladder on which everybody earns so many hundredths."""
    return Ladder(tiers=(Tier("silver", 0, multiplier_hundredths=hundredths),))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with shop_in_october(tmp_path) as desk:
        yield desk


@pytest.mark.parametrize(
    ("terms", "points", "worth"),
    [
        (TERMS, 123, 1_230),
        (earning(2), 246, 2_460),
        (earning(0), 0, 0),
        (earning(5, 250, 250), 245, 2_450),
        (earning(1, 1_000), 12, 120),
        (redeeming(RedeemRule(200, 1_000)), 123, 615),
        (redeeming(RedeemRule(100, 1, 100)), 123, 1),
        (replace(TERMS, ladder=with_tier("bronze", multiplier_hundredths=150)), 185, 1_850),
        (replace(TERMS, ladder=with_tier("bronze", discount_basis_points=1_000)), 111, 1_110),
    ],
)
def test_other_rates_give_other_points(desk: Desk, terms: Terms, points: int, worth: int) -> None:
    desk.ring_up(12_345, member=desk.enrol())
    desk.turn_to(NOVEMBER)
    answer = ask(desk, terms)
    assert (answer.was.points, answer.was.worth) == (123, 1_230)
    assert (answer.would.points, answer.would.worth) == (points, worth)


@pytest.mark.parametrize(
    ("redeem", "points"),
    [
        (RedeemRule(), 45),
        (RedeemRule(100, 500), 70),
        (RedeemRule(100, 2_000), 15),
        (RedeemRule(100, 1_000, step=300), 65),
        (RedeemRule(100, 1_000, share_basis_points=5_000), 55),
        (RedeemRule(100, 1_000, minimum_balance=1_000), 95),
        (RedeemRule(100, 1_000, share_basis_points=0), 95),
    ],
)
def test_points_pay_as_far_as_the_terms_allow(desk: Desk, redeem: RedeemRule, points: int) -> None:
    wang = desk.enrol()
    desk.give(700, to=wang)
    desk.turn_to(date(2026, 10, 6))
    desk.ring_up(9_500, member=wang, points=500)
    desk.turn_to(NOVEMBER)
    answer = ask(desk, redeeming(redeem))
    assert answer.was.points == 700 + 45
    assert answer.would.points == 700 + points


def test_a_voucher_takes_off_what_it_took(desk: Desk) -> None:
    wang = desk.enrol()
    voucher = Counter(desk, wang).issue(VoucherTerms(amount=2_000), starts_on=OCTOBER)
    desk.shop.till.ring_up(Counter(desk, wang).sale(5_000, voucher=voucher), by=desk.owner)
    desk.turn_to(NOVEMBER)
    assert ask(desk).would.points == 30
    halved = replace(TERMS, ladder=with_tier("bronze", discount_basis_points=5_000))
    assert ask(desk, halved).would.points == 5
    free = replace(TERMS, ladder=with_tier("bronze", discount_basis_points=10_000))
    assert ask(desk, free).would == Cost(0, 0, discount=5_000, listed=5_000)


def test_a_multiplier_beside_the_tiers_stays_when_it_is_the_best(desk: Desk) -> None:
    desk.ring_up(10_000, member=desk.enrol())
    doubled = with_tier("bronze", multiplier_hundredths=200)
    desk.shop.set_ladder(doubled, by=desk.owner, effective=date(2026, 10, 6))
    desk.turn_to(date(2026, 10, 6))
    desk.ring_up(10_000, member=desk.enrol())
    desk.shop.set_ladder(LADDER, by=desk.owner, effective=date(2026, 10, 6))
    desk.turn_to(NOVEMBER)
    assert ask(desk, TERMS).would.points == 100 + 200
    assert ask(
        desk, replace(TERMS, ladder=with_tier("bronze", multiplier_hundredths=300))
    ).would == (Cost(600, 6_000, 0, 20_000))


@pytest.mark.parametrize(("of_the_day", "really"), [(BEST, 200), (ADDED, 220)])
@pytest.mark.parametrize(("asked", "multiplier", "would"), ASKED)
def test_a_birthday_s_multiplier_is_combined_anew(
    desk: Desk, of_the_day: PointTerms, really: int, asked: PointTerms, multiplier: int, would: int
) -> None:
    """100.00 at silver's x1.2 and the birthday's x2, rung up either way and asked about."""
    desk.set_terms(of_the_day)
    desk.set_ladder(only(120))
    desk.ring_up(10_000, member=enrol(desk, solar(10, 5)))
    desk.turn_to(NOVEMBER)
    answer = ask(desk, Terms(asked, only(multiplier)))
    assert (answer.was.points, answer.would.points) == (really, would)
