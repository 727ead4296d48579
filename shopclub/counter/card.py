"""The face of a member's card: a frozen snapshot from which the card is drawn."""

from dataclasses import dataclass

from shopclub.counter.receipt import ShopFace, TierLabel
from shopclub.points.terms import Expiry


@dataclass(frozen=True, slots=True)
class CardTerms:
    """The promise on a card's back: minor units and points, and when points lapse."""

    step: int
    points_per_step: int
    redeem_points: int
    redeem_money: int
    expiry: Expiry


@dataclass(frozen=True, slots=True)
class CardFace:
    """All that a member's card shows."""

    shop: ShopFace
    currency: str
    language: str
    member_name: str
    number: str
    tier: TierLabel
    terms: CardTerms
