"""What a till does by itself, and from where on the owner is asked."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from shopclub.kernel.errors import ShopClubError
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.settings import Setting

USUAL_LIMIT = 10_000_000
MOST_DEPARTMENTS = 6
DEPARTMENT_LIMIT = 20
"""The most characters of a department's name."""


@dataclass(frozen=True, slots=True)
class TillTerms:
    """Limits in minor units and days; beyond one the owner decides, None is no limit.

    `amount_limit` is the list amount of a sale, `refund_limit` the money of a refund, and
    `refund_days` how many shop days after a sale anyone may refund it. An amount may be split by
    `departments`, at most six; a shop without any never asks.
    """

    amount_limit: int | None = USUAL_LIMIT
    refund_limit: int | None = None
    refund_days: int | None = None
    departments: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        limits = (self.amount_limit, self.refund_limit, self.refund_days)
        if any(limit is not None and limit < 0 for limit in limits):
            raise ValueError("a limit is 0 or more, or none")
        if len(self.departments) > MOST_DEPARTMENTS:
            raise ValueError("a shop has at most six departments")
        if len(set(self.departments)) != len(self.departments):
            raise ValueError("every department has a name of its own")
        if not all(_is_name(name) for name in self.departments):
            raise ValueError("a department has a name of 1 to 20 characters")


@dataclass(eq=False)
class AmountNeedsOwner(ShopClubError):
    """A sale is unusually high, in minor units: the owner must approve it."""

    amount: int
    limit: int


@dataclass(eq=False)
class RefundNeedsOwner(ShopClubError):
    """A refund is above the limit, in minor units: the owner must approve it."""

    money: int
    limit: int


@dataclass(eq=False)
class SaleTooOld(ShopClubError):
    """A sale was made longer ago than anyone may refund by themselves: the owner must approve."""

    days: int
    limit: int


def departments(*, on: date) -> tuple[str, ...]:
    """Return the departments by which an amount may be split on a day, if the shop has any."""
    return settings.current(TILL_TERMS, on=on).departments


def check_amount(amount: int, *, on: date, by: Actor, approved_by: Actor | None) -> None:
    """Raise AmountNeedsOwner for a sale above the limit that no owner rings up or approved."""
    if _may_exceed(by, approved_by=approved_by):
        return
    limit = settings.current(TILL_TERMS, on=on).amount_limit
    if limit is not None and amount > limit:
        raise AmountNeedsOwner(amount, limit)


def check_refund(
    money: int, *, sold_on: date, on: date, by: Actor, approved_by: Actor | None
) -> None:
    """Raise RefundNeedsOwner or SaleTooOld for a refund beyond what anyone may do."""
    if _may_exceed(by, approved_by=approved_by):
        return
    terms = settings.current(TILL_TERMS, on=on)
    if terms.refund_limit is not None and money > terms.refund_limit:
        raise RefundNeedsOwner(money, terms.refund_limit)
    days = (on - sold_on).days
    if terms.refund_days is not None and days > terms.refund_days:
        raise SaleTooOld(days, terms.refund_days)


def _may_exceed(by: Actor, *, approved_by: Actor | None) -> bool:
    """Tell whether the one who acts, or whoever approved it in place, may exceed limits."""
    return by.may(Permission.EXCEED_LIMITS) or (
        approved_by is not None and approved_by.may(Permission.EXCEED_LIMITS)
    )


def _is_name(name: str) -> bool:
    return name == name.strip() and 1 <= len(name) <= DEPARTMENT_LIMIT


def _from_data(data: dict[str, Any]) -> TillTerms:
    """Read terms; what an older version of ShopClub did not know has its standard value."""
    return TillTerms(**{**data, "departments": tuple(data.get("departments", ()))})


TILL_TERMS = Setting(name="till", standard=TillTerms(), to_data=asdict, from_data=_from_data)
