"""What the counter asks of the till, each one job on its lane: the day, a quote, a sale."""

from dataclasses import dataclass, replace
from datetime import date

from shopclub.counter.lookup import Profile
from shopclub.counter.quote import Quote, TooManyPoints
from shopclub.counter.receipt import IssuedReceipt
from shopclub.counter.takings import Takings
from shopclub.counter.till import Draft
from shopclub.kernel.codes import till_of_receipt
from shopclub.kernel.errors import ShopClubError
from shopclub.points.ledger import EntryKind, NotEnoughPoints
from shopclub.rewards.vouchers import CANNOT_BE_USED, Voucher
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.counter.state import PointsSpent, SoldAgain


@dataclass(frozen=True, slots=True)
class RungUp:
    """The receipt of a sale, and whether it had been saved before it was sent now."""

    issued: IssuedReceipt
    saved_before: bool


@dataclass(frozen=True, slots=True)
class Day:
    """What the counter knows of the till's day: takings, last receipt, and the terms it needs."""

    today: date
    takings: Takings
    last: IssuedReceipt | None
    points_step: int
    departments: tuple[str, ...]


def read_day(shop: Shop) -> Day:
    """Read the day as the till has it now."""
    today = shop.till.today()
    return Day(
        today=today,
        takings=shop.day_book.takings(),
        last=shop.till.last_receipt(),
        points_step=shop.till.terms(on=today).points.redeem.step,
        departments=shop.till.departments(on=today),
    )


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote, and why it is not with the points or the voucher that were asked for."""

    quote: Quote
    points_refusal: ShopClubError | None = None
    voucher_refusal: ShopClubError | None = None


def quote(shop: Shop, draft: Draft) -> Quoted:
    """Quote a draft; what cannot pay is cut down or left out, and the refusal says why."""
    try:
        return _quote(shop, draft)
    except CANNOT_BE_USED as refusal:
        return replace(_quote(shop, replace(draft, voucher="")), voucher_refusal=refusal)


def _quote(shop: Shop, draft: Draft) -> Quoted:
    try:
        return Quoted(shop.till.quote(draft))
    except TooManyPoints as refusal:
        return Quoted(shop.till.quote(replace(draft, points=refusal.most)), refusal)
    except ShopClubError as refusal:
        if not draft.points:
            raise
        return Quoted(shop.till.quote(replace(draft, points=0)), refusal)


def find_voucher(shop: Shop, code: str) -> tuple[Voucher, Profile | None]:
    """Return the voucher of a code, and whose it is; raises VoucherUnknown."""
    voucher = shop.vouchers.with_code(code)
    member_id = voucher.member_id
    return voucher, None if member_id is None else shop.lookup.profile(member_id)


def ring_up(
    shop: Shop, draft: Draft, *, by: Actor, approved_by: Actor | None = None, sure: bool
) -> RungUp:
    """Ring up a draft; unless the cashier is `sure`, one like the last sale raises SoldAgain."""
    saved_before = shop.till.find(draft.sale_id) is not None
    if not (sure or saved_before):
        similar = shop.till.similar_sale(draft)
        if similar is not None:
            raise SoldAgain(similar)
    try:
        return RungUp(shop.till.ring_up(draft, by=by, approved_by=approved_by), saved_before)
    except NotEnoughPoints as refusal:
        spent = _spent_meanwhile(shop, draft, left=refusal.has)
        if spent is None:
            raise
        raise spent from refusal


def _spent_meanwhile(shop: Shop, draft: Draft, *, left: int) -> PointsSpent | None:
    """Return which sale took a member's points, if the newest one of today did."""
    if draft.member_id is None:
        return None
    today = shop.till.today()
    newest = shop.lookup.page(draft.member_id).entries[:2]
    for line in newest:
        entry, number = line.entry, line.receipt_number
        if entry.kind is EntryKind.REDEEM and entry.day == today and number is not None:
            time = f"{shop.clock.local(entry.at):%H:%M}"
            return PointsSpent(max(left, 0), time, till_of_receipt(number))
    return None
