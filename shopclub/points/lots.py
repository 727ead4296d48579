"""Which lots a debit takes from: soonest expiry first, never-expiring last, then oldest."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Lot:
    """Points of one credit that are still there, usable to the end of `expires_on`."""

    lot_id: int
    remaining: int
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class Taken:
    """Points taken from one lot."""

    lot_id: int
    points: int


@dataclass(frozen=True, slots=True)
class Account:
    """What a member holds and owes: the open lots, lapsed or not, and the points owed, 0 or more.

    Whoever owes has no usable lot, because each credit pays what is owed first.
    """

    lots: tuple[Lot, ...]
    owed: int = 0

    def available(self, *, on: date) -> int:
        """Return the points that can be used on a shop day, whatever is owed."""
        return available(self.lots, on=on)

    def balance(self, *, on: date) -> int:
        """Return the points of a member on a shop day, below 0 when some are owed."""
        return self.available(on=on) - self.owed


def usable(lots: tuple[Lot, ...], *, on: date) -> tuple[Lot, ...]:
    """Return the lots that can be used on a shop day, in spending order (RULES §2)."""
    alive = [lot for lot in lots if lot.expires_on is None or lot.expires_on >= on]
    return tuple(sorted(alive, key=lambda lot: (lot.expires_on or date.max, lot.lot_id)))


def take(points: int, *, lots: tuple[Lot, ...], on: date) -> tuple[tuple[Taken, ...], int]:
    """Take points from lots in spending order; return what each gave and what is still missing."""
    taken: list[Taken] = []
    missing = points
    for lot in usable(lots, on=on):
        if missing == 0:
            break
        part = min(lot.remaining, missing)
        if part:
            taken.append(Taken(lot.lot_id, part))
            missing -= part
    return tuple(taken), missing


def left_after(
    lots: tuple[Lot, ...], *, taken: tuple[Taken, ...], given: Lot | None
) -> tuple[Lot, ...]:
    """Return the lots that are left when some points were taken and perhaps a new lot given."""
    left = lots
    if taken:
        used = {part.lot_id: part.points for part in taken}
        left = tuple(
            Lot(lot.lot_id, lot.remaining - used.get(lot.lot_id, 0), lot.expires_on) for lot in lots
        )
    open_lots = tuple([lot for lot in left if lot.remaining])
    return open_lots if given is None else (*open_lots, given)


def available(lots: tuple[Lot, ...], *, on: date) -> int:
    """Return the points that can be used on a shop day."""
    return sum([lot.remaining for lot in lots if lot.expires_on is None or lot.expires_on >= on])


def coming_expiries(lots: tuple[Lot, ...], *, on: date, by: date) -> tuple[tuple[date, int], ...]:
    """Return what will lapse from a shop day to a later one: each last day with its points."""
    days: dict[date, int] = {}
    for lot in usable(lots, on=on):
        if lot.expires_on is not None and lot.remaining and lot.expires_on <= by:
            days[lot.expires_on] = days.get(lot.expires_on, 0) + lot.remaining
    return tuple(days.items())


def soonest_expiring(lots: tuple[Lot, ...], *, on: date, within: date) -> tuple[int, date] | None:
    """Return the points that lapse next and their last day, if that is no later than `within`."""
    coming = [
        (lot.expires_on, lot.remaining)
        for lot in lots
        if lot.remaining and lot.expires_on is not None and on <= lot.expires_on <= within
    ]
    if not coming:
        return None
    first = min(day for day, _ in coming)
    return sum(points for day, points in coming if day == first), first
