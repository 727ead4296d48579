"""The owner's summary of a period: a frozen snapshot from which screen and paper are drawn.

Money is in minor units, shares and changes in tenths of a percent; None is "nothing to compare".
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.counter.receipt import ShopFace, TierLabel
from shopclub.insights.activity import Activity
from shopclub.insights.concentration import TopShare
from shopclub.insights.period import Period
from shopclub.kernel.ratios import each, tenths
from shopclub.members.birthday import Birthday
from shopclub.points.flows import PointFlows
from shopclub.sales.rollups import DayTotals


@dataclass(frozen=True, slots=True)
class Figures:
    """What the six tiles show of a period."""

    totals: DayTotals
    activity: Activity
    joined: int

    @property
    def member_share(self) -> int | None:
        """Return the members' share of sales."""
        return tenths(self.totals.member_paid, self.totals.paid)

    @property
    def basket(self) -> int | None:
        """Return the money of an average sale, of those that did not come back whole."""
        return each(self.totals.paid, self.totals.purchases)

    @property
    def anything(self) -> bool:
        """Tell whether anything happened that could be compared with."""
        return bool(self.totals.sales or self.totals.refunds or self.joined)


@dataclass(frozen=True, slots=True)
class DayLine:
    """A shop day of the period."""

    day: date
    totals: DayTotals
    joined: int
    issued: int
    redeemed: int


@dataclass(frozen=True, slots=True)
class TierLine:
    """A tier: its members who bought, and what it spent, net of all its refunds."""

    tier: TierLabel
    active: int
    spent: int


@dataclass(frozen=True, slots=True)
class TopMember:
    """One of those who spent most, with the points at the end of the period.

    Without a name where the person was erased.
    """

    member_id: int
    name: str
    card_last4: str
    tier: TierLabel
    visits: int
    spent: int
    points: int


@dataclass(frozen=True, slots=True)
class BirthdayLine:
    """A birthday in the week after the period."""

    day: date
    name: str
    tier: TierLabel
    birthday: Birthday


class OddityKind(StrEnum):
    """What an owner may want to look at."""

    REFUNDS = "refunds"
    AFTER_REDEEMING = "refunded after redeeming"
    OWN_CARD = "own card"
    BUSY_CARD = "busy card"
    ADJUSTMENTS = "adjustments"
    SAME_PHONE = "same phone"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something worth a look; which fields count depends on its kind.

    REFUNDS: `count` by `name`, who is `staff_id`, `money` in all. AFTER_REDEEMING: `count` refunds
    of `money` to card `name`, whose `points` were spent by then. OWN_CARD: `count` sales of `money`
    that `name` rang up on a card of the same name. BUSY_CARD: `count` purchases of card `name` on
    `day`. ADJUSTMENTS: `count` of card `name`, `points` in all, or of all the others without a
    card. SAME_PHONE: `count` joined under the phone of card `name`, the last on `day`. SILENT:
    `count` members of `tier` for `days` days.
    """

    kind: OddityKind
    count: int
    name: str = ""
    money: int = 0
    points: int = 0
    days: int = 0
    day: date | None = None
    tier: TierLabel | None = None
    member_id: int | None = None
    staff_id: int | None = None


@dataclass(frozen=True, slots=True)
class Worth:
    """What points are worth when redeemed: `points` for `money`."""

    points: int
    money: int

    def of(self, points: int) -> int:
        """Return what points are worth, in minor units, rounded down; owed points are below 0."""
        whole = abs(points) * self.money // self.points
        return whole if points >= 0 else -whole


@dataclass(frozen=True, slots=True)
class Summary:
    """All that the summary of a period shows; `made_at` is local, as `2026-11-01 08:05`.

    `today` is the shop day on which it was made: a running period has days that have not come.
    """

    shop: ShopFace
    currency: str
    language: str
    made_at: str
    today: date
    period: Period
    before: Period
    now: Figures
    then: Figures | None
    days: tuple[DayLine, ...]
    tiers: tuple[TierLine, ...]
    top_shares: tuple[TopShare, ...]
    top_members: tuple[TopMember, ...]
    points: PointFlows
    worth: Worth
    birthdays_from: date
    birthdays_to: date
    birthdays: tuple[BirthdayLine, ...]
    oddities: tuple[Oddity, ...]
