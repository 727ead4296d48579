"""Taking back points of a credit that is undone: from its own lot, then from others, then owed."""

from dataclasses import dataclass
from datetime import date

from shopclub.points import tables
from shopclub.points.debits import debit
from shopclub.points.entries import Posting, Unit, day_of
from shopclub.points.expiring import lapse
from shopclub.points.lots import Account, Lot, Taken, available, take
from shopclub.points.terms import DeficitPolicy
from shopclub.points.transferring import heirs_of
from shopclub.storage.database import one


@dataclass(frozen=True, slots=True)
class Credited:
    """The lot whose credit is undone; `lapsed` and `reversed_before` are points of it, 0 or more.

    `reversed_before` counts what earlier clawbacks took for it, from wherever they took it.
    `heirs` are the lots into which a merge moved what was left of it; `lapsed` counts theirs too.
    """

    lot_id: int
    granted: int
    remaining: int
    expires_on: date | None
    lapsed: int
    reversed_before: int
    heirs: tuple[Lot, ...] = ()

    @property
    def own(self) -> tuple[Lot, ...]:
        """The lot and its heirs, with what is left of each, lapsed or not."""
        return (Lot(self.lot_id, self.remaining, self.expires_on), *self.heirs)


@dataclass(frozen=True, slots=True)
class TakeBack:
    """What taking points back does to a member, told before and after it is done.

    `taken` comes from lots and `owed` is left to pay; `forgiven` was spent and is let off by the
    shop's policy; `lapsed` was never used and lapsed with its own lot, so nobody owes it.
    """

    taken: tuple[Taken, ...] = ()
    owed: int = 0
    forgiven: int = 0
    lapsed: int = 0

    @property
    def points(self) -> int:
        """Return how far the balance falls."""
        return sum(part.points for part in self.taken) + self.owed


def plan_take_back(
    points: int, *, credited: Credited, account: Account, on: date, policy: DeficitPolicy
) -> TakeBack:
    """Return what taking back points of a credit would do on a shop day (RULES §2 and §4).

    The credit's own lot gives first, then the others in spending order; the rest is owed or
    forgiven. Never more is taken than was spent of the credit and than is left of it: what lapsed
    with the lot is gone already. Raises ValueError beyond what the credit gave.
    """
    left = credited.granted - credited.reversed_before
    if not 1 <= points <= left:
        raise ValueError("one takes back at least one point and no more than was given")
    own = available(credited.own, on=on)
    from_own = min(points, own)
    first, _ = take(from_own, lots=credited.own, on=on)
    gone = credited.lapsed + sum(lot.remaining for lot in credited.own) - own
    due = min(points - from_own, max(left - own - gone, 0))
    owned = {lot.lot_id for lot in credited.own}
    others = tuple(lot for lot in account.lots if lot.lot_id not in owned)
    taken, missing = take(due, lots=others, on=on)
    owes = policy is DeficitPolicy.OWE
    return TakeBack(
        taken=(*first, *taken),
        owed=missing if owes else 0,
        forgiven=0 if owes else missing,
        lapsed=points - from_own - due,
    )


def credited_of(member_id: int, *, own_lot: int, unit: Unit) -> Credited:
    """Read the lot whose credit is undone; raises ValueError when it is not the member's."""
    found = one(tables.OWN_LOT, own_lot, member_id, member_id, unit.value)
    if found is None:
        raise ValueError(f"lot {own_lot} is not one of this member")
    granted, remaining, expires_on, lapsed, reversed_before = found
    heirs = heirs_of(own_lot) if remaining < granted else ()
    for heir in heirs:
        (more,) = one(tables.LAPSED_OF, f"expire:{heir.lot_id}") or (0,)
        lapsed += more
    last_day = day_of(expires_on)
    return Credited(own_lot, granted, remaining, last_day, lapsed, reversed_before, heirs)


def take_back(
    posting: Posting, points: int, *, own_lot: int, account: Account, policy: DeficitPolicy
) -> TakeBack:
    """Write what `plan_take_back` says; own lots whose days are over lapse first."""
    credited = credited_of(posting.member_id, own_lot=own_lot, unit=posting.unit)
    plan = plan_take_back(
        points, credited=credited, account=account, on=posting.moment.day, policy=policy
    )
    for lot in credited.own:
        if lot.remaining and lot.expires_on is not None and lot.expires_on < posting.moment.day:
            lapse(posting, lot=lot)
    if plan.points:
        debit(posting, plan.taken, owed=plan.owed, undoes=own_lot)
    return plan
