"""One visit of the past, quoted by the till's own rules and entered as the till would have."""

import random
from collections import deque
from dataclasses import dataclass, field
from datetime import date, datetime

from shopclub.counter import paper
from shopclub.counter.draft import Draft, new_sale
from shopclub.counter.quote import Basket, MemberFacts, Quote, Terms, quote
from shopclub.counter.receipt import IssuedReceipt, Means, Payment
from shopclub.kernel.clock import Moment
from shopclub.kernel.codes import receipt_number
from shopclub.members.members import Member
from shopclub.points import lots
from shopclub.points.ledger import EntryKind
from shopclub.points.lots import Account, Lot, Taken
from shopclub.sales import seals
from shopclub.sales.loading import PastSale
from shopclub.sample.books import Books
from shopclub.sample.habits import Habit
from shopclub.staff.audit import AuditLine
from shopclub.staff.roles import Actor
from shopclub.storage.identity import Identity
from shopclub.tiers.ladder import Ladder, Tier
from shopclub.tiers.loading import PastMove
from shopclub.tiers.moves import Move

MEANS = (Means.WECHAT, Means.WECHAT, Means.ALIPAY, Means.CASH, Means.CARD)
NOTE = 5_000


@dataclass(slots=True)
class Customer:
    """A member as the past knows them on the day it has come to."""

    member: Member
    habit: Habit
    leaves_on: date
    tier: Tier
    lots: tuple[Lot, ...] = ()
    bought: deque[tuple[date, int]] = field(default_factory=deque)
    window: int = 0

    def spend(self, *, ladder: Ladder, on: date) -> int:
        """Return the qualifying money of the window that ends on a day; days only go forward."""
        start = ladder.window_start(on)
        while self.bought and self.bought[0][0] <= start:
            self.window -= self.bought.popleft()[1]
        return self.window


@dataclass(frozen=True, slots=True)
class Desk:
    """Where and by whom a sale is made, and on which terms."""

    identity: Identity
    cashier: Actor
    till: int
    running: int
    terms: Terms
    moment: Moment
    local: datetime


def ring_up(
    customer: Customer | None, *, amount: int, desk: Desk, books: Books, chance: random.Random
) -> PastSale:
    """Enter a sale with all that follows from it: points, tier, receipt and audit line."""
    day = desk.moment.day
    facts = None if customer is None else _facts(customer, terms=desk.terms, on=day)
    bill = _quote(amount, facts=facts, terms=desk.terms, saves_up=_saves_up(customer), on=day)
    means = MEANS[chance.randrange(len(MEANS))]
    draft = Draft(
        sale_id=_sale_id(desk.moment.at, chance),
        amount=amount,
        member_id=None if customer is None else customer.member.member_id,
        points=bill.points_used,
        means=means,
        tendered=-(-bill.to_pay // NOTE) * NOTE if means is Means.CASH else None,
    )
    if customer is not None:
        _move_points(customer, bill, sale_id=draft.sale_id, desk=desk, books=books)
    issued = _receipt(customer, bill, draft, desk=desk)
    sale = new_sale(
        draft, bill, issued.receipt.payments[0], issued=issued, till=desk.till, by=desk.cashier
    )
    past = PastSale(sale, desk.moment)
    books.sales.append(past)
    books.lines.append(
        AuditLine(
            "sale",
            desk.moment,
            desk.cashier.staff_id,
            f"sale:{draft.sale_id}",
            {
                "paid": bill.to_pay,
                "used": bill.points_used,
                "earned": bill.earned,
                "seal": seals.of_new_sale(sale, moment=desk.moment),
            },
        )
    )
    return past


def expire(customer: Customer, *, moment: Moment, books: Books) -> None:
    """Write off the lots whose last day is over, as the first start of the day does."""
    over = [lot for lot in customer.lots if lot.expires_on and lot.expires_on < moment.day]
    for lot in over:
        books.enter(
            EntryKind.EXPIRE,
            -lot.remaining,
            member_id=customer.member.member_id,
            source=f"expire:{lot.lot_id}",
            moment=moment,
            staff_id=None,
            taken=(Taken(lot.lot_id, lot.remaining),),
        )
    if over:
        customer.lots = tuple(lot for lot in customer.lots if lot not in over)


def _saves_up(customer: Customer | None) -> int | None:
    return None if customer is None else customer.habit.saves_up


def _facts(customer: Customer, *, terms: Terms, on: date) -> MemberFacts:
    return MemberFacts(
        member_id=customer.member.member_id,
        lots=customer.lots,
        tier=customer.tier,
        spend=customer.spend(ladder=terms.ladder, on=on),
    )


def _quote(
    amount: int, *, facts: MemberFacts | None, terms: Terms, saves_up: int | None, on: date
) -> Quote:
    """Return the bill, with as many points as it takes when someone has saved up enough."""
    first = quote(terms=terms, facts=facts, basket=Basket(amount=amount), on=on)
    most = first.most_points
    if saves_up is None or first.balance_before < saves_up or not most:
        return first
    return quote(terms=terms, facts=facts, basket=Basket(amount=amount, points=most), on=on)


def _move_points(
    customer: Customer, bill: Quote, *, sale_id: str, desk: Desk, books: Books
) -> None:
    member_id, day, by = customer.member.member_id, desk.moment.day, desk.cashier.staff_id
    taken: tuple[Taken, ...] = ()
    given = None
    if bill.points_used:
        taken, _ = lots.take(bill.points_used, lots=customer.lots, on=day)
        books.enter(
            EntryKind.REDEEM,
            -bill.points_used,
            member_id=member_id,
            source=f"sale:{sale_id}:redeem",
            moment=desk.moment,
            staff_id=by,
            taken=taken,
        )
    if bill.earned:
        expires_on = desk.terms.points.expiry.last_day(day)
        lot_id = books.enter(
            EntryKind.EARN,
            bill.earned,
            member_id=member_id,
            source=f"sale:{sale_id}:earn",
            moment=desk.moment,
            staff_id=by,
            expires_on=expires_on,
        )
        given = Lot(lot_id, bill.earned, expires_on)
    customer.lots = lots.left_after(customer.lots, taken=taken, given=given)
    _count(customer, bill, sale_id=sale_id, desk=desk, books=books)


def _count(customer: Customer, bill: Quote, *, sale_id: str, desk: Desk, books: Books) -> None:
    """Count a sale's money towards the tier and lift the member who reaches the next one."""
    day, ladder = desk.moment.day, desk.terms.ladder
    customer.bought.append((day, bill.eligible))
    customer.window += bill.eligible
    reached = ladder.tier_at(customer.window)
    if ladder.rank(reached.key) <= ladder.rank(customer.tier.key):
        return
    move = Move(
        member_id=customer.member.member_id,
        day=day,
        from_tier=customer.tier.key,
        to_tier=reached.key,
        spend=customer.window,
        threshold=reached.threshold,
        reason=f"sale:{sale_id}",
    )
    books.moves.append(PastMove(move, desk.moment))
    customer.tier = reached


def _receipt(customer: Customer | None, bill: Quote, draft: Draft, *, desk: Desk) -> IssuedReceipt:
    tendered = bill.to_pay if draft.tendered is None else draft.tendered
    member = None if customer is None else customer.member
    receipt = paper.receipt_of(
        bill,
        sale_id=draft.sale_id,
        number=receipt_number(day=desk.moment.day, till=desk.till, running=desk.running),
        local=desk.local,
        day=desk.moment.day,
        identity=desk.identity,
        cashier=desk.cashier.name,
        member=member,
        payment=Payment(draft.means, bill.to_pay, tendered, tendered - bill.to_pay),
        account=Account(lots=() if customer is None else customer.lots),
        keeping=None,
        terms=desk.terms,
    )
    return IssuedReceipt(receipt, None if member is None else member.name)


def _sale_id(at: datetime, chance: random.Random) -> str:
    """Return an id like those the till makes, but in the order of time, so that it loads fast."""
    ticks, rest = int(at.timestamp() * 1_000), chance.getrandbits(74)
    return (
        f"{ticks >> 16:08x}-{ticks & 0xFFFF:04x}-7{rest & 0xFFF:03x}"
        f"-{0x8000 | rest >> 60:04x}-{rest >> 12 & 0xFFFFFFFFFFFF:012x}"
    )
