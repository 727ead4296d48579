"""A refund as the form holds it, what it would do, and why it may be refused."""

import json
from dataclasses import dataclass

from shopclub.counter.receipt import IssuedReceipt, Means
from shopclub.counter.refund_points import PointMoves
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


@dataclass(frozen=True, slots=True)
class RefundQuote:
    """What a refund would do: money in minor units, and points with the balance they lead to.

    `refunded` came back before, `left` may still come back after it. Points are those of
    `PointMoves`; without a member all of them are 0.
    """

    sale_id: str
    number: str
    member_id: int | None
    means: Means
    money: int
    bill: int
    refunded: int
    left: int
    points: PointMoves


@dataclass(frozen=True, slots=True)
class RefundDraft:
    """A refund as the form holds it; the form makes `refund_id` and keeps it until answered.

    `money` is in minor units of what was paid, or of the bill where points paid all of it; None is
    all that is left. It goes back by the means of the sale unless another one is given.
    """

    refund_id: str
    sale_id: str
    money: int | None = None
    means: Means | None = None
    seen: RefundQuote | None = None


def content_of(draft: RefundDraft) -> str:
    """Return what makes two drafts the same refund."""
    means = None if draft.means is None else draft.means.value
    return json.dumps([draft.sale_id, draft.money, means], ensure_ascii=False)
