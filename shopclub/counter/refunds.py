"""Refunding: money and points of a sale go back, said before and recorded once."""

from shopclub.birthdays.birthdays import Birthdays
from shopclub.counter import paper
from shopclub.counter.answered import first_refund, issued_refund
from shopclub.counter.receipt import IssuedReceipt
from shopclub.counter.receipt_json import from_json, to_json
from shopclub.counter.refund import RefundPlan
from shopclub.counter.refund_draft import (
    UNDO,
    NothingToUndo,
    RefundChanged,
    RefundDraft,
    RefundNotSaved,
    RefundQuote,
    RefundReason,
    content_of,
)
from shopclub.counter.refund_points import PointMoves, move_points, with_gifts
from shopclub.counter.refund_quoting import RefundQuoting, spend_taken_by
from shopclub.counter.saved import looked_up
from shopclub.counter.sold import plan_of, sold_of
from shopclub.counter.tier_vouchers import void_undone
from shopclub.counter.till_clock import TillClock
from shopclub.counter.till_terms import check_refund
from shopclub.kernel.clock import Moment
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.points.ledger import Ledger
from shopclub.points.terms import POINT_TERMS, PointTerms
from shopclub.rewards.voucher_book import Vouchers
from shopclub.sales import refunds, sales
from shopclub.sales.refunds import SoldBefore
from shopclub.staff import audit, doubted
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import writing
from shopclub.storage.identity import IDENTITY, Identity
from shopclub.tiers.tiers import SpendTaken, Tiers


class Refunds:
    """The refunds of a till."""

    def __init__(
        self,
        *,
        clock: TillClock,
        identity: Identity,
        ledger: Ledger,
        tiers: Tiers,
        vouchers: Vouchers,
        birthdays: Birthdays,
    ) -> None:
        self._clock = clock
        self._identity = identity
        self._ledger = ledger
        self._tiers = tiers
        self._vouchers = vouchers
        self._birthdays = birthdays
        self._quoting = RefundQuoting(ledger, tiers, vouchers, birthdays)

    def quote(self, draft: RefundDraft) -> RefundQuote:
        """Return what a refund would move now; raises SaleUnknown or RefundTooMuch."""
        sold = sold_of(draft.sale_id)
        plan = plan_of(sold, money=draft.money)
        return self._quoting.quote(draft, sold, plan, on=self._clock.present().day)

    def quote_undo(self) -> RefundQuote:
        """Return what undoing this till's last sale of the day would move."""
        moment = self._clock.present()
        return self.quote(RefundDraft("", self._last_sale(moment)))

    def refund(self, draft: RefundDraft, *, by: Actor, approved_by: Actor | None) -> IssuedReceipt:
        """Give money of a sale back, and move the points that go and come with it."""
        content = content_of(draft)
        try:
            with writing(whole=True):
                (approved_by or by).require(Permission.REFUND)
                first = first_refund(draft.refund_id, content=content)
                if first is not None:
                    return first
                moment = self._moment()
                return self._refund(draft, content, moment=moment, by=by, approved_by=approved_by)
        except EnvironmentProblem as problem:
            return looked_up(problem, lambda: self.find(draft.refund_id), not_saved=RefundNotSaved)

    def undo_last(
        self,
        refund_id: str,
        *,
        by: Actor,
        approved_by: Actor | None,
        seen: RefundQuote | None,
    ) -> IssuedReceipt:
        """Refund what is left of this till's last sale of the shop day."""
        try:
            with writing(whole=True):
                (approved_by or by).require(Permission.REFUND)
                if (first := first_refund(refund_id, content=UNDO)) is not None:
                    return first
                moment = self._moment()
                draft = RefundDraft(
                    refund_id, self._last_sale(moment), seen=seen, reason=RefundReason.UNDONE
                )
                return self._refund(draft, UNDO, moment=moment, by=by, approved_by=approved_by)
        except EnvironmentProblem as problem:
            return looked_up(problem, lambda: self.find(refund_id), not_saved=RefundNotSaved)

    def find(self, refund_id: str) -> IssuedReceipt | None:
        """Return the receipt of a refund, if it was recorded."""
        found = refunds.find(refund_id)
        return None if found is None else issued_refund(found)

    def find_number(self, number: str) -> IssuedReceipt | None:
        """Return the receipt of a refund by its own number, if it was recorded."""
        found = refunds.find_number(number)
        return None if found is None else issued_refund(found)

    def _moment(self) -> Moment:
        before, present = self._clock.before("")
        return self._clock.reading(before, present=present)

    def _last_sale(self, moment: Moment) -> str:
        found = sales.last_id_of_till(day=moment.day, till=self._identity.till)
        if found is None:
            raise NothingToUndo
        return found

    def _refund(
        self,
        draft: RefundDraft,
        content: str,
        *,
        moment: Moment,
        by: Actor,
        approved_by: Actor | None,
    ) -> IssuedReceipt:
        doubted.require_trusted(by=by, approved_by=approved_by)
        sold = sold_of(draft.sale_id)
        plan = plan_of(sold, money=draft.money)
        now = self._quoting.quote(draft, sold, plan, on=moment.day)
        if draft.seen is not None and draft.seen != now:
            raise RefundChanged(now)
        check_refund(now.money, sold_on=sold.day, on=moment.day, by=by, approved_by=approved_by)
        moves, taken = self._move_points(draft, sold, plan, moment=moment, by=by)
        number = sales.next_number(day=moment.day, till=self._identity.till)
        receipt = paper.refund_receipt_of(
            plan,
            sold=from_json(sold.receipt),
            number=number,
            local=self._clock.local(moment.at),
            identity=settings.current(IDENTITY, on=moment.day),
            cashier=by.name,
            means=now.means,
            points=moves,
            perk=now.perk,
        )
        seal = refunds.record(
            refunds.NewRefund(
                refund_id=draft.refund_id,
                number=number,
                sale_id=sold.sale_id,
                till=self._identity.till,
                staff_id=by.staff_id,
                member_id=sold.member_id,
                means=now.means.value,
                money=plan.money,
                bill=plan.bill,
                list_amount=plan.list_amount,
                eligible=plan.eligible,
                points_returned=plan.points_returned,
                points_taken=plan.points_taken,
                points_waived=moves.waived,
                content=content,
                receipt=to_json(receipt),
            ),
            moment=moment,
        )
        if sold.voucher_money and not plan.left:
            self._give_voucher_back(draft, sold, moment=moment, by=by)
        if taken is not None:
            void_undone(taken, vouchers=self._vouchers, moment=moment, staff_id=by.staff_id)
        if not plan.left and sold.member_id is not None:
            self._birthdays.give_back(sold.sale_id, refund_id=draft.refund_id)
        audit.record(
            "refund",
            moment=moment,
            staff_id=by.staff_id,
            subject=f"refund:{draft.refund_id}",
            money=plan.money,
            returned=plan.points_returned,
            taken=plan.points_taken,
            waived=moves.waived,
            reason=draft.reason.value,
            seal=seal,
            **audit.approval_of(approved_by),
        )
        return IssuedReceipt(receipt, sold.member_name)

    def _give_voucher_back(
        self, draft: RefundDraft, sold: SoldBefore, *, moment: Moment, by: Actor
    ) -> None:
        """Give the voucher of a sale back that has come back whole."""
        used = self._vouchers.used_by(sold.sale_id)
        if used is not None:
            self._vouchers.give_back(
                used,
                refund_id=draft.refund_id,
                grace_days=_terms(moment).grace_days,
                moment=moment,
                staff_id=by.staff_id,
            )

    def _move_points(
        self, draft: RefundDraft, sold: SoldBefore, plan: RefundPlan, *, moment: Moment, by: Actor
    ) -> tuple[PointMoves, SpendTaken | None]:
        """Move the points, count the refund towards the tier, and return what that did."""
        if sold.member_id is None:
            return PointMoves(), None
        moves = move_points(
            sold,
            plan,
            refund_id=draft.refund_id,
            ledger=self._ledger,
            terms=_terms(moment),
            moment=moment,
            staff_id=by.staff_id,
        )
        taken = self._tiers.take_spend(
            sold.member_id,
            spend_taken_by(plan, sold=sold),
            refund_id=draft.refund_id,
            moment=moment,
            staff_id=by.staff_id,
        )
        left = self._ledger.account(sold.member_id)
        return with_gifts(moves, taken, account=left, on=moment.day), taken


def _terms(moment: Moment) -> PointTerms:
    return settings.current(POINT_TERMS, on=moment.day)
