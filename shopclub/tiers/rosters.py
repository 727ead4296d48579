"""On which tier members stand now, for many at once."""

from shopclub.storage.database import rows


def tier_keys() -> dict[int, str]:
    """Return the tier of each member that ever moved; all others are on the lowest."""
    return dict(rows(_TIERS))


def members_on(key: str) -> tuple[int, ...]:
    """Return the members on a tier to which one moves up."""
    return tuple(member_id for (member_id,) in rows(_ON_TIER, key))


_TIERS = "SELECT member_id, tier FROM member_tier"
_ON_TIER = "SELECT member_id FROM member_tier WHERE tier = ? ORDER BY member_id"
