"""Which lots a debit takes from: soonest expiry first, never-expiring last, then oldest."""

from dataclasses import dataclass, replace
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
    used = {part.lot_id: part.points for part in taken}
    left = (replace(lot, remaining=lot.remaining - used.get(lot.lot_id, 0)) for lot in lots)
    open_lots = tuple(lot for lot in left if lot.remaining)
    return open_lots if given is None else (*open_lots, given)


def available(lots: tuple[Lot, ...], *, on: date) -> int:
    """Return the points that can be used on a shop day."""
    return sum(lot.remaining for lot in usable(lots, on=on))


def soonest_expiring(lots: tuple[Lot, ...], *, on: date, within: date) -> tuple[int, date] | None:
    """Return the points that lapse next and their last day, if that is no later than `within`."""
    days = [
        lot.expires_on
        for lot in usable(lots, on=on)
        if lot.expires_on is not None and lot.remaining and lot.expires_on <= within
    ]
    if not days:
        return None
    first = min(days)
    return sum(lot.remaining for lot in lots if lot.expires_on == first), first
