"""Where a member stands on a day, and what keeps the tier: reading, never writing."""

from dataclasses import dataclass
from datetime import date

from shopclub.storage.database import one
from shopclub.tiers import tables
from shopclub.tiers.ladder import Ladder, Tier
from shopclub.tiers.moves import Gift
from shopclub.tiers.review_days import ReviewKind


@dataclass(frozen=True, slots=True)
class Standing:
    """A member's tier on a day, and what the window counts: minor units, or points by the ladder.

    `since` is the day of the last move, None before the first; `gifts` are the welcome points that
    the sale just counted has brought.
    """

    tier: Tier
    spend: int
    since: date | None = None
    locked: bool = False
    gifts: tuple[Gift, ...] = ()


@dataclass(frozen=True, slots=True)
class Keeping:
    """What keeps a tier: `to_keep` more by the end of the review day, in the ladder's units.

    `spend` is what will still be in the window on that day if nothing is bought until then.
    """

    tier: Tier
    review_on: date
    spend: int
    to_keep: int


@dataclass(frozen=True, slots=True)
class Less:
    """What a refund takes of a day's spend: eligible money in minor units, and earned points."""

    day: date
    money: int
    points: int

    def __post_init__(self) -> None:
        if self.money < 0 or self.points < 0:
            raise ValueError("a refund takes spend and points of 0 or more")

    def counted(self, ladder: Ladder, *, after: date, to: date) -> int:
        """Return what of it counts in the days after one to another."""
        if not after < self.day <= to:
            return 0
        return ladder.counted(money=self.money, points=self.points)


def standing_of(member_id: int, *, ladder: Ladder, on: date, less: Less | None = None) -> Standing:
    """Return where a member stands on a day; `less` is about to be taken of the spend."""
    after = ladder.window_start(on)
    statement = tables.STANDING[ladder.basis]
    found = one(statement, member_id, after.isoformat(), on.isoformat(), member_id)
    spend, key, since, locked = found or (0, None, None, None)
    if less is not None:
        spend -= less.counted(ladder, after=after, to=on)
    if key is None:
        return Standing(ladder.tiers[0], spend)
    return Standing(ladder.tier(key), spend, date.fromisoformat(since), bool(locked))


def keeping_of(
    member_id: int, *, ladder: Ladder, on: date, standing: Standing, less: Less | None = None
) -> Keeping | None:
    """Return what keeps a member's tier at the next review; None where nothing can be lost."""
    if standing.locked or standing.since is None or standing.tier == ladder.tiers[0]:
        return None
    anchor = standing.since
    if ladder.review.kind is ReviewKind.JOINING:
        joined = one(tables.JOINED_DAY, member_id)
        anchor = anchor if joined is None else date.fromisoformat(joined[0])
    review_on = ladder.review.next_day(on, anchor=anchor)
    after = ladder.window_start(review_on)
    spend = _spend(member_id, ladder=ladder, after=after, to=on, less=less)
    to_keep = ladder.to_keep(standing.tier.key, spend=spend)
    return Keeping(standing.tier, review_on, spend, to_keep)


def _spend(member_id: int, *, ladder: Ladder, after: date, to: date, less: Less | None) -> int:
    """Return what counts of the days after one to another."""
    statement = tables.SPEND_IN_WINDOW[ladder.basis]
    found = one(statement, member_id, after.isoformat(), to.isoformat())
    taken = 0 if less is None else less.counted(ladder, after=after, to=to)
    return (int(found[0]) if found else 0) - taken
