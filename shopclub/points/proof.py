"""Proof of lots and balances: every one computed anew from the ledger, by SQL of its own."""

from shopclub.storage.database import rows

Difference = tuple[str, str, int, int]

_BALANCES = """
WITH proved AS (SELECT member_id, sum(points) AS points FROM point_entry GROUP BY member_id)
SELECT 'balance', coalesce(p.member_id, k.member_id), coalesce(p.points, 0), coalesce(k.points, 0)
FROM proved p FULL JOIN point_balance k ON k.member_id = p.member_id
WHERE coalesce(p.points, 0) <> coalesce(k.points, 0)
"""
_LOTS = """
WITH proved AS (
    SELECT e.id, e.points - coalesce((SELECT sum(u.points) FROM lot_use u WHERE u.lot_id = e.id), 0)
           AS remaining
    FROM point_entry e WHERE e.points > 0
)
SELECT 'lot', coalesce(p.id, k.entry_id), coalesce(p.remaining, 0), coalesce(k.remaining, -1)
FROM proved p FULL JOIN point_lot k ON k.entry_id = p.id
WHERE coalesce(p.remaining, -1) <> coalesce(k.remaining, -1)
"""
_LOT_FACTS = """
SELECT 'lot granted', k.entry_id, e.points, k.granted
FROM point_lot k JOIN point_entry e ON e.id = k.entry_id
WHERE k.granted <> e.points OR k.member_id <> e.member_id
   OR coalesce(k.expires_on, '') <> coalesce(e.expires_on, '')
"""
_OVERDRAWN = """
SELECT 'overdrawn lot', u.lot_id, e.points, sum(u.points)
FROM lot_use u JOIN point_entry e ON e.id = u.lot_id
GROUP BY u.lot_id, e.points HAVING sum(u.points) > e.points
"""
_DEBITS = """
SELECT 'debit without lots', e.id, -e.points, coalesce(sum(u.points), 0)
FROM point_entry e LEFT JOIN lot_use u ON u.entry_id = e.id
WHERE e.points < 0
GROUP BY e.id, e.points HAVING -e.points <> coalesce(sum(u.points), 0)
"""
_STRANGERS = """
SELECT 'lot of another member', u.lot_id, d.member_id, c.member_id
FROM lot_use u JOIN point_entry d ON d.id = u.entry_id JOIN point_entry c ON c.id = u.lot_id
WHERE d.member_id <> c.member_id
"""
_USED_LATE = """
SELECT 'used after its day', u.lot_id, 0, u.points
FROM lot_use u JOIN point_entry d ON d.id = u.entry_id JOIN point_entry c ON c.id = u.lot_id
WHERE d.kind = 'redeem' AND c.expires_on < d.day
"""
_EXPIRED_EARLY = """
SELECT 'expired before its day', u.lot_id, 0, u.points
FROM lot_use u JOIN point_entry d ON d.id = u.entry_id JOIN point_entry c ON c.id = u.lot_id
WHERE d.kind = 'expire' AND (c.expires_on IS NULL OR c.expires_on >= d.day)
"""
_ORPHANS = """
SELECT 'points without their sale', e.id, 0, e.points
FROM point_entry e
LEFT JOIN sale s ON s.id = substr(e.source, 6, length(e.source) - 6 - length(e.kind))
    AND s.member_id = e.member_id AND s.day = e.day
WHERE e.source >= 'sale:' AND e.source < 'sale;' AND s.id IS NULL
"""
_EARNED = """
SELECT 'points earned by sale', s.id, s.points_earned, coalesce(sum(e.points), 0)
FROM sale s LEFT JOIN point_entry e ON e.source = 'sale:' || s.id || ':earn'
GROUP BY s.id, s.points_earned HAVING s.points_earned <> coalesce(sum(e.points), 0)
"""
_USED = """
SELECT 'points used by sale', s.id, s.points_used, coalesce(-sum(e.points), 0)
FROM sale s LEFT JOIN point_entry e ON e.source = 'sale:' || s.id || ':redeem'
GROUP BY s.id, s.points_used HAVING s.points_used <> coalesce(-sum(e.points), 0)
"""


def differences() -> tuple[Difference, ...]:
    """Return whatever the ledger does not bear out: what, whose, proved, kept."""
    return tuple(
        (what, str(whose), proved, kept)
        for statement in (
            _BALANCES,
            _LOTS,
            _LOT_FACTS,
            _OVERDRAWN,
            _DEBITS,
            _STRANGERS,
            _USED_LATE,
            _EXPIRED_EARLY,
            _ORPHANS,
            _EARNED,
            _USED,
        )
        for what, whose, proved, kept in rows(statement)
    )
