"""Gifts that were given for points, and taken back: rows, read and written in one place."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from shopclub.kernel.clock import Moment
from shopclub.kernel.errors import ShopClubError
from shopclub.rewards import tables
from shopclub.storage.columns import instant, micros
from shopclub.storage.database import one, run
from shopclub.storage.problems import reading_stored_text


@dataclass(eq=False)
class RedemptionUnknown(ShopClubError):
    """No gift was given under this number."""

    number: str


@dataclass(eq=False)
class GiftUndone(ShopClubError):
    """A gift was taken back already."""

    number: str


@dataclass(frozen=True, slots=True)
class NewRedemption:
    """A gift about to be given: points, minor units added, and its frozen slip."""

    redemption_id: str
    number: str
    gift_id: int
    member_id: int
    points: int
    money: int
    means: str
    content: str
    slip: str


@dataclass(frozen=True, slots=True)
class Redemption:
    """A gift that was given, and whether it was taken back since."""

    redemption_id: str
    number: str
    gift_id: int
    member_id: int
    at: datetime
    day: date
    points: int
    money: int
    means: str
    content: str
    slip: str
    undone: bool
    member_name: str | None


def find(redemption_id: str) -> Redemption | None:
    """Return the redemption of an id, if there is one."""
    return _first("r.id = ?", redemption_id)


def find_number(number: str) -> Redemption | None:
    """Return the redemption of a slip's number, if there is one."""
    return _first("r.number = ?", number)


def record(new: NewRedemption, *, moment: Moment, staff_id: int) -> None:
    """Write a redemption; the caller has the transaction."""
    run(
        tables.ADD_REDEMPTION,
        new.redemption_id,
        new.number,
        new.gift_id,
        new.member_id,
        micros(moment.at),
        moment.day.isoformat(),
        staff_id,
        new.points,
        new.money,
        new.means,
        new.content,
        new.slip,
    )


def record_undoing(given: Redemption, *, number: str, moment: Moment, staff_id: int) -> None:
    """Write that a gift was taken back; the caller has the transaction."""
    day = moment.day.isoformat()
    run(tables.ADD_UNDOING, given.redemption_id, number, micros(moment.at), day, staff_id)


def move_stock(
    gift_id: int, change: int, *, reason: str, redemption_id: str, moment: Moment, staff_id: int
) -> None:
    """Take a piece from a stock that has an end, or put it back."""
    at = micros(moment.at)
    run(tables.ADD_STOCK, gift_id, change, reason, redemption_id, at, staff_id)
    run(tables.MOVE_STOCK, change, gift_id)


def came_from_stock(redemption_id: str) -> bool:
    """Tell whether a gift was taken from a stock that had an end."""
    return one(tables.GIVEN_FROM_STOCK, redemption_id) is not None


def _first(condition: str, value: str) -> Redemption | None:
    found = one(f"{tables.REDEMPTIONS} WHERE {condition}", value)
    return None if found is None else _redemption(found)


@reading_stored_text()
def _redemption(row: tuple[Any, ...]) -> Redemption:
    redemption_id, number, gift_id, member_id, at, day, points, money, means, *texts = row
    content, slip, undone, name = texts
    return Redemption(
        redemption_id=redemption_id,
        number=number,
        gift_id=gift_id,
        member_id=member_id,
        at=instant(at),
        day=date.fromisoformat(day),
        points=points,
        money=money,
        means=means,
        content=content,
        slip=slip,
        undone=bool(undone),
        member_name=name,
    )
