"""What became otherwise between two looks at the counter; pure."""

from dataclasses import replace
from datetime import date

from shopclub.counter.lookup import Profile
from shopclub.members.members import MemberFrozen, MemberLeft, MemberState
from shopclub.ui.counter.state import CounterState, PointsLapsed, Stage
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


def is_another(before: CounterState, *, now: CounterState) -> bool:
    """Tell whether another member came to the counter."""
    came = None if now.profile is None else now.profile.member.member_id
    return came is not None and (before.profile is None or before.profile.member.member_id != came)


def is_only_search(before: CounterState, *, now: CounterState) -> bool:
    """Tell whether nothing became otherwise but the search, as at most keys."""
    return now.search is not before.search and replace(before, search=now.search) == now


def is_done(before: CounterState, *, now: CounterState) -> bool:
    """Tell whether a sale was just saved."""
    paying = before.busy or before.stage is Stage.PAYING
    return paying and now.last is not None and now.last is not before.last


def is_refused(before: CounterState, *, now: CounterState) -> bool:
    """Tell whether something was just refused that nobody sees coming while typing."""
    was = (before.refusal, before.form.sale_refusal)
    return any(
        refusal is not None and refusal is not old
        for refusal, old in zip((now.refusal, now.form.sale_refusal), was, strict=True)
    )
