"""Giving points back into the lots they came from, when what they paid for is undone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from shopclub.points import tables
from shopclub.points.credits import settle
from shopclub.points.entries import Posting, Unit, add_lot, day_of, write_entry
from shopclub.points.lots import Lot
from shopclub.points.transferring import move_all
from shopclub.storage.database import one, rows, run


@dataclass(frozen=True, slots=True)
class LotUsed:
    """Points that a redemption took from a lot; `over` when that lot has lapsed meanwhile."""

    lot_id: int
    points: int
    expires_on: date | None
    over: bool = False


@dataclass(frozen=True, slots=True)
class Redeemed:
    """A redemption: the lots it used, the oldest first, and what came back of it, in order.

    `member_id` is who made it, perhaps a member who was merged into another one since.
    """

    entry_id: int
    used: tuple[LotUsed, ...]
    given_back: tuple[int, ...] = ()
    member_id: int = 0


@dataclass(frozen=True, slots=True)
class Returned:
    """Points that came back into a lot, usable to the end of `expires_on`."""

    lot_id: int
    points: int
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class GiveBack:
    """What giving points back does to a member, told before and after it is done.

    `returned` goes into the lots it came from; `graced` comes from lots that lapsed meanwhile and
    can be used to the end of `graced_until`; `settled` of all that pays what the member owes.
    """

    returned: tuple[Returned, ...]
    graced: int = 0
    graced_until: date | None = None
    settled: int = 0

    @property
    def points(self) -> int:
        """Return how far the balance rises."""
        return sum(part.points for part in self.returned) + self.graced


def shares(used: Sequence[int], *, given_back: Iterable[int], points: int) -> tuple[int, ...]:
    """Return what each lot gets back of `points`, after earlier parts were given back.

    Each lot's share of all that has come back so far is floored; what rounding left goes to those
    with the largest remainder, of equals the first. Nothing is taken away again, so that a lot may
    stay a point behind its floor. No lot gets more than it gave, and when all has come back each
    has exactly what it gave (RULES §4). Raises ValueError beyond that.
    """
    so_far = [0] * len(used)
    for part in given_back:
        so_far = [had + more for had, more in zip(so_far, _next(used, so_far, part), strict=True)]
    return tuple(_next(used, so_far, points))


def _next(used: Sequence[int], so_far: Sequence[int], points: int) -> list[int]:
    whole, back = sum(used), sum(so_far) + points
    if points < 0 or back > whole:
        raise ValueError("one gives back no more than was taken")
    parts: list[int] = []
    left = points
    for gave, had in zip(used, so_far, strict=True):
        part = min(max(gave * back // whole - had, 0), left)
        parts.append(part)
        left -= part
    while left:
        behind = [
            (gave * back - (had + part) * whole, -place)
            for place, (gave, had, part) in enumerate(zip(used, so_far, parts, strict=True))
        ]
        parts[-max(behind)[1]] += 1
        left -= 1
    return parts


def plan_give_back(
    points: int, *, redeemed: Redeemed, owed: int, on: date, grace_days: int
) -> GiveBack:
    """Return what giving back points of a redemption would do on a shop day (RULES §4).

    Raises ValueError unless there is at least one point and no more than is left to give back.
    """
    if points < 1:
        raise ValueError("one gives back at least one point")
    parts = shares(
        tuple(lot.points for lot in redeemed.used), given_back=redeemed.given_back, points=points
    )
    returned: list[Returned] = []
    graced = 0
    for lot, part in zip(redeemed.used, parts, strict=True):
        if lot.over or (lot.expires_on is not None and lot.expires_on < on):
            graced += part
        elif part:
            returned.append(Returned(lot.lot_id, part, lot.expires_on))
    return GiveBack(
        returned=tuple(returned),
        graced=graced,
        graced_until=on + timedelta(days=grace_days) if graced else None,
        settled=min(owed, points),
    )


def redeemed_by(member_id: int, *, undoes: str, unit: Unit) -> Redeemed:
    """Read the redemption of a source; raises ValueError when the member made none."""
    found = one(tables.REDEMPTION, undoes, member_id, member_id, unit.value)
    if found is None:
        raise ValueError(f"this member redeemed nothing by {undoes}")
    entry_id, holder = found
    used = tuple(
        LotUsed(lot_id, points, day_of(expires_on), bool(over))
        for lot_id, points, expires_on, over in rows(tables.USES_WITH_LOTS, entry_id)
    )
    given_back = tuple(part for (part,) in rows(tables.GIVEN_BACK, entry_id))
    return Redeemed(entry_id, used, given_back, holder)


def give_back(
    posting: Posting, points: int, *, undoes: str, owed: int, grace_days: int
) -> GiveBack:
    """Write what `plan_give_back` says.

    Points that a merged member redeemed return into the very lots, and go on from there.
    """
    redeemed = redeemed_by(posting.member_id, undoes=undoes, unit=posting.unit)
    plan = plan_give_back(
        points, redeemed=redeemed, owed=owed, on=posting.moment.day, grace_days=grace_days
    )
    if redeemed.member_id == posting.member_id:
        _write(posting, points, plan=plan, redeemed=redeemed, owed=owed)
    else:
        holder = replace(posting, member_id=redeemed.member_id)
        _write(holder, points, plan=plan, redeemed=redeemed, owed=0)
        move_all(holder, into_id=posting.member_id)
    return plan


def _write(posting: Posting, points: int, *, plan: GiveBack, redeemed: Redeemed, owed: int) -> None:
    entry_id = write_entry(posting, points, expires_on=plan.graced_until, undoes=redeemed.entry_id)
    brought: list[Lot] = []
    for part in plan.returned:
        run(tables.ADD_LOT_RETURN, entry_id, part.lot_id, part.points)
        run(tables.RETURN_TO_LOT, part.points, part.lot_id)
        brought.append(Lot(part.lot_id, part.points, part.expires_on))
    if plan.graced:
        brought.append(add_lot(posting, entry_id, plan.graced, expires_on=plan.graced_until))
    settle(posting, tuple(brought), owed=owed, by_entry=entry_id)
