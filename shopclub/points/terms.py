"""What the club promises about points: how they are earned, spent and lost; a dated setting."""

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from shopclub.kernel.periods import add_months, end_of_month
from shopclub.storage.settings import Setting


class ExpiryKind(StrEnum):
    """When points lapse."""

    NEVER = "never"
    MONTHS_AFTER_MONTH_END = "months after month end"


@dataclass(frozen=True, slots=True)
class Expiry:
    """Points lapse some months after the end of the month in which they were earned, or never."""

    kind: ExpiryKind = ExpiryKind.MONTHS_AFTER_MONTH_END
    months: int = 12

    def __post_init__(self) -> None:
        if self.kind is not ExpiryKind.NEVER and not 1 <= self.months <= 120:
            raise ValueError("points last 1 to 120 months")

    def last_day(self, earned_on: date) -> date | None:
        """Return the last shop day on which points earned on a day can be used (RULES §2)."""
        if self.kind is ExpiryKind.NEVER:
            return None
        return end_of_month(add_months(end_of_month(earned_on), months=self.months))


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
    """All terms of points."""

    earn: EarnRule = EarnRule()
    redeem: RedeemRule = RedeemRule()
    expiry: Expiry = Expiry()
    notice_days: int = 30


def _from_data(data: dict[str, Any]) -> PointTerms:
    expiry = data["expiry"]
    return PointTerms(
        earn=EarnRule(**data["earn"]),
        redeem=RedeemRule(**data["redeem"]),
        expiry=Expiry(kind=ExpiryKind(expiry["kind"]), months=expiry["months"]),
        notice_days=data["notice_days"],
    )


POINT_TERMS = Setting(name="points", standard=PointTerms(), to_data=asdict, from_data=_from_data)
