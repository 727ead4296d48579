"""What stands in the ledger: kinds, refusals, and the one place where an entry is written."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shopclub.kernel.clock import Moment
from shopclub.kernel.errors import ShopClubError
from shopclub.points import tables
from shopclub.points.lots import Account, Lot
from shopclub.storage.columns import micros
from shopclub.storage.database import one, rows, run

MOST_POINTS = 100_000_000
"""The most points that a person may give or take by one entry made by hand."""


class Unit(StrEnum):
    """What a ledger counts: points, or minor units of stored money in the same lots."""

    POINTS = "points"
    MONEY = "money"


class EntryKind(StrEnum):
    """What an entry of the ledger is."""

    EARN = "earn"
    BONUS = "bonus"
    REDEEM = "redeem"
    EXPIRE = "expire"
    REVERSE = "reverse"
    RESTORE = "restore"
    ADJUST = "adjust"
    OPENING = "opening"
    TRANSFER = "transfer"


@dataclass(eq=False)
class NotEnoughPoints(ShopClubError):
    """Someone asked for more points than there are."""

    has: int
    needs: int


@dataclass(eq=False)
class InDeficit(ShopClubError):
    """A member who owes points cannot redeem any."""

    owes: int


@dataclass(eq=False)
class ReasonMissing(ShopClubError):
    """Points were to be adjusted without saying why."""


@dataclass(eq=False)
class PointsOutOfRange(ShopClubError):
    """An entry made by hand gives or takes no points, or more than `most`."""

    points: int
    most: int


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """An entry as the member's page shows it, with the balance after it and its reason if any."""

    entry_id: int
    at: datetime
    day: date
    kind: EntryKind
    points: int
    source: str
    expires_on: date | None
    undoes: int | None
    note: str | None
    balance: int


@dataclass(frozen=True, slots=True)
class OpenLot:
    """A lot as the member's page shows it, with the credit and the day it first came from."""

    lot_id: int
    source: str
    granted: int
    remaining: int
    expires_on: date | None
    day: date


@dataclass(frozen=True, slots=True)
class Posting:
    """Whose entry is about to be written, why, when and by whom."""

    unit: Unit
    member_id: int
    kind: EntryKind
    source: str
    moment: Moment
    staff_id: int | None


def before(posting: Posting) -> tuple[bool, int]:
    """Tell in one read whether this source was posted already, and what the member owes."""
    found = one(tables.BEFORE_ENTRY, posting.source, posting.member_id, posting.unit.value)
    entry_id, owed = found or (None, 0)
    return entry_id is not None, owed


def account_in(unit: Unit, member_id: int) -> Account:
    """Return what a member holds and owes in a unit, in one read."""
    held: list[Lot] = []
    owed = 0
    whose = (member_id, unit.value)
    for lot_id, points, expires_on in rows(tables.ACCOUNT, *whose, *whose):
        if lot_id is None:
            owed += points
        else:
            held.append(Lot(lot_id, points, day_of(expires_on)))
    return Account(tuple(held), owed)


def write_entry(
    posting: Posting,
    points: int,
    *,
    expires_on: date | None = None,
    undoes: int | None = None,
) -> int:
    """Write an entry, move the balance by it and return its id."""
    entry_id = run(
        tables.ADD_ENTRY,
        micros(posting.moment.at),
        posting.moment.day.isoformat(),
        posting.member_id,
        posting.unit.value,
        posting.kind.value,
        points,
        posting.source,
        day_text(expires_on),
        undoes,
        posting.staff_id,
    )
    run(tables.MOVE_BALANCE, posting.member_id, posting.unit.value, points)
    return entry_id


def add_lot(posting: Posting, entry_id: int, points: int, *, expires_on: date | None) -> Lot:
    """Open the lot of an entry that gives points, and return it."""
    run(
        tables.ADD_LOT,
        entry_id,
        posting.member_id,
        posting.unit.value,
        day_text(expires_on),
        points,
        points,
    )
    return Lot(entry_id, points, expires_on)


def day_text(day: date | None) -> str | None:
    """Return a day as the tables keep it."""
    return None if day is None else day.isoformat()


def day_of(text: str | None) -> date | None:
    """Return the day that the tables keep."""
    return None if text is None else date.fromisoformat(text)
