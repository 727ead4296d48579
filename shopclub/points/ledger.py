"""The ledger of points: the one door to earning, redeeming, undoing and expiring."""

from datetime import date

from shopclub.kernel.clock import Moment
from shopclub.kernel.text import clean_line
from shopclub.points import expiring, lots, restoring, reversing, tables
from shopclub.points.accounts import Accounts
from shopclub.points.credits import credit
from shopclub.points.debits import debit, take_or_owe
from shopclub.points.entries import (
    MOST_POINTS,
    EntryKind,
    InDeficit,
    LedgerEntry,
    NotEnoughPoints,
    OpenLot,
    PointsOutOfRange,
    Posting,
    ReasonMissing,
    Unit,
    before,
)
from shopclub.points.lots import Taken
from shopclub.points.restoring import GiveBack
from shopclub.points.reversing import TakeBack
from shopclub.points.terms import DeficitPolicy
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.database import run, writing

__all__ = [
    "MOST_POINTS",
    "EntryKind",
    "GiveBack",
    "InDeficit",
    "Ledger",
    "LedgerEntry",
    "NotEnoughPoints",
    "OpenLot",
    "PointsOutOfRange",
    "ReasonMissing",
    "TakeBack",
    "Unit",
]
REASON_LIMIT = 200


class Ledger(Accounts):
    """The accounts of all members, and every way to change them: each method one transaction.

    A method joins the transaction that is open. A source posts once: posting it again writes
    nothing and returns None, or no parts.
    """

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
        """Give points as a lot of their own and return its id; they pay first what is owed.

        Raises ValueError unless there is at least one point that can be used today.
        """
        if points < 1:
            raise ValueError("a credit has at least one point")
        with writing():
            posting = self._posting(member_id, kind, source, moment=moment, staff_id=staff_id)
            posted, owed = before(posting)
            if posted:
                return None
            return credit(posting, points, expires_on=expires_on, owed=owed)

    def open_with(
        self,
        member_id: int,
        points: int,
        *,
        source: str,
        expires_on: date | None,
        moment: Moment,
        staff_id: int | None,
    ) -> int | None:
        """Give the points that a member brings from an older programme; returns the lot's id.

        Raises PointsOutOfRange beyond 1 to MOST_POINTS, ValueError when they lapsed already.
        """
        if not 1 <= points <= MOST_POINTS:
            raise PointsOutOfRange(points, most=MOST_POINTS)
        return self.credit(
            member_id,
            points,
            kind=EntryKind.OPENING,
            source=source,
            expires_on=expires_on,
            moment=moment,
            staff_id=staff_id,
        )

    def redeem(
        self, member_id: int, points: int, *, source: str, moment: Moment, staff_id: int | None
    ) -> tuple[Taken, ...]:
        """Take points from the lots that lapse soonest; the same source takes only once.

        Raises InDeficit while points are owed, or NotEnoughPoints, and then writes nothing.
        """
        if points < 1:
            raise ValueError("one redeems at least one point")
        with writing():
            posting = self._posting(
                member_id, EntryKind.REDEEM, source, moment=moment, staff_id=staff_id
            )
            posted, owed = before(posting)
            if posted:
                return ()
            if owed:
                raise InDeficit(owes=owed)
            taken, missing = lots.take(points, lots=self.lots_of(member_id), on=moment.day)
            if missing:
                raise NotEnoughPoints(has=points - missing, needs=points)
            debit(posting, taken)
            return taken

    def take_back(
        self,
        member_id: int,
        points: int,
        *,
        own_lot: int,
        source: str,
        policy: DeficitPolicy,
        moment: Moment,
        staff_id: int | None,
    ) -> TakeBack | None:
        """Take back points of a credit that is undone; `own_lot` is the lot it gave.

        From that lot first, then in spending order; what was spent is owed, or forgiven by the
        policy. Never takes more than told; raises ValueError beyond what the credit gave.
        """
        with writing():
            posting = self._posting(
                member_id, EntryKind.REVERSE, source, moment=moment, staff_id=staff_id
            )
            posted, _ = before(posting)
            if posted:
                return None
            account = self.account(member_id)
            return reversing.take_back(
                posting, points, own_lot=own_lot, account=account, policy=policy
            )

    def give_back(
        self,
        member_id: int,
        points: int,
        *,
        undoes: str,
        source: str,
        grace_days: int,
        moment: Moment,
        staff_id: int | None,
    ) -> GiveBack | None:
        """Give points of a redemption back into its lots; `undoes` is the redemption's source.

        By each lot's share; what lapsed meanwhile has days of grace; first pays what is owed.
        Raises ValueError beyond what the redemption took and is not given back yet.
        """
        with writing():
            posting = self._posting(
                member_id, EntryKind.RESTORE, source, moment=moment, staff_id=staff_id
            )
            posted, owed = before(posting)
            if posted:
                return None
            return restoring.give_back(
                posting, points, undoes=undoes, owed=owed, grace_days=grace_days
            )

    def adjust(
        self,
        member_id: int,
        points: int,
        *,
        reason: str,
        source: str,
        expires_on: date | None,
        policy: DeficitPolicy,
        moment: Moment,
        by: Actor,
    ) -> int | None:
        """Give or take points by hand, with a reason, and return the entry's id.

        Points that are given lapse after `expires_on`. What no lot covers of points taken is owed,
        or refused with NotEnoughPoints by the policy. Raises ReasonMissing, PointsOutOfRange or
        TextRefused; all that is refused writes nothing.
        """
        with writing():
            by.require(Permission.ADJUST_POINTS)
            note = clean_line(reason, limit=REASON_LIMIT)
            if not note:
                raise ReasonMissing
            if not 1 <= abs(points) <= MOST_POINTS:
                raise PointsOutOfRange(points, most=MOST_POINTS)
            posting = self._posting(
                member_id, EntryKind.ADJUST, source, moment=moment, staff_id=by.staff_id
            )
            posted, owed = before(posting)
            if posted:
                return None
            if points > 0:
                entry_id = credit(posting, points, expires_on=expires_on, owed=owed)
            else:
                account = self.account(member_id)
                entry_id = take_or_owe(posting, -points, account=account, policy=policy)
            run(tables.ADD_NOTE, entry_id, note)
            audit.record(
                "adjust points",
                moment=moment,
                staff_id=by.staff_id,
                subject=f"member:{member_id}",
                unit=self.unit.value,
                points=points,
                entry=entry_id,
            )
            return entry_id

    def expire_due(self, *, moment: Moment) -> int:
        """Write off every lot whose last shop day is over, once; return how many lots lapsed."""
        with writing():
            return expiring.lapse_due(moment=moment, unit=self.unit)

    def _posting(
        self, member_id: int, kind: EntryKind, source: str, *, moment: Moment, staff_id: int | None
    ) -> Posting:
        return Posting(self.unit, member_id, kind, source, moment, staff_id)
