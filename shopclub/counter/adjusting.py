"""Points by hand: the owner gives or takes them, on the shop day to which the next sale belongs."""

from shopclub.counter.till_clock import TillClock
from shopclub.points.ledger import Ledger
from shopclub.points.terms import POINT_TERMS
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import writing


def adjust_points(
    member_id: int,
    points: int,
    *,
    reason: str,
    source: str,
    clock: TillClock,
    ledger: Ledger,
    by: Actor,
) -> int | None:
    """Give or take points by the terms of the day, and return the entry's id."""
    with writing():
        by.require(Permission.ADJUST_POINTS)
        before, present = clock.before("")
        moment = clock.reading(before, present=present)
        terms = settings.current(POINT_TERMS, on=moment.day)
        return ledger.adjust(
            member_id,
            points,
            reason=reason,
            source=source,
            expires_on=terms.expiry.last_day(moment.day),
            policy=terms.deficit,
            moment=moment,
            by=by,
        )
