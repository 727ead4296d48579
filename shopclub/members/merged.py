"""Who stands today for a membership that went into another one."""

from shopclub.members.people import MemberLeft, MemberMerged
from shopclub.storage.database import one, rows

WHOSE = "(SELECT ? UNION ALL SELECT gone_id FROM member_now WHERE now_id = ?)"
"""The ids that are one member today, for a condition; takes the member's id twice."""


def survivor_of(member_id: int) -> int:
    """Return who stands for a member now: another one after a merge, else the member."""
    found = one(_NOW, member_id)
    return member_id if found is None else int(found[0])


def ids_of(member_id: int) -> tuple[int, ...]:
    """Return the ids of all memberships that are one member now, the member's own first."""
    return (member_id, *(gone for (gone,) in rows(_GONE, member_id)))


def why_left(member_id: int) -> MemberLeft:
    """Return the refusal for a member who is there no more: left, or merged into whom."""
    found = one(_INTO, member_id)
    return MemberLeft() if found is None else MemberMerged(*found)


def count_merges() -> int:
    """Return how many memberships went into another one: each moves purchases."""
    (count,) = one(_MERGES) or (0,)
    return int(count)


_MERGES = "SELECT count(*) FROM member_merge"
_NOW = "SELECT now_id FROM member_now WHERE gone_id = ?"
_GONE = "SELECT gone_id FROM member_now WHERE now_id = ? ORDER BY gone_id"
_INTO = """
SELECT n.now_id, p.name FROM member_now n JOIN member_person p ON p.member_id = n.now_id
WHERE n.gone_id = ?
"""
