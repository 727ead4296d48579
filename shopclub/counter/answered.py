"""What was answered before: the receipt of a recorded sale or refund, for the same draft again."""

from shopclub.counter.draft import Draft, SaleConflict, content_of
from shopclub.counter.receipt import IssuedReceipt
from shopclub.counter.receipt_json import from_json
from shopclub.counter.refund_draft import RefundConflict
from shopclub.sales import refunds, sales


def issued_of(recorded: sales.RecordedSale) -> IssuedReceipt:
    """Return the receipt of a recorded sale with the name, if that is kept still."""
    return IssuedReceipt(from_json(recorded.receipt), recorded.member_name)


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


def first_refund(refund_id: str, *, content: str) -> IssuedReceipt | None:
    """Return what was answered to a refund before; raise RefundConflict if it said otherwise."""
    recorded = refunds.find(refund_id)
    if recorded is None:
        return None
    if recorded.content != content:
        raise RefundConflict(issued_refund(recorded))
    return issued_refund(recorded)
