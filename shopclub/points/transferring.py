"""Moving all that a member holds and owes to the one who stands for them after a merge."""

from dataclasses import replace
from datetime import date

from shopclub.points import tables
from shopclub.points.credits import credit
from shopclub.points.debits import debit, take_or_owe
from shopclub.points.entries import EntryKind, Posting, account_in, before, day_of
from shopclub.points.expiring import lapse
from shopclub.points.lots import Lot, Taken
from shopclub.points.terms import DeficitPolicy
from shopclub.storage.database import one, rows

OUT, INTO = "out:", "in:"
"""How the sources of a transfer begin: what follows is the lot and the cause, the same in both."""


def move_all(giver: Posting, *, into_id: int) -> None:
    """Move every lot of a member, with its last day, and every debt; the sum stays the same.

    In spending order, so that what the taker owes is paid by the points that lapse soonest. The
    giver's source names the cause. What lapsed and is not written off yet lapses first.
    """
    account = account_in(giver.unit, giver.member_id)
    taker = replace(giver, member_id=into_id)
    for lot in sorted(account.lots, key=lambda lot: (lot.expires_on or date.max, lot.lot_id)):
        if lot.expires_on is not None and lot.expires_on < giver.moment.day:
            lapse(giver, lot=lot)
        else:
            _move_lot(lot, giver, taker)
    if account.owed:
        debtor = _transfer(taker, INTO, what="debt")
        held = account_in(taker.unit, into_id)
        take_or_owe(debtor, account.owed, account=held, policy=DeficitPolicy.OWE)
        payer = _transfer(giver, OUT, what="debt")
        credit(payer, account.owed, expires_on=None, owed=account.owed)


def heirs_of(lot_id: int) -> tuple[Lot, ...]:
    """Return the lots into which what was left of a lot has moved, spent or not."""
    found: list[Lot] = []
    wanted = [lot_id]
    while wanted:
        first = wanted.pop()
        for heir, remaining, expires_on in rows(_HEIRS, f"in:{first}:", f"in:{first};"):
            found.append(Lot(heir, remaining, day_of(expires_on)))
            wanted.append(heir)
    return tuple(found)


def first_credit(source: str, *, day: str) -> tuple[str, str]:
    """Return the source and the day of the credit that a lot first came from."""
    while source.startswith(INTO):
        lot_id = source.split(":")[1]
        source, day = one(tables.CREDIT_OF, int(lot_id)) or ("", day)
    return source, day


def _move_lot(lot: Lot, giver: Posting, taker: Posting) -> None:
    what = str(lot.lot_id)
    debit(_transfer(giver, OUT, what=what), (Taken(lot.lot_id, lot.remaining),))
    receiver = _transfer(taker, INTO, what=what)
    _, owed = before(receiver)
    credit(receiver, lot.remaining, expires_on=lot.expires_on, owed=owed)


def _transfer(posting: Posting, way: str, *, what: str) -> Posting:
    return replace(posting, kind=EntryKind.TRANSFER, source=f"{way}{what}:{posting.source}")


_HEIRS = """
SELECT l.entry_id, l.remaining, l.expires_on
FROM point_entry e JOIN point_lot l ON l.entry_id = e.id
WHERE e.source >= ? AND e.source < ? ORDER BY e.id
"""
