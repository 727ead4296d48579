"""Who works here: who can sign in, all that is asked before the first PIN, and who ever could."""

from dataclasses import dataclass

from shopclub.staff.roles import Role
from shopclub.storage.database import rows
from shopclub.storage.problems import reading_stored_text


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A person who can sign in."""

    staff_id: int
    name: str
    role: Role


@reading_stored_text()
def list_active() -> tuple[StaffMember, ...]:
    """Return those who can sign in, the owner first."""
    return tuple(StaffMember(staff_id, name, Role(role)) for staff_id, name, role in rows(_ACTIVE))


def everyone() -> tuple[tuple[int, str], ...]:
    """Return the id and the name of everyone who works here or did, the first one first."""
    return tuple((staff_id, name) for staff_id, name in rows(_EVERYONE))


_ACTIVE = """
SELECT id, name, role FROM staff WHERE active = 1
ORDER BY CASE role WHEN 'owner' THEN 0 ELSE 1 END, id
"""
_EVERYONE = "SELECT id, name FROM staff ORDER BY id"
