"""What the shop keeps and what the model wants, as values that can be compared."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from shopclub.birthdays.terms import BirthdayTerms
from shopclub.members.people import MemberErased
from shopclub.shop import Shop
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder, Tier
from tests.simulator import model, shelf
from tests.simulator.birthday_model import DAYS_AROUND, DAYS_BETWEEN, DAYS_KNOWN, TIMES_PERCENT

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
BIRTHDAY_TERMS = BirthdayTerms(
    multiplier_hundredths=TIMES_PERCENT,
    window_days=DAYS_AROUND,
    known_days=DAYS_KNOWN,
    rest_days=DAYS_BETWEEN,
)
_PERKS = """
SELECT year, day FROM birthday_perk
WHERE member_id IN (SELECT ? UNION ALL SELECT gone_id FROM member_now WHERE now_id = ?)
    AND returned_by IS NULL ORDER BY year, day
"""


@dataclass(frozen=True, slots=True)
class Account:
    """All that is known of a member's points and tier; a lot is granted, left and last day.

    `told` is what the counter says at look-up, also when the day is closed already; `perks` are
    the years and days of birthday perks that no refund gave back.
    """

    lots: tuple[tuple[int, int, str], ...]
    available: int
    owed: int
    told: int
    balance: int
    tier: str
    spend: int
    perks: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Sums:
    """What the whole shop comes to: sales, those that came back whole, money, refunds, points."""

    sales: int
    returned: int
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
        told=_told(shop, member_id, on=on),
        balance=balance[0][0] if balance else 0,
        tier=standing.tier.key,
        spend=standing.spend,
        perks=tuple(rows(_PERKS, member_id, member_id)),
    )


def _told(shop: Shop, member_id: int, *, on: date) -> int:
    """Return the points that the counter says; of the erased it says nothing, the ledger does."""
    try:
        return shop.lookup.profile(member_id).points
    except MemberErased:
        return shop.points.balance(member_id, on=on)


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
        perks=tuple((year, day.isoformat()) for year, day in sorted(member.birthdays.had)),
    )


def sums_kept() -> Sums:
    """Return the sums of the open shop."""
    ((sales, returned, paid, refunded),) = rows(
        "SELECT coalesce(sum(sales), 0), coalesce(sum(returned), 0), coalesce(sum(paid), 0),"
        " coalesce(sum(refunded), 0)"
        " FROM sales_by_day"
    )
    ((points,),) = rows("SELECT coalesce(sum(points), 0) FROM point_balance")
    ((owed,),) = rows("SELECT coalesce(sum(owed), 0) FROM point_debt")
    return Sums(sales, returned, paid, refunded, points, owed)


def sums_wanted(
    members: Iterable[model.Member], sales: Sequence[model.Sale], *, refunded: int
) -> Sums:
    """Return the sums of the model."""
    everyone = tuple(members)
    return Sums(
        len(sales),
        sum(sale.returned for sale in sales),
        sum(sale.paid for sale in sales) - refunded,
        refunded,
        sum(_balance(member) for member in everyone),
        sum(member.owed for member in everyone),
    )


Shelf = tuple[dict[int, int | None], dict[str, tuple[bool, str]]]
"""The stock of each gift; of each voucher whether it is used, and its last day."""


def shelf_kept() -> Shelf:
    """Return what the open shop has of gifts and vouchers."""
    vouchers = rows(
        "SELECT v.code, s.state, s.last_on FROM voucher v"
        " JOIN voucher_state s ON s.voucher_id = v.id"
    )
    return (
        dict(rows("SELECT id, stock FROM gift")),
        {code: (state == "used", last) for code, state, last in vouchers},
    )


def shelf_wanted(gifts: Mapping[int, shelf.Gift], vouchers: Mapping[str, shelf.Voucher]) -> Shelf:
    """Return what the model has of them."""
    return (
        {gift_id: gift.stock for gift_id, gift in gifts.items()},
        {code: (one.used, one.last.isoformat()) for code, one in vouchers.items()},
    )


def _balance(member: model.Member) -> int:
    return sum(lot.left for lot in member.lots) - member.owed
