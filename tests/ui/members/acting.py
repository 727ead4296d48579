"""Somebody at the desk with a member's page open."""

from collections.abc import Callable

from shopclub.members.people import Member
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.one_member import OneMember
from tests.builders import Desk
from tests.ui.stand_ins import inline_jobs

Asked = list[tuple[Refusal, Callable[[Actor], None]]]
"""Why the owner was asked in place, and what is done once they said yes."""


def over(
    desk: Desk, member: Member, *, by: Actor | None = None, asked: Asked | None = None
) -> OneMember:
    """Return what a form over a member acts by: for the owner unless `by` somebody else."""
    heard: Asked = [] if asked is None else asked
    return OneMember(
        desk.shop,
        member.member_id,
        jobs=inline_jobs(),
        actor=lambda: by or desk.owner,
        ask_owner=lambda why, *, granted: heard.append((why, granted)),
    )
