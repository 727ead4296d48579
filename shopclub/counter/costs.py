"""What terms cost the shop, as a share of sales per tier (RULES §3); pure."""

from dataclasses import dataclass
from fractions import Fraction

from shopclub.counter.quote import Terms
from shopclub.tiers.ladder import Tier

USUAL_MOST = Fraction(15, 100)
"""Above this share of sales a shop is asked to look twice: most shops' margin is not far off."""


@dataclass(frozen=True, slots=True)
class TierCost:
    """What one tier costs: both shares are exact, of what is paid and of the list price."""

    tier: Tier
    back: Fraction
    whole: Fraction

    @property
    def high(self) -> bool:
        """Whether it is more than most shops can bear."""
        return self.whole > USUAL_MOST


def costs_of(terms: Terms) -> tuple[TierCost, ...]:
    """Return what each tier costs, if members redeem every point.

    `back` is what comes back in points of each unit that is paid; `whole` adds the tier's
    discount: 5% off and 18% of the rest back cost 22.1% of the list price.
    """
    earn, redeem = terms.points.earn, terms.points.redeem
    worth = Fraction(earn.points * redeem.money, earn.money * redeem.points)
    return tuple(_cost(tier, worth=worth) for tier in terms.ladder.tiers)


def _cost(tier: Tier, *, worth: Fraction) -> TierCost:
    back = worth * Fraction(tier.multiplier_hundredths, 100)
    discount = Fraction(tier.discount_basis_points, 10_000)
    return TierCost(tier, back=back, whole=discount + (1 - discount) * back)
