"""A refund as the form holds it, what it would do, and why it may be refused."""

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.counter.receipt import IssuedReceipt, Means, TierLabel
from shopclub.counter.refund import Refundable, Refunded
from shopclub.counter.refund_perk import PerkBack
from shopclub.counter.refund_points import PointMoves
from shopclub.counter.refund_tier import TierMoves
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError

UNDO = json.dumps(["undo"])


@dataclass(eq=False)
class NothingToUndo(ShopClubError):
    """No sale was made at the till on the present shop day."""


@dataclass(eq=False)
class RefundConflict(ShopClubError):
    """A refund of this id was recorded with other content; `first` is what was recorded."""

    first: IssuedReceipt


@dataclass(eq=False)
class RefundChanged(ShopClubError):
    """What the cashier saw of a refund is no longer true; `now` is."""

    now: "RefundQuote"


@dataclass(eq=False)
class RefundNotSaved(EnvironmentProblem):
    """The world failed in the middle of a refund, and a look-up found that it was not saved."""

    cause: EnvironmentProblem


class RefundReason(StrEnum):
    """Why money goes back, for the log."""

    GOODS_RETURNED = "goods returned"
    WRONG_AMOUNT = "wrong amount"
    OTHER = "other"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class VoucherBack:
    """The voucher of a sale: whether this refund gives it back, and until when it can be used."""

    code: str
    comes_back: bool
    until: date


@dataclass(frozen=True, slots=True)
class RefundQuote:
    """What a refund would do: money in minor units, points and tier with where they lead to.

    `sale` is what was recorded of the sale and `done` what came back of it before; `listed` is this
    refund's part of the list amount. `refunded` came back before, `left` may still come back after
    it. `tier` is the member's on this day. Without a member there are no points and no tiers.
    `limit` is the money from above which the owner is asked, and `overdue` tells that the owner is
    asked because the sale is old. `voucher` is the one that the sale used, `perk` the birthday's.
    Of the vouchers of a promotion that is undone so many become void, and so many stay used.
    """

    sale_id: str
    number: str
    sold_on: date
    sold_at: str
    member_id: int | None
    member_name: str | None
    tier: TierLabel | None
    means: Means
    money: int
    bill: int
    listed: int
    refunded: int
    left: int
    sale: Refundable
    done: Refunded
    points: PointMoves
    tier_moves: TierMoves | None = None
    limit: int | None = None
    overdue: bool = False
    voucher: VoucherBack | None = None
    perk: PerkBack | None = None
    vouchers_void: int = 0
    vouchers_used: int = 0


@dataclass(frozen=True, slots=True)
class RefundDraft:
    """A refund as the form holds it; the form makes `refund_id` and keeps it until answered.

    `money` is in minor units of what was paid, or of the bill where points paid all of it; None is
    all that is left. It goes back by the means of the sale unless another one is given. The reason
    is for the log; it does not make another refund.
    """

    refund_id: str
    sale_id: str
    money: int | None = None
    means: Means | None = None
    seen: RefundQuote | None = None
    reason: RefundReason = RefundReason.OTHER


def content_of(draft: RefundDraft) -> str:
    """Return what makes two drafts the same refund."""
    means = None if draft.means is None else draft.means.value
    return json.dumps([draft.sale_id, draft.money, means], ensure_ascii=False)
