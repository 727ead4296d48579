"""What became of the points that sales brought: read for the owner, never written here."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shopclub.storage.among import among, parts_of
from shopclub.storage.columns import micros
from shopclub.storage.database import rows


@dataclass(frozen=True, slots=True)
class Spending:
    """Points of a sale that were redeemed at a moment, below 0 where they came back."""

    sale_id: str
    at: int
    points: int


def spendings_of(sale_ids: Iterable[str]) -> dict[str, tuple[Spending, ...]]:
    """Return what was redeemed of the very points that each of these sales brought.

    Also where a merge had moved them to another member.
    """
    found: dict[str, tuple[Spending, ...]] = {}
    for part in parts_of(f"sale:{sale_id}:earn" for sale_id in sale_ids):
        for source, at, points in rows(among(_SPENDINGS, len(part)), *part):
            sale_id = source.removeprefix("sale:").removesuffix(":earn")
            found[sale_id] = (*found.get(sale_id, ()), Spending(sale_id, at, points))
    return found


def spent_by(spendings: Iterable[Spending], *, at: datetime) -> int:
    """Return how many of these points were spent before a moment and had not come back."""
    return sum(one.points for one in spendings if one.at < micros(at))


_SPENDINGS = """
WITH RECURSIVE brought(source, lot) AS (
    SELECT source, id FROM point_entry WHERE source IN ({marks})
    UNION ALL
    SELECT b.source, m.id FROM brought b
    CROSS JOIN point_entry m
    WHERE m.source >= 'in:' || b.lot || ':' AND m.source < 'in:' || b.lot || ';'
)
SELECT l.source, x.at, u.points
FROM brought l CROSS JOIN lot_use u ON u.lot_id = l.lot JOIN point_entry x ON x.id = u.entry_id
WHERE x.kind = 'redeem'
UNION ALL
SELECT l.source, b.at, -r.points
FROM brought l CROSS JOIN lot_return r ON r.lot_id = l.lot JOIN point_entry b ON b.id = r.entry_id
JOIN point_entry x ON x.id = b.undoes
WHERE x.kind = 'redeem'
"""
