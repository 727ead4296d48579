"""Giving points as lots, out of which the oldest debts are paid first."""

from datetime import date

from shopclub.points import tables
from shopclub.points.entries import Posting, add_lot, write_entry
from shopclub.points.lots import Lot, left_after, take
from shopclub.storage.database import rows, run


def credit(posting: Posting, points: int, *, expires_on: date | None, owed: int) -> int:
    """Write a credit of a lot of its own, pay what is owed from it, and return its entry's id.

    Raises ValueError unless the lot can be used on its first day.
    """
    if expires_on is not None and expires_on < posting.moment.day:
        raise ValueError("a credit can be used on its first day")
    entry_id = write_entry(posting, points, expires_on=expires_on)
    lot = add_lot(posting, entry_id, points, expires_on=expires_on)
    settle(posting, (lot,), owed=owed, by_entry=entry_id)
    return entry_id


def settle(posting: Posting, brought: tuple[Lot, ...], *, owed: int, by_entry: int) -> int:
    """Pay what a member owes, the oldest debt first, from points that an entry just brought.

    `owed` is what the member owes in all; returns how many points were paid.
    """
    if not owed:
        return 0
    left = min(owed, sum(lot.remaining for lot in brought))
    paid = left
    sources = brought
    for debt_id, debt in rows(tables.DEBTS_OF, posting.member_id, posting.unit.value):
        part = min(debt, left)
        if not part:
            break
        taken, _ = take(part, lots=sources, on=posting.moment.day)
        sources = left_after(sources, taken=taken, given=None)
        for piece in taken:
            run(tables.ADD_LOT_USE, debt_id, piece.lot_id, by_entry, piece.points)
            run(tables.USE_LOT, piece.points, piece.lot_id)
        if part == debt:
            run(tables.CLOSE_DEBT, debt_id)
        else:
            run(tables.PAY_DEBT, part, debt_id)
        left -= part
    return paid
