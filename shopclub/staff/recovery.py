"""The way back in for an owner who forgot the PIN: a code on paper, which opens once."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from shopclub.kernel.recovery_codes import RecoveryCode, new_recovery_code, read_recovery_code
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import accept_pin, hash_pin, is_hashed
from shopclub.staff.roles import Actor, Permission, Role
from shopclub.staff.staff import Staff, WrongCode
from shopclub.staff.tables import RecoveryCodeRow, StaffRow
from shopclub.storage.database import writing

LIVE, SPENT, REPLACED = "live", "spent", "replaced"


@dataclass(frozen=True, slots=True)
class MadeCode:
    """A code that was just made: it is shown once, on paper, and kept nowhere."""

    owner: Actor
    code: RecoveryCode
    made_on: date


class Recovery:
    """Codes of the owners; only an Argon2 hash of each is kept, and there is no other way in."""

    def __init__(
        self, staff: Staff, *, random: Callable[[int], bytes] = secrets.token_bytes
    ) -> None:
        self._staff = staff
        self._random = random

    def made_on(self, staff_id: int) -> date | None:
        """Return the day of the code that opens for somebody, if there is one."""
        row = _live(staff_id)
        return None if row is None else row.made_on

    def make_code(self, staff_id: int, *, pin: str) -> MadeCode:
        """Make a new code for an owner who proves to be one; the one before opens nothing more.

        Raises what `Staff.sign_in` raises, and NotPermitted for somebody who is no owner.
        """
        code = new_recovery_code(self._random)
        kept = hash_pin(code.characters, cost=self._staff.pin_cost)
        owner = self._staff.prove(staff_id, pin=pin)
        with writing():
            owner.require(Permission.MANAGE_STAFF)
            self._staff.forget_tries(staff_id)
            today = self._staff.clock.today()
            end_code(staff_id)
            RecoveryCodeRow.create(staff_id=staff_id, code_hash=kept, made_on=today, state=LIVE)
            self._staff.record("make code", by=owner, staff_id=staff_id)
        return MadeCode(owner, code, today)

    def drop_code(self, made: MadeCode) -> None:
        """Let a code open nothing: its sheet was neither printed nor saved."""
        with writing():
            made.owner.require(Permission.MANAGE_STAFF)
            if end_code(made.owner.staff_id):
                self._staff.record("drop code", by=made.owner, staff_id=made.owner.staff_id)

    def recover(self, staff_id: int, *, code: str, pin: str) -> Actor:
        """Let an owner in by the code with a new PIN; the code is spent.

        Raises PinRefused or RecoveryCodeRefused for what cannot be one, and is no try then;
        WrongCode, or SignInLocked when there were too many.
        """
        chosen, read, cost = accept_pin(pin), read_recovery_code(code), self._staff.pin_cost
        pin_hash = hash_pin(chosen, cost=cost)
        row, delay = self._staff.code_guesses.count(staff_id)
        live = _live(staff_id) if row.role == Role.OWNER.value else None
        with self._staff.code_guesses.looked_at(row):
            right = live is not None and is_hashed(live.code_hash, text=read.characters, cost=cost)
        if live is None or not right:
            with writing():
                self._staff.record("wrong code", by=None, staff_id=staff_id)
            raise SignInLocked(delay) if delay else WrongCode
        owner = self._staff.actor(row.id, row.name, Role.OWNER)
        with writing():
            if not end_code(staff_id, as_=SPENT, code_id=live.id):
                raise WrongCode
            owner.require(Permission.MANAGE_STAFF)
            StaffRow.update(pin_hash=pin_hash).where(StaffRow.id == staff_id).execute()
            self._staff.forget_tries(staff_id)
            self._staff.code_guesses.begin_anew(staff_id)
            self._staff.record("recover", by=owner, staff_id=staff_id)
            self._staff.note_sign_in(owner)
        return owner


def _live(staff_id: int) -> RecoveryCodeRow | None:
    found = (RecoveryCodeRow.staff_id == staff_id) & (RecoveryCodeRow.state == LIVE)
    row: RecoveryCodeRow | None = RecoveryCodeRow.get_or_none(found)
    return row


def end_code(staff_id: int, *, as_: str = REPLACED, code_id: int | None = None) -> bool:
    """Let a code open nothing more, and tell whether there was one; its hash goes."""
    which = (RecoveryCodeRow.staff_id == staff_id) & (RecoveryCodeRow.state == LIVE)
    if code_id is not None:
        which &= RecoveryCodeRow.id == code_id
    changed = RecoveryCodeRow.update(state=as_, code_hash="").where(which).execute()
    return bool(changed)
