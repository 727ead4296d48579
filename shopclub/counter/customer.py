"""The member of a sale as the till reads them once, and the perk that their birthday brings."""

from dataclasses import dataclass

from shopclub.birthdays.birthdays import Birthdays, NearBirthday, Perk
from shopclub.birthdays.terms import PerkKind
from shopclub.counter.birthday_gifts import GiftAtHand
from shopclub.counter.birthday_vouchers import birthday_source
from shopclub.counter.quote import MemberFacts
from shopclub.kernel.clock import Moment
from shopclub.members.members import Member
from shopclub.points.ledger import EntryKind, Ledger
from shopclub.points.lots import Account
from shopclub.points.terms import Expiry
from shopclub.rewards.vouchers import Voucher
from shopclub.tiers.tiers import Standing


@dataclass(frozen=True, slots=True)
class Customer:
    """Who, with which points, on which tier, and which birthday is near.

    After a purchase `vouchers` are those that came with a promotion, and the birthday's that waits;
    `gift` is the birthday's of the catalogue.
    """

    member: Member
    account: Account
    standing: Standing
    near: NearBirthday | None = None
    vouchers: tuple[Voucher, ...] = ()
    gift: GiftAtHand | None = None

    def facts(self) -> MemberFacts:
        """Return what a quote needs of this member."""
        return MemberFacts(
            member_id=self.member.member_id,
            lots=self.account.lots,
            tier=self.standing.tier,
            spend=self.standing.spend,
            owed=self.account.owed,
            perk=None if self.near is None else self.near.with_purchase,
        )


def give_perk(
    perk: Perk,
    *,
    member_id: int,
    sale_id: str,
    birthdays: Birthdays,
    ledger: Ledger,
    expiry: Expiry,
    moment: Moment,
    staff_id: int,
) -> bool:
    """Give the perk that a sale uses, inside its transaction; tell whether points came with it."""
    birthdays.give(perk, member_id=member_id, sale_id=sale_id, moment=moment)
    if perk.kind is not PerkKind.POINTS:
        return False
    ledger.credit(
        member_id,
        perk.worth,
        kind=EntryKind.BONUS,
        source=birthday_source(member_id, perk.year),
        expires_on=expiry.last_day(moment.day),
        moment=moment,
        staff_id=staff_id,
    )
    return True
