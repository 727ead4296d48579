"""Reviews: the days on which a tier may be lost, each held once for a member (RULES §5)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from shopclub.kernel.clock import Moment
from shopclub.points.ledger import Ledger
from shopclub.staff import audit
from shopclub.storage import settings
from shopclub.storage.database import one, rows, run_many, writing
from shopclub.tiers import moves, tables
from shopclub.tiers.ladder import LADDER, Ladder, Tier
from shopclub.tiers.moves import Move
from shopclub.tiers.review_days import A_DAY, ReviewKind, anniversaries_of, days_between, yearly


@dataclass(frozen=True, slots=True)
class ReviewDue:
    """A member who would go down at a coming review, for the owner's list.

    `spend` will still be in the window on that day, and `to_keep` more keeps the tier; both in
    minor units, or in points if `ladder`, which will be in force on that day, counts those.
    """

    member_id: int
    tier: Tier
    review_on: date
    spend: int
    to_keep: int
    would_be: Tier
    ladder: Ladder


@dataclass(frozen=True, slots=True)
class _Reviewed:
    member_id: int
    tier: Tier
    since: str
    locked: bool
    spend: int


def due(*, on: date) -> tuple[ReviewDue, ...]:
    """Return who would go down within the days of notice, as things stand, the first day first."""
    notice = settings.current(LADDER, on=on).notice_days
    return tuple(
        ReviewDue(
            member_id=member.member_id,
            tier=member.tier,
            review_on=day,
            spend=member.spend,
            to_keep=ladder.to_keep(member.tier.key, spend=member.spend),
            would_be=ladder.tier_at(member.spend),
            ladder=ladder,
        )
        for day in days_between(on, on + timedelta(days=notice))
        for ladder in (settings.current(LADDER, on=day),)
        for member in _reviewed_on(day, ladder=ladder)
        if not member.locked and member.spend < member.tier.threshold
    )


def hold(*, ledger: Ledger, moment: Moment) -> tuple[Move, ...]:
    """Hold every review whose day is over, in the order of the days, and return the moves.

    A review day counts to its end, so that a review comes with a later shop day. It places a
    member where the spend of the window that ended on its day belongs: down, or up when the shop
    has lowered its thresholds. Whoever is locked, or moved after that day, stays.
    """
    with writing():
        return tuple(
            move
            for day in _days_over(moment.day)
            for move in _hold_on(day, ledger=ledger, moment=moment)
        )


def _days_over(today: date) -> tuple[date, ...]:
    last, founded = one(tables.LAST_REVIEW_DAY), one(tables.FIRST_DAY_OF_SHOP)
    if last is not None and last[0] is not None:
        return days_between(date.fromisoformat(last[0]) + A_DAY, today - A_DAY)
    if founded is None:
        return ()
    return days_between(date.fromisoformat(founded[0]), today - A_DAY)


def _hold_on(day: date, *, ledger: Ledger, moment: Moment) -> Iterator[Move]:
    ladder = settings.current(LADDER, on=day)
    reviewed = tuple(_reviewed_on(day, ladder=ladder))
    if not reviewed:
        return
    run_many(tables.ADD_REVIEW, ((day.isoformat(), member.member_id) for member in reviewed))
    moved = 0
    for member in reviewed:
        move = _move_of(member, ladder=ladder, day=day)
        if move is not None:
            moved += 1
            change_id = moves.write(move, moment=moment)
            moves.welcome(move, change_id=change_id, ladder=ladder, ledger=ledger, moment=moment)
            yield move
    audit.record(
        "review tiers",
        moment=moment,
        staff_id=None,
        subject=f"tiers:{day.isoformat()}",
        reviewed=len(reviewed),
        moved=moved,
    )


def _move_of(member: _Reviewed, *, ladder: Ladder, day: date) -> Move | None:
    reached = ladder.tier_at(member.spend)
    if member.locked or reached == member.tier or member.since > day.isoformat():
        return None
    higher = max(reached, member.tier, key=lambda tier: tier.threshold)
    return Move(
        member_id=member.member_id,
        day=day,
        from_tier=member.tier.key,
        to_tier=reached.key,
        spend=member.spend,
        threshold=higher.threshold,
        reason=f"review:{day.isoformat()}",
    )


def _reviewed_on(day: date, *, ladder: Ladder) -> Iterator[_Reviewed]:
    """Yield who is to be reviewed on a day, with the spend of the window that ends on it."""
    review, on = ladder.review, day.isoformat()
    if review.kind is ReviewKind.YEARLY:
        if day != yearly(day.year, month=review.month, day=review.day):
            return
        whose: tuple[str, ...] = (on,)
    else:
        whose = (*anniversaries_of(day), on)
    window = (ladder.window_start(day).isoformat(), on)
    statement = tables.REVIEWED[review.kind, ladder.basis]
    for member_id, key, since, locked, spend in rows(statement, *window, *whose, on):
        tier = ladder.tiers[0] if key is None else ladder.tier(key)
        yield _Reviewed(member_id, tier, since or "", bool(locked), spend)
