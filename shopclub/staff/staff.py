"""The people who work in the shop: appointing them, and signing in with a PIN."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from shopclub.kernel.clock import ShopClock
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextFault, TextRefused, clean_line
from shopclub.staff import audit
from shopclub.staff.pins import PinCost, accept_pin, delay_after, hash_pin, pin_matches
from shopclub.staff.roles import Actor, Permission, Role
from shopclub.staff.tables import ACTIVE_STAFF, StaffRow
from shopclub.storage.database import rows, writing

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
class StaffMember:
    """A person who can sign in."""

    staff_id: int
    name: str
    role: Role


class Staff:
    """Who works here, and who is at the desk."""

    def __init__(self, *, clock: ShopClock, pin_cost: PinCost) -> None:
        self._clock = clock
        self._pin_cost = pin_cost

    def list_active(self) -> tuple[StaffMember, ...]:
        """Return those who can sign in, the owner first."""
        return tuple(
            StaffMember(staff_id, name, Role(role)) for staff_id, name, role in rows(ACTIVE_STAFF)
        )

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

    def sign_in(self, staff_id: int, *, pin: str) -> Actor:
        """Return who signed in, or raise WrongPin or SignInLocked; each wrong try is kept.

        The try is counted before the PIN is looked at, so that neither a crash nor many tries at
        once give a free guess; the slow comparison holds no lock.
        """
        moment = self._clock.moment()
        self._shorten_lock(staff_id, at=moment.at)
        row, delay = self._count_try(staff_id, at=moment.at)
        subject = f"staff:{row.id}"
        if not pin_matches(row.pin_hash, entry=pin, cost=self._pin_cost):
            with writing():
                audit.record("wrong pin", moment=moment, staff_id=None, subject=subject)
            raise SignInLocked(delay) if delay else WrongPin
        with writing():
            StaffRow.update(failures=0, locked_until=None).where(StaffRow.id == row.id).execute()
            audit.record("sign in", moment=moment, staff_id=row.id, subject=subject)
        return Actor(row.id, row.name, Role(row.role))

    def _shorten_lock(self, staff_id: int, *, at: datetime) -> None:
        """Begin a lock anew when the clock was set back, so that it never outlasts its delay."""
        with writing():
            row = StaffRow.get_or_none(StaffRow.id == staff_id)
            if row is None or row.locked_until is None:
                return
            longest = at + delay_after(row.failures)
            if row.locked_until > longest:
                StaffRow.update(locked_until=longest).where(StaffRow.id == staff_id).execute()

    def _count_try(self, staff_id: int, *, at: datetime) -> tuple[StaffRow, timedelta]:
        with writing():
            row = StaffRow.get_or_none((StaffRow.id == staff_id) & StaffRow.active)
            if row is None:
                raise WrongPin
            if row.locked_until is not None and at < row.locked_until:
                raise SignInLocked(row.locked_until - at)
            row.failures += 1
            delay = delay_after(row.failures)
            row.locked_until = at + delay if delay else None
            row.save()
        return row, delay

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
