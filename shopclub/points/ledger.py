"""The ledger of points: earning, redeeming and expiring, each entry named by its source."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shopclub.kernel.clock import Moment
from shopclub.kernel.errors import ShopClubError
from shopclub.points import lots, tables
from shopclub.points.lots import Lot, Taken
from shopclub.storage.columns import instant, micros
from shopclub.storage.database import one, rows, run, writing


class EntryKind(StrEnum):
    """What an entry of the ledger is."""

    EARN = "earn"
    BONUS = "bonus"
    REDEEM = "redeem"
    EXPIRE = "expire"
    OPENING = "opening"


@dataclass(eq=False)
class NotEnoughPoints(ShopClubError):
    """Someone asked for more points than there are."""

    has: int
    needs: int


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """An entry as the member's page shows it, with the balance after it."""

    entry_id: int
    at: datetime
    day: date
    kind: EntryKind
    points: int
    source: str
    expires_on: date | None
    balance: int


@dataclass(frozen=True, slots=True)
class OpenLot:
    """A lot as the member's page shows it."""

    lot_id: int
    source: str
    granted: int
    remaining: int
    expires_on: date | None


class Ledger:
    """The points of all members; each method that writes is one transaction, or joins one."""

    def lots_of(self, member_id: int) -> tuple[Lot, ...]:
        """Return what is left of a member's credits, lapsed or not."""
        return tuple(
            Lot(lot_id, remaining, _day(expires_on))
            for lot_id, remaining, expires_on in rows(tables.OPEN_LOTS, member_id)
        )

    def available(self, member_id: int, *, on: date) -> int:
        """Return the points a member can use on a shop day, whatever rows are written yet."""
        return lots.available(self.lots_of(member_id), on=on)

    def entries_of(self, member_id: int, *, limit: int = 200) -> tuple[LedgerEntry, ...]:
        """Return a member's entries, the newest first."""
        return tuple(
            LedgerEntry(
                entry_id=entry_id,
                at=instant(at),
                day=date.fromisoformat(day),
                kind=EntryKind(kind),
                points=points,
                source=source,
                expires_on=_day(expires_on),
                balance=balance,
            )
            for entry_id, at, day, kind, points, source, expires_on, balance in rows(
                tables.ENTRIES_OF, member_id, limit
            )
        )

    def open_lots_of(self, member_id: int, *, on: date) -> tuple[OpenLot, ...]:
        """Return a member's usable lots in the order in which they will be spent."""
        by_id = {
            lot_id: OpenLot(lot_id, source, granted, remaining, _day(expires_on))
            for lot_id, source, granted, remaining, expires_on in rows(tables.LOTS_OF, member_id)
        }
        order = lots.usable(
            tuple(Lot(lot.lot_id, lot.remaining, lot.expires_on) for lot in by_id.values()), on=on
        )
        return tuple(by_id[lot.lot_id] for lot in order)

    def credit(
        self,
        member_id: int,
        points: int,
        *,
        kind: EntryKind,
        source: str,
        expires_on: date | None,
        moment: Moment,
        staff_id: int | None,
    ) -> int | None:
        """Give points as a lot of their own and return its id; None when this source gave before.

        Raises ValueError unless there is at least one point.
        """
        if points < 1:
            raise ValueError("a credit has at least one point")
        with writing():
            if one(tables.SOURCE_EXISTS, source) is not None:
                return None
            expires = None if expires_on is None else expires_on.isoformat()
            entry_id = self._add(
                member_id, points, kind, source, expires, moment=moment, staff_id=staff_id
            )
            run(tables.ADD_LOT, entry_id, member_id, expires, points, points)
            return entry_id

    def redeem(
        self, member_id: int, points: int, *, source: str, moment: Moment, staff_id: int | None
    ) -> tuple[Taken, ...]:
        """Take points from the lots that lapse soonest; the same source takes only once.

        Raises NotEnoughPoints, and then writes nothing.
        """
        if points < 1:
            raise ValueError("one redeems at least one point")
        with writing():
            if one(tables.SOURCE_EXISTS, source) is not None:
                return ()
            held = self.lots_of(member_id)
            taken, missing = lots.take(points, lots=held, on=moment.day)
            if missing:
                raise NotEnoughPoints(has=points - missing, needs=points)
            self._debit(
                member_id, taken, kind=EntryKind.REDEEM, source=source, moment=moment, by=staff_id
            )
            return taken

    def expire_due(self, *, moment: Moment) -> int:
        """Write off every lot whose last shop day is over, once; return how many lots lapsed."""
        with writing():
            lapsed = rows(tables.LAPSED_LOTS, moment.day.isoformat())
            for lot_id, member_id, remaining in lapsed:
                self._debit(
                    member_id,
                    (Taken(lot_id, remaining),),
                    kind=EntryKind.EXPIRE,
                    source=f"expire:{lot_id}",
                    moment=moment,
                    by=None,
                )
        return len(lapsed)

    def _debit(
        self,
        member_id: int,
        taken: tuple[Taken, ...],
        *,
        kind: EntryKind,
        source: str,
        moment: Moment,
        by: int | None,
    ) -> None:
        total = sum(part.points for part in taken)
        entry_id = self._add(member_id, -total, kind, source, None, moment=moment, staff_id=by)
        for part in taken:
            run(tables.ADD_LOT_USE, entry_id, part.lot_id, part.points)
            run(tables.USE_LOT, part.points, part.lot_id)

    def _add(
        self,
        member_id: int,
        points: int,
        kind: EntryKind,
        source: str,
        expires: str | None,
        *,
        moment: Moment,
        staff_id: int | None,
    ) -> int:
        day = moment.day.isoformat()
        entry_id = run(
            tables.ADD_ENTRY,
            micros(moment.at),
            day,
            member_id,
            kind.value,
            points,
            source,
            expires,
            staff_id,
        )
        run(tables.MOVE_BALANCE, member_id, points)
        return entry_id


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
