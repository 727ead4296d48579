"""Proof of the totals: every one computed anew from the sales, by SQL of its own."""

from shopclub.storage.database import rows

Difference = tuple[str, str, int, int]

_PAYMENTS = """
SELECT 'payments of sale', s.id, s.paid, coalesce(sum(p.amount), 0)
FROM sale s LEFT JOIN sale_payment p ON p.sale_id = s.id
GROUP BY s.id, s.paid HAVING s.paid <> coalesce(sum(p.amount), 0)
"""

_RECEIPTS = """
SELECT 'receipt of sale', id, paid, json_extract(receipt, '$.to_pay') FROM sale
WHERE json_extract(receipt, '$.to_pay') <> paid OR json_extract(receipt, '$.number') <> number
   OR json_extract(receipt, '$.sale_id') <> id OR json_extract(receipt, '$.used') <> points_used
   OR json_extract(receipt, '$.earned') <> points_earned
"""

_LOGGED = """
WITH logged AS (
    SELECT substr(subject, 6) AS sale_id, detail FROM audit_line WHERE action = 'sale'
)
SELECT 'sale against its audit line', coalesce(s.id, a.sale_id), coalesce(s.paid, 0),
       coalesce(json_extract(a.detail, '$.paid'), 0)
FROM sale s FULL JOIN logged a ON a.sale_id = s.id
WHERE s.id IS NULL OR a.sale_id IS NULL OR json_extract(a.detail, '$.paid') <> s.paid
   OR json_extract(a.detail, '$.used') <> s.points_used
   OR json_extract(a.detail, '$.earned') <> s.points_earned
"""

_BY_DAY = """
WITH proved AS (
    SELECT day, count(*) AS sales, count(member_id) AS member_sales, sum(list_amount) AS listed,
           sum(paid) AS paid, sum(CASE WHEN member_id IS NULL THEN 0 ELSE paid END) AS member_paid
    FROM sale GROUP BY day
)
SELECT 'sales by day: {column}', coalesce(k.day, p.day), coalesce(p.{column}, 0),
       coalesce(k.{column}, 0)
FROM proved p FULL JOIN sales_by_day k ON k.day = p.day
WHERE coalesce(p.{column}, 0) <> coalesce(k.{column}, 0)
"""

_BY_MEMBER = """
WITH proved AS (
    SELECT member_id, count(*) AS visits, max(at) AS last_at, sum(paid) AS paid,
           CAST(replace(max(day), '-', '') AS INTEGER) AS last_day
    FROM sale WHERE member_id IS NOT NULL GROUP BY member_id
),
kept AS (
    SELECT member_id, visits, last_at, paid,
           CAST(replace(last_day, '-', '') AS INTEGER) AS last_day
    FROM sales_by_member
)
SELECT 'sales by member: {column}', coalesce(k.member_id, p.member_id), coalesce(p.{column}, 0),
       coalesce(k.{column}, 0)
FROM proved p FULL JOIN kept k ON k.member_id = p.member_id
WHERE coalesce(p.{column}, 0) <> coalesce(k.{column}, 0)
"""


def differences() -> tuple[Difference, ...]:
    """Return each total that is not the sum of its sales: what, whose, proved, kept."""
    statements = [_PAYMENTS, _RECEIPTS, _LOGGED]
    statements += [
        _BY_DAY.format(column=column)
        for column in ("sales", "member_sales", "listed", "paid", "member_paid")
    ]
    statements += [
        _BY_MEMBER.format(column=column) for column in ("visits", "last_at", "paid", "last_day")
    ]
    return tuple(
        (what, str(whose), proved, kept)
        for statement in statements
        for what, whose, proved, kept in rows(statement)
    )
