"""Where a membership stands: active, frozen for a reason, or left; and who may be served."""

from shopclub.members import statements
from shopclub.members.merged import why_left
from shopclub.members.particulars import Detail, require_detail
from shopclub.members.people import Member, MemberFrozen, MemberState
from shopclub.storage.database import run

LIVING = "EXISTS (SELECT 1 FROM member_person l WHERE l.member_id = {id} AND l.living = 1)"
"""A test of the member `{id}`: who left, was merged or erased is not there any more."""


def require_active(member: Member) -> None:
    """Raise MemberFrozen, MemberLeft or MemberMerged unless a member may be served."""
    if member.state is MemberState.FROZEN:
        raise MemberFrozen(member.frozen_because)
    if member.state is MemberState.LEFT:
        raise why_left(member.member_id)


def freeze(member: Member, *, reason: str) -> bool:
    """Freeze a membership and tell whether anything changed; raises DetailRefused, MemberLeft."""
    because = require_detail(reason, detail=Detail.REASON)
    require_living(member)
    return _move(member, to=MemberState.FROZEN, because=because)


def unfreeze(member: Member) -> bool:
    """Let a frozen member be served again, and tell whether anything changed."""
    require_living(member)
    return _move(member, to=MemberState.ACTIVE, because="")


def leave(member: Member) -> bool:
    """End a membership, and tell whether anything changed."""
    return _move(member, to=MemberState.LEFT, because="")


def require_living(member: Member) -> None:
    """Raise MemberLeft or MemberMerged unless a membership is there, frozen or not."""
    if member.state is MemberState.LEFT:
        raise why_left(member.member_id)


def _move(member: Member, *, to: MemberState, because: str) -> bool:
    if (member.state, member.frozen_because) == (to, because):
        return False
    run(statements.SET_STATE, to.value, member.member_id)
    living = int(to is not MemberState.LEFT)
    run(statements.SET_STANDING, living, because, member.member_id)
    return True
