"""Tiers of the past in bulk: rows are written as they were; the caller has the transaction."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from shopclub.kernel.clock import Moment
from shopclub.storage.columns import micros
from shopclub.storage.database import run_many
from shopclub.tiers import tables
from shopclub.tiers.moves import Move


@dataclass(frozen=True, slots=True)
class DaySpend:
    """What a member's purchases of a day count: minor units and points earned, net of refunds."""

    member_id: int
    day: date
    spend: int
    points: int


@dataclass(frozen=True, slots=True)
class PastMove:
    """A move between tiers, and when it was written."""

    move: Move
    moment: Moment


@dataclass(frozen=True, slots=True)
class PastReview:
    """A review that was held of a member."""

    day: date
    member_id: int


def load_many(
    *,
    spends: Iterable[DaySpend] = (),
    moves: Iterable[PastMove] = (),
    reviews: Iterable[PastReview] = (),
) -> None:
    """Write what counted on each day, moves in their order, and reviews.

    Moves place their members at once. Spend adds to what a day has; leave it out where
    `proof.rebuild` will derive it from the sales.
    """
    run_many(
        tables.ADD_SPEND,
        ((part.member_id, part.day.isoformat(), part.spend, part.points) for part in spends),
    )
    written = tuple(moves)
    run_many(
        tables.ADD_CHANGE,
        (
            (
                micros(past.moment.at),
                past.move.day.isoformat(),
                past.move.member_id,
                past.move.from_tier,
                past.move.to_tier,
                past.move.spend,
                past.move.threshold,
                past.move.reason,
            )
            for past in written
        ),
    )
    run_many(
        tables.SET_TIER,
        ((past.move.member_id, past.move.to_tier, past.move.day.isoformat()) for past in written),
    )
    run_many(tables.ADD_REVIEW, ((past.day.isoformat(), past.member_id) for past in reviews))
