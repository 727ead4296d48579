"""Proof of perks: a sale, a credit, a voucher or a gift bears each out; no year has two."""

from typing import Any

from shopclub.staff.audit import seal_of
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import each_row, rows

Difference = tuple[str, str, int, int]

_MULTIPLIED = """
SELECT 'birthday multiplier', p.member_id, p.worth, coalesce(s.multiplier_hundredths, 0)
FROM birthday_perk p
LEFT JOIN member_now n ON n.gone_id = p.member_id
LEFT JOIN sale s
  ON s.id = p.sale_id AND s.member_id = coalesce(n.now_id, p.member_id) AND s.day = p.day
WHERE p.kind = 'multiplier' AND coalesce(s.multiplier_hundredths, 0) <> p.worth
  AND (coalesce(s.multiplier_hundredths, 0) < p.worth OR NOT EXISTS (
    SELECT 1 FROM setting WHERE name = 'points' AND effective <= s.day
       AND json_extract(value, '$.multipliers') = 'added'
  ))
"""
_CREDITED = """
SELECT 'birthday points', p.member_id, p.worth, coalesce(e.points, 0)
FROM birthday_perk p
LEFT JOIN point_entry e
  ON e.member_id = p.member_id AND e.kind = 'bonus'
 AND e.source = 'birthday:' || p.member_id || ':' || p.year
WHERE p.kind = 'points' AND coalesce(e.points, 0) <> p.worth
UNION ALL
SELECT 'birthday points', e.member_id, 0, e.points
FROM point_entry e
WHERE e.kind = 'bonus' AND e.source >= 'birthday:' AND e.source < 'birthday;' AND NOT EXISTS (
    SELECT 1 FROM birthday_perk p WHERE p.member_id = e.member_id AND p.kind = 'points'
       AND e.source = 'birthday:' || p.member_id || ':' || p.year
)
"""
_ISSUED = """
SELECT 'birthday voucher', p.member_id, p.worth, coalesce(v.amount + v.basis_points, 0)
FROM birthday_perk p
LEFT JOIN voucher v
  ON v.id = p.voucher_id AND v.member_id = p.member_id AND v.day = p.day
 AND v.source = 'birthday:' || p.member_id || ':' || p.year
WHERE p.kind = 'voucher' AND coalesce(v.amount + v.basis_points, 0) <> p.worth
UNION ALL
SELECT 'birthday voucher', v.member_id, 0, v.amount + v.basis_points
FROM voucher v
WHERE v.source >= 'birthday:' AND v.source < 'birthday;'
  AND NOT EXISTS (SELECT 1 FROM birthday_perk p WHERE p.voucher_id = v.id)
"""
_GIVEN = """
SELECT 'birthday gift', p.member_id, p.worth, coalesce(r.gift_id, 0)
FROM birthday_perk p
LEFT JOIN gift_redemption r
  ON r.id = p.redemption_id AND r.member_id = p.member_id AND r.day = p.day
 AND r.points = 0 AND r.money = 0
WHERE p.kind = 'gift' AND coalesce(r.gift_id, 0) <> p.worth
UNION ALL
SELECT 'birthday gift', r.member_id, 0, r.gift_id
FROM gift_redemption r
WHERE r.points = 0 AND NOT EXISTS (SELECT 1 FROM birthday_perk p WHERE p.redemption_id = r.id)
UNION ALL
SELECT 'birthday gift taken back', p.member_id,
       CASE WHEN u.redemption_id IS NULL THEN 0 ELSE 1 END,
       CASE WHEN p.returned_by IS NULL THEN 0 ELSE 1 END
FROM birthday_perk p LEFT JOIN gift_undoing u ON u.redemption_id = p.redemption_id
WHERE p.kind = 'gift' AND u.redemption_id IS NOT p.returned_by
"""
_RETURNED = """
SELECT 'birthday perk of a refunded sale', p.member_id,
       CASE WHEN w.refund_id IS NULL THEN 0 ELSE 1 END,
       CASE WHEN p.returned_by IS NULL THEN 0 ELSE 1 END
FROM birthday_perk p
JOIN sale s ON s.id = p.sale_id
LEFT JOIN (
    SELECT r.sale_id, max(r.id) AS refund_id, sum(r.money) AS money, sum(r.bill) AS bill
    FROM sale_refund r GROUP BY r.sale_id
) AS w ON w.sale_id = s.id AND w.money = s.paid AND w.bill = s.paid + s.points_money
WHERE p.kind = 'multiplier'
  AND (w.refund_id IS NULL) <> (p.returned_by IS NULL)
UNION ALL
SELECT 'birthday perk of a refunded sale', p.member_id, 0, 1
FROM birthday_perk p LEFT JOIN sale_refund r ON r.id = p.returned_by AND r.sale_id = p.sale_id
WHERE p.returned_by IS NOT NULL AND p.kind <> 'gift'
  AND (r.id IS NULL OR p.kind <> 'multiplier')
"""
_ONCE = """
SELECT 'birthday perks of a year', member_id, 1, count(*)
FROM birthday_perk WHERE returned_by IS NULL GROUP BY member_id, year HAVING count(*) > 1
"""

_SEALED = unless_broken("""
WITH told AS (
    SELECT action, subject, json_extract(detail, '$.perk') AS seal,
        json_extract(detail, '$.redemption') AS redemption
    FROM audit_line
    WHERE action IN ('sale', 'issue voucher', 'gift') AND instr(detail, '"perk": ') > 0
), found AS (
    SELECT p.*, t.seal FROM told t JOIN birthday_perk p ON p.sale_id = substr(t.subject, 6)
    WHERE t.action = 'sale'
    UNION ALL
    SELECT p.*, t.seal FROM told t JOIN birthday_perk p ON p.voucher_id = substr(t.subject, 9) + 0
    WHERE t.action = 'issue voucher'
    UNION ALL
    SELECT p.*, t.seal FROM told t JOIN birthday_perk p ON p.redemption_id = t.redemption
    WHERE t.action = 'gift'
)
SELECT f.id, e.member_id IS NOT NULL, f.member_id, f.year, f.occurs_on, f.day, f.kind, f.worth,
       f.seal
FROM found f LEFT JOIN member_erased e ON e.member_id = f.member_id
""")


def differences() -> tuple[Difference, ...]:
    """Return each perk that its sale, credit, voucher, gift or refund does not bear out."""
    found = tuple(
        (what, str(whose), proved, kept)
        for statement in (_MULTIPLIED, _CREDITED, _ISSUED, _GIVEN, _RETURNED, _ONCE)
        for what, whose, proved, kept in rows(statement)
    )
    sealed = (
        ("birthday perk against its seal", str(perk[0]), 0, 0)
        for *perk, seal in each_row(_SEALED)
        if not _is_as_sealed(*perk, seal=seal)
    )
    return (*found, *sealed)


def _is_as_sealed(_perk: int, is_erased: int, *row: Any, seal: str) -> bool:
    """Tell whether a perk is as sealed; when the birthday of an erased person was is forgotten.

    The day on which the perk was given stands in its place, and a sale, points or a voucher bear
    out the rest.
    """
    occurs_on, day = row[2:4]
    return bool(occurs_on == day) if is_erased else seal_of(*row) == seal
