"""What became of all members' points over a period: read for the owner, never written here."""

from dataclasses import dataclass
from datetime import date

from shopclub.members.merged import WHOSE
from shopclub.points.entries import EntryKind, Unit
from shopclub.storage.database import one, rows

_ISSUED = (EntryKind.EARN, EntryKind.BONUS, EntryKind.OPENING, EntryKind.TRANSFER)
_TAKEN_BACK, _RETURNED = EntryKind.REVERSE, EntryKind.RESTORE
_GIVEN = (EntryKind.EARN, EntryKind.BONUS, EntryKind.REVERSE)


@dataclass(frozen=True, slots=True)
class PointFlows:
    """Points of a period: what stood at its beginning, what came and went, what stands at its end.

    Came: `issued`, `returned` (with refunds of sales that points paid), `adjusted` either way.
    Went: `redeemed`, `expired`, `taken_back` (earned by sales that were refunded); all 0 or more.
    """

    opening: int
    issued: int
    redeemed: int
    expired: int
    taken_back: int
    returned: int
    adjusted: int

    @property
    def closing(self) -> int:
        """Return what stands at the end of the period."""
        came = self.issued + self.returned + self.adjusted
        return self.opening + came - self.redeemed - self.expired - self.taken_back

    @property
    def net_issued(self) -> int:
        """Return what was issued, net of refunds (RULES §11): more may come back than came."""
        return self.issued - self.taken_back

    @property
    def net_redeemed(self) -> int:
        """Return what was redeemed, net of what came back with refunds and gifts."""
        return self.redeemed - self.returned

    @property
    def used(self) -> int:
        """Return what members used, none where more came back than was used."""
        return max(self.net_redeemed, 0)

    @property
    def gone(self) -> int:
        """Return what members used or let lapse: the whole of which breakage is a part."""
        return self.used + self.expired


@dataclass(frozen=True, slots=True)
class PointsOfDay:
    """The points that were issued and redeemed on a shop day."""

    day: date
    issued: int
    redeemed: int


@dataclass(frozen=True, slots=True)
class NetPoints:
    """The points given and redeemed on a shop day, less what its refunds undid of any day.

    What members brought from an older programme was not given here.
    """

    given: int
    redeemed: int


@dataclass(frozen=True, slots=True)
class AdjustedMember:
    """How often a member's points were adjusted by hand, by how many in all, and when last."""

    member_id: int
    times: int
    points: int
    day: date


def flows_of(*, first: date, last: date, unit: Unit = Unit.POINTS) -> PointFlows:
    """Return what became of points from one shop day to another."""
    begin, end = first.isoformat(), last.isoformat()
    (opening,) = one(_BEFORE, unit.value, begin) or (0,)
    moved = {EntryKind(kind): points for kind, points in rows(_MOVED, unit.value, begin, end)}
    return PointFlows(
        opening=opening,
        issued=sum(moved.get(kind, 0) for kind in _ISSUED),
        redeemed=-moved.get(EntryKind.REDEEM, 0),
        expired=-moved.get(EntryKind.EXPIRE, 0),
        taken_back=-moved.get(_TAKEN_BACK, 0),
        returned=moved.get(_RETURNED, 0),
        adjusted=moved.get(EntryKind.ADJUST, 0),
    )


def points_by_day(*, first: date, last: date) -> tuple[PointsOfDay, ...]:
    """Return the points issued and redeemed on each shop day on which any moved."""
    found = rows(_BY_DAY, Unit.POINTS.value, first.isoformat(), last.isoformat())
    return tuple(
        PointsOfDay(date.fromisoformat(day), issued, redeemed) for day, issued, redeemed in found
    )


def net_on(day: date) -> NetPoints:
    """Return the points given and redeemed on a shop day, net of the refunds made on it."""
    found = rows(_MOVED, Unit.POINTS.value, day.isoformat(), day.isoformat())
    moved = {EntryKind(kind): points for kind, points in found}
    return NetPoints(
        given=sum(moved.get(kind, 0) for kind in _GIVEN),
        redeemed=-sum(moved.get(kind, 0) for kind in (EntryKind.REDEEM, EntryKind.RESTORE)),
    )


def balances_on(day: date) -> dict[int, int]:
    """Return the points of each member at the end of a shop day, below 0 where they are owed.

    Those of members who were merged since are one person's.
    """
    found: dict[int, int] = dict(rows(_BALANCES, Unit.POINTS.value, day.isoformat()))
    for gone_id, now_id in rows(_MERGED):
        points = found.pop(gone_id, 0) + found.pop(now_id, 0)
        if points:
            found[now_id] = points
    return found


def balance_on(day: date, *, member_id: int) -> int:
    """Return the same of one member."""
    (points,) = one(_BALANCE, Unit.POINTS.value, day.isoformat(), member_id, member_id) or (0,)
    return int(points)


def issued_to(*, first: date, last: date) -> dict[int, int]:
    """Return the points issued to each member in a period, net; a merge moves none."""
    return _moved((*_ISSUED, _TAKEN_BACK), first=first, last=last)


def redeemed_by(*, first: date, last: date) -> dict[int, int]:
    """Return the points that each member redeemed in a period, net."""
    moved = _moved((EntryKind.REDEEM, _RETURNED), first=first, last=last)
    return {who: -points for who, points in moved.items()}


def lapsed_of(*, first: date, last: date) -> dict[int, int]:
    """Return the points of each member that lapsed in a period."""
    return {who: -n for who, n in _moved((EntryKind.EXPIRE,), first=first, last=last).items()}


def _moved(kinds: tuple[EntryKind, ...], *, first: date, last: date) -> dict[int, int]:
    marks = ", ".join("?" * len(kinds))
    values = (Unit.POINTS.value, first.isoformat(), last.isoformat())
    return dict(rows(_MOVED_OF.format(marks=marks), *values, *(kind.value for kind in kinds)))


def adjustments_of(*, first: date, last: date) -> tuple[AdjustedMember, ...]:
    """Return whose points were adjusted by hand in a period, the largest sums first."""
    found = rows(_ADJUSTED, Unit.POINTS.value, first.isoformat(), last.isoformat())
    return tuple(
        AdjustedMember(member_id, times, points, date.fromisoformat(day))
        for member_id, times, points, day in found
    )


_BEFORE = "SELECT coalesce(sum(points), 0) FROM point_entry WHERE unit = ? AND day < ?"
_MOVED = """
SELECT kind, sum(points) FROM point_entry
WHERE unit = ? AND day >= ? AND day <= ? GROUP BY kind
"""
_MOVED_OF = """
SELECT coalesce(n.now_id, e.member_id) AS whose, sum(e.points)
FROM point_entry e LEFT JOIN member_now n ON n.gone_id = e.member_id
WHERE e.unit = ? AND e.day >= ? AND e.day <= ? AND e.kind IN ({marks})
GROUP BY whose HAVING sum(e.points) <> 0
"""
_BY_DAY = """
SELECT day, sum(CASE WHEN kind IN ('earn', 'bonus', 'opening', 'transfer') THEN points ELSE 0 END),
    -sum(CASE WHEN kind = 'redeem' THEN points ELSE 0 END)
FROM point_entry WHERE unit = ? AND day >= ? AND day <= ? GROUP BY day ORDER BY day
"""
_ADJUSTED = """
SELECT coalesce(n.now_id, e.member_id) AS whose, count(*), sum(e.points), max(e.day)
FROM point_entry e LEFT JOIN member_now n ON n.gone_id = e.member_id
WHERE e.unit = ? AND e.kind = 'adjust' AND e.day >= ? AND e.day <= ?
GROUP BY whose ORDER BY abs(sum(e.points)) DESC, whose
"""
_BALANCES = """
SELECT member_id, sum(points) FROM point_entry
WHERE unit = ? AND day <= ? GROUP BY member_id HAVING sum(points) <> 0
"""
_MERGED = "SELECT gone_id, now_id FROM member_now"
"""Few: resolved after the sums; in the query each entry of a shop would be looked up and sorted."""
_BALANCE = f"""
SELECT coalesce(sum(points), 0) FROM point_entry
WHERE unit = ? AND day <= ? AND member_id IN {WHOSE}
"""  # noqa: S608  # our own words
