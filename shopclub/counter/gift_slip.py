"""The slip of a gift as it was: a frozen snapshot of what was given, and for how many points."""

from dataclasses import dataclass

from shopclub.counter.receipt import ReceiptMember, ShopFace


@dataclass(frozen=True, slots=True)
class GiftSlip:
    """All that the paper of one gift shows, in minor units and points, in local time.

    `number` is coded as a receipt's is. `points` were taken for the gift and `added` is what was
    paid on top of them; `balance` is the member's after it. The name is kept apart: it may be
    erased.
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
