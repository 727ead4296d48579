"""Proof of gifts and vouchers: stock from moves, points from the ledger, uses from the sales."""

from shopclub.rewards import seals
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import rows, run, writing

Difference = tuple[str, str, int, int]

_STOCK = """
SELECT 'stock of gift', g.id, coalesce(sum(m.change), 0), g.stock
FROM gift g LEFT JOIN gift_stock m ON m.gift_id = g.id
WHERE g.stock IS NOT NULL GROUP BY g.id, g.stock HAVING g.stock <> coalesce(sum(m.change), 0)
"""
_PIECES = """
SELECT 'stock of gift', gift_id, CASE reason WHEN 'given' THEN -1 ELSE 1 END, change
FROM gift_stock
WHERE reason <> 'counted' AND change <> CASE reason WHEN 'given' THEN -1 ELSE 1 END
"""
_POINTS = """
SELECT 'points of gift', r.id, r.points, coalesce(-e.points, 0)
FROM gift_redemption r LEFT JOIN point_entry e
    ON e.source = 'gift:' || r.id || ':redeem' AND e.member_id = r.member_id AND e.day = r.day
WHERE coalesce(-e.points, 0) <> r.points
"""
_POINTS_BACK = """
SELECT 'points of gift undone', r.id, r.points, coalesce(e.points, 0)
FROM gift_undoing u JOIN gift_redemption r ON r.id = u.redemption_id
LEFT JOIN point_entry e
    ON e.source = 'gift:' || r.id || ':restore' AND e.member_id = r.member_id AND e.day = u.day
WHERE coalesce(e.points, 0) <> r.points
"""
_ORPHANS = """
SELECT 'points without their gift', e.id, 0, e.points
FROM point_entry e
LEFT JOIN gift_redemption r ON r.id = substr(e.source, 6, length(e.source) - 6 - length(e.kind))
LEFT JOIN gift_undoing u ON u.redemption_id = r.id
WHERE e.source >= 'gift:' AND e.source < 'gift;' AND e.kind IN ('redeem', 'restore')
    AND (r.id IS NULL OR (e.kind = 'restore' AND u.redemption_id IS NULL))
"""
_SLIPS = unless_broken(
    """
SELECT 'slip of gift', r.id, r.points, json_extract(r.slip, '$.points') FROM gift_redemption r
WHERE json_extract(r.slip, '$.points') <> r.points OR json_extract(r.slip, '$.added') <> r.money
   OR json_extract(r.slip, '$.number') <> r.number
"""
)
_MONEY = """
WITH handed AS (
    SELECT number, money FROM gift_redemption
    UNION ALL SELECT u.number, -r.money
    FROM gift_undoing u JOIN gift_redemption r ON r.id = u.redemption_id
)
SELECT 'money of gift', coalesce(t.number, h.number), coalesce(h.money, 0), coalesce(t.money, 0)
FROM handed h FULL JOIN till_slip t ON t.number = h.number
WHERE h.number IS NULL OR t.number IS NULL OR h.money <> t.money
"""
_LOGGED = unless_broken(
    """
WITH logged AS (
    SELECT substr(subject, 6) AS number, action, detail FROM audit_line
    WHERE action IN ('gift', 'undo gift')
), done AS (
    SELECT number, 'gift' AS action, points, money FROM gift_redemption
    UNION ALL SELECT u.number, 'undo gift', r.points, r.money
    FROM gift_undoing u JOIN gift_redemption r ON r.id = u.redemption_id
)
SELECT 'gift against its audit line', coalesce(d.number, a.number), coalesce(d.points, 0),
       coalesce(json_extract(a.detail, '$.points'), 0)
FROM logged a FULL JOIN done d ON d.number = a.number AND d.action = a.action
WHERE d.number IS NULL OR a.number IS NULL OR json_extract(a.detail, '$.points') <> d.points
   OR json_extract(a.detail, '$.money') <> d.money
"""
)
_PROVED_STATES = """
    SELECT v.id, coalesce(n.now_id, v.member_id) AS member_id, coalesce((
        SELECT CASE WHEN m.kind = 'returned' THEN 'issued' ELSE m.kind END
        FROM voucher_move m WHERE m.voucher_id = v.id ORDER BY m.turn DESC LIMIT 1
    ), 'issued') AS state, coalesce((
        SELECT m.last_on FROM voucher_move m
        WHERE m.voucher_id = v.id AND m.last_on IS NOT NULL ORDER BY m.turn DESC LIMIT 1
    ), v.last_on) AS last_on, (
        SELECT count(*) FROM voucher_move m WHERE m.voucher_id = v.id
    ) AS turns
    FROM voucher v LEFT JOIN member_now n ON n.gone_id = v.member_id
"""
_STATES = f"""
SELECT 'state of voucher', coalesce(p.id, k.voucher_id), coalesce(p.turns, -1),
       coalesce(k.turns, -1)
FROM ({_PROVED_STATES}) p FULL JOIN voucher_state k ON k.voucher_id = p.id
WHERE p.id IS NULL OR k.voucher_id IS NULL OR p.state <> k.state OR p.last_on <> k.last_on
   OR p.turns <> k.turns OR coalesce(p.member_id, 0) <> coalesce(k.member_id, 0)
"""  # noqa: S608
_STATES_ANEW = f"""
INSERT INTO voucher_state (voucher_id, member_id, state, last_on, turns)
SELECT id, member_id, state, last_on, turns FROM ({_PROVED_STATES}) AS proved
"""  # noqa: S608
_STOCK_ANEW = """
UPDATE gift SET stock = (
    SELECT CASE WHEN coalesce(sum(m.change), 0) < 0 THEN 0 ELSE coalesce(sum(m.change), 0) END
    FROM gift_stock m WHERE m.gift_id = gift.id
) WHERE stock IS NOT NULL
"""
_TURNS = """
SELECT 'moves of voucher', m.voucher_id, m.turn, coalesce(b.turn, 0)
FROM voucher_move m
LEFT JOIN voucher_move b ON b.voucher_id = m.voucher_id AND b.turn = m.turn - 1
WHERE (m.turn > 1 AND b.turn IS NULL)
   OR CASE WHEN m.kind = 'returned'
      THEN b.turn IS NULL OR b.kind <> 'used' OR b.sale_id <> m.sale_id
      ELSE b.turn IS NOT NULL AND b.kind <> 'returned' END
"""
_USED = """
SELECT 'voucher of sale', coalesce(s.id, m.sale_id), coalesce(s.voucher_money, 0),
       coalesce(m.amount, 0)
FROM (SELECT * FROM sale WHERE voucher_money > 0) s
FULL JOIN (SELECT * FROM voucher_move WHERE kind = 'used') m ON m.sale_id = s.id
WHERE coalesce(s.voucher_money, 0) <> coalesce(m.amount, 0)
"""
_MOVED = """
SELECT 'move of voucher', m.voucher_id, 1, 0
FROM voucher_move m LEFT JOIN sale s ON s.id = m.sale_id
LEFT JOIN sale_refund r ON r.id = m.refund_id AND r.sale_id = m.sale_id
WHERE CASE m.kind
    WHEN 'used' THEN s.id IS NULL OR m.at <> s.at OR m.day <> s.day OR m.staff_id IS NOT s.staff_id
        OR m.last_on IS NOT NULL OR m.refund_id IS NOT NULL
    WHEN 'returned' THEN r.id IS NULL OR m.at <> r.at OR m.day <> r.day
        OR m.staff_id IS NOT r.staff_id OR m.amount <> 0 OR m.last_on IS NULL
    ELSE m.sale_id IS NOT NULL OR m.refund_id IS NOT NULL OR m.amount <> 0
END
"""
_OTHERS = """
SELECT 'voucher of another member', m.voucher_id, v.member_id, coalesce(s.member_id, 0)
FROM voucher_move m JOIN voucher v ON v.id = m.voucher_id JOIN sale s ON s.id = m.sale_id
LEFT JOIN member_now n ON n.gone_id = v.member_id
WHERE m.kind = 'used' AND coalesce(n.now_id, v.member_id) <> coalesce(s.member_id, 0)
"""
_GIVEN_BACK = """
WITH refunded AS (
    SELECT s.id FROM sale s JOIN sale_refund r ON r.sale_id = s.id
    WHERE s.voucher_money > 0 GROUP BY s.id, s.paid, s.points_money
    HAVING sum(r.money) = s.paid AND sum(r.bill) = s.paid + s.points_money
)
SELECT 'voucher given back', coalesce(p.id, m.sale_id),
       CASE WHEN p.id IS NULL THEN 0 ELSE 1 END, CASE WHEN m.sale_id IS NULL THEN 0 ELSE 1 END
FROM refunded p
FULL JOIN (SELECT * FROM voucher_move WHERE kind = 'returned') m ON m.sale_id = p.id
WHERE p.id IS NULL OR m.sale_id IS NULL
"""


def differences() -> tuple[Difference, ...]:
    """Return whatever rows do not bear out: what, whose, proved, kept."""
    found = tuple(
        (what, str(whose), proved, kept)
        for statement in (
            _STOCK,
            _PIECES,
            _POINTS,
            _POINTS_BACK,
            _ORPHANS,
            _SLIPS,
            _MONEY,
            _LOGGED,
            _STATES,
            _TURNS,
            _USED,
            _MOVED,
            _OTHERS,
            _GIVEN_BACK,
        )
        for what, whose, proved, kept in rows(statement)
    )
    return (*found, *seals.differences())


def rebuild() -> None:
    """Make stocks and the places of vouchers anew from their moves, all or nothing."""
    with writing():
        run(_STOCK_ANEW)
        run("DELETE FROM voucher_state")
        run(_STATES_ANEW)
