"""Ringing up: the one transaction of a sale, whose steps are read in a row."""

from datetime import date

from shopclub.birthdays.birthdays import Birthdays, perk_told
from shopclub.counter import paper
from shopclub.counter.answered import first_answer, issued_of
from shopclub.counter.brought import as_left
from shopclub.counter.customer import Customer, give_perk
from shopclub.counter.draft import (
    Draft,
    QuoteChanged,
    SaleNotSaved,
    check_departments,
    new_sale,
    payment_of,
)
from shopclub.counter.quote import Basket, Quote, Terms, quote
from shopclub.counter.receipt import IssuedReceipt, Payment, Receipt
from shopclub.counter.saved import looked_up
from shopclub.counter.till_clock import TillClock
from shopclub.counter.till_terms import check_amount
from shopclub.kernel.clock import Moment
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.members.members import Members
from shopclub.points.ledger import EntryKind, Ledger
from shopclub.points.lots import Account, Lot, Taken, left_after
from shopclub.points.terms import POINT_TERMS
from shopclub.rewards.giving import Gifts
from shopclub.sales import sales
from shopclub.staff import audit, doubted
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import writing
from shopclub.storage.identity import IDENTITY, Identity
from shopclub.tiers.tiers import Tiers


class Selling:
    """The sales of a till: what one would cost and earn, and recording it once."""

    def __init__(
        self,
        *,
        clock: TillClock,
        identity: Identity,
        members: Members,
        ledger: Ledger,
        tiers: Tiers,
        gifts: Gifts,
        birthdays: Birthdays,
    ) -> None:
        self._clock = clock
        self._identity = identity
        self._members = members
        self._ledger = ledger
        self._tiers = tiers
        self._gifts = gifts
        self._birthdays = birthdays

    def terms(self, *, on: date) -> Terms:
        """Return the terms in force on a shop day."""
        return Terms(points=settings.current(POINT_TERMS, on=on), ladder=self._tiers.ladder(on=on))

    def quote(self, draft: Draft) -> Quote:
        """Return what a draft would cost and earn now."""
        check_departments(draft)
        day = self._clock.today()
        terms = self.terms(on=day)
        customer = self._customer(draft, terms, on=day)
        return self._quote(draft, customer, terms=terms, on=day)

    def ring_up(self, draft: Draft, *, by: Actor, approved_by: Actor | None) -> IssuedReceipt:
        """Record a sale with all that follows from it, and return its receipt."""
        try:
            with writing(whole=True):
                by.require(Permission.SELL)
                return self._ring_up(draft, by=by, approved_by=approved_by)
        except EnvironmentProblem as problem:
            return looked_up(problem, lambda: _saved(draft), not_saved=SaleNotSaved)

    def find(self, sale_id: str) -> IssuedReceipt | None:
        """Return the receipt of a sale, if it was recorded."""
        found = sales.find(sale_id)
        return None if found is None else issued_of(found)

    def _ring_up(self, draft: Draft, *, by: Actor, approved_by: Actor | None) -> IssuedReceipt:
        before, present = self._clock.before(draft.sale_id)
        if before.recorded:
            return first_answer(draft)
        doubted.require_trusted(by=by, approved_by=approved_by)
        check_departments(draft)
        moment = self._clock.reading(before, present=present)
        terms = self.terms(on=moment.day)
        customer = self._customer(draft, terms, on=moment.day)
        now = self._quote(draft, customer, terms=terms, on=moment.day)
        if draft.seen is not None and draft.seen != now:
            raise QuoteChanged(now)
        check_amount(draft.amount, on=moment.day, by=by, approved_by=approved_by)
        payment = payment_of(draft, to_pay=now.to_pay)
        if customer is not None:
            customer = self._move_points(draft, now, customer, terms=terms, moment=moment, by=by)
        receipt = self._receipt(draft, now, payment, customer, terms=terms, moment=moment, by=by)
        issued = IssuedReceipt(receipt, None if customer is None else customer.member.name)
        new = new_sale(draft, now, payment, issued=issued, till=self._identity.till, by=by)
        seal = sales.record(new, moment=moment)
        if draft.voucher:
            used = (draft.voucher, draft.sale_id, now.voucher_money)
            self._gifts.vouchers.use(*used, moment=moment, staff_id=by.staff_id)
        audit.record(
            "sale",
            moment=moment,
            staff_id=by.staff_id,
            subject=f"sale:{draft.sale_id}",
            paid=now.to_pay,
            used=now.points_used,
            earned=now.earned,
            seal=seal,
            **audit.approval_of(approved_by) | perk_told(now.perk, draft.member_id, moment),
        )
        return issued

    def _customer(self, draft: Draft, terms: Terms, *, on: date) -> Customer | None:
        if draft.member_id is None:
            return None
        member = self._members.require_active(draft.member_id)
        standing = self._tiers.standing(draft.member_id, ladder=terms.ladder, on=on)
        near = self._birthdays.near(member, on=on)
        return Customer(member, self._ledger.account(draft.member_id), standing, near)

    def _quote(self, draft: Draft, customer: Customer | None, *, terms: Terms, on: date) -> Quote:
        facts = None if customer is None else customer.facts()
        voucher = self._gifts.vouchers.with_code(draft.voucher) if draft.voucher else None
        basket = Basket(draft.amount, draft.points, voucher)
        return quote(terms=terms, facts=facts, basket=basket, on=on)

    def _move_points(
        self,
        draft: Draft,
        now: Quote,
        customer: Customer,
        *,
        terms: Terms,
        moment: Moment,
        by: Actor,
    ) -> Customer:
        """Redeem, earn and count towards the tier; return the member as this leaves them."""
        member_id, source = customer.member.member_id, f"sale:{draft.sale_id}"
        taken: tuple[Taken, ...] = ()
        given = None
        if now.points_used:
            taken = self._ledger.redeem(
                member_id,
                now.points_used,
                source=f"{source}:redeem",
                moment=moment,
                staff_id=by.staff_id,
            )
        if now.earned:
            expires_on = terms.points.expiry.last_day(moment.day)
            lot_id = self._ledger.credit(
                member_id,
                now.earned,
                kind=EntryKind.EARN,
                source=f"{source}:earn",
                expires_on=expires_on,
                moment=moment,
                staff_id=by.staff_id,
            )
            given = None if lot_id is None else Lot(lot_id, now.earned, expires_on)
        given_points = now.perk is not None and give_perk(
            now.perk,
            member_id=member_id,
            sale_id=draft.sale_id,
            birthdays=self._birthdays,
            ledger=self._ledger,
            expiry=terms.points.expiry,
            moment=moment,
            staff_id=by.staff_id,
        )
        standing = self._tiers.add_spend(
            member_id,
            now.eligible,
            points=now.earned,
            ladder=terms.ladder,
            moment=moment,
            sale_id=draft.sale_id,
            before=customer.standing,
        )
        if customer.account.owed or standing.gifts or given_points:
            account = self._ledger.account(member_id)
        else:
            account = Account(left_after(customer.account.lots, taken=taken, given=given))
        return as_left(
            customer,
            account,
            standing,
            ladder=terms.ladder,
            but=draft.voucher,
            gifts=self._gifts,
            birthdays=self._birthdays,
            moment=moment,
            staff_id=by.staff_id,
        )

    def _receipt(
        self,
        draft: Draft,
        now: Quote,
        payment: Payment,
        customer: Customer | None,
        *,
        terms: Terms,
        moment: Moment,
        by: Actor,
    ) -> Receipt:
        keeping = None
        if customer is not None:
            keeping = self._tiers.keeping(
                customer.member.member_id,
                ladder=terms.ladder,
                on=moment.day,
                standing=customer.standing,
            )
        return paper.receipt_of(
            now,
            sale_id=draft.sale_id,
            number=sales.next_number(day=moment.day, till=self._identity.till),
            local=self._clock.local(moment.at),
            day=moment.day,
            identity=settings.current(IDENTITY, on=moment.day),
            cashier=by.name,
            member=None if customer is None else customer.member,
            payment=payment,
            account=Account(()) if customer is None else customer.account,
            keeping=keeping,
            terms=terms,
            vouchers=() if customer is None else customer.vouchers,
            gift=None if customer is None else customer.gift,
        )


def _saved(draft: Draft) -> IssuedReceipt | None:
    return None if sales.find(draft.sale_id) is None else first_answer(draft)
