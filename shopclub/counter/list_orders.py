"""The orders of the list of members: each a walk along indexes, one stretch after the other.

Who has no row in what the list is sorted by (nothing bought, no points yet) stands in a stretch of
their own, where their 0, or their never, belongs.
"""

from dataclasses import dataclass

from shopclub.members.listing import SortKey


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the list: the rows it walks, their sort key, and their member's id.

    Without a `key` it is in the order of the ids alone.
    """

    source: str
    id: str
    key: str = ""
    where: str = "1 = 1"


def stretches_of(sort: SortKey, *, descending: bool) -> tuple[Stretch, ...]:
    """Return the stretches of an order, the first one first."""
    upwards = _UPWARDS[sort]
    return upwards[::-1] if descending else upwards


_NO_SALE = Stretch(
    "member d",
    "d.id",
    where="NOT EXISTS (SELECT 1 FROM sales_by_member n WHERE n.member_id = d.id)",
)
_POINTS = "point_balance d"
_UPWARDS: dict[SortKey, tuple[Stretch, ...]] = {
    SortKey.NAME: (
        Stretch(
            "member_person d",
            "d.member_id",
            "lower(CASE WHEN d.latin = '' THEN d.name ELSE d.latin END)",
        ),
    ),
    SortKey.LAST_VISIT: (_NO_SALE, Stretch("sales_by_member d", "d.member_id", "d.last_at")),
    SortKey.SPENT: (_NO_SALE, Stretch("sales_by_member d", "d.member_id", "d.paid")),
    SortKey.POINTS: (
        Stretch(_POINTS, "d.member_id", "d.points", "d.unit = 'points' AND d.points < 0"),
        Stretch(
            "member d",
            "d.id",
            where="NOT EXISTS (SELECT 1 FROM point_balance n"
            " WHERE n.member_id = d.id AND n.unit = 'points')",
        ),
        Stretch(_POINTS, "d.member_id", "d.points", "d.unit = 'points' AND d.points >= 0"),
    ),
    SortKey.JOINED: (Stretch("member d", "d.id", "d.joined_day"),),
    SortKey.CARD: (
        Stretch("member_card d", "d.member_id", "d.number", "d.kind = 'card' AND d.valid = 1"),
    ),
}
