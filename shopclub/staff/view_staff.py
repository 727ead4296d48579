"""People who look at a shop that is only read: they prove themselves, and nothing is written."""

from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Protocol

from shopclub.kernel.clock import ShopClock
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import PinCost, pin_matches
from shopclub.staff.roles import Actor, Permission, Rights, Role
from shopclub.staff.staff import Staff, WrongPin
from shopclub.staff.tables import StaffRow
from shopclub.storage.problems import ShopOnlyRead

READING = frozenset({Permission.SEE_MEMBER, Permission.OPEN_OFFICE, Permission.SEE_LOG})


class CountedTries(Protocol):
    """Counts wrong tries where the shop file cannot."""

    def count(self, of: str) -> timedelta:
        """Count a try before it is looked at, and return the wait after it; raises SignInLocked."""
        ...

    def looked_at(self, of: str) -> AbstractContextManager[None]:
        """Count a try no more that could not be looked at."""
        ...

    def begin_anew(self, of: str = "") -> None:
        """Count from nothing again."""
        ...


class ViewStaff(Staff):
    """Who works here, by a shop that is only read."""

    def __init__(self, *, clock: ShopClock, tries: CountedTries) -> None:
        super().__init__(clock=clock, pin_cost=PinCost())
        self.rights = ViewRights(follows_file=True)
        self._tries = tries

    def sign_in(self, staff_id: int, *, pin: str) -> Actor:
        """Return who looks; nothing is written down of it."""
        actor = self.prove(staff_id, pin=pin)
        self.rights.read()
        return actor

    def prove(
        self,
        staff_id: int,
        *,
        pin: str,
        asked_by: Actor | None = None,
        permission: Permission | None = None,
    ) -> Actor:
        """Return whose PIN it is; raises WrongPin or SignInLocked, ShopOnlyRead for an approval."""
        if asked_by is not None or permission is not None:
            raise ShopOnlyRead
        row = StaffRow.get_or_none((StaffRow.id == staff_id) & StaffRow.active)
        if row is None:
            raise WrongPin
        delay = self._tries.count(f"pin {staff_id}")
        with self._tries.looked_at(f"pin {staff_id}"):
            right = pin_matches(row.pin_hash, entry=pin, cost=self.pin_cost)
        if not right:
            raise SignInLocked(delay) if delay else WrongPin
        self._tries.begin_anew(f"pin {staff_id}")
        return self.actor(row.id, row.name, Role(row.role))


class ViewRights(Rights):
    """What can be done to a shop that is only read: look at what one may look at."""

    only_read = True

    def allow(self, role: Role, permission: Permission) -> bool:
        """Tell whether a role may do something; nobody may write."""
        return permission in READING and super().allow(role, permission)
