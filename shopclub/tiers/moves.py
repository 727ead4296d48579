"""Moves between tiers as they are written down, and the welcome points that come with a rise."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from shopclub.kernel.clock import Moment
from shopclub.points.ledger import EntryKind, Ledger
from shopclub.points.terms import POINT_TERMS
from shopclub.storage import settings
from shopclub.storage.columns import micros
from shopclub.storage.database import one, rows, run
from shopclub.tiers import tables
from shopclub.tiers.ladder import Ladder, Tier


@dataclass(frozen=True, slots=True)
class Move:
    """A move between tiers: the day, the spend and the threshold that caused it, and the reason.

    Spend and threshold are in minor units or points, as the ladder of that day counts. The reason
    names what happened: `sale:<id>`, `review:<day>`, `refund:<id>`, `merge:<gone>`, `lock` or
    `unlock`.
    """

    member_id: int
    day: date
    from_tier: str
    to_tier: str
    spend: int
    threshold: int
    reason: str
    change_id: int = 0


@dataclass(frozen=True, slots=True)
class Gift:
    """Welcome points that were credited: the tier, the points, their lot and its last day."""

    tier: str
    points: int
    lot_id: int
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class GiftGiven:
    """Welcome points given before: the tier, which turn of giving and taking, lot and points."""

    tier: str
    turn: int
    lot_id: int
    points: int


def moves_of(member_id: int) -> tuple[Move, ...]:
    """Return what happened to a member's tier, the newest first."""
    return tuple(
        Move(member_id, date.fromisoformat(day), before, after, spend, threshold, reason, change_id)
        for change_id, day, _, before, after, spend, threshold, reason in rows(
            tables.CHANGES_OF, member_id
        )
    )


def write(move: Move, *, moment: Moment) -> int:
    """Write a move down, and return its id."""
    day = move.day.isoformat()
    change_id = run(
        tables.ADD_CHANGE,
        micros(moment.at),
        day,
        move.member_id,
        move.from_tier,
        move.to_tier,
        move.spend,
        move.threshold,
        move.reason,
    )
    if move.from_tier != move.to_tier:
        run(tables.SET_TIER, move.member_id, move.to_tier, day)
    return change_id


def welcome(
    move: Move, *, change_id: int, ladder: Ladder, ledger: Ledger, moment: Moment
) -> tuple[Gift, ...]:
    """Credit the welcome points of every tier that a rise reached or skipped, once in a life."""
    climbed = ladder.climbed(before=move.from_tier, after=move.to_tier)
    gifts = (
        _welcome_to(tier, move.member_id, change_id=change_id, ledger=ledger, moment=moment)
        for tier in climbed
        if tier.welcome_points
    )
    return tuple(gift for gift in gifts if gift is not None)


def _welcome_to(
    tier: Tier, member_id: int, *, change_id: int, ledger: Ledger, moment: Moment
) -> Gift | None:
    if has_gift(member_id, tier=tier.key):
        return None
    last = one(tables.LAST_GRANT, member_id, member_id, tier.key)
    turn = 1 if last is None else int(last[0]) + 1
    expires_on = settings.current(POINT_TERMS, on=moment.day).expiry.last_day(moment.day)
    lot_id = ledger.credit(
        member_id,
        tier.welcome_points,
        kind=EntryKind.BONUS,
        source=_source(member_id, tier=tier.key, turn=turn),
        expires_on=expires_on,
        moment=moment,
        staff_id=None,
    )
    if lot_id is None:
        return None
    run(tables.ADD_GRANT, member_id, tier.key, turn, change_id, lot_id, tier.welcome_points)
    return Gift(tier.key, tier.welcome_points, lot_id, expires_on)


def has_gift(member_id: int, *, tier: str) -> bool:
    """Tell whether a member has the welcome points of a tier, spent or not."""
    return one(tables.GIFT_KEPT, member_id, member_id, tier) is not None


def gifts_of(
    member_id: int, *, tiers: Iterable[Tier], given_by: frozenset[int]
) -> tuple[GiftGiven, ...]:
    """Return the welcome points that moves gave and that a member still has to his account."""
    found: list[GiftGiven] = []
    for tier in tiers:
        last = one(tables.LAST_GRANT, member_id, member_id, tier.key)
        turn, giver, lot_id, points = last or (0, 0, 0, 0)
        if turn % 2 and giver in given_by:
            found.append(GiftGiven(tier.key, turn, lot_id, points))
    return tuple(found)


def take_gifts_back(
    member_id: int,
    gifts: Iterable[GiftGiven],
    *,
    change_id: int,
    ledger: Ledger,
    moment: Moment,
    staff_id: int | None,
) -> None:
    """Take back the welcome points that promotions gave which a refund undid."""
    for gift in gifts:
        turn = gift.turn + 1
        ledger.take_back(
            member_id,
            gift.points,
            own_lot=gift.lot_id,
            source=_source(member_id, tier=gift.tier, turn=turn),
            policy=settings.current(POINT_TERMS, on=moment.day).deficit,
            moment=moment,
            staff_id=staff_id,
        )
        run(tables.ADD_GRANT, member_id, gift.tier, turn, change_id, gift.lot_id, -gift.points)


def _source(member_id: int, *, tier: str, turn: int) -> str:
    """Name an entry of welcome points; the first gift bears the plain name."""
    return f"welcome:{member_id}:{tier}" + ("" if turn == 1 else f":{turn}")
