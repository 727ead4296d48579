"""Proof of lots, balances and debts: each computed anew from the ledger, by SQL of its own."""

from shopclub.storage.database import rows, run, writing

Difference = tuple[str, str, int, int]

_BALANCES = """
WITH proved AS (
    SELECT member_id, unit, sum(points) AS points FROM point_entry NOT INDEXED
    GROUP BY member_id, unit
)
SELECT 'balance', coalesce(p.member_id, k.member_id), coalesce(p.points, 0), coalesce(k.points, 0)
FROM proved p FULL JOIN point_balance k ON k.member_id = p.member_id AND k.unit = p.unit
WHERE coalesce(p.points, 0) <> coalesce(k.points, 0)
"""
"""In one go through the table: by the index of members each row would be looked up by itself."""

_PROVED_LOTS = """
WITH given AS (
    SELECT e.id, e.member_id, e.unit, e.expires_on, e.points - coalesce(
        (SELECT sum(r.points) FROM lot_return r WHERE r.entry_id = e.id), 0) AS granted
    FROM point_entry e WHERE e.points > 0
), proved AS (
    SELECT g.id, g.member_id, g.unit, g.expires_on, g.granted, g.granted
        - coalesce((SELECT sum(u.points) FROM lot_use u WHERE u.lot_id = g.id), 0)
        + coalesce((SELECT sum(r.points) FROM lot_return r WHERE r.lot_id = g.id), 0) AS remaining
    FROM given g WHERE g.granted > 0
)
"""
_LOTS = """
SELECT 'lot', coalesce(p.id, k.entry_id), coalesce(p.remaining, 0), coalesce(k.remaining, -1)
FROM proved p FULL JOIN point_lot k ON k.entry_id = p.id
WHERE coalesce(p.remaining, -1) <> coalesce(k.remaining, -1)
"""
_LOT_FACTS = """
SELECT 'lot granted', k.entry_id, p.granted, k.granted
FROM point_lot k JOIN proved p ON p.id = k.entry_id
WHERE k.granted <> p.granted OR k.member_id <> p.member_id OR k.unit <> p.unit
   OR coalesce(k.expires_on, '') <> coalesce(p.expires_on, '')
"""
_OVERDRAWN = """
SELECT 'overdrawn lot', p.id, p.granted, p.granted - p.remaining
FROM proved p WHERE p.remaining < 0
"""
_PROVED_DEBTS = """
WITH proved AS (
    SELECT e.id, e.member_id, e.unit, e.kind, e.points, -e.points
        - coalesce((SELECT sum(u.points) FROM lot_use u WHERE u.entry_id = e.id), 0) AS owed
    FROM point_entry e WHERE e.points < 0
)
"""
_DEBTS = """
SELECT 'debt', coalesce(p.id, k.entry_id), coalesce(p.owed, 0), coalesce(k.owed, 0)
FROM (SELECT * FROM proved WHERE owed > 0 AND kind IN ('reverse', 'adjust', 'transfer')) p
FULL JOIN point_debt k ON k.entry_id = p.id
WHERE coalesce(p.owed, 0) <> coalesce(k.owed, 0)
   OR p.member_id <> k.member_id OR p.unit <> k.unit
"""
_DEBITS = """
SELECT 'debit without lots', p.id, -p.points, -p.points - p.owed
FROM proved p WHERE p.owed < 0 OR (
    p.owed > 0 AND p.kind NOT IN ('reverse', 'adjust', 'transfer')
)
"""
_STRANGERS = """
SELECT 'lot of another member', u.lot_id, d.member_id, c.member_id
FROM lot_use u JOIN point_entry d ON d.id = u.entry_id
JOIN point_entry c ON c.id = u.lot_id JOIN point_entry s ON s.id = u.settled_by
WHERE d.member_id <> c.member_id OR d.unit <> c.unit
   OR d.member_id <> s.member_id OR d.unit <> s.unit
"""
_SETTLED = """
SELECT 'debt paid by no credit', u.entry_id, u.entry_id, u.settled_by
FROM lot_use u JOIN point_entry s ON s.id = u.settled_by
WHERE u.settled_by <> u.entry_id AND (s.points < 0 OR u.settled_by < u.entry_id)
"""
_USED_LATE = """
SELECT 'used after its day', u.lot_id, 0, u.points
FROM lot_use u JOIN point_entry d ON d.id = u.entry_id
JOIN point_entry c ON c.id = u.lot_id JOIN point_entry s ON s.id = u.settled_by
WHERE d.kind <> 'expire' AND c.expires_on < s.day
"""
_EXPIRED_EARLY = """
SELECT 'expired before its day', u.lot_id, 0, u.points
FROM lot_use u JOIN point_entry d ON d.id = u.entry_id JOIN point_entry c ON c.id = u.lot_id
WHERE d.kind = 'expire' AND (c.expires_on IS NULL OR c.expires_on >= d.day)
"""
_RETURNED = """
SELECT 'returned to another lot', r.lot_id, coalesce((
    SELECT sum(u.points) FROM lot_use u WHERE u.entry_id = e.undoes AND u.lot_id = r.lot_id
), 0), sum(r.points)
FROM lot_return r JOIN point_entry e ON e.id = r.entry_id
GROUP BY e.undoes, r.lot_id
HAVING sum(r.points) > coalesce((
    SELECT sum(u.points) FROM lot_use u WHERE u.entry_id = e.undoes AND u.lot_id = r.lot_id
), 0)
"""
_RETURNED_LATE = """
SELECT 'returned after its day', r.lot_id, 0, r.points
FROM lot_return r JOIN point_entry e ON e.id = r.entry_id JOIN point_entry c ON c.id = r.lot_id
WHERE c.expires_on < e.day
"""
_UNDONE = """
SELECT 'undone entry', e.id, coalesce(e.undoes, 0), e.points
FROM point_entry e LEFT JOIN member_now n ON n.gone_id = e.member_id
LEFT JOIN point_entry o ON o.id = e.undoes AND o.unit = e.unit
    AND coalesce((SELECT m.now_id FROM member_now m WHERE m.gone_id = o.member_id), o.member_id)
        = coalesce(n.now_id, e.member_id)
    AND ((e.kind = 'reverse' AND e.points < 0 AND o.points > 0)
      OR (e.kind = 'restore' AND e.points > 0 AND o.kind = 'redeem'))
WHERE (e.undoes IS NOT NULL OR e.kind IN ('reverse', 'restore')) AND o.id IS NULL
"""
_UNDONE_TWICE = """
SELECT 'undone more than whole', o.id, o.points, sum(e.points)
FROM point_entry o JOIN point_entry e ON e.undoes = o.id
GROUP BY o.id, o.points HAVING abs(sum(e.points)) > abs(o.points)
"""
_ORPHANS = """
SELECT 'points without their sale', e.id, 0, e.points
FROM point_entry e LEFT JOIN member_now n ON n.gone_id = e.member_id
LEFT JOIN sale s ON s.id = substr(e.source, 6, length(e.source) - 6 - length(e.kind))
    AND s.member_id = coalesce(n.now_id, e.member_id) AND s.day = e.day AND s.at = e.at
WHERE e.source >= 'sale:' AND e.source < 'sale;' AND s.id IS NULL
"""
_REFUND_ORPHANS = """
SELECT 'points without their refund', e.id, 0, e.points
FROM point_entry e LEFT JOIN member_now n ON n.gone_id = e.member_id
LEFT JOIN sale_refund r ON r.id = substr(e.source, 8, length(e.source) - 8 - length(e.kind))
    AND r.day = e.day AND r.at = e.at
LEFT JOIN sale s ON s.id = r.sale_id AND s.member_id = coalesce(n.now_id, e.member_id)
WHERE e.source >= 'refund:' AND e.source < 'refund;' AND s.id IS NULL
"""
_MOVED = """
SELECT 'points moved by a merge', coalesce(o.id, i.id), coalesce(-o.points, 0),
       coalesce(i.points, 0)
FROM (SELECT * FROM point_entry WHERE kind = 'transfer' AND source LIKE 'out:%') o
FULL JOIN (SELECT * FROM point_entry WHERE kind = 'transfer' AND source LIKE 'in:%') i
    ON substr(i.source, 4) = substr(o.source, 5)
LEFT JOIN member_now g ON g.gone_id = o.member_id
LEFT JOIN member_now n ON n.gone_id = i.member_id
LEFT JOIN lot_use u ON u.entry_id = o.id AND o.points < 0
LEFT JOIN point_entry l ON l.id = u.lot_id
WHERE o.id IS NULL OR i.id IS NULL OR o.points <> -i.points OR o.unit <> i.unit
   OR g.now_id IS NULL OR g.now_id <> coalesce(n.now_id, i.member_id)
   OR (o.points < 0 AND (l.id IS NULL OR coalesce(l.expires_on, '') <> coalesce(i.expires_on, '')))
"""
_OTHER_TRANSFERS = """
SELECT 'points moved by a merge', e.id, 0, e.points FROM point_entry e
WHERE e.kind = 'transfer' AND e.source NOT LIKE 'out:%' AND e.source NOT LIKE 'in:%'
"""
_LEFT_BEHIND = """
SELECT 'points of a merged member', b.member_id, 0, b.points
FROM point_balance b JOIN member_now n ON n.gone_id = b.member_id
WHERE b.points <> 0
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
_TAKEN = """
SELECT 'points taken by refund', r.id, r.points_taken - r.points_waived, coalesce(-sum(e.points), 0)
FROM sale_refund r LEFT JOIN point_entry e ON e.source = 'refund:' || r.id || ':reverse'
GROUP BY r.id, r.points_taken, r.points_waived
HAVING r.points_taken - r.points_waived <> coalesce(-sum(e.points), 0)
"""
_GIVEN = """
SELECT 'points returned by refund', r.id, r.points_returned, coalesce(sum(e.points), 0)
FROM sale_refund r LEFT JOIN point_entry e ON e.source = 'refund:' || r.id || ':restore'
GROUP BY r.id, r.points_returned HAVING r.points_returned <> coalesce(sum(e.points), 0)
"""
_BALANCES_ANEW = """
INSERT INTO point_balance (member_id, unit, points)
SELECT member_id, unit, sum(points) FROM point_entry GROUP BY member_id, unit
"""
_LOTS_ANEW = (
    "INSERT INTO point_lot (entry_id, member_id, unit, expires_on, granted, remaining)",
    _PROVED_LOTS,
    "SELECT id, member_id, unit, expires_on, granted,",
    "CASE WHEN remaining < 0 THEN 0 WHEN remaining > granted THEN granted ELSE remaining END",
    "FROM proved",
)
_DEBTS_ANEW = (
    "INSERT INTO point_debt (entry_id, member_id, unit, owed)",
    _PROVED_DEBTS,
    "SELECT id, member_id, unit, owed FROM proved WHERE owed > 0",
)


def wrong_balances() -> tuple[Difference, ...]:
    """Return each kept balance that is not the sum of the member's entries."""
    return tuple((what, str(whose), *figures) for what, whose, *figures in rows(_BALANCES))


def differences() -> tuple[Difference, ...]:
    """Return whatever the ledger does not bear out: what, whose, proved, kept."""
    return tuple(
        (what, str(whose), proved, kept)
        for statement in (
            _BALANCES,
            _PROVED_LOTS + _LOTS,
            _PROVED_LOTS + _LOT_FACTS,
            _PROVED_LOTS + _OVERDRAWN,
            _PROVED_DEBTS + _DEBTS,
            _PROVED_DEBTS + _DEBITS,
            _STRANGERS,
            _SETTLED,
            _USED_LATE,
            _EXPIRED_EARLY,
            _RETURNED,
            _RETURNED_LATE,
            _UNDONE,
            _UNDONE_TWICE,
            _ORPHANS,
            _REFUND_ORPHANS,
            _MOVED,
            _OTHER_TRANSFERS,
            _LEFT_BEHIND,
            _EARNED,
            _USED,
            _TAKEN,
            _GIVEN,
        )
        for what, whose, proved, kept in rows(statement)
    )


def rebuild() -> None:
    """Make lots, balances and debts anew from the ledger, all or nothing.

    What the ledger itself does not bear, such as an overdrawn lot, stays to be named.
    """
    with writing():
        run("DELETE FROM point_balance")
        run(_BALANCES_ANEW)
        run("DELETE FROM point_lot")
        run(" ".join(_LOTS_ANEW))
        run("DELETE FROM point_debt")
        run(" ".join(_DEBTS_ANEW))
