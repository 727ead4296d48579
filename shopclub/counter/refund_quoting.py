"""What a refund would do, read from the file as it is: every figure as the refund will move it."""

from datetime import date

from shopclub.birthdays.birthdays import Birthdays
from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import Means, TierLabel
from shopclub.counter.receipt_json import from_json
from shopclub.counter.refund import RefundPlan
from shopclub.counter.refund_draft import RefundDraft, RefundQuote, VoucherBack
from shopclub.counter.refund_perk import perk_back
from shopclub.counter.refund_points import PointMoves, quote_points
from shopclub.counter.refund_tier import TierMoves, tier_moves
from shopclub.counter.sold import done_of, refundable
from shopclub.counter.tier_vouchers import WelcomeVouchers, undone_with
from shopclub.counter.till_terms import TILL_TERMS
from shopclub.points.ledger import Ledger
from shopclub.points.terms import POINT_TERMS
from shopclub.rewards.voucher_book import Vouchers, back_until
from shopclub.sales.refunds import SoldBefore
from shopclub.storage import settings
from shopclub.tiers.tiers import Less, SpendTaken, Tiers


class RefundQuoting:
    """Quotes refunds on a shop day; reads only."""

    def __init__(
        self, ledger: Ledger, tiers: Tiers, vouchers: Vouchers, birthdays: Birthdays
    ) -> None:
        self._ledger = ledger
        self._birthdays = birthdays
        self._tiers = tiers
        self._vouchers = vouchers

    def quote(
        self, draft: RefundDraft, sold: SoldBefore, plan: RefundPlan, *, on: date
    ) -> RefundQuote:
        """Return what a refund would move now."""
        sale = refundable(sold)
        terms = settings.current(TILL_TERMS, on=on)
        tier, points, moves, taken = self._of_member(sold, plan, on=on)
        voucher = self._voucher(sold, plan, on=on)
        back = voucher.code if voucher is not None and voucher.comes_back else ""
        welcome = WelcomeVouchers()
        if taken is not None:
            welcome = undone_with(taken, shelf=self._vouchers, back=back)
        if back in {each.code for each in welcome.gone}:
            voucher = None
        return RefundQuote(
            sale_id=sold.sale_id,
            number=sold.number,
            sold_on=sold.day,
            sold_at=from_json(sold.receipt).time,
            member_id=sold.member_id,
            member_name=sold.member_name,
            tier=tier,
            means=draft.means or Means(sold.means),
            money=plan.money,
            bill=plan.bill,
            listed=plan.list_amount,
            refunded=sale.whole - plan.left - (plan.money or plan.bill),
            left=plan.left,
            sale=sale,
            done=done_of(sold),
            points=points,
            tier_moves=moves,
            limit=terms.refund_limit,
            overdue=terms.refund_days is not None and (on - sold.day).days > terms.refund_days,
            voucher=voucher,
            vouchers_void=len(welcome.gone),
            vouchers_used=len(welcome.used),
            perk=None
            if sold.member_id is None
            else perk_back(self._birthdays, sold.sale_id, whole=not plan.left, on=on),
        )

    def _voucher(self, sold: SoldBefore, plan: RefundPlan, *, on: date) -> VoucherBack | None:
        used = self._vouchers.used_by(sold.sale_id) if sold.voucher_money else None
        if used is None:
            return None
        grace = settings.current(POINT_TERMS, on=on).grace_days
        until = back_until(used, on=on, grace_days=grace)
        return VoucherBack(used.code, not plan.left, until)

    def _of_member(
        self, sold: SoldBefore, plan: RefundPlan, *, on: date
    ) -> tuple[TierLabel | None, PointMoves, TierMoves | None, SpendTaken | None]:
        if sold.member_id is None:
            return None, PointMoves(), None, None
        less = spend_taken_by(plan, sold=sold)
        taken = self._tiers.quote_take_spend(sold.member_id, less, on=on)
        points = quote_points(
            sold,
            plan,
            taken,
            ledger=self._ledger,
            terms=settings.current(POINT_TERMS, on=on),
            on=on,
        )
        label = tier_label(taken.before.tier, ladder=self._tiers.ladder(on=on))
        moves = self._tier_moves(sold.member_id, taken, less=less, on=on)
        return label, points, moves, taken

    def _tier_moves(
        self, member_id: int, taken: SpendTaken, *, less: Less, on: date
    ) -> TierMoves | None:
        ladder = self._tiers.ladder(on=on)
        before = self._tiers.keeping(member_id, ladder=ladder, on=on, standing=taken.before)
        after = self._tiers.keeping(
            member_id, ladder=ladder, on=on, standing=taken.after, less=less
        )
        return tier_moves(taken, before=before, after=after, ladder=ladder)


def spend_taken_by(plan: RefundPlan, *, sold: SoldBefore) -> Less:
    """Return what a refund takes of what counts towards a tier, on the day of its sale."""
    return Less(sold.day, plan.eligible, plan.points_taken)
