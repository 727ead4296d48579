"""The rules of gifts and vouchers once more, as plainly as those of points (RULES §3)."""

from dataclasses import dataclass
from datetime import date, timedelta

from tests.simulator.model import Member, Refused, Use

GRACE = timedelta(days=30)


@dataclass(eq=False, slots=True)
class Gift:
    """A gift for points; no stock is without end."""

    points: int
    stock: int | None


@dataclass(eq=False, slots=True)
class Given:
    """A gift that a member was given, and what it took."""

    number: str
    member_id: int
    gift: Gift
    uses: list[Use]
    undone: bool = False


@dataclass(eq=False, slots=True)
class Voucher:
    """An amount off one bill, for a member or for whoever brings it."""

    member_id: int | None
    amount: int
    last: date
    used: bool = False

    def off(self, bill: int, *, whom: int | None, day: date) -> int:
        """Return what it takes off a bill."""
        another = self.member_id is not None and self.member_id != whom
        if self.used or another or self.last < day or not bill:
            raise Refused
        return min(self.amount, bill)

    def come_back(self, day: date) -> None:
        """Be usable again, for some days at least if it lapsed meanwhile."""
        self.used = False
        if self.last < day:
            self.last = day + GRACE


def give(gift: Gift, member: Member, *, day: date) -> list[Use]:
    """Give a gift to a member, and return what it took."""
    if member.frozen or member.owed or gift.stock == 0 or gift.points > member.available(day):
        raise Refused
    if gift.stock is not None:
        gift.stock -= 1
    return member.take(gift.points, day)


def take_back(given: Given, member: Member, *, day: date) -> None:
    """Take a gift back."""
    if given.undone:
        raise Refused
    given.undone = True
    member.give_back(given.uses, given.gift.points, day)
    if given.gift.stock is not None:
        given.gift.stock += 1
