"""The members behind a figure: what was asked, and the list that answers it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.counter.receipt import TierLabel
from shopclub.insights.period import Period


class Behind(StrEnum):
    """Which members of a period; what `key` says depends on it.

    TIER: a tier's key. TOP: a share per mille. COHORT: its month and the month bought in, as
    `2026-09 2026-11`. SCORES: recency and frequency, as `4 1`. STEP: a step of the ladder of
    loyalty and a side of it, as `client came`. ISSUED, REDEEMED, LAPSED: whose points moved so.
    """

    BUYERS = "buyers"
    REPURCHASING = "repurchasing"
    RETAINED = "retained"
    CHURNED = "churned"
    FIRST_TIME = "first time"
    JOINED = "joined"
    TIER = "tier"
    TOP = "top"
    FEW = "few"
    COHORT = "cohort"
    SCORES = "scores"
    SILENT = "silent"
    HOLDERS = "holders"
    STEP = "step"
    ISSUED = "issued"
    REDEEMED = "redeemed"
    LAPSED = "lapsed"

    @property
    def of_money(self) -> bool:
        """Whether the list adds up to money that is net of every refund of the period."""
        return self in (Behind.BUYERS, Behind.TIER)

    @property
    def of_points(self) -> bool:
        """Whether the list adds up to points."""
        return self in (Behind.HOLDERS, Behind.ISSUED, Behind.REDEEMED, Behind.LAPSED)


@dataclass(frozen=True, slots=True)
class Question:
    """Whose list is wanted."""

    behind: Behind
    period: Period
    key: str = ""


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member of the list: purchases and money in the period, and points at the end of it.

    Behind points that moved, `points` are those.

    Without a name where the person was erased; `last_day` is the last purchase of all.
    """

    member_id: int
    name: str
    card_last4: str
    tier: TierLabel
    visits: int
    spent: int
    last_day: date | None
    points: int


@dataclass(frozen=True, slots=True)
class MemberList:
    """The answer: how many in all, what they spent and hold together, and the first of them.

    Behind money are also those who bought nothing and only brought back what they had bought
    before: not among the `members`, but listed last, and in every sum.
    """

    question: Question
    currency: str
    members: int
    only_refunded: int
    visits: int
    spent: int
    points: int
    lines: tuple[MemberLine, ...]
