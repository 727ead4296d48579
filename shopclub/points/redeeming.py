"""What points pay, and how many of them a bill and a balance allow (RULES §3)."""

from shopclub.points.terms import RedeemRule


def worth(points: int, *, rule: RedeemRule) -> int:
    """Return what points are worth in minor units, floored."""
    return points * rule.money // rule.points


def most_redeemable(balance: int, *, bill: int, rule: RedeemRule) -> int:
    """Return the most points that may pay for a bill of minor units, in whole steps, 0 or more.

    Step, share of the bill and minimum balance all hold; points never pay more than the bill.
    """
    if balance < rule.minimum_balance or balance <= 0 or bill <= 0:
        return 0
    cap = bill * rule.share_basis_points // 10_000
    affordable = cap * rule.points // rule.money
    return min(balance, affordable) // rule.step * rule.step
