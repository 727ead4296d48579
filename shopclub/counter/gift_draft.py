"""A gift as the form holds it, what it takes, and why it may be refused."""

import json
from dataclasses import dataclass
from datetime import date

from shopclub.birthdays.perks import Withheld
from shopclub.counter.gift_slip import GiftSlip
from shopclub.counter.receipt import Means, TierLabel
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.rewards.gifts import Gift


@dataclass(eq=False)
class GiftNeedsTier(ShopClubError):
    """A gift is for members of a tier and those above it."""

    tier: TierLabel


@dataclass(eq=False)
class NoBirthdayGift(ShopClubError):
    """A birthday brings this member no gift now: why it is withheld, and since when, if it is."""

    withheld: Withheld | None = None
    since: date | None = None


@dataclass(eq=False)
class GiftChanged(ShopClubError):
    """What the cashier saw of a gift is no longer true; `now` is."""

    now: "GiftQuote"


@dataclass(eq=False)
class GiftConflict(ShopClubError):
    """A gift was given under this id with other content; `first` is its slip."""

    first: "IssuedSlip"


@dataclass(eq=False)
class GiftNotSaved(EnvironmentProblem):
    """The world failed while a gift was given, and a look-up found that it was not saved."""

    cause: EnvironmentProblem


@dataclass(frozen=True, slots=True)
class GiftQuote:
    """What giving a gift takes: points, and minor units added; and what it leaves.

    A birthday's takes nothing.
    """

    gift_id: int
    name: str
    points: int
    money: int
    balance_before: int
    balance_after: int
    for_birthday: bool = False


@dataclass(frozen=True, slots=True)
class GiftChoice:
    """A gift on offer, perhaps for a birthday: what it takes, or why they cannot have it."""

    gift: Gift
    quote: GiftQuote | None
    refused: ShopClubError | None
    for_birthday: bool = False


@dataclass(frozen=True, slots=True)
class GiftDraft:
    """A gift as the form holds it; the form makes `redemption_id` and keeps it until answered.

    One that is `for_birthday` is free, and the perk of its year. What another costs stands in the
    catalogue; `seen` is only compared with that, never believed.
    """

    redemption_id: str
    gift_id: int
    member_id: int
    means: Means = Means.CASH
    seen: GiftQuote | None = None
    for_birthday: bool = False


@dataclass(frozen=True, slots=True)
class IssuedSlip:
    """A slip with the member's name, which may be erased, and whether the gift was taken back."""

    slip: GiftSlip
    member_name: str | None
    undone: bool = False


def content_of(draft: GiftDraft) -> str:
    """Return what makes two drafts the same gift."""
    said = [draft.gift_id, draft.member_id, draft.means.value]
    return json.dumps([*said, "birthday"] if draft.for_birthday else said)
