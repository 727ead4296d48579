"""The people who work in the shop: appointing them, and signing in with a PIN."""

from dataclasses import dataclass
from datetime import timedelta

from shopclub.kernel.clock import ShopClock
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextFault, TextRefused, clean_line
from shopclub.staff import audit
from shopclub.staff.guessing import Counter, Guesses, SignInLocked
from shopclub.staff.pins import PinCost, accept_pin, hash_pin, pin_matches
from shopclub.staff.roles import Actor, Permission, Rights, Role
from shopclub.staff.roster import StaffMember, list_active
from shopclub.staff.tables import StaffRow
from shopclub.storage.database import writing

NAME_LIMIT = 30


@dataclass(eq=False)
class WrongPin(ShopClubError):
    """The PIN is not this person's; the same words for a wrong name (TRUST T18)."""


@dataclass(eq=False)
class WrongCode(ShopClubError):
    """The code is not this person's; the same words where there is none, or no such person."""


@dataclass(eq=False)
class StaffNameTaken(ShopClubError):
    """Someone of this name already works here."""

    name: str


@dataclass(eq=False)
class OwnerExists(ShopClubError):
    """The shop already has an owner, who alone appoints others."""


class Staff:
    """Who works here, and who is at the desk."""

    def __init__(self, *, clock: ShopClock, pin_cost: PinCost) -> None:
        self.clock = clock
        self.pin_cost = pin_cost
        self.rights = Rights(follows_file=True)
        tries = Counter(StaffRow.failures, StaffRow.locked_until, wrong=WrongPin)
        self._guesses = Guesses(tries, clock=clock)
        codes = Counter(StaffRow.code_failures, StaffRow.code_locked_until, wrong=WrongCode)
        self.code_guesses = Guesses(codes, clock=clock)

    def list_active(self) -> tuple[StaffMember, ...]:
        """Return those who can sign in, the owner first."""
        return list_active()

    def list_who_may(self, permission: Permission) -> tuple[StaffMember, ...]:
        """Return those whose PIN approves something, the owner first."""
        self.rights.read()
        return tuple(
            person for person in self.list_active() if self.rights.allow(person.role, permission)
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
            by.require(Permission.MANAGE_STAFF)
            return self._appoint(clean, role=role, pin_hash=pin_hash, by=by)

    def begin_again(self, *, pin: str) -> None:
        """Give the first owner of a shop that was brought back a PIN; everyone else is let go.

        An export carries no PIN: the owner appoints the others again. Raises PinRefused, or
        OwnerExists where an owner has a PIN: this is no way into a shop that is in use.
        """
        pin_hash = hash_pin(accept_pin(pin), cost=self.pin_cost)
        with writing():
            owners = (StaffRow.role == Role.OWNER.value) & StaffRow.active
            if StaffRow.select().where(owners & (StaffRow.pin_hash != "")).exists():
                raise OwnerExists
            owner = next(one for one in self.list_active() if one.role is Role.OWNER)
            today = self.clock.today()
            others = (StaffRow.id != owner.staff_id) & StaffRow.active
            StaffRow.update(active=False, gone_on=today).where(others).execute()
            StaffRow.update(pin_hash=pin_hash).where(StaffRow.id == owner.staff_id).execute()
            actor = self.actor(owner.staff_id, owner.name, owner.role)
            self.record("bring back", by=actor, staff_id=actor.staff_id)

    def sign_in(self, staff_id: int, *, pin: str) -> Actor:
        """Return who signed in, or raise WrongPin or SignInLocked; each wrong try is kept."""
        actor = self.prove(staff_id, pin=pin)
        with writing():
            self._guesses.begin_anew(actor.staff_id)
            self.note_sign_in(actor)
        return actor

    def approve(self, staff_id: int, *, pin: str, permission: Permission, asked_by: Actor) -> Actor:
        """Return who approved by a PIN, in place, what `asked_by` may not do; nobody signs in.

        Raises what `sign_in` raises, and NotPermitted for someone who may not do it either. A
        wrong PIN is denied in the log too, to whom and for what (TRUST 96).
        """
        actor = self.prove(staff_id, pin=pin, asked_by=asked_by, permission=permission)
        with writing():
            self.rights.read()
            may = actor.may(permission)
            self._guesses.begin_anew(actor.staff_id)
            self.record(
                "approve" if may else "denied",
                by=actor,
                staff_id=asked_by.staff_id,
                permission=permission.value,
            )
        actor.require(permission)
        return actor

    def prove(
        self,
        staff_id: int,
        *,
        pin: str,
        asked_by: Actor | None = None,
        permission: Permission | None = None,
    ) -> Actor:
        """Return whose PIN it is; the slow comparison holds no lock.

        What follows a right one begins with `forget_tries`, inside its transaction. Raises what
        `sign_in` raises, and NotEnoughMemory, which is no try.
        """
        row, delay = self._guesses.count(staff_id)
        with self._guesses.looked_at(row):
            right = pin_matches(row.pin_hash, entry=pin, cost=self.pin_cost)
        if not right:
            with writing():
                self.record("wrong pin", by=None, staff_id=row.id)
                if asked_by is not None and permission is not None:
                    who = asked_by.staff_id
                    self.record("denied", by=asked_by, staff_id=who, permission=permission.value)
            raise SignInLocked(delay) if delay else WrongPin
        return self.actor(row.id, row.name, Role(row.role))

    def wait_left(self, staff_id: int) -> timedelta:
        """Return how long no PIN of somebody is looked at, after wrong ones."""
        return self._guesses.left(staff_id)

    def forget_tries(self, staff_id: int) -> None:
        """Count wrong PINs from nothing again, as after a right one or with a new one."""
        self._guesses.begin_anew(staff_id)

    def actor(self, staff_id: int, name: str, role: Role) -> Actor:
        """Return someone of this shop, who may do what its file says."""
        return Actor(staff_id, name, role, self.rights)

    def note_sign_in(self, actor: Actor) -> None:
        """Write down that somebody sits at the desk now, inside a transaction."""
        self.rights.read()
        now = self.clock.moment().at
        StaffRow.update(last_sign_in=now).where(StaffRow.id == actor.staff_id).execute()
        self.record("sign in", by=actor, staff_id=actor.staff_id)

    def record(self, action: str, *, by: Actor | None, staff_id: int, **detail: int | str) -> None:
        """Add a line about one of the people to the log, inside a transaction."""
        audit.record(
            action,
            moment=self.clock.moment(),
            staff_id=None if by is None else by.staff_id,
            subject=f"staff:{staff_id}",
            **detail,
        )

    def _prepare(self, *, name: str, pin: str) -> tuple[str, str]:
        return clean_name(name), hash_pin(accept_pin(pin), cost=self.pin_cost)

    def _appoint(self, name: str, *, role: Role, pin_hash: str, by: Actor | None) -> Actor:
        require_free(name)
        row = StaffRow.create(
            name=name, role=role.value, pin_hash=pin_hash, since=self.clock.today()
        )
        actor = self.actor(row.id, name, role)
        self.record("appoint", by=by or actor, staff_id=row.id, role=role.value)
        return actor


def clean_name(name: str) -> str:
    """Return the name of someone who works here; raises TextRefused."""
    clean = clean_line(name, limit=NAME_LIMIT)
    if not clean:
        raise TextRefused(TextFault.MISSING, NAME_LIMIT)
    return clean


def require_free(name: str, *, but: int = 0) -> None:
    """Raise StaffNameTaken if another one than `but` who works here has this name."""
    same = (StaffRow.name == name) & StaffRow.active & (StaffRow.id != but)
    if StaffRow.select().where(same).exists():
        raise StaffNameTaken(name)
