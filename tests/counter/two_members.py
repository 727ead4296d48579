"""Two members who are one: short ways to merge them and to see what is left."""

from dataclasses import replace

from shopclub.counter.merging import MergeQuote
from shopclub.members.members import Member
from shopclub.members.merging import Keep, Told
from shopclub.storage.database import rows
from shopclub.tiers.ladder import STANDARD_LADDER, Ladder
from tests.builders import Desk

WELCOMING = Ladder(
    tuple(
        replace(tier, welcome_points=points)
        for tier, points in zip(STANDARD_LADDER.tiers, (0, 150, 400), strict=True)
    )
)
LOTS = "SELECT remaining, expires_on FROM point_lot WHERE member_id = ? AND remaining ORDER BY 2"


def merge(
    desk: Desk, into: Member, gone: Member, keep: dict[Told, Keep] | None = None
) -> MergeQuote:
    """Merge as the owner does who saw what it will do, and prove the shop."""
    seen = desk.shop.merging.quote(gone.member_id, into_id=into.member_id)
    done = desk.shop.merging.merge(
        gone.member_id, into_id=into.member_id, keep=keep or {}, by=desk.owner, seen=seen
    )
    assert desk.shop.check() == ()
    return done


def lots_of(member: Member) -> list[tuple[int, str | None]]:
    """Return what is left of each lot of a member, with its last day."""
    return [(left, last) for left, last in rows(LOTS, member.member_id)]
