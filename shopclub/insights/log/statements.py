"""The SQL of what lines of the log speak of: each row begins with the key it is asked by."""

SALES = "SELECT id, number, member_id FROM sale WHERE id IN (SELECT value FROM json_each(?1))"
REFUNDS = """
SELECT r.id, r.number, s.member_id FROM sale_refund r JOIN sale s ON s.id = r.sale_id
WHERE r.id IN (SELECT value FROM json_each(?1))
"""
GIFTS = "SELECT id, name FROM gift WHERE id IN (SELECT value FROM json_each(?1))"
SLIPS = """
SELECT r.number, g.name, r.member_id, g.id FROM gift_redemption r JOIN gift g ON g.id = r.gift_id
WHERE r.number IN (SELECT value FROM json_each(?1))
UNION ALL
SELECT u.number, g.name, r.member_id, g.id FROM gift_undoing u
JOIN gift_redemption r ON r.id = u.redemption_id JOIN gift g ON g.id = r.gift_id
WHERE u.number IN (SELECT value FROM json_each(?1))
"""
VOUCHERS = """
SELECT v.id, v.code, s.member_id FROM voucher v JOIN voucher_state s ON s.voucher_id = v.id
WHERE v.id IN (SELECT value FROM json_each(?1))
"""
MEMBERS = """
SELECT m.id, coalesce(p.name, ''), c.number FROM member m
LEFT JOIN member_person p ON p.member_id = m.id
LEFT JOIN member_card c ON c.member_id = m.id AND c.valid = 1 AND c.kind = 'card'
WHERE m.id IN (SELECT value FROM json_each(?1))
"""
SETTINGS = """
SELECT n.id, (SELECT o.value FROM setting o WHERE o.name = n.name AND o.id < n.id
              ORDER BY o.id DESC LIMIT 1), n.value
FROM setting n WHERE n.id IN (SELECT value FROM json_each(?1))
"""
SHOWN_BECAUSE = """
SELECT member_id || ':' || at, before FROM member_edit
WHERE member_id IN (SELECT value FROM json_each(?1)) AND field = 'phone shown'
"""
POINT_NOTES = """
SELECT entry_id, text FROM point_note WHERE entry_id IN (SELECT value FROM json_each(?1))
"""
OF_A_NUMBER = """
SELECT 'sale:' || id FROM sale WHERE number = ?1
UNION ALL SELECT 'refund:' || r.id FROM sale s JOIN sale_refund r ON r.sale_id = s.id
WHERE s.number = ?1
UNION ALL SELECT 'refund:' || id FROM sale_refund WHERE number = ?1
UNION ALL SELECT 'gift:' || number FROM till_slip WHERE number = ?1
UNION ALL SELECT 'voucher:' || id FROM voucher WHERE code = ?1
"""
OF_A_MEMBER = """
SELECT 'sale:' || id FROM sale WHERE member_id = ?1
UNION ALL SELECT 'refund:' || r.id FROM sale s JOIN sale_refund r ON r.sale_id = s.id
WHERE s.member_id = ?1
UNION ALL SELECT 'gift:' || number FROM gift_redemption WHERE member_id = ?1
UNION ALL SELECT 'gift:' || u.number FROM gift_redemption r
JOIN gift_undoing u ON u.redemption_id = r.id WHERE r.member_id = ?1
UNION ALL SELECT 'voucher:' || voucher_id FROM voucher_state WHERE member_id = ?1
"""
