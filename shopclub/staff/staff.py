"""The people who work in the shop: appointing them, and signing in with a PIN."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from shopclub.kernel.clock import ShopClock
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextFault, TextRefused, clean_line
from shopclub.staff import audit
from shopclub.staff.pins import PinCost, accept_pin, delay_after, hash_pin, pin_matches
from shopclub.staff.roles import Actor, Permission, Role
from shopclub.staff.roster import StaffMember, list_active
from shopclub.staff.tables import StaffRow
from shopclub.storage.database import writing

NAME_LIMIT = 30


@dataclass(eq=False)
class WrongPin(ShopClubError):
    """The PIN is not this person's; the same words for a wrong name (TRUST T18)."""


@dataclass(eq=False)
class SignInLocked(ShopClubError):
    """Too many wrong PINs: the next try is possible after a while."""

    wait: timedelta


@dataclass(eq=False)
class StaffNameTaken(ShopClubError):
    """Someone of this name already works here."""

    name: str


@dataclass(eq=False)
class OwnerExists(ShopClubError):
    """The shop already has an owner, who alone appoints others."""


@dataclass(frozen=True, slots=True)
class _Wait:
    """A wait after wrong PINs: as the file names it, and the uptime of the machine at its end."""

    until: datetime | None
    ends: timedelta


class Staff:
    """Who works here, and who is at the desk."""

    def __init__(self, *, clock: ShopClock, pin_cost: PinCost) -> None:
        self._clock = clock
        self._pin_cost = pin_cost
        self._waits: dict[int, _Wait] = {}

    def list_active(self) -> tuple[StaffMember, ...]:
        """Return those who can sign in, the owner first."""
        return list_active()

    def found_owner(self, *, name: str, pin: str) -> Actor:
        """Appoint the first owner of a new shop."""
        clean, pin_hash = self._prepare(name=name, pin=pin)
        with writing():
            if StaffRow.select().exists():
                raise OwnerExists
            return self._appoint(clean, role=Role.OWNER, pin_hash=pin_hash, by=None)

    def appoint(self, *, name: str, role: Role, pin: str, by: Actor) -> Actor:
        """Appoint someone with a PIN of their own."""
        by.require(Permission.MANAGE_STAFF)
        clean, pin_hash = self._prepare(name=name, pin=pin)
        with writing():
            return self._appoint(clean, role=role, pin_hash=pin_hash, by=by)

    def begin_again(self, *, pin: str) -> None:
        """Give the first owner of a shop that was brought back a PIN; everyone else is let go.

        An export carries no PIN: the owner appoints the others again. Raises PinRefused, or
        LookupError where there is no owner.
        """
        pin_hash = hash_pin(accept_pin(pin), cost=self._pin_cost)
        with writing():
            owner = next(one for one in self.list_active() if one.role is Role.OWNER)
            StaffRow.update(active=False).where(StaffRow.id != owner.staff_id).execute()
            StaffRow.update(pin_hash=pin_hash).where(StaffRow.id == owner.staff_id).execute()
            actor = Actor(owner.staff_id, owner.name, owner.role)
            self._record("bring back", by=actor, subject=actor)

    def sign_in(self, staff_id: int, *, pin: str) -> Actor:
        """Return who signed in, or raise WrongPin or SignInLocked; each wrong try is kept."""
        actor = self._prove(staff_id, pin=pin)
        with writing():
            self._begin_anew(actor)
            self._record("sign in", by=actor, subject=actor)
        return actor

    def approve(self, staff_id: int, *, pin: str, permission: Permission, asked_by: Actor) -> Actor:
        """Return who approved by a PIN, in place, what `asked_by` may not do; nobody signs in.

        Raises what `sign_in` raises, and NotPermitted for someone who may not do it either.
        """
        actor = self._prove(staff_id, pin=pin)
        may = actor.may(permission)
        with writing():
            self._begin_anew(actor)
            action = "approve" if may else "denied"
            self._record(action, by=actor, subject=asked_by, permission=permission.value)
        actor.require(permission)
        return actor

    def _prove(self, staff_id: int, *, pin: str) -> Actor:
        """Return whose PIN it is.

        The try is counted before the PIN is looked at, so that neither a crash nor many tries at
        once give a free guess; the slow comparison holds no lock.
        """
        row, delay = self._count_try(staff_id)
        if not pin_matches(row.pin_hash, entry=pin, cost=self._pin_cost):
            with writing():
                audit.record(
                    "wrong pin",
                    moment=self._clock.moment(),
                    staff_id=None,
                    subject=f"staff:{row.id}",
                )
            raise SignInLocked(delay) if delay else WrongPin
        return Actor(row.id, row.name, Role(row.role))

    def _begin_anew(self, actor: Actor) -> None:
        """Count from nothing again after a right PIN."""
        query = StaffRow.update(failures=0, locked_until=None)
        query.where(StaffRow.id == actor.staff_id).execute()

    def _record(self, action: str, *, by: Actor, subject: Actor, **detail: str) -> None:
        audit.record(
            action,
            moment=self._clock.moment(),
            staff_id=by.staff_id,
            subject=f"staff:{subject.staff_id}",
            **detail,
        )

    def _count_try(self, staff_id: int) -> tuple[StaffRow, timedelta]:
        with writing():
            row = StaffRow.get_or_none((StaffRow.id == staff_id) & StaffRow.active)
            if row is None:
                raise WrongPin
            left = self._wait_left(row)
            if left > timedelta(0):
                raise SignInLocked(left)
            row.failures += 1
            delay = delay_after(row.failures)
            row.locked_until = self._clock.moment().at + delay if delay else None
            row.save()
        self._waits[row.id] = _Wait(row.locked_until, ends=self._clock.uptime() + delay)
        return row, delay

    def _wait_left(self, row: StaffRow) -> timedelta:
        """Return how long this person must still wait.

        A wait is served while ShopClub runs, by the uptime of the machine: a clock set forward
        ends none, and one begun elsewhere or before a restart begins anew (TRUST T18).
        """
        delay, now = delay_after(row.failures), self._clock.uptime()
        seen = self._waits.get(row.id)
        if seen is None or seen.until != row.locked_until:
            seen = self._waits[row.id] = _Wait(row.locked_until, ends=now + delay)
        return min(seen.ends - now, delay)

    def _prepare(self, *, name: str, pin: str) -> tuple[str, str]:
        clean = clean_line(name, limit=NAME_LIMIT)
        if not clean:
            raise TextRefused(TextFault.MISSING, NAME_LIMIT)
        return clean, hash_pin(accept_pin(pin), cost=self._pin_cost)

    def _appoint(self, name: str, *, role: Role, pin_hash: str, by: Actor | None) -> Actor:
        if StaffRow.select().where((StaffRow.name == name) & StaffRow.active).exists():
            raise StaffNameTaken(name)
        row = StaffRow.create(name=name, role=role.value, pin_hash=pin_hash)
        audit.record(
            "appoint",
            moment=self._clock.moment(),
            staff_id=by.staff_id if by else row.id,
            subject=f"staff:{row.id}",
            role=role.value,
        )
        return Actor(row.id, name, role)
