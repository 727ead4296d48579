"""Sales that came back whole, counted anew: by SQL of the proof's own, and of refunds alone."""

WHOLE_BACK = """
    (SELECT sale_id, sum(bill) AS bill, max(day) AS day FROM sale_refund GROUP BY sale_id) r
    JOIN sale s ON s.id = r.sale_id
    WHERE r.bill = s.paid + s.points_money AND s.list_amount > s.tier_discount
"""
"""What a sale `s` that came back whole is read from; `r.day` is the day by which it had."""

RETURNED = f"WITH back AS (SELECT r.day FROM {WHOLE_BACK})"  # noqa: S608  # our own words
DAYS_RETURNED = "SELECT day, count(*) AS returned FROM back GROUP BY day"
MONTHS_RETURNED = """
SELECT substr(day, 1, 7) AS month, count(*) AS returned FROM back GROUP BY substr(day, 1, 7)
"""
MEMBERS_RETURNED = f"""
SELECT s.member_id, count(*) AS sales FROM {WHOLE_BACK}
    AND s.member_id IS NOT NULL GROUP BY s.member_id
"""  # noqa: S608  # our own words
FILL_RETURNED = f"""
{RETURNED}
UPDATE sales_by_day SET returned = b.returned
FROM ({DAYS_RETURNED}) AS b WHERE b.day = sales_by_day.day
"""  # noqa: S608  # our own words
"""Fills in the days just made: each on which something came back has a row."""
