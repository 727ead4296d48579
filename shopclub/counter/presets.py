"""Terms to begin with, by the kind of shop: what such shops can usually bear (RULES §3); pure."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
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
    percent off. A birthday doubles the points of a purchase, or brings a voucher over so many
    `birthday` yuan or `birthday_off` percent, from a bill of `birthday_from` yuan.
    """

    points: int
    money: int
    months: int
    silver: int
    gold: int
    silver_off: int = 0
    gold_off: int = 0
    share: int = 100
    birthday: int = 0
    birthday_off: int = 0
    birthday_from: int = 0


PRESETS = MappingProxyType(
    {
        Trade.CONVENIENCE: Preset(points=100, money=1, months=12, silver=2_000, gold=6_000),
        Trade.CAFE: Preset(
            points=100, money=5, months=6, silver=500, gold=1_500, birthday=20, birthday_from=30
        ),
        Trade.BAKERY: Preset(
            points=100, money=3, months=6, silver=500, gold=1_500, birthday=20, birthday_from=100
        ),
        Trade.SALON: Preset(
            points=100,
            money=5,
            months=24,
            silver=1_000,
            gold=5_000,
            silver_off=3,
            gold_off=5,
            share=50,
            birthday_off=20,
        ),
        Trade.PHARMACY: Preset(points=100, money=1, months=12, silver=1_000, gold=3_000),
        Trade.CLOTHING: Preset(
            points=100,
            money=3,
            months=12,
            silver=1_000,
            gold=5_000,
            silver_off=3,
            gold_off=5,
            birthday=50,
            birthday_from=200,
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
    preset, yuan = PRESETS[trade], _yuan(currency)
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


def birthday_of(trade: Trade | None, *, currency: Currency) -> BirthdayTerms:
    """Return what a birthday brings in a kind of shop, or in any other: double points.

    A voucher is worth as much as one over 20 yuan where the kind of shop has none to offer.
    """
    preset, yuan = PRESETS.get(trade) if trade else None, _yuan(currency)
    terms = BirthdayTerms(voucher_amount=20 * yuan)
    if preset is None or not (preset.birthday or preset.birthday_off):
        return terms
    return BirthdayTerms(
        perk=PerkKind.VOUCHER,
        voucher_amount=preset.birthday * yuan,
        voucher_basis_points=preset.birthday_off * 100,
        voucher_minimum=preset.birthday_from * yuan,
    )


def _yuan(currency: Currency) -> int:
    return int(YUAN_WORTH.get(currency.code, Fraction(1)) * 10**currency.exponent)
