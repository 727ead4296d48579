"""Two members are one, on both sides."""

from datetime import date
from functools import partial
from typing import Any, Protocol

from tests.simulator.model import Member, reached
from tests.simulator.shop_and_model import ShopAndModel, must_refuse


class _Held(Protocol):
    """A sale, a gift given or a voucher: whose it is, if anybody's."""

    member_id: Any


def merge(game: ShopAndModel) -> int:
    """Two of them are one person, or one of the two is frozen, or both are the same."""
    (into_id, into), (gone_id, gone) = game.random.choices(list(game.members.items()), k=2)
    merge = partial(game.shop.merging.merge, gone_id, into_id=into_id, keep={}, by=game.by)
    if into is gone or into.frozen or gone.frozen:
        must_refuse(merge)
        return into_id
    take_in(into, game.members.pop(gone_id), day=game.day)
    merge()
    everything: list[_Held] = [*game.sales, *game.given, *game.vouchers.values()]
    for held in everything:
        if held.member_id == gone_id:
            held.member_id = into_id
    return into_id


def take_in(member: Member, other: Member, *, day: date) -> None:
    """Let one become one with another: the highest of all tiers, all lots, both debts."""
    for on, spend in other.spend.items():
        member.spend[on] += spend
    member.birthdays.take_in(other.birthdays, day)
    member.welcomed |= other.welcomed
    if (tier := max(member.tier, other.tier, reached(member.window(day)))) > member.tier:
        member.rise(tier, day)
        member.rises.clear()
    other.expire(day)
    member.lots += other.lots
    for lot in sorted(other.lots, key=lambda lot: lot.last):
        if lot.left:
            member.settle([(lot.hand_on(member, lot.left), lot.left)])
        lot.left, lot.moved = 0, True
    member.take(other.owed, day)
