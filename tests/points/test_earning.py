"""How many points a sale earns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.points.earning import WHOLE, earned
from shopclub.points.terms import EarnRule

RULES = st.builds(
    EarnRule, points=st.integers(0, 100), money=st.integers(1, 10_000), step=st.integers(1, 5_000)
)
MONEY = st.integers(0, 10**9)


@pytest.mark.parametrize(
    ("eligible", "points", "money", "step", "hundredths", "expected"),
    [
        (1999, 1, 100, 1, 100, 19),
        (1999, 1, 200, 1, 100, 9),
        (1900, 1, 100, 1, 200, 38),
        (1900, 1, 100, 1, 150, 28),
        (300, 5, 250, 250, 100, 5),
        (300, 5, 250, 1, 100, 6),
        (10_625, 1, 100, 1, 100, 106),
        (19_600_000, 1, 100_000, 1, 100, 196),
        (99, 1, 100, 1, 100, 0),
        (0, 1, 100, 1, 100, 0),
        (10_000, 0, 100, 1, 100, 0),
        (10_000, 1, 100, 1, 0, 0),
        (1, 1, 1, 1, 120, 1),
        (12_160, 1, 100, 1, 150, 182),
    ],
)
def test_a_sale_earns_by_the_rule_floored_once(
    eligible: int, points: int, money: int, step: int, hundredths: int, expected: int
) -> None:
    rule = EarnRule(points=points, money=money, step=step)
    assert earned(eligible, rule=rule, multiplier_hundredths=hundredths) == expected


@given(MONEY, RULES, st.integers(0, 1000))
def test_the_points_are_the_exact_value_floored(
    eligible: int, rule: EarnRule, hundredths: int
) -> None:
    points = earned(eligible, rule=rule, multiplier_hundredths=hundredths)
    exact = eligible // rule.step * rule.step * rule.points * hundredths
    whole = rule.money * WHOLE
    assert points * whole <= exact < (points + 1) * whole


@given(MONEY, MONEY, RULES)
def test_more_money_never_earns_less(one: int, other: int, rule: EarnRule) -> None:
    small, large = sorted((one, other))
    assert earned(small, rule=rule) <= earned(large, rule=rule)


@given(MONEY, MONEY, RULES)
def test_one_sale_earns_at_least_as_much_as_two_halves(
    one: int, other: int, rule: EarnRule
) -> None:
    apart = earned(one, rule=rule) + earned(other, rule=rule)
    assert apart <= earned(one + other, rule=rule)


@pytest.mark.parametrize(("eligible", "hundredths"), [(-1, 100), (1, -1)])
def test_less_than_nothing_is_a_bug(eligible: int, hundredths: int) -> None:
    with pytest.raises(ValueError, match="earns on 0 or more"):
        earned(eligible, rule=EarnRule(), multiplier_hundredths=hundredths)
