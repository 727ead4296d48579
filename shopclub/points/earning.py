"""How many points a sale earns: exact, floored once (RULES §1)."""

from shopclub.points.terms import EarnRule, Multipliers

WHOLE = 100


def earned(eligible: int, *, rule: EarnRule, multiplier_hundredths: int = WHOLE) -> int:
    """Return the points of a sale of `eligible` minor units, 0 or more.

    The sum is cut down to whole steps, then rate and multiplier apply together and the result is
    floored once on the sale, never line by line. A multiplier of 1.5 is 150 hundredths.
    """
    if eligible < 0 or multiplier_hundredths < 0:
        raise ValueError("a sale earns on 0 or more, by a multiplier of 0 or more")
    counted = eligible // rule.step * rule.step
    return counted * rule.points * multiplier_hundredths // (rule.money * WHOLE)


def combined(one: int, other: int, *, by: Multipliers) -> int:
    """Return what two multipliers make in hundredths: the best of them, or both bonuses on 1.

    Added they are never less than the best one: a multiplier below 1 is no bonus.
    """
    best = max(one, other)
    return max(best, one + other - WHOLE) if by is Multipliers.ADDED else best
