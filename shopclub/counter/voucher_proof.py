"""Proof of welcome vouchers: each came with a promotion, once, and went only with its undoing."""

from shopclub.storage.database import rows

Difference = tuple[str, str, int, int]

_PROMOTED = """
SELECT 'welcome voucher', v.id, 1, 0 FROM voucher v
WHERE v.source >= 'welcome:' AND v.source < 'welcome;' AND NOT EXISTS (
    SELECT 1 FROM tier_change c WHERE c.member_id = v.member_id AND c.day = v.day
        AND c.reason LIKE 'sale:%' AND c.from_tier <> c.to_tier
)
"""
_UNDONE = """
SELECT 'welcome voucher of a promotion undone', m.voucher_id, 0, 1
FROM voucher_move m JOIN voucher v ON v.id = m.voucher_id
WHERE m.kind = 'void' AND m.reason = 'promotion undone' AND NOT EXISTS (
    SELECT 1 FROM tier_change c WHERE c.member_id = v.member_id AND c.day = m.day
        AND c.reason LIKE 'refund:%' AND c.from_tier <> c.to_tier
)
"""
_ONCE = """
WITH welcoming AS (
    SELECT v.id, v.member_id, substr(v.source, length('welcome:' || v.member_id || ':') + 1) AS what
    FROM voucher v WHERE v.source >= 'welcome:' AND v.source < 'welcome;' AND NOT EXISTS (
        SELECT 1 FROM voucher_move m WHERE m.voucher_id = v.id AND m.reason = 'promotion undone'
    )
)
SELECT 'welcome vouchers of a tier', member_id, 1, count(*) FROM welcoming
GROUP BY member_id, CASE WHEN instr(what, ':') THEN substr(what, 1, instr(what, ':') - 1)
    ELSE what END
HAVING count(*) > 1
"""


def differences() -> tuple[Difference, ...]:
    """Return each welcome voucher that no promotion, or no undoing, bears out."""
    return tuple(
        (what, str(whose), proved, kept)
        for statement in (_PROMOTED, _UNDONE, _ONCE)
        for what, whose, proved, kept in rows(statement)
    )
