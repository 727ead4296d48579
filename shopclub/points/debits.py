"""Taking points from lots, and owing what no lot covers."""

from shopclub.points import tables
from shopclub.points.entries import NotEnoughPoints, Posting, write_entry
from shopclub.points.lots import Account, Taken, take
from shopclub.points.terms import DeficitPolicy
from shopclub.storage.database import run


def debit(
    posting: Posting, taken: tuple[Taken, ...], *, owed: int = 0, undoes: int | None = None
) -> int:
    """Write a debit of points taken from lots, and of points owed, and return its entry's id."""
    total = sum(part.points for part in taken) + owed
    entry_id = write_entry(posting, -total, undoes=undoes)
    for part in taken:
        run(tables.ADD_LOT_USE, entry_id, part.lot_id, entry_id, part.points)
        run(tables.USE_LOT, part.points, part.lot_id)
    if owed:
        run(tables.ADD_DEBT, entry_id, posting.member_id, posting.unit.value, owed)
    return entry_id


def take_or_owe(posting: Posting, points: int, *, account: Account, policy: DeficitPolicy) -> int:
    """Write a debit in spending order and return its entry's id; what no lot covers is owed.

    Raises NotEnoughPoints instead where the policy lets nobody owe.
    """
    taken, missing = take(points, lots=account.lots, on=posting.moment.day)
    if missing and policy is DeficitPolicy.FORGIVE:
        raise NotEnoughPoints(has=account.balance(on=posting.moment.day), needs=points)
    return debit(posting, taken, owed=missing)
