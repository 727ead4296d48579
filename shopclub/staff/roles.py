"""Roles and what each may do: permissions as data (RULES §13)."""

from dataclasses import dataclass
from enum import StrEnum

from shopclub.kernel.errors import ShopClubError


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
    REVEAL_PHONE = "reveal phone"
    MERGE_MEMBERS = "merge members"
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
PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.OWNER: frozenset(Permission),
    Role.MANAGER: _AT_THE_COUNTER | {Permission.OPEN_OFFICE, Permission.REVEAL_PHONE},
    Role.CASHIER: _AT_THE_COUNTER,
}


@dataclass(eq=False)
class NotPermitted(ShopClubError):
    """Someone tried what their role may not do."""

    permission: Permission
    role: Role


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: commands take one as `by`, and ask it for permission in their second line."""

    staff_id: int
    name: str
    role: Role

    def may(self, permission: Permission) -> bool:
        """Tell whether this person may do something."""
        return permission in PERMISSIONS[self.role]

    def require(self, permission: Permission) -> None:
        """Raise NotPermitted unless this person may do something."""
        if not self.may(permission):
            raise NotPermitted(permission, self.role)
