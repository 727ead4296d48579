"""Roles and what each may do: permissions as data, which the owner may change (RULES §13)."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

from shopclub.kernel.errors import ShopClubError
from shopclub.storage import settings
from shopclub.storage.database import is_open, one, read_in_transaction
from shopclub.storage.problems import reading_stored_text
from shopclub.storage.settings import Setting


class Role(StrEnum):
    """What a person is in the shop."""

    OWNER = "owner"
    MANAGER = "manager"
    CASHIER = "cashier"


class Permission(StrEnum):
    """One kind of thing that a person may do."""

    SELL = "sell"
    REFUND = "refund"
    CLOSE = "close"
    EXCEED_LIMITS = "exceed limits"
    CONFIRM_CLOCK = "confirm clock"
    ENROL = "enrol"
    SEE_MEMBER = "see member"
    OPEN_OFFICE = "open office"
    CHANGE_SETTINGS = "change settings"
    MANAGE_STAFF = "manage staff"
    LOCK_TIER = "lock tier"
    ADJUST_POINTS = "adjust points"
    MANAGE_REWARDS = "manage rewards"
    IMPORT = "import"
    EXPORT = "export"
    MANAGE_BACKUPS = "manage backups"
    ENCRYPT = "encrypt"
    REVEAL_PHONE = "reveal phone"
    MERGE_MEMBERS = "merge members"
    ERASE_MEMBERS = "erase members"
    MOVE_PHONE = "move phone"
    SEE_LOG = "see log"


_AT_THE_COUNTER = frozenset(
    {
        Permission.SELL,
        Permission.REFUND,
        Permission.CLOSE,
        Permission.ENROL,
        Permission.SEE_MEMBER,
    }
)
EVERYBODYS = frozenset({Permission.SELL, Permission.SEE_MEMBER})
"""What nobody at a till can do without."""
OWNERS_ALONE = frozenset(
    {
        Permission.MANAGE_STAFF,
        Permission.CHANGE_SETTINGS,
        Permission.MANAGE_BACKUPS,
        Permission.ENCRYPT,
    }
)
"""What no owner can hand on: with any of it, somebody could take the rest (decision 0017)."""


@dataclass(eq=False)
class NotPermitted(ShopClubError):
    """Someone tried what their role may not do."""

    permission: Permission
    role: Role


@dataclass(frozen=True, slots=True)
class RoleTerms:
    """What a manager and a cashier may do; an owner may do everything."""

    manager: frozenset[Permission] = _AT_THE_COUNTER | {
        Permission.OPEN_OFFICE,
        Permission.REVEAL_PHONE,
    }
    cashier: frozenset[Permission] = _AT_THE_COUNTER

    def of(self, role: Role) -> frozenset[Permission]:
        """Return what a role may do; what is everybody's or the owner's alone stays so."""
        match role:
            case Role.OWNER:
                return frozenset(Permission)
            case Role.MANAGER:
                return (self.manager | EVERYBODYS) - OWNERS_ALONE
            case Role.CASHIER:
                return (self.cashier | EVERYBODYS) - OWNERS_ALONE

    def cleaned(self) -> Self:
        """Return the terms as they hold, without what cannot be given or taken."""
        return type(self)(manager=self.of(Role.MANAGER), cashier=self.of(Role.CASHIER))


def _to_data(terms: RoleTerms) -> dict[str, Any]:
    return {
        "manager": sorted(one.value for one in terms.manager),
        "cashier": sorted(one.value for one in terms.cashier),
    }


def _from_data(data: dict[str, Any]) -> RoleTerms:
    """Read terms; what this version does not know is left out, not an error."""
    known = {permission.value: permission for permission in Permission}
    manager, cashier = (
        frozenset(known[name] for name in data[role] if name in known)
        for role in ("manager", "cashier")
    )
    return RoleTerms(manager=manager, cashier=cashier)


ROLE_TERMS: Setting[RoleTerms] = Setting("permissions", RoleTerms(), _to_data, _from_data)


class Rights:
    """What each role may do, at hand for everyone who was let in with a PIN.

    Screens ask it without the file. The file has the last word on what a service does, so that
    what another till changed holds here too, and who was let go can do no more.
    """

    only_read = False

    def __init__(self, terms: RoleTerms | None = None, *, follows_file: bool = False) -> None:
        self._terms = terms or RoleTerms()
        self._follows = follows_file

    def read(self) -> None:
        """Take what the file says into the hand."""
        if self._follows:
            self._terms = settings.last_set(ROLE_TERMS)

    def allow(self, role: Role, permission: Permission) -> bool:
        """Tell whether a role may do something."""
        return role is Role.OWNER or permission in self._terms.of(role)

    def standing(self, staff_id: int, permission: Permission, *, role: Role) -> Role | None:
        """Return what somebody is, by the file where it can be asked; None who works here no more.

        What came from no file, as the actor of a script, is what it says it is. A quote and a look
        at a member come many times before a sale, which asks in its transaction: they do not.
        """
        if not self._follows or not is_open():
            return role
        if permission in EVERYBODYS and read_in_transaction() is None:
            return role
        self.read()
        found = one(_STANDING, staff_id)
        with reading_stored_text():
            return None if found is None else Role(found[0])


_AS_IT_BEGINS = Rights()


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: commands take one as `by`, and ask it for permission in their second line."""

    staff_id: int
    name: str
    role: Role
    rights: Rights = field(default=_AS_IT_BEGINS, compare=False, repr=False)

    @property
    def only_reads(self) -> bool:
        """Whether the shop is only read: then nobody writes."""
        return self.rights.only_read

    def may(self, permission: Permission) -> bool:
        """Tell whether this person may do something."""
        return self.rights.allow(self.role, permission)

    def require(self, permission: Permission) -> None:
        """Raise NotPermitted unless this person may do something: as who acts, and by the file."""
        role = self.rights.standing(self.staff_id, permission, role=self.role)
        if role is None or not (self.may(permission) and self.rights.allow(role, permission)):
            raise NotPermitted(permission, self.role)


_STANDING = "SELECT role FROM staff WHERE id = ? AND active = 1"
