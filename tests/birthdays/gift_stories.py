"""Short ways to gifts for birthdays."""

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.gift_draft import (
    GiftDraft,
    IssuedSlip,
)
from shopclub.members.members import Member
from shopclub.rewards.gifts import Gift, GiftSaid
from shopclub.storage.database import rows
from tests.birthdays.people import set_birthday_terms
from tests.builders import Desk


def offer(desk: Desk, *, name: str = "竹炭毛巾", **said: object) -> Gift:
    """Offer a gift for 500 points, and let birthdays bring it."""
    gift = desk.shop.gifts.add(GiftSaid(name, 500, **said), by=desk.owner)  # type: ignore[arg-type]
    set_birthday_terms(desk, BirthdayTerms(perk=PerkKind.GIFT, gift_id=gift.gift_id))
    return gift


def draft(member: Member, gift: Gift, *, name: str = "a") -> GiftDraft:
    """Fill the form of a birthday's gift."""
    return GiftDraft(name, gift.gift_id, member.member_id, for_birthday=True)


def give(desk: Desk, member: Member, gift: Gift, *, name: str = "a") -> IssuedSlip:
    """Give a gift for a birthday."""
    return desk.shop.till.give_gift(draft(member, gift, name=name), by=desk.owner)


def stock(desk: Desk, gift: Gift) -> int | None:
    """Return how many pieces are left."""
    return desk.shop.gifts.gift(gift.gift_id).said.stock


def perks() -> list[tuple[object, ...]]:
    """Return the perks that the file keeps."""
    return rows(
        "SELECT member_id, year, day, kind, worth, redemption_id, returned_by FROM birthday_perk"
        " ORDER BY id"
    )
