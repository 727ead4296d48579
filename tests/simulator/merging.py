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
    """Let one become one with another: lots and debts, both spends, the highest of all tiers."""
    member.took_in = True
    other.expire(day)
    for lot in other.lots:
        member.lots.append(lot)
        member.settle([(lot, lot.left)])
    member.take(other.owed, day)
    for on, spend in other.spend.items():
        member.spend[on] += spend
    member.birthdays.take_in(other.birthdays, day)
    before, member.welcomed = member.tier, member.welcomed | other.welcomed
    tier = max(member.tier, other.tier, reached(member.window(day)))
    if tier > before:
        member.rise(tier, day)
        member.rises.clear()
