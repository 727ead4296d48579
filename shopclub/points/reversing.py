"""Taking back points of a credit that is undone: from its own lot, then from others, then owed."""

from dataclasses import dataclass
from datetime import date

from shopclub.points import tables
from shopclub.points.debits import debit
from shopclub.points.entries import Posting, Unit, day_of
from shopclub.points.expiring import lapse
from shopclub.points.lots import Account, Lot, Taken, take
from shopclub.points.terms import DeficitPolicy
from shopclub.storage.database import one


@dataclass(frozen=True, slots=True)
class Credited:
    """The lot whose credit is undone; `lapsed` and `reversed_before` are points of it, 0 or more.

    `reversed_before` counts what earlier clawbacks took for it, from wherever they took it.
    """

    lot_id: int
    granted: int
    remaining: int
    expires_on: date | None
    lapsed: int
    reversed_before: int

    def is_over(self, on: date) -> bool:
        """Tell whether its last day is over, whether or not that is written yet."""
        return self.expires_on is not None and self.expires_on < on


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
    own = 0 if credited.is_over(on) else credited.remaining
    from_own = min(points, own)
    gone = credited.lapsed + credited.remaining - own
    due = min(points - from_own, max(left - own - gone, 0))
    others = tuple(lot for lot in account.lots if lot.lot_id != credited.lot_id)
    taken, missing = take(due, lots=others, on=on)
    first = (Taken(credited.lot_id, from_own),) if from_own else ()
    owes = policy is DeficitPolicy.OWE
    return TakeBack(
        taken=(*first, *taken),
        owed=missing if owes else 0,
        forgiven=0 if owes else missing,
        lapsed=points - from_own - due,
    )


def credited_of(member_id: int, *, own_lot: int, unit: Unit) -> Credited:
    """Read the lot whose credit is undone; raises ValueError when it is not the member's."""
    found = one(tables.OWN_LOT, own_lot, member_id, unit.value)
    if found is None:
        raise ValueError(f"lot {own_lot} is not one of this member")
    granted, remaining, expires_on, lapsed, reversed_before = found
    return Credited(own_lot, granted, remaining, day_of(expires_on), lapsed, reversed_before)


def take_back(
    posting: Posting, points: int, *, own_lot: int, account: Account, policy: DeficitPolicy
) -> TakeBack:
    """Write what `plan_take_back` says; an own lot whose days are over lapses first."""
    credited = credited_of(posting.member_id, own_lot=own_lot, unit=posting.unit)
    plan = plan_take_back(
        points, credited=credited, account=account, on=posting.moment.day, policy=policy
    )
    if credited.remaining and credited.is_over(posting.moment.day):
        lapse(posting, lot=Lot(own_lot, credited.remaining, credited.expires_on))
    if plan.points:
        debit(posting, plan.taken, owed=plan.owed, undoes=own_lot)
    return plan
