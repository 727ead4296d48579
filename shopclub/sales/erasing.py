"""What receipts tell of a person who is erased; the caller's transaction, the erasure is written.

The guard of sales lets only this much of a receipt change, and only of who was erased.
"""

from shopclub.sales import seals
from shopclub.sales.telling import as_sealed_before, without_person
from shopclub.storage.database import rows, run, run_many


def forget_on_receipts(member_id: int) -> None:
    """Take names, ends of cards and birthdays off the receipts; every figure stays.

    A sale that was sealed before with a saying of a birthday keeps it, or its seal would not hold.
    """
    run("DELETE FROM receipt_name WHERE member_id = ?", member_id)
    run_many(_SET_RECEIPT, [(_less(text, id_), id_) for id_, text in rows(_RECEIPTS, member_id)])
    of_refunds = [(without_person(text), id_) for id_, text in rows(_OF_REFUNDS, member_id)]
    run_many(_SET_REFUND, of_refunds)


def _less(receipt: str, sale_id: str) -> str:
    less = without_person(receipt)
    if less != (before := as_sealed_before(receipt)) and seals.is_sealed_as_before(sale_id):
        return before
    return less


_RECEIPTS = "SELECT id, receipt FROM sale WHERE member_id = ?"
_SET_RECEIPT = "UPDATE sale SET receipt = ? WHERE id = ?"
_OF_REFUNDS = """
SELECT r.id, r.receipt FROM sale s JOIN sale_refund r ON r.sale_id = s.id WHERE s.member_id = ?
"""
_SET_REFUND = "UPDATE sale_refund SET receipt = ? WHERE id = ?"
