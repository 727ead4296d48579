"""What was answered before: the receipt of a recorded sale or refund, for the same draft again."""

from shopclub.counter.draft import Draft, SaleConflict, SaleNotSaved, content_of
from shopclub.counter.receipt import IssuedReceipt
from shopclub.counter.receipt_json import from_json
from shopclub.counter.refund_draft import RefundConflict, RefundNotSaved
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.sales import refunds, sales
from shopclub.storage.problems import CommitUncertain


def issued_of(recorded: sales.RecordedSale) -> IssuedReceipt:
    """Return the receipt of a recorded sale with the name, if that is kept still."""
    return IssuedReceipt(from_json(recorded.receipt), recorded.member_name)


def saved_after_all(sale_id: str, *, problem: CommitUncertain) -> IssuedReceipt:
    """Find out whether a sale whose commit failed was saved; if even that fails, say so."""
    try:
        recorded = sales.find(sale_id)
    except EnvironmentProblem:
        raise problem from problem.__cause__
    if recorded is None:
        raise SaleNotSaved(problem.cause) from problem
    return issued_of(recorded)


def first_answer(draft: Draft) -> IssuedReceipt:
    """Return what was answered to a draft before; raise SaleConflict if it said something else."""
    if (recorded := sales.find(draft.sale_id)) is None:
        raise LookupError(draft.sale_id)
    if recorded.content != content_of(draft):
        raise SaleConflict(issued_of(recorded))
    return issued_of(recorded)


def issued_refund(recorded: refunds.RecordedRefund) -> IssuedReceipt:
    """Return the receipt of a recorded refund with the name, if that is kept still."""
    return IssuedReceipt(from_json(recorded.receipt), recorded.member_name)


def refunded_after_all(refund_id: str, *, problem: CommitUncertain) -> IssuedReceipt:
    """Find out whether a refund whose commit failed was saved; if even that fails, say so."""
    try:
        recorded = refunds.find(refund_id)
    except EnvironmentProblem:
        raise problem from problem.__cause__
    if recorded is None:
        raise RefundNotSaved(problem.cause) from problem
    return issued_refund(recorded)


def first_refund(refund_id: str, *, content: str) -> IssuedReceipt | None:
    """Return what was answered to a refund before; raise RefundConflict if it said otherwise."""
    recorded = refunds.find(refund_id)
    if recorded is None:
        return None
    if recorded.content != content:
        raise RefundConflict(issued_refund(recorded))
    return issued_refund(recorded)
