"""What is done to one member from their page: points by hand, and the telephone number in full."""

from dataclasses import dataclass, replace
from datetime import date

from shopclub.counter.member_history import (
    EVERYTHING,
    EventKind,
    History,
    MemberEvent,
    history_of,
)
from shopclub.counter.own_data import OwnData, gather
from shopclub.counter.till import Till
from shopclub.kernel.clock import ShopClock
from shopclub.members import reading
from shopclub.members.consent import Consenting
from shopclub.members.members import Member, Members, NewMember
from shopclub.members.merged import survivor_of, why_left
from shopclub.members.particulars import Detail, require_detail
from shopclub.members.phone_moving import free_phone
from shopclub.members.phones import shown_phone
from shopclub.members.retelling import with_changes_meanwhile
from shopclub.points.ledger import MOST_POINTS, Ledger, NotEnoughPoints, PointsOutOfRange
from shopclub.points.terms import POINT_TERMS, DeficitPolicy
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import writing
from shopclub.storage.identity import Identity

REVEAL_REASONS = ("call back", "delivery", "check the number")
"""Why a telephone number is shown in full, most often; anything else is typed."""


@dataclass(frozen=True, slots=True)
class Adjusted:
    """What points by hand make of a balance; those that are given lapse after `expires_on`."""

    before: int
    points: int
    expires_on: date | None = None

    @property
    def after(self) -> int:
        """The balance then, below 0 where points are owed."""
        return self.before + self.points


class MemberActs:
    """Acts on one member that take more than their membership."""

    def __init__(
        self,
        *,
        clock: ShopClock,
        identity: Identity,
        members: Members,
        ledger: Ledger,
        till: Till,
    ) -> None:
        self._clock = clock
        self._till = till
        self._identity = identity
        self._members = members
        self._ledger = ledger

    def quote_adjust(self, member_id: int, points: int) -> Adjusted:
        """Return what points given (or taken, below 0) would do; writes nothing.

        Raises PointsOutOfRange, or NotEnoughPoints where the shop lets nobody owe.
        """
        if not 1 <= abs(points) <= MOST_POINTS:
            raise PointsOutOfRange(points, most=MOST_POINTS)
        today = self._till.today()
        terms = settings.current(POINT_TERMS, on=today)
        before = self._ledger.balance(member_id, on=today)
        if points > 0:
            return Adjusted(before, points, terms.expiry.last_day(today))
        if terms.deficit is DeficitPolicy.FORGIVE and before + points < 0:
            raise NotEnoughPoints(has=before, needs=-points)
        return Adjusted(before, points)

    def adjust(
        self, member_id: int, points: int, *, reason: str, act_id: str, by: Actor
    ) -> Adjusted:
        """Give or take points by hand, once for an `act_id`; raises what the ledger refuses.

        Raises MemberMerged for one whose points went to another member.
        """
        with writing():
            by.require(Permission.ADJUST_POINTS)
            self._members.member(member_id)
            if survivor_of(member_id) != member_id:
                raise why_left(member_id)
            quoted = self.quote_adjust(member_id, points)
            self._till.adjust_points(
                member_id, points, reason=reason, source=f"adjust:{act_id}", by=by
            )
            return quoted

    def history(
        self,
        member_id: int,
        *,
        kinds: frozenset[EventKind] = EVERYTHING,
        before: MemberEvent | None = None,
    ) -> History:
        """Return a window of what happened to a member, the newest first."""
        return history_of(
            survivor_of(member_id),
            ladder=self._till.terms(on=self._till.today()).ladder,
            country=self._identity.country,
            clock=self._clock,
            kinds=kinds,
            before=before,
        )

    def told(self, member_id: int) -> NewMember:
        """Return what a member said, for the form that changes it; never the telephone number."""
        kept = reading.read_told(self._members.member(member_id))
        return NewMember(
            name=kept.name,
            birthday=kept.birthday,
            particulars=kept.particulars,
            guardian=kept.guardian,
        )

    def edit(
        self, member_id: int, said: NewMember, *, seen: NewMember | None = None, by: Actor
    ) -> Member:
        """Change what a member said; an empty phone keeps the number, as do who brought them.

        `seen` is what the form was opened with: what was not touched in it stays as another till
        may have changed it since. Raises what `members.edit` raises, and then writes nothing.
        """
        with writing():
            by.require(Permission.ENROL)
            if seen is not None:
                said = with_changes_meanwhile(said, seen=seen, present=self.told(member_id))
            kept = reading.read_told(self._members.member(member_id))
            introduced_by = kept.particulars.introduced_by
            whole = replace(
                said,
                phone=said.phone.strip() or kept.phone or "",
                particulars=replace(said.particulars, introduced_by=introduced_by),
                consents=(),
            )
            return self._members.edit(member_id, whole, by=by)

    def answer(self, member_id: int, told: tuple[Consenting, ...], *, by: Actor) -> Member:
        """Record what a member answers to purposes; it holds at once, all else stays as it is.

        Raises what `members.edit` raises, and then writes nothing.
        """
        with writing():
            by.require(Permission.ENROL)
            kept = reading.read_told(self._members.member(member_id))
            said = NewMember(
                name=kept.name,
                phone=kept.phone or "",
                birthday=kept.birthday,
                particulars=kept.particulars,
                guardian=kept.guardian,
                consents=told,
            )
            return self._members.edit(member_id, said, by=by)

    def own_data(self, member_id: int, *, by: Actor) -> OwnData:
        """Return all that is kept of a member, for themselves; the owner only, a line of the log.

        Raises MemberUnknown or MemberErased.
        """
        with writing():
            by.require(Permission.EXPORT)
            moment = self._clock.moment()
            member = self._members.member(survivor_of(member_id))
            subject = f"member:{member.member_id}"
            audit.record("hand out data", moment=moment, staff_id=by.staff_id, subject=subject)
            return gather(member, identity=self._identity, moment=moment, clock=self._clock)

    def free_phone(self, member_id: int, *, reason: str, by: Actor) -> Member:
        """Take a telephone number from a member because it is somebody else's now; owner only.

        That person can join with it then. Raises DetailRefused, MemberLeft or MemberMerged.
        """
        with writing():
            by.require(Permission.MOVE_PHONE)
            moment = self._clock.moment()
            member, country = self._members.member(member_id), self._identity.country
            staff_id, subject = by.staff_id, f"member:{member_id}"
            if free_phone(member, reason=reason, country=country, moment=moment, staff_id=staff_id):
                audit.record("move phone", moment=moment, staff_id=staff_id, subject=subject)
            return self._members.member(member_id)

    def reveal_phone(self, member_id: int, *, reason: str, by: Actor) -> str:
        """Return a telephone number in full, for a reason that is kept with the member.

        The log says who and when, and why where the reason is one of those that can be chosen:
        what was typed may tell of people, so that it is kept only where it is erased with them.
        """
        with writing():
            by.require(Permission.REVEAL_PHONE)
            why = require_detail(reason, detail=Detail.REASON)
            moment = self._clock.moment()
            member = self._members.member(member_id)
            reading.note(member_id, "phone shown", why, at=moment.at, staff_id=by.staff_id)
            audit.record(
                "reveal phone",
                moment=moment,
                staff_id=by.staff_id,
                subject=f"member:{member_id}",
                reason=why if why in REVEAL_REASONS else "other",
            )
            country = self._identity.country
            return "" if member.phone is None else shown_phone(member.phone, country=country)
