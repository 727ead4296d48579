"""What points pay, and how many a bill takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.points.redeeming import most_redeemable, worth
from shopclub.points.terms import RedeemRule

HALF = RedeemRule(points=100, money=500, step=100, share_basis_points=5_000, minimum_balance=500)
"""100 points pay 5.00, up to half the bill, from a balance of 500 on."""


@st.composite
def rules(draw: st.DrawFn) -> RedeemRule:
    """Draw a rule whose steps are worth whole minor units."""
    points, money = draw(st.integers(1, 500)), draw(st.integers(1, 5_000))
    return RedeemRule(
        points=points,
        money=money,
        step=points * draw(st.integers(1, 5)),
        share_basis_points=draw(st.integers(0, 10_000)),
        minimum_balance=draw(st.integers(0, 500)),
    )


@pytest.mark.parametrize(
    ("balance", "bill", "rule", "most"),
    [
        (100, 1_000, RedeemRule(points=1, money=100, step=1), 10),
        (10, 100_000, RedeemRule(points=1, money=100, step=3), 9),
        (1_050, 10**7, HALF, 1_000),
        (400, 10**7, HALF, 0),
        (20_000, 50_000, HALF, 5_000),
        (500, 999, RedeemRule(), 0),
        (500, 1_000, RedeemRule(), 100),
        (500, 0, RedeemRule(), 0),
        (0, 10_000, RedeemRule(), 0),
        (-30, 10_000, RedeemRule(), 0),
        (500, 10_000, RedeemRule(share_basis_points=0), 0),
    ],
)
def test_step_share_and_minimum_all_hold(
    balance: int, bill: int, rule: RedeemRule, most: int
) -> None:
    assert most_redeemable(balance, bill=bill, rule=rule) == most


@given(st.integers(-100, 10**6), st.integers(0, 10**7), rules())
def test_the_most_is_whole_steps_within_balance_and_share(
    balance: int, bill: int, rule: RedeemRule
) -> None:
    most = most_redeemable(balance, bill=bill, rule=rule)
    assert most % rule.step == 0
    assert 0 <= most <= max(balance, 0)
    assert worth(most, rule=rule) * 10_000 <= bill * rule.share_basis_points
    further = most + rule.step
    if balance >= max(rule.minimum_balance, further) and bill:
        assert worth(further, rule=rule) > bill * rule.share_basis_points // 10_000


@given(rules(), st.integers(0, 1000))
def test_whole_steps_are_worth_whole_minor_units(rule: RedeemRule, steps: int) -> None:
    points = rule.step * steps
    assert worth(points, rule=rule) * rule.points == points * rule.money
