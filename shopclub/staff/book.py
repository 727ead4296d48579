"""Who works here and what each may do, as the owner keeps it in the office."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from shopclub.kernel.errors import ShopClubError
from shopclub.staff import audit
from shopclub.staff.pins import accept_pin, hash_pin
from shopclub.staff.recovery import end_code
from shopclub.staff.roles import ROLE_TERMS, Actor, Permission, Role, RoleTerms
from shopclub.staff.staff import Staff, clean_name, require_free
from shopclub.staff.statements import EVERYONE
from shopclub.staff.tables import StaffRow
from shopclub.storage import settings
from shopclub.storage.columns import instant
from shopclub.storage.database import rows, writing
from shopclub.storage.problems import reading_stored_text


@dataclass(eq=False)
class LastOwner(ShopClubError):
    """The last owner was to go or to become something else: nobody could do what owners do."""

    name: str


@dataclass(eq=False)
class WorksHereNoMore(ShopClubError):
    """Someone was let go, or came back, since the page was read."""

    name: str


@dataclass(frozen=True, slots=True)
class Employee:
    """A person who works here or did: since when, when last seen, and the day they went.

    `code_made_on` is the day of an owner's recovery sheet, if one opens.
    """

    staff_id: int
    name: str
    role: Role
    since: date | None
    last_sign_in: datetime | None
    gone_on: date | None
    active: bool
    code_made_on: date | None = None


class StaffBook:
    """Everyone who works here; every change is a line of the log."""

    def __init__(self, staff: Staff) -> None:
        self._staff = staff
        self._clock = staff.clock

    def everyone(self, *, by: Actor) -> tuple[Employee, ...]:
        """Return those who work here, owners first, and then those who did."""
        by.require(Permission.MANAGE_STAFF)
        with reading_stored_text():
            return tuple(map(_employee, rows(EVERYONE)))

    def change(self, staff_id: int, *, name: str, role: Role, by: Actor) -> None:
        """Give somebody another name or role; raises TextRefused, StaffNameTaken, LastOwner."""
        with writing():
            by.require(Permission.MANAGE_STAFF)
            row, clean = self._active(staff_id), clean_name(name)
            if clean != row.name:
                require_free(clean, but=staff_id)
                self._staff.record("rename", by=by, staff_id=staff_id)
            if role.value != row.role:
                self._require_other_owner(row)
                end_code(staff_id)
                self._staff.record(
                    "change role", by=by, staff_id=staff_id, before=row.role, role=role.value
                )
            self._write(staff_id, name=clean, role=role.value)

    def change_own_pin(self, *, current: str, pin: str, by: Actor) -> None:
        """Choose another PIN for oneself; raises PinRefused, WrongPin or SignInLocked."""
        pin_hash = hash_pin(accept_pin(pin), cost=self._staff.pin_cost)
        self._staff.prove(by.staff_id, pin=current)
        with writing():
            self._write(by.staff_id, pin_hash=pin_hash)
            self._staff.forget_tries(by.staff_id)
            self._staff.record("change pin", by=by, staff_id=by.staff_id)

    def set_pin(self, staff_id: int, *, pin: str, by: Actor) -> None:
        """Give somebody else a new PIN, which ends their wait; raises PinRefused."""
        by.require(Permission.MANAGE_STAFF)
        pin_hash = hash_pin(accept_pin(pin), cost=self._staff.pin_cost)
        with writing():
            by.require(Permission.MANAGE_STAFF)
            self._active(staff_id)
            self._write(staff_id, pin_hash=pin_hash)
            self._staff.forget_tries(staff_id)
            self._staff.record("set pin", by=by, staff_id=staff_id)

    def let_go(self, staff_id: int, *, by: Actor) -> None:
        """Let somebody go: they sign in no more, and what they did stays theirs."""
        with writing():
            by.require(Permission.MANAGE_STAFF)
            row = self._active(staff_id)
            self._require_other_owner(row)
            end_code(staff_id)
            self._write(staff_id, active=False, gone_on=self._clock.today())
            self._staff.record("let go", by=by, staff_id=staff_id)

    def take_back(self, staff_id: int, *, name: str, role: Role, pin: str, by: Actor) -> Actor:
        """Take back somebody who went, with a new PIN; raises StaffNameTaken, PinRefused."""
        by.require(Permission.MANAGE_STAFF)
        clean, pin_hash = clean_name(name), hash_pin(accept_pin(pin), cost=self._staff.pin_cost)
        with writing():
            by.require(Permission.MANAGE_STAFF)
            row = StaffRow.get_by_id(staff_id)
            if row.active:
                raise WorksHereNoMore(row.name)
            require_free(clean)
            self._write(
                staff_id, name=clean, role=role.value, pin_hash=pin_hash, active=True, gone_on=None
            )
            self._staff.forget_tries(staff_id)
            self._staff.record("take back", by=by, staff_id=staff_id, role=role.value)
            return self._staff.actor(staff_id, clean, role)

    def role_terms(self) -> RoleTerms:
        """Return what a manager and a cashier may do, as it was last set."""
        return settings.last_set(ROLE_TERMS).cleaned()

    def change_role_terms(self, terms: RoleTerms, *, by: Actor) -> None:
        """Change from today what a manager and a cashier may do; the same again is no change.

        What is everybody's or the owner's alone stays, whatever the terms say.
        """
        with writing():
            by.require(Permission.MANAGE_STAFF)
            before, after = self.role_terms(), terms.cleaned()
            if after != before:
                self._change_terms(before, after, by=by)
        self._staff.rights.read()

    def _change_terms(self, before: RoleTerms, after: RoleTerms, *, by: Actor) -> None:
        moment = self._clock.moment()
        change = settings.change(
            ROLE_TERMS, after, effective=moment.day, at=moment.at, staff_id=by.staff_id
        )
        audit.record(
            "change permissions",
            moment=moment,
            staff_id=by.staff_id,
            subject=f"setting:{ROLE_TERMS.name}",
            change=change,
            seal=audit.seal_of(*settings.row_of(change)),
            manager=_difference(before.manager, after.manager),
            cashier=_difference(before.cashier, after.cashier),
        )

    def _active(self, staff_id: int) -> StaffRow:
        row = StaffRow.get_by_id(staff_id)
        if not row.active:
            raise WorksHereNoMore(row.name)
        return row

    def _require_other_owner(self, row: StaffRow) -> None:
        if row.role == Role.OWNER.value:
            others = StaffRow.select().where(
                (StaffRow.role == row.role) & StaffRow.active & (StaffRow.id != row.id)
            )
            if not others.exists():
                raise LastOwner(row.name)

    def _write(self, staff_id: int, **values: object) -> None:
        StaffRow.update(**values).where(StaffRow.id == staff_id).execute()


def _employee(row: tuple[Any, ...]) -> Employee:
    staff_id, name, role, since, seen, gone, active, made = row
    return Employee(
        staff_id=staff_id,
        name=name,
        role=Role(role),
        since=None if since is None else date.fromisoformat(since),
        last_sign_in=None if seen is None else instant(seen),
        gone_on=None if gone is None else date.fromisoformat(gone),
        active=bool(active),
        code_made_on=None if made is None else date.fromisoformat(made),
    )


def _difference(before: frozenset[Permission], after: frozenset[Permission]) -> str:
    """Say what was given and taken: `+export -refund`."""
    given = sorted(f"+{one.value}" for one in after - before)
    taken = sorted(f"-{one.value}" for one in before - after)
    return ", ".join((*given, *taken))
