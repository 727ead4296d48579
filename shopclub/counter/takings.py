"""What the counter shows between customers: today's takings and the last sales."""

from dataclasses import dataclass
from datetime import date, timedelta

from shopclub.counter.day_receipts import CameBack, DayReceipt, came_back_of, list_receipts
from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.counter.till_clock import TillClock
from shopclub.kernel.clock import ShopClock
from shopclub.kernel.ratios import each, percent
from shopclub.members.members import Members
from shopclub.sales import rollups, sales, slips
from shopclub.sales.rollups import DayTotals
from shopclub.sales.sales import SaleOfDay
from shopclub.tiers.tiers import Tiers

LAST_SALES = 3
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class LastSale:
    """A line of the last sales: local time, money in minor units, and the member if there was."""

    time: str
    paid: int
    number: str
    member_name: str | None
    tier: TierLabel | None
    came_back: CameBack = CameBack.NOTHING


@dataclass(frozen=True, slots=True)
class Takings:
    """What a shop day took so far; `week_ago` is what that weekday had taken by this time.

    `gifts` is the money added for gifts, which is in no figure of sales.
    """

    day: date
    totals: DayTotals
    new_members: int
    last_sales: tuple[LastSale, ...]
    week_ago: int = 0
    gifts: int = 0

    @property
    def each(self) -> int | None:
        """What a sale that did not come back whole came to, in minor units; None without one."""
        return each(self.totals.paid, self.totals.purchases)

    @property
    def change_percent(self) -> int | None:
        """By how much more or less was taken than a week ago, None where that says nothing."""
        if self.week_ago <= 0:
            return None
        return percent(self.totals.paid - self.week_ago, self.week_ago)

    @property
    def members_percent(self) -> int | None:
        """The members' share of what was taken, None where no more came than went back."""
        return None if self.totals.paid <= 0 else percent(self.totals.member_paid, self.totals.paid)


class DayBook:
    """The present day at a glance; reads only."""

    def __init__(self, *, clock: ShopClock, members: Members, tiers: Tiers) -> None:
        self._clock = TillClock(clock)
        self._members = members
        self._tiers = tiers

    def takings(self) -> Takings:
        """Return what the present shop day took so far."""
        now = self._clock.present()
        day = now.day
        return Takings(
            day=day,
            totals=rollups.day_totals(day),
            new_members=self._members.joined_on(day),
            last_sales=tuple(
                self._last_sale(sale, on=day) for sale in sales.list_of_day(day, limit=LAST_SALES)
            ),
            week_ago=rollups.paid_until(day - WEEK, until=now.at - WEEK),
            gifts=slips.money_of_day(day),
        )

    def receipts(
        self,
        *,
        after: DayReceipt | None = None,
        sales_only: bool = False,
        member_id: int | None = None,
        matching: str = "",
    ) -> tuple[DayReceipt, ...]:
        """Return a page of the present day's receipts, as `list_receipts` does."""
        day = self._clock.today()
        ladder = self._tiers.ladder(on=day)
        return list_receipts(
            day,
            clock=self._clock,
            ladder=ladder,
            after=after,
            sales_only=sales_only,
            member_id=member_id,
            matching=matching,
        )

    def _last_sale(self, sale: SaleOfDay, *, on: date) -> LastSale:
        tier = None
        if sale.member_id is not None:
            ladder = self._tiers.ladder(on=on)
            standing = self._tiers.standing(sale.member_id, ladder=ladder, on=on)
            tier = tier_label(standing.tier, ladder=ladder)
        return LastSale(
            time=f"{self._clock.local(sale.at):%H:%M}",
            paid=sale.paid,
            number=sale.number,
            member_name=sale.member_name,
            tier=tier,
            came_back=came_back_of(sale.sale_id),
        )
