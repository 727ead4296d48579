"""Promotions that a refund undoes: those that only the refunded sale had reached (RULES §4)."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import accumulate

from shopclub.storage.database import rows
from shopclub.tiers import tables
from shopclub.tiers.ladder import Ladder, Tier
from shopclub.tiers.moves import Move


def reached_by_sales(moves: Sequence[Move], *, since: date) -> tuple[Move, ...]:
    """Return the promotions that sales brought since a day, newest first.

    Back to the last review, or the last merge that lifted: what these gave, no refund undoes.
    """
    found: list[Move] = []
    for move in moves:
        if move.reason.startswith(("review:", "merge:")) or move.day < since:
            break
        if move.reason.startswith("sale:"):
            found.append(move)
    return tuple(found)


def best_spend(bought: Mapping[date, int], *, ladder: Ladder, since: date) -> int:
    """Return the highest spend that a window held on any day of purchase from a day on."""
    ordered = sorted(bought.items())
    days = [day for day, _ in ordered]
    until = [0, *accumulate(spend for _, spend in ordered)]
    return max(
        (
            until[place + 1] - until[bisect_right(days, ladder.window_start(end))]
            for place, end in enumerate(days)
            if end >= since
        ),
        default=0,
    )


def still_earned(promotions: Sequence[Move], *, spend: int, ladder: Ladder) -> Tier:
    """Return the tier that remains of promotions when no window held more than a spend.

    Each promotion is judged by the threshold it was made with, so that a threshold the shop has
    changed since neither takes nor gives.
    """
    places = [promotions[-1].from_tier, ladder.tier_at(spend).key]
    places += [move.to_tier for move in promotions if spend >= move.threshold]
    return ladder.tier(max(places, key=ladder.rank))


def threshold_of(tier: Tier, *, promotions: Sequence[Move]) -> int:
    """Return the threshold at which a tier was reached by promotions."""
    reached = (move.threshold for move in promotions if move.to_tier == tier.key)
    return next(reached, tier.threshold)


def spend_by_day(member_id: int, *, ladder: Ladder, since: date) -> dict[date, int]:
    """Return what counts of each day that a window from a day on can hold."""
    start = ladder.window_start(since).isoformat()
    return {
        date.fromisoformat(day): spend
        for day, spend in rows(tables.SPEND_BY_DAY[ladder.basis], member_id, start)
    }
