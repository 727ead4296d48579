"""What the refund dialog shows, in one frozen value."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.counter.receipt import Means
from shopclub.counter.refund_draft import RefundQuote, RefundReason
from shopclub.counter.refund_tier import TierOutlook
from shopclub.kernel.money import Currency
from shopclub.ui.jobs import Refusal
from shopclub.ui.refunds.choosing import NOTHING_YET, Receipts

REASONS = (RefundReason.GOODS_RETURNED, RefundReason.WRONG_AMOUNT, RefundReason.OTHER)


class Stage(StrEnum):
    """Where the dialog is: which sale, or how much of it."""

    CHOOSING = "choosing"
    FORM = "form"


class Measure(StrEnum):
    """What a part is told in: the money that goes back, or the list amount of the goods."""

    MONEY = "money"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class RefundState:
    """All of the dialog: `whole` is what is left of the sale, `quote` what is asked of it now.

    `listed_from` tells that the sale came from the list, so that one step back leads there.
    """

    currency: Currency
    today: date
    receipts: Receipts = NOTHING_YET
    stage: Stage = Stage.CHOOSING
    listed_from: bool = False
    whole: RefundQuote | None = None
    quote: RefundQuote | None = None
    part: bool = False
    measure: Measure = Measure.MONEY
    entry: str = ""
    amount_refusal: Refusal | None = None
    means: Means | None = None
    reason: RefundReason = RefundReason.GOODS_RETURNED
    refusal: Refusal | None = None
    may_exceed: bool = False
    quoting: bool = False
    busy: bool = False
    done: bool = False

    @property
    def can_refund(self) -> bool:
        """Whether the red button takes a click now."""
        return self.quote is not None and not (self.quoting or self.busy or self.done)

    @property
    def asks_owner(self) -> bool:
        """Whether the owner's PIN will be asked for."""
        return not self.may_exceed and self.quote is not None and needs_owner(self.quote)


def needs_owner(quote: RefundQuote) -> bool:
    """Tell whether a refund is beyond what anyone may do by themselves."""
    return quote.overdue or (quote.limit is not None and quote.money > quote.limit)


def is_plain(quote: RefundQuote) -> bool:
    """Tell whether a refund has no consequence that must be read before it is confirmed."""
    points, tier = quote.points, quote.tier_moves
    lost = tier is not None and tier.outlook is TierOutlook.LOST
    return not (points.owed or points.waived or points.gifts or points.gifts_waived or lost)
