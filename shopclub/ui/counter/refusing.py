"""What a refusal of the till makes of the counter; pure."""

from dataclasses import replace

from shopclub.counter.quote import BelowMinimumBalance, TooManyPoints
from shopclub.counter.till import QuoteChanged, SaleConflict, TenderedTooLittle
from shopclub.members.members import MemberFrozen
from shopclub.points.ledger import InDeficit, NotEnoughPoints
from shopclub.rewards.vouchers import CANNOT_BE_USED
from shopclub.ui.counter.state import CounterState, Form, PointsSpent, SoldAgain, Stage
from shopclub.ui.jobs import Refusal

POINTS_CANNOT_PAY = (InDeficit, NotEnoughPoints, BelowMinimumBalance, TooManyPoints)
"""Refusals of a sale whose points were fine when it was quoted; quoting again says why."""

CHANGED_MEANWHILE = (
    QuoteChanged,
    MemberFrozen,
    PointsSpent,
    *CANNOT_BE_USED,
    *POINTS_CANNOT_PAY,
)
"""Refusals after which the strip closes, and the sale is looked at anew."""


def refused(state: CounterState, refusal: Refusal) -> CounterState:
    """Return the counter after the till refused a sale, its quote or its member."""
    paying = state.stage is Stage.PAYING
    stage = state.stage
    if isinstance(refusal, SoldAgain | SaleConflict):
        stage = Stage.ASKING
    elif paying and isinstance(refusal, CHANGED_MEANWHILE):
        stage = Stage.SALE
    form = _with_refusal(state.form, refusal, paying=paying)
    return replace(state, stage=stage, form=form, busy=False)


def _with_refusal(form: Form, refusal: Refusal, *, paying: bool) -> Form:
    """Say a refusal beside what it is about."""
    if isinstance(refusal, TenderedTooLittle):
        return replace(form, tendered_refusal=refusal)
    if isinstance(refusal, QuoteChanged):
        return replace(form, quote=refusal.now, seen=form.quote, sale_refusal=refusal)
    if isinstance(refusal, CANNOT_BE_USED):
        return replace(form, voucher_refusal=refusal)
    if paying and isinstance(refusal, POINTS_CANNOT_PAY):
        return form
    return replace(form, sale_refusal=refusal)
