"""The slip of a gift as it was: a frozen snapshot of what was given, and for how many points."""

import json
from dataclasses import asdict, dataclass

from shopclub.counter.receipt import ReceiptMember, ShopFace, TierLabel
from shopclub.storage.problems import reading_stored_text


@dataclass(frozen=True, slots=True)
class GiftSlip:
    """All that the paper of one gift shows, in minor units and points, in local time.

    `number` is coded as a receipt's is. `points` were taken for the gift and `added` is what was
    paid on top of them; `balance` is the member's after it. One that is `for_birthday` was free.
    The name is kept apart: it may be erased.
    """

    shop: ShopFace
    currency: str
    language: str
    number: str
    day: str
    time: str
    cashier: str
    member: ReceiptMember
    gift: str
    points: int
    added: int
    balance: int
    for_birthday: bool = False


def to_json(slip: GiftSlip) -> str:
    """Return the snapshot as text that is stored with the redemption."""
    return json.dumps({"version": 1, **asdict(slip)}, ensure_ascii=False, sort_keys=True)


@reading_stored_text()
def from_json(text: str) -> GiftSlip:
    """Return the slip of a stored snapshot; raises DamagedFile."""
    data = json.loads(text)
    del data["version"]
    member = data["member"]
    tier = TierLabel(**member["tier"])
    return GiftSlip(
        **{
            **data,
            "shop": ShopFace(**data["shop"]),
            "member": ReceiptMember(**{**member, "tier": tier}),
        }
    )
