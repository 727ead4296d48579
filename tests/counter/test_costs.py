"""What terms cost: points and discount as a share of sales, tier by tier."""

from fractions import Fraction

import pytest

from shopclub.counter.costs import costs_of
from shopclub.counter.quote import Terms
from shopclub.points.terms import EarnRule, PointTerms, RedeemRule
from shopclub.tiers.ladder import STANDARD_LADDER, Ladder, Tier


def terms(*, multiplier: int, discount: int = 0, earn: EarnRule, redeem: RedeemRule) -> Terms:
    tier = Tier("gold", 0, multiplier_hundredths=multiplier, discount_basis_points=discount)
    return Terms(PointTerms(earn=earn, redeem=redeem), Ladder(tiers=(tier,)))


@pytest.mark.parametrize(
    ("multiplier", "discount", "earn", "redeem", "back", "whole", "high"),
    [
        (100, 0, EarnRule(), RedeemRule(), "10", "10", False),
        (180, 500, EarnRule(), RedeemRule(), "18", "22.1", True),
        (150, 500, EarnRule(), RedeemRule(money=100), "1.5", "6.425", False),
        (100, 0, EarnRule(points=5, money=250, step=250), RedeemRule(), "20", "20", True),
        (100, 1_500, EarnRule(points=0), RedeemRule(), "0", "15", False),
        (0, 0, EarnRule(), RedeemRule(), "0", "0", False),
    ],
)
def test_a_tier_costs_its_points_and_its_discount(
    multiplier: int,
    discount: int,
    earn: EarnRule,
    redeem: RedeemRule,
    back: str,
    whole: str,
    high: bool,
) -> None:
    (cost,) = costs_of(terms(multiplier=multiplier, discount=discount, earn=earn, redeem=redeem))
    assert (cost.back * 100, cost.whole * 100) == (Fraction(back), Fraction(whole))
    assert cost.high is high


def test_every_tier_of_the_ladder_is_named_in_its_order() -> None:
    costs = costs_of(Terms(PointTerms(), STANDARD_LADDER))
    assert [cost.tier.key for cost in costs] == ["bronze", "silver", "gold"]
    assert [cost.whole for cost in costs] == sorted(cost.whole for cost in costs)
