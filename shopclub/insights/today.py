"""What needs the owner today: whose day comes, what lapses, whose tier is judged, what is odd."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from shopclub.birthdays.ahead import Ahead, Coming
from shopclub.birthdays.birthdays import Birthdays
from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.counter.takings import DayBook, Takings
from shopclub.insights.lapsing_vouchers import LapsingVouchers, lapsing_vouchers
from shopclub.insights.letters import (
    Address,
    BirthdayLetter,
    BirthdayList,
    Bringing,
    addresses_of,
    letters_of,
    list_of,
)
from shopclub.insights.oddities import oddities_of
from shopclub.insights.period import Period, PeriodKind
from shopclub.insights.summary import Oddity
from shopclub.insights.tier_labels import TierLabels
from shopclub.kernel.clock import ShopClock
from shopclub.members import rosters
from shopclub.members.doubles import Double
from shopclub.members.members import Members
from shopclub.points.flows import net_on
from shopclub.points.ledger import Ledger
from shopclub.points.redeeming import worth
from shopclub.points.terms import POINT_TERMS
from shopclub.rewards.giving import Gifts
from shopclub.rewards.running_low import LowGift, given_of_late, running_low
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.tiers.ladder import Basis
from shopclub.tiers.tiers import Tiers

BIRTHDAY_DAYS = 7
ODD_DAYS = 7
SHOWN = 200
"""The most rows of a list; all of them are counted."""
MOST_IN_FILE = 1_000_000


@dataclass(frozen=True, slots=True)
class LapsingRow:
    """Points of a member that lapse after a day."""

    member_id: int
    name: str
    tier: TierLabel
    day: date
    points: int


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """Someone who would go down by the ladder of a day; `to_keep` is in its money or points."""

    member_id: int
    name: str
    tier: TierLabel
    would_be: TierLabel
    day: date
    to_keep: int
    in_money: bool


@dataclass(frozen=True, slots=True)
class Lapsing:
    """What lapses within the days of notice: of how many living members, worth how much money.

    `rows` are those who agreed to reminders; `left_out` did not and are counted alone.
    """

    rows: tuple[LapsingRow, ...]
    members: int
    worth: int
    days: int
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Reviews:
    """Who would go down at the reviews within the days of notice; `rows` agreed to reminders."""

    rows: tuple[ReviewRow, ...]
    members: int
    days: int
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Today:
    """All that the page of today shows, net of refunds; money in minor units.

    `doubles` may be one person; they are looked for after all else, for that reads every member.
    """

    day: date
    currency: str
    takings: Takings
    given: int
    redeemed: int
    birthdays: Ahead
    birthday_tiers: dict[int, TierLabel]
    lapsing: Lapsing
    vouchers: LapsingVouchers
    reviews: Reviews
    low_gifts: tuple[LowGift, ...]
    oddities: tuple[Oddity, ...]
    doubles: tuple[Double, ...] = ()

    @property
    def waiting(self) -> int:
        """Return how many things wait for the owner today.

        Birthdays of today that nobody greeted, vouchers of which it is the last day, gifts that
        run low, and oddities; what comes within days is not counted before its day.
        """
        last_chance = sum(row.day == self.day for row in self.vouchers.rows)
        return self.birthdays.waiting + last_chance + len(self.low_gifts) + len(self.oddities)


class TodayBook:
    """Reads what needs the owner today; reads only."""

    def __init__(
        self,
        clock: ShopClock,
        members: Members,
        ledger: Ledger,
        tiers: Tiers,
        birthdays: Birthdays,
        gifts: Gifts,
    ) -> None:
        self._clock = clock
        self._members = members
        self._ledger = ledger
        self._tiers = tiers
        self._birthdays = birthdays
        self._gifts = gifts
        self._day_book = DayBook(clock=clock, members=members, tiers=tiers)

    def today(self, *, currency: str, by: Actor) -> Today:
        """Return what the page of today shows."""
        by.require(Permission.OPEN_OFFICE)
        takings = self._day_book.takings()
        on = takings.day
        ladder = self._tiers.ladder(on=on)
        labels = TierLabels(ladder)
        moved = net_on(on)
        ahead = self._birthdays.ahead(days=BIRTHDAY_DAYS)
        begin = on - timedelta(days=ODD_DAYS - 1)
        return Today(
            day=on,
            currency=currency,
            takings=takings,
            given=moved.given,
            redeemed=moved.redeemed,
            birthdays=ahead,
            birthday_tiers=labels.of(row.member_id for row in ahead.rows),
            lapsing=self._lapsing(on=on, labels=labels),
            vouchers=lapsing_vouchers(self._gifts.vouchers, on=on, labels=labels, limit=SHOWN),
            reviews=self._reviews(on=on, notice_days=ladder.notice_days),
            low_gifts=running_low(self._gifts.gifts(), given_of_late(on=on), on=on),
            oddities=oddities_of(Period(PeriodKind.RANGE, begin, on), ladder=ladder, today=on),
        )

    def birthday_tiers(self, ahead: Ahead) -> dict[int, TierLabel]:
        """Return the tier of each member in a list of days ahead."""
        labels = TierLabels(self._tiers.ladder(on=ahead.on))
        return labels.of(row.member_id for row in ahead.rows)

    def letters(self, rows: Sequence[Coming], *, by: Actor) -> tuple[BirthdayLetter, ...]:
        """Return a letter for each own birthday of those who agreed to reminders."""
        by.require(Permission.OPEN_OFFICE)
        on = self._clock.today()
        bringing = Bringing(self._members, self._birthdays, self._tiers, self._gifts)
        return letters_of(rows, bringing=bringing, signed=by.name, on=on)

    def addresses(self, rows: Sequence[Coming], *, by: Actor) -> tuple[Address, ...]:
        """Return how those who agreed and told an address are addressed; raises NoAddresses."""
        by.require(Permission.OPEN_OFFICE)
        return addresses_of(rows)

    def birthday_list(self, ahead: Ahead, *, by: Actor) -> BirthdayList:
        """Return a list of days ahead for paper."""
        by.require(Permission.OPEN_OFFICE)
        return list_of(ahead)

    def whole_birthday_list(self, *, days: int, by: Actor) -> BirthdayList:
        """Return everybody whose day falls so many days ahead, for a file."""
        by.require(Permission.EXPORT)
        return list_of(self._birthdays.ahead(days=days, limit=MOST_IN_FILE))

    def _lapsing(self, *, on: date, labels: TierLabels) -> Lapsing:
        terms = settings.current(POINT_TERMS, on=on)
        found = self._ledger.lapsing(on=on, by=on + timedelta(days=terms.notice_days))
        known = rosters.reachable(each.member_id for each in found)
        shown = [each for each in found if _may_be_told(each.member_id, known)][:SHOWN]
        tiers = labels.of(each.member_id for each in shown)
        return Lapsing(
            rows=tuple(
                LapsingRow(
                    each.member_id,
                    known[each.member_id].name,
                    tiers[each.member_id],
                    each.day,
                    each.points,
                )
                for each in shown
            ),
            members=len(known),
            worth=sum(
                worth(each.points, rule=terms.redeem) for each in found if each.member_id in known
            ),
            days=terms.notice_days,
            left_out=sum(not one.reminded for one in known.values()),
        )

    def _reviews(self, *, on: date, notice_days: int) -> Reviews:
        due = self._tiers.reviews_due(on=on)
        known = rosters.reachable(each.member_id for each in due)
        shown = [each for each in due if _may_be_told(each.member_id, known)][:SHOWN]
        return Reviews(
            rows=tuple(
                ReviewRow(
                    member_id=each.member_id,
                    name=known[each.member_id].name,
                    tier=tier_label(each.tier, ladder=each.ladder),
                    would_be=tier_label(each.would_be, ladder=each.ladder),
                    day=each.review_on,
                    to_keep=each.to_keep,
                    in_money=each.ladder.basis is Basis.MONEY,
                )
                for each in shown
            ),
            left_out=sum(not one.reminded for one in known.values()),
            members=len(known),
            days=notice_days,
        )


def _may_be_told(member_id: int, known: Mapping[int, rosters.Reachable]) -> bool:
    """Tell whether a member is living and agreed to reminders: nobody else is listed."""
    return member_id in known and known[member_id].reminded
