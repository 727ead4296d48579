"""Terms to begin with, by the kind of shop: what such shops can usually bear (RULES §3); pure."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from shopclub.counter.quote import Terms
from shopclub.kernel.money import Currency
from shopclub.points.terms import EarnRule, Expiry, PointTerms, RedeemRule
from shopclub.tiers.ladder import Ladder, Tier


class Trade(StrEnum):
    """A kind of shop for which there are terms to begin with."""

    CONVENIENCE = "convenience store"
    CAFE = "cafe"
    BAKERY = "bakery"
    SALON = "salon"
    PHARMACY = "pharmacy"
    CLOTHING = "clothing"


@dataclass(frozen=True, slots=True)
class Preset:
    """Terms in whole yuan: every yuan earns a point.

    `points` pay `money` yuan, up to `share` percent of a bill, and last so many `months`. Silver
    and gold begin `silver` and `gold` yuan up, give 1.2 and 1.5 times the points, and so many
    percent off.
    """

    points: int
    money: int
    months: int
    silver: int
    gold: int
    silver_off: int = 0
    gold_off: int = 0
    share: int = 100


PRESETS = MappingProxyType(
    {
        Trade.CONVENIENCE: Preset(points=200, money=1, months=12, silver=2_000, gold=6_000),
        Trade.CAFE: Preset(points=100, money=5, months=6, silver=500, gold=1_500),
        Trade.BAKERY: Preset(points=100, money=3, months=6, silver=500, gold=1_500),
        Trade.SALON: Preset(
            points=100,
            money=5,
            months=24,
            silver=1_000,
            gold=5_000,
            silver_off=3,
            gold_off=5,
            share=50,
        ),
        Trade.PHARMACY: Preset(points=100, money=1, months=12, silver=1_000, gold=3_000),
        Trade.CLOTHING: Preset(
            points=100, money=3, months=12, silver=1_000, gold=5_000, silver_off=3, gold_off=5
        ),
    }
)
YUAN_WORTH = MappingProxyType(
    {
        "TWD": Fraction(5),
        "JPY": Fraction(20),
        "SGD": Fraction(1, 5),
        "USD": Fraction(1, 5),
        "EUR": Fraction(1, 5),
        "GBP": Fraction(1, 10),
        "KWD": Fraction(1, 20),
    }
)
"""What a shop elsewhere asks where one in China asks a yuan, in round figures; else as much."""


def terms_of(trade: Trade, *, currency: Currency) -> Terms:
    """Return the terms of a kind of shop in its currency; what they cost is the same in all."""
    preset = PRESETS[trade]
    yuan = int(YUAN_WORTH.get(currency.code, Fraction(1)) * 10**currency.exponent)
    return Terms(
        points=PointTerms(
            earn=EarnRule(points=1, money=yuan),
            redeem=RedeemRule(
                points=preset.points,
                money=preset.money * yuan,
                step=preset.points,
                share_basis_points=preset.share * 100,
            ),
            expiry=Expiry(months=preset.months),
        ),
        ladder=Ladder(
            tiers=(
                Tier("bronze", 0),
                Tier("silver", preset.silver * yuan, 120, preset.silver_off * 100),
                Tier("gold", preset.gold * yuan, 150, preset.gold_off * 100),
            )
        ),
    )
