"""What the shop keeps and what the model wants, as values that can be compared."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from shopclub.shop import Shop
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder, Tier
from tests.simulator import model

LADDER = Ladder(
    tiers=tuple(
        Tier(
            key,
            model.THRESHOLD[place],
            multiplier_hundredths=model.MULTIPLIER_PERCENT[place],
            discount_basis_points=model.DISCOUNT_PERCENT[place] * 100,
            welcome_points=model.WELCOME[place],
        )
        for place, key in enumerate(("bronze", "silver", "gold"))
    )
)
"""The tiers of the model, as the shop is told of them."""


@dataclass(frozen=True, slots=True)
class Account:
    """All that is known of a member's points and tier; a lot is granted, left and last day.

    `told` is what the counter says at look-up, also when the day is closed already.
    """

    lots: tuple[tuple[int, int, str], ...]
    available: int
    owed: int
    told: int
    balance: int
    tier: str
    spend: int


@dataclass(frozen=True, slots=True)
class Sums:
    """What the whole shop comes to: sales, money less refunds, refunds, points, points owed."""

    sales: int
    paid: int
    refunded: int
    points: int
    owed: int


def account_kept(shop: Shop, member_id: int, *, on: date) -> Account:
    """Return a member's account as the shop keeps it."""
    standing = shop.tiers.standing(member_id, ladder=shop.tiers.ladder(on=on), on=on)
    lots = rows(
        "SELECT granted, remaining, expires_on FROM point_lot"
        " WHERE member_id = ? AND remaining > 0 ORDER BY entry_id",
        member_id,
    )
    balance = rows("SELECT points FROM point_balance WHERE member_id = ?", member_id)
    account = shop.points.account(member_id)
    return Account(
        lots=tuple((granted, left, last) for granted, left, last in lots),
        available=account.available(on=on),
        owed=account.owed,
        told=shop.lookup.profile(member_id).points,
        balance=balance[0][0] if balance else 0,
        tier=standing.tier.key,
        spend=standing.spend,
    )


def account_wanted(member: model.Member, *, on: date) -> Account:
    """Return a member's account as the model has it."""
    return Account(
        lots=tuple(
            (lot.granted, lot.left, lot.last.isoformat()) for lot in member.lots if lot.left
        ),
        available=member.available(on),
        owed=member.owed,
        told=member.available(on) - member.owed,
        balance=_balance(member),
        tier=LADDER.tiers[member.tier].key,
        spend=member.window(on),
    )


def sums_kept() -> Sums:
    """Return the sums of the open shop."""
    ((sales, paid, refunded),) = rows(
        "SELECT coalesce(sum(sales), 0), coalesce(sum(paid), 0), coalesce(sum(refunded), 0)"
        " FROM sales_by_day"
    )
    ((points,),) = rows("SELECT coalesce(sum(points), 0) FROM point_balance")
    ((owed,),) = rows("SELECT coalesce(sum(owed), 0) FROM point_debt")
    return Sums(sales, paid, refunded, points, owed)


def sums_wanted(
    members: Iterable[model.Member], sales: Sequence[model.Sale], *, refunded: int
) -> Sums:
    """Return the sums of the model."""
    everyone = tuple(members)
    return Sums(
        len(sales),
        sum(sale.paid for sale in sales) - refunded,
        refunded,
        sum(_balance(member) for member in everyone),
        sum(member.owed for member in everyone),
    )


def _balance(member: model.Member) -> int:
    return sum(lot.left for lot in member.lots) - member.owed
