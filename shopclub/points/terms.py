"""What the club promises about points: how they are earned, spent and lost; a dated setting."""

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from shopclub.kernel.periods import add_months, end_of_month
from shopclub.storage.settings import Setting


class ExpiryKind(StrEnum):
    """When points lapse."""

    NEVER = "never"
    DAYS = "days"
    MONTHS = "months"
    MONTHS_AFTER_MONTH_END = "months after month end"
    CLEARING_DAY = "clearing day"


class DeficitPolicy(StrEnum):
    """What becomes of points that must be taken back but were spent: owed, or forgiven."""

    OWE = "owe"
    FORGIVE = "forgive"


class Multipliers(StrEnum):
    """What several multipliers make of a purchase: the best one applies, or their bonuses add."""

    BEST = "best"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Expiry:
    """When points lapse: only the fields of its kind count.

    `days` are 1–3,660 after the day of earning, `months` 1–120 after it or after the end of its
    month; the clearing day is a day of the year, and 29 February is the last of every February.
    """

    kind: ExpiryKind = ExpiryKind.MONTHS_AFTER_MONTH_END
    months: int = 12
    days: int = 365
    clearing_month: int = 12
    clearing_day: int = 31

    def __post_init__(self) -> None:
        if self.kind in _BY_MONTHS and not 1 <= self.months <= 120:
            raise ValueError("points last 1 to 120 months")
        if self.kind is ExpiryKind.DAYS and not 1 <= self.days <= 3_660:
            raise ValueError("points last 1 to 3,660 days")
        if self.kind is ExpiryKind.CLEARING_DAY and not self._clears_on_a_day():
            raise ValueError("the clearing day is a day of the year")

    def last_day(self, earned_on: date) -> date | None:
        """Return the last shop day on which points earned on a day can be used (RULES §2).

        The clearing day is the first one on or after the day of earning.
        """
        match self.kind:
            case ExpiryKind.NEVER:
                return None
            case ExpiryKind.DAYS:
                return earned_on + timedelta(days=self.days)
            case ExpiryKind.MONTHS:
                return add_months(earned_on, months=self.months)
            case ExpiryKind.MONTHS_AFTER_MONTH_END:
                return end_of_month(add_months(end_of_month(earned_on), months=self.months))
            case ExpiryKind.CLEARING_DAY:
                this_year = self._clearing_in(earned_on.year)
                if this_year >= earned_on:
                    return this_year
                return self._clearing_in(earned_on.year + 1)

    def _clearing_in(self, year: int) -> date:
        last = end_of_month(date(year, self.clearing_month, 1))
        return last.replace(day=min(self.clearing_day, last.day))

    def _clears_on_a_day(self) -> bool:
        if not 1 <= self.clearing_month <= 12:
            return False
        return 1 <= self.clearing_day <= end_of_month(date(2000, self.clearing_month, 1)).day


_BY_MONTHS = frozenset({ExpiryKind.MONTHS, ExpiryKind.MONTHS_AFTER_MONTH_END})


@dataclass(frozen=True, slots=True)
class EarnRule:
    """`points` for every `money` minor units, counted in whole `step`s of minor units."""

    points: int = 1
    money: int = 100
    step: int = 1

    def __post_init__(self) -> None:
        if not (0 <= self.points <= 1_000_000 and self.money >= 1 and self.step >= 1):
            raise ValueError("an earn rule needs points of 0 or more, money and step of 1 or more")


@dataclass(frozen=True, slots=True)
class RedeemRule:
    """`points` pay `money` minor units, in whole `step`s of points, up to a share of the bill."""

    points: int = 100
    money: int = 1_000
    step: int = 100
    share_basis_points: int = 10_000
    minimum_balance: int = 0

    def __post_init__(self) -> None:
        if self.points < 1 or self.money < 1 or self.step < 1 or self.minimum_balance < 0:
            raise ValueError("a redeem rule needs points, money and step of 1 or more")
        if not 0 <= self.share_basis_points <= 10_000:
            raise ValueError("points pay between 0 and 100% of a bill")
        if self.step * self.money % self.points:
            raise ValueError("one step of points must be worth whole minor units")


@dataclass(frozen=True, slots=True)
class PointTerms:
    """All terms of points.

    `notice_days` ahead a coming expiry is told; `grace_days` are left to points that come back
    after their lot lapsed.
    """

    earn: EarnRule = EarnRule()
    redeem: RedeemRule = RedeemRule()
    expiry: Expiry = Expiry()
    notice_days: int = 30
    deficit: DeficitPolicy = DeficitPolicy.OWE
    grace_days: int = 30
    multipliers: Multipliers = Multipliers.BEST

    def __post_init__(self) -> None:
        if not (0 <= self.notice_days <= 366 and 0 <= self.grace_days <= 366):
            raise ValueError("notice and grace last 0 to 366 days")


def _from_data(data: dict[str, Any]) -> PointTerms:
    """Read what any release has kept: what an older one did not know has its standard value."""
    kept = dict(data)
    expiry = dict(kept.pop("expiry"))
    if "deficit" in kept:
        kept["deficit"] = DeficitPolicy(kept["deficit"])
    if "multipliers" in kept:
        kept["multipliers"] = Multipliers(kept["multipliers"])
    return PointTerms(
        earn=EarnRule(**kept.pop("earn")),
        redeem=RedeemRule(**kept.pop("redeem")),
        expiry=Expiry(kind=ExpiryKind(expiry.pop("kind")), **expiry),
        **kept,
    )


POINT_TERMS = Setting(name="points", standard=PointTerms(), to_data=asdict, from_data=_from_data)
