"""Where a membership stands: active, frozen for a reason, or left; and who may be served."""

from shopclub.members import statements
from shopclub.members.particulars import Detail, require_detail
from shopclub.members.people import Member, MemberFrozen, MemberLeft, MemberState
from shopclub.storage.database import run


def require_active(member: Member) -> None:
    """Raise MemberFrozen or MemberLeft unless a member may be served."""
    if member.state is MemberState.FROZEN:
        raise MemberFrozen(member.frozen_because)
    if member.state is MemberState.LEFT:
        raise MemberLeft


def freeze(member: Member, *, reason: str) -> bool:
    """Freeze a membership and tell whether anything changed; raises DetailRefused, MemberLeft."""
    because = require_detail(reason, detail=Detail.REASON)
    _require_living(member)
    return _move(member, to=MemberState.FROZEN, because=because)


def unfreeze(member: Member) -> bool:
    """Let a frozen member be served again, and tell whether anything changed."""
    _require_living(member)
    return _move(member, to=MemberState.ACTIVE, because="")


def leave(member: Member) -> bool:
    """End a membership, and tell whether anything changed."""
    return _move(member, to=MemberState.LEFT, because="")


def _require_living(member: Member) -> None:
    if member.state is MemberState.LEFT:
        raise MemberLeft


def _move(member: Member, *, to: MemberState, because: str) -> bool:
    if (member.state, member.frozen_because) == (to, because):
        return False
    run(statements.SET_STATE, to.value, member.member_id)
    living = int(to is not MemberState.LEFT)
    run(statements.SET_STANDING, living, because, member.member_id)
    return True
