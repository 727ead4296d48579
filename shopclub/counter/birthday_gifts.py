"""The gift that a birthday brings: which one it is for whom, and whether it waits."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from shopclub.birthdays.birthdays import Birthdays, NearBirthday, Perk
from shopclub.birthdays.terms import PerkKind
from shopclub.counter.gift_draft import GiftChoice, GiftQuote, NoBirthdayGift
from shopclub.kernel.errors import ShopClubError
from shopclub.members.members import Members
from shopclub.points.ledger import Ledger
from shopclub.rewards.catalogue import Catalogue
from shopclub.rewards.gifts import (
    Gift,
    GiftNotOffered,
    GiftOutOfStock,
    GiftUnknown,
    check_offered,
)
from shopclub.tiers.ladder import Ladder
from shopclub.tiers.tiers import Tiers


@dataclass(frozen=True, slots=True)
class BirthdayGift:
    """A gift that waits for somebody whose birthday is near, and the perk that it uses up."""

    gift: Gift
    perk: Perk


@dataclass(frozen=True, slots=True)
class GiftAtHand:
    """A birthday's gift as the receipt tells it: its name, and the last day to come for it."""

    name: str
    until: date


def gift_at_hand(
    near: NearBirthday | None,
    *,
    birthdays: Birthdays,
    gifts: Catalogue,
    tier: str,
    ladder: Ladder,
    on: date,
) -> GiftAtHand | None:
    """Return the gift that waits for a member and that the shop could hand over now, if any."""
    waiting = birthday_gift(near, birthdays=birthdays, gifts=gifts, tier=tier, ladder=ladder, on=on)
    if near is None or waiting is None:
        return None
    gift, last = waiting.gift, near.answer.last
    try:
        check_offered(gift, on=on)
    except (GiftNotOffered, GiftOutOfStock):
        return None
    return GiftAtHand(gift.said.name, min(last, gift.said.last_on or last))


def waits_for_gift(near: NearBirthday | None) -> bool:
    """Tell whether a birthday that is near may bring a gift: it costs no look at the file."""
    return near is not None and near.kind is PerkKind.GIFT and near.perk is not None


def birthday_gift(
    near: NearBirthday | None,
    *,
    birthdays: Birthdays,
    gifts: Catalogue,
    tier: str,
    ladder: Ladder,
    on: date,
) -> BirthdayGift | None:
    """Return the gift of whoever stands on a tier, None where none waits for them.

    A tier without a gift of its own has that of the next one below it, and the lowest the shop's.
    """
    perk = None if near is None or not waits_for_gift(near) else near.perk
    if perk is None:
        return None
    downwards = reversed(ladder.tiers[: ladder.rank(tier) + 1])
    gift_id = birthdays.terms(on=on).gift_of(each.key for each in downwards)
    with suppress(GiftUnknown):
        return BirthdayGift(gifts.gift(gift_id), replace(perk, worth=gift_id))
    return None


class BirthdayGifts:
    """The gifts of birthdays at a till."""

    def __init__(
        self,
        *,
        members: Members,
        ledger: Ledger,
        tiers: Tiers,
        gifts: Catalogue,
        birthdays: Birthdays,
    ) -> None:
        self._members = members
        self._ledger = ledger
        self._tiers = tiers
        self._gifts = gifts
        self._birthdays = birthdays

    def waiting(self, member_id: int, *, on: date) -> BirthdayGift:
        """Return the gift that waits for a member's birthday; raises NoBirthdayGift."""
        near = self._birthdays.near(self._members.member(member_id), on=on)
        waiting = None
        if waits_for_gift(near):
            ladder = self._tiers.ladder(on=on)
            stands = self._tiers.standing(member_id, ladder=ladder, on=on)
            waiting = birthday_gift(
                near,
                birthdays=self._birthdays,
                gifts=self._gifts,
                tier=stands.tier.key,
                ladder=ladder,
                on=on,
            )
        if waiting is not None:
            return waiting
        if near is None:
            raise NoBirthdayGift
        raise NoBirthdayGift(near.answer.withheld, near.answer.since)

    def quote(self, waiting: BirthdayGift, member_id: int, *, on: date) -> GiftQuote:
        """Return what a gift takes of a member: a piece of the stock, nothing else.

        The tier that the catalogue asks for does not count: the owner said whose gift it is.
        Raises GiftNotOffered or GiftOutOfStock.
        """
        gift = waiting.gift
        check_offered(gift, on=on)
        held = self._ledger.account(member_id).balance(on=on)
        return GiftQuote(gift.gift_id, gift.said.name, 0, 0, held, held, for_birthday=True)

    def choices(self, member_id: int, *, on: date) -> tuple[GiftChoice, ...]:
        """Return the gift that waits for a member's birthday as a choice, if one does."""
        try:
            waiting = self.waiting(member_id, on=on)
        except NoBirthdayGift:
            return ()
        try:
            quote = self.quote(waiting, member_id, on=on)
        except ShopClubError as refused:
            return (GiftChoice(waiting.gift, None, refused, for_birthday=True),)
        return (GiftChoice(waiting.gift, quote, None, for_birthday=True),)
