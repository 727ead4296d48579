"""What receipts tell of a person who is erased; the caller's transaction, the erasure is written.

The guard of sales lets only this much of a receipt change, and only of who was erased.
"""

import json
import re

from shopclub.storage.database import rows, run, run_many

TELLING = frozenset({"birthday", "birthday gift", "perk"})
"""The sayings that tell when somebody's birthday is."""


def forget_on_receipts(member_id: int) -> None:
    """Take names, ends of cards and birthdays off the receipts; every figure stays."""
    run("DELETE FROM receipt_name WHERE member_id = ?", member_id)
    for select, update in ((_RECEIPTS, _SET_RECEIPT), (_OF_REFUNDS, _SET_REFUND)):
        every = [(without_person(text), id_) for id_, text in rows(select, member_id)]
        run_many(update, every)


def without_person(snapshot: str) -> str:
    """Return a snapshot of a paper without what tells who the member is or when they were born.

    Each sale is sealed by this, and few tell of a birthday: the others need not be read as data.
    """
    if not any(f'"kind": "{kind}"' in snapshot for kind in TELLING):
        return _CARD_ENDS.sub(_NO_CARD, snapshot)
    data = json.loads(snapshot)
    if data["member"] is not None:
        data["member"]["card_last4"] = ""
    if "sayings" in data:
        data["sayings"] = [said for said in data["sayings"] if said["kind"] not in TELLING]
    return json.dumps(data, ensure_ascii=False)


_CARD_ENDS, _NO_CARD = re.compile(r'"card_last4": "(?:[^"\\]|\\.)*"'), '"card_last4": ""'
_RECEIPTS = "SELECT id, receipt FROM sale WHERE member_id = ?"
_SET_RECEIPT = "UPDATE sale SET receipt = ? WHERE id = ?"
_OF_REFUNDS = """
SELECT r.id, r.receipt FROM sale s JOIN sale_refund r ON r.sale_id = s.id WHERE s.member_id = ?
"""
_SET_REFUND = "UPDATE sale_refund SET receipt = ? WHERE id = ?"
