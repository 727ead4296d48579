"""What became of a member while the counter shows them; pure."""

from datetime import date

from shopclub.counter.lookup import Profile
from shopclub.members.members import MemberFrozen, MemberLeft, MemberState
from shopclub.ui.counter.state import PointsLapsed
from shopclub.ui.jobs import Refusal


def lapsed_since(before: Profile, *, now: Profile, today: date) -> PointsLapsed | None:
    """Return which points lapsed between two looks at a member, if any did."""
    if before.expiring is None:
        return None
    points, last_day = before.expiring
    return PointsLapsed(points, last_day, max(now.points, 0)) if last_day < today else None


def standing_refusal(profile: Profile | None) -> Refusal | None:
    """Return why nothing may be sold to a member, if that is so."""
    if profile is None or profile.member.state is MemberState.ACTIVE:
        return None
    if profile.member.state is MemberState.FROZEN:
        return MemberFrozen(profile.member.frozen_because)
    return MemberLeft()
