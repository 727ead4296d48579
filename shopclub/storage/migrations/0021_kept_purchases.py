"""A purchase that came back whole is none of its member's any more."""

from typing import Any

STATEMENT = """
UPDATE sales_by_member SET visits = visits - b.sales
FROM (
    SELECT s.member_id, count(*) AS sales
    FROM (SELECT sale_id, sum(bill) AS bill FROM sale_refund GROUP BY sale_id) AS r
    JOIN sale s ON s.id = r.sale_id
    WHERE r.bill = s.paid + s.points_money AND s.list_amount > s.tier_discount
      AND s.member_id IS NOT NULL
    GROUP BY s.member_id
) AS b WHERE b.member_id = sales_by_member.member_id
"""


def up(migrator: Any, db: Any) -> None:
    """Take them from the purchases that are kept of each member."""
    db.execute_sql(STATEMENT)
