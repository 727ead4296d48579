"""On which tier members stand now, for many at once."""

from datetime import date

from shopclub.storage.database import rows


def tier_keys() -> dict[int, str]:
    """Return the tier of each member that ever moved; all others are on the lowest."""
    return dict(rows(_TIERS))


def tier_keys_on(day: date) -> dict[int, str]:
    """Return the same as it was at the end of a day."""
    return tier_keys() | dict(rows(_MOVED_LATER, day.isoformat()))


def locked_members() -> frozenset[int]:
    """Return the members whose tier no review judges."""
    return frozenset(member_id for (member_id,) in rows(_LOCKED))


def members_on(key: str) -> tuple[int, ...]:
    """Return the members on a tier to which one moves up."""
    return tuple(member_id for (member_id,) in rows(_ON_TIER, key))


_TIERS = "SELECT member_id, tier FROM member_tier"
_ON_TIER = "SELECT member_id FROM member_tier WHERE tier = ? ORDER BY member_id"
_LOCKED = "SELECT member_id FROM member_tier WHERE locked = 1"
_MOVED_LATER = """
SELECT c.member_id, c.from_tier FROM tier_change c
JOIN (SELECT min(id) AS id FROM tier_change WHERE day > ? GROUP BY member_id) AS next
  ON next.id = c.id
"""
"""Of whoever moved after a day, the tier from which the first of these moves went."""
