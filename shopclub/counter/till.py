"""The till: quoting and ringing up, each sale one transaction and recorded once."""

import json
from dataclasses import dataclass
from datetime import date

from shopclub.counter import paper
from shopclub.counter.quote import Basket, MemberFacts, Quote, Terms, quote
from shopclub.counter.receipt import (
    IssuedReceipt,
    Means,
    Payment,
    Receipt,
    from_json,
    to_json,
)
from shopclub.kernel.clock import Moment, ShopClock
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.members.members import Member, Members
from shopclub.points.ledger import EntryKind, Ledger
from shopclub.points.lots import Lot, Taken, left_after
from shopclub.points.terms import POINT_TERMS
from shopclub.sales import sales
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import writing
from shopclub.storage.identity import IDENTITY, Identity
from shopclub.storage.problems import CommitUncertain
from shopclub.tiers.tiers import Standing, Tiers


@dataclass(eq=False)
class SaleConflict(ShopClubError):
    """A sale of this id was recorded with other content; `first` is what was recorded."""

    first: IssuedReceipt


@dataclass(eq=False)
class QuoteChanged(ShopClubError):
    """What the cashier saw is no longer true; `now` is."""

    now: Quote


@dataclass(eq=False)
class TenderedTooLittle(ShopClubError):
    """Less money was handed over than there is to pay, in minor units."""

    tendered: int
    to_pay: int


@dataclass(eq=False)
class SaleNotSaved(EnvironmentProblem):
    """The world failed in the middle of a sale, and a look-up found that it was not saved."""

    cause: EnvironmentProblem


@dataclass(frozen=True, slots=True)
class Draft:
    """A sale as the form holds it; amounts in minor units.

    The till makes `sale_id` when the form opens and keeps it until it is answered. `tendered` is
    the money handed over, exact when None; `seen` is the quote the cashier saw.
    """

    sale_id: str
    amount: int
    member_id: int | None = None
    points: int = 0
    means: Means = Means.CASH
    tendered: int | None = None
    seen: Quote | None = None


class Till:
    """The till of a shop."""

    def __init__(
        self,
        *,
        clock: ShopClock,
        identity: Identity,
        members: Members,
        ledger: Ledger,
        tiers: Tiers,
    ) -> None:
        self._clock = clock
        self._identity = identity
        self._members = members
        self._ledger = ledger
        self._tiers = tiers

    def terms(self, *, on: date) -> Terms:
        """Return the terms in force on a shop day."""
        return Terms(points=settings.current(POINT_TERMS, on=on), ladder=self._tiers.ladder(on=on))

    def quote(self, draft: Draft) -> Quote:
        """Return what a draft would cost and earn now."""
        day = self._clock.today()
        terms = self.terms(on=day)
        if draft.member_id is not None:
            self._members.member(draft.member_id)
        return _quote(draft, terms=terms, facts=self._facts(draft, terms, on=day), on=day)

    def ring_up(self, draft: Draft, *, by: Actor) -> IssuedReceipt:
        """Record a sale with all that follows from it, and return its receipt.

        The same draft again returns the first receipt; another one under its id raises
        SaleConflict. QuoteChanged, TenderedTooLittle and the refusals of `quote` write nothing.
        """
        try:
            with writing():
                by.require(Permission.SELL)
                return self._ring_up(draft, by=by)
        except CommitUncertain as problem:
            return self._look_up(draft, problem=problem)

    def find(self, sale_id: str) -> IssuedReceipt | None:
        """Return the receipt of a sale, if it was recorded."""
        found = sales.find(sale_id)
        return None if found is None else _issued(found)

    def last_receipt(self) -> IssuedReceipt | None:
        """Return the last receipt of the present shop day, to print it again."""
        found = sales.last_of_day(self._clock.today())
        return None if found is None else _issued(found)

    def _look_up(self, draft: Draft, *, problem: CommitUncertain) -> IssuedReceipt:
        """Find out whether a sale whose commit failed was saved; if even that fails, say so."""
        try:
            recorded = self.find(draft.sale_id)
        except EnvironmentProblem:
            raise problem from problem.__cause__
        if recorded is None:
            raise SaleNotSaved(problem.cause) from problem
        return recorded

    def _ring_up(self, draft: Draft, *, by: Actor) -> IssuedReceipt:
        recorded = sales.find(draft.sale_id)
        if recorded is not None:
            if recorded.content != _content(draft):
                raise SaleConflict(_issued(recorded))
            return _issued(recorded)
        moment = self._clock.moment()
        member = None if draft.member_id is None else self._members.member(draft.member_id)
        terms = self.terms(on=moment.day)
        facts = self._facts(draft, terms, on=moment.day)
        now = _quote(draft, terms=terms, facts=facts, on=moment.day)
        if draft.seen is not None and draft.seen != now:
            raise QuoteChanged(now)
        payment = _payment(draft, to_pay=now.to_pay)
        lots: tuple[Lot, ...] = ()
        if facts is not None:
            lots = self._move_points(draft, now, facts=facts, terms=terms, moment=moment, by=by)
        receipt = self._receipt(
            draft, now, payment, member=member, lots=lots, terms=terms, moment=moment, by=by
        )
        issued = IssuedReceipt(receipt, None if member is None else member.name)
        sales.record(
            _new_sale(draft, now, payment, issued=issued, till=self._identity.till, by=by),
            moment=moment,
        )
        audit.record(
            "sale",
            moment=moment,
            staff_id=by.staff_id,
            subject=f"sale:{draft.sale_id}",
            paid=now.to_pay,
            used=now.points_used,
            earned=now.earned,
        )
        return issued

    def _facts(self, draft: Draft, terms: Terms, *, on: date) -> MemberFacts | None:
        if draft.member_id is None:
            return None
        standing = self._tiers.standing(draft.member_id, ladder=terms.ladder, on=on)
        return MemberFacts(
            member_id=draft.member_id,
            lots=self._ledger.lots_of(draft.member_id),
            tier=standing.tier,
            spend=standing.spend,
        )

    def _move_points(
        self,
        draft: Draft,
        now: Quote,
        *,
        facts: MemberFacts,
        terms: Terms,
        moment: Moment,
        by: Actor,
    ) -> tuple[Lot, ...]:
        """Redeem, earn and count towards the tier; return the member's lots after it."""
        source = f"sale:{draft.sale_id}"
        taken: tuple[Taken, ...] = ()
        given = None
        if now.points_used:
            taken = self._ledger.redeem(
                facts.member_id,
                now.points_used,
                source=f"{source}:redeem",
                moment=moment,
                staff_id=by.staff_id,
            )
        if now.earned:
            expires_on = terms.points.expiry.last_day(moment.day)
            lot_id = self._ledger.credit(
                facts.member_id,
                now.earned,
                kind=EntryKind.EARN,
                source=f"{source}:earn",
                expires_on=expires_on,
                moment=moment,
                staff_id=by.staff_id,
            )
            given = None if lot_id is None else Lot(lot_id, now.earned, expires_on)
        self._tiers.add_spend(
            facts.member_id,
            now.eligible,
            ladder=terms.ladder,
            moment=moment,
            sale_id=draft.sale_id,
            before=Standing(facts.tier, facts.spend),
        )
        return left_after(facts.lots, taken=taken, given=given)

    def _receipt(
        self,
        draft: Draft,
        now: Quote,
        payment: Payment,
        *,
        member: Member | None,
        lots: tuple[Lot, ...],
        terms: Terms,
        moment: Moment,
        by: Actor,
    ) -> Receipt:
        identity = settings.current(IDENTITY, on=moment.day)
        return paper.receipt_of(
            now,
            sale_id=draft.sale_id,
            number=sales.next_number(day=moment.day, till=self._identity.till),
            local=self._clock.local(moment.at),
            day=moment.day,
            identity=identity,
            cashier=by.name,
            member=member,
            payment=payment,
            lots=lots,
            terms=terms,
        )


def _quote(draft: Draft, *, terms: Terms, facts: MemberFacts | None, on: date) -> Quote:
    basket = Basket(amount=draft.amount, points=draft.points)
    return quote(terms=terms, facts=facts, basket=basket, on=on)


def _payment(draft: Draft, *, to_pay: int) -> Payment:
    tendered = to_pay if draft.tendered is None else draft.tendered
    if tendered < to_pay:
        raise TenderedTooLittle(tendered, to_pay)
    return Payment(means=draft.means, amount=to_pay, tendered=tendered, change=tendered - to_pay)


def _content(draft: Draft) -> str:
    """Return what makes two drafts the same sale."""
    return json.dumps(
        [draft.member_id, draft.amount, draft.points, draft.means.value, draft.tendered]
    )


def _issued(recorded: sales.RecordedSale) -> IssuedReceipt:
    return IssuedReceipt(from_json(recorded.receipt), recorded.member_name)


def _new_sale(
    draft: Draft, now: Quote, payment: Payment, *, issued: IssuedReceipt, till: int, by: Actor
) -> sales.NewSale:
    return sales.NewSale(
        sale_id=draft.sale_id,
        number=issued.receipt.number,
        till=till,
        staff_id=by.staff_id,
        member_id=draft.member_id,
        member_name=issued.member_name,
        list_amount=now.list_amount,
        tier_discount=now.tier_discount,
        points_money=now.points_money,
        paid=now.to_pay,
        eligible=now.eligible,
        points_used=now.points_used,
        points_earned=now.earned,
        multiplier_hundredths=now.multiplier_hundredths,
        payments=(
            sales.PaymentPart(
                payment.means.value, payment.amount, payment.tendered, payment.change
            ),
        ),
        content=_content(draft),
        receipt=to_json(issued.receipt),
    )
