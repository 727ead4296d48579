"""How many sales came back whole, by the day and the month on which the last of each did."""

from typing import Any

_RETURNED = """
    SELECT r.day AS day, count(*) AS sales
    FROM (
        SELECT sale_id, sum(bill) AS bill, max(day) AS day FROM sale_refund GROUP BY sale_id
    ) AS r JOIN sale s ON s.id = r.sale_id
    WHERE r.bill = s.paid + s.points_money AND s.list_amount > s.tier_discount
    GROUP BY r.day
"""
STATEMENTS = f"""
ALTER TABLE sales_by_day ADD COLUMN returned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sales_by_month ADD COLUMN returned INTEGER NOT NULL DEFAULT 0;
UPDATE sales_by_day SET returned = b.sales
FROM ({_RETURNED}) AS b WHERE b.day = sales_by_day.day;
UPDATE sales_by_month SET returned = b.sales
FROM (
    SELECT substr(day, 1, 7) AS month, sum(sales) AS sales
    FROM ({_RETURNED}) AS d GROUP BY substr(day, 1, 7)
) AS b WHERE b.month = sales_by_month.month;
"""  # noqa: S608  # our own words only


def up(migrator: Any, db: Any) -> None:
    """Add the column to both tables and fill it from the refunds there are."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
