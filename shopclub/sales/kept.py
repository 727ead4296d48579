"""Which sales count as purchases: all but those that came back whole."""

_KEPT = """CASE WHEN s.list_amount - s.tier_discount > 0 AND s.paid + s.points_money = (
    SELECT sum(r.bill) FROM sale_refund r WHERE r.sale_id = s.id{until}
) THEN 0 ELSE 1 END"""
KEPT = _KEPT.format(until="")
"""1 for a sale `s` of which something stays; 0 for one that came back whole."""
KEPT_UNTIL = _KEPT.format(until=" AND r.day <= ?")
"""The same by what had come back at the end of a day."""
