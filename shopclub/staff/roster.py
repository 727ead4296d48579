"""Who ever worked here, for what the owner looks at."""

from shopclub.storage.database import rows


def everyone() -> tuple[tuple[int, str], ...]:
    """Return the id and the name of everyone who works here or did, the first one first."""
    return tuple((staff_id, name) for staff_id, name in rows(_EVERYONE))


_EVERYONE = "SELECT id, name FROM staff ORDER BY id"
