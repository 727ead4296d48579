"""What members hold, owe and will lose: reading the ledger, never writing."""

from datetime import date

from shopclub.points import expiring, lots, tables
from shopclub.points.entries import EntryKind, LedgerEntry, OpenLot, Unit, account_in, day_of
from shopclub.points.lots import Account, Lot
from shopclub.points.sketching import Sketch
from shopclub.points.transferring import first_credit
from shopclub.storage.columns import instant
from shopclub.storage.database import one, rows

_LAST = 2**62


class Accounts:
    """The accounts of all members in one unit; reads only."""

    def __init__(self, unit: Unit = Unit.POINTS) -> None:
        self.unit = unit

    def account(self, member_id: int) -> Account:
        """Return what a member holds and owes, in one read."""
        return account_in(self.unit, member_id)

    def lots_of(self, member_id: int) -> tuple[Lot, ...]:
        """Return what is left of a member's credits, lapsed or not."""
        return self.account(member_id).lots

    def available(self, member_id: int, *, on: date) -> int:
        """Return the points a member can use on a shop day, whatever rows are written yet."""
        return self.account(member_id).available(on=on)

    def balance(self, member_id: int, *, on: date) -> int:
        """Return a member's points on a shop day, below 0 when some are owed."""
        return self.account(member_id).balance(on=on)

    def lot_with(self, source: str) -> int | None:
        """Return the lot that a source gave, if it gave one."""
        found = one(tables.LOT_WITH, source, self.unit.value)
        return None if found is None else int(found[0])

    def expiring_by(self, member_id: int, day: date, *, on: date) -> int:
        """Return the points that will lapse from a shop day to a later one, if nobody uses them."""
        return sum(points for _, points in self.coming_expiries(member_id, on=on, by=day))

    def coming_expiries(
        self, member_id: int, *, on: date, by: date
    ) -> tuple[tuple[date, int], ...]:
        """Return what will lapse from a shop day to a later one: each last day with its points."""
        return lots.coming_expiries(self.lots_of(member_id), on=on, by=by)

    def lapsing(self, *, on: date, by: date) -> tuple[expiring.Lapsing, ...]:
        """Return what lapses of all members from a shop day to a later one, the soonest first."""
        return expiring.lapsing(on=on, by=by, unit=self.unit)

    def entries_of(
        self, member_id: int, *, limit: int = 200, before: int | None = None
    ) -> tuple[LedgerEntry, ...]:
        """Return a member's entries before another one, the newest first.

        With those of memberships that went into this one; what a merge moved is left out, for it
        moved from a member to the same.
        """
        return tuple(
            LedgerEntry(
                entry_id=entry_id,
                at=instant(at),
                day=date.fromisoformat(day),
                kind=EntryKind(kind),
                points=points,
                source=source,
                expires_on=day_of(expires_on),
                undoes=undoes,
                note=note,
                balance=balance,
            )
            for (
                entry_id,
                at,
                day,
                kind,
                points,
                source,
                expires_on,
                undoes,
                note,
                balance,
            ) in rows(
                tables.ENTRIES_OF, member_id, member_id, self.unit.value, before or _LAST, limit
            )
        )

    def open_lots_of(self, member_id: int, *, on: date) -> tuple[OpenLot, ...]:
        """Return a member's usable lots in the order in which they will be spent."""
        by_id = {
            lot_id: OpenLot(
                lot_id, first, granted, remaining, day_of(expires_on), date.fromisoformat(came)
            )
            for lot_id, source, granted, remaining, expires_on, day in rows(
                tables.LOTS_OF, member_id, self.unit.value
            )
            for first, came in (first_credit(source, day=day),)
        }
        order = lots.usable(
            tuple(Lot(lot.lot_id, lot.remaining, lot.expires_on) for lot in by_id.values()), on=on
        )
        return tuple(by_id[lot.lot_id] for lot in order)

    def sketch(self, member_id: int, *, on: date) -> Sketch:
        """Return a member's account on which undoing can be tried out; writes nothing."""
        return Sketch(member_id, self.account(member_id), unit=self.unit, on=on)
