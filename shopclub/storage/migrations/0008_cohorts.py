"""Members by the month of their first purchase and the months in which they bought."""

from typing import Any

STATEMENTS = """
CREATE TABLE sales_by_cohort (
    cohort TEXT NOT NULL,
    month TEXT NOT NULL,
    members INTEGER NOT NULL,
    PRIMARY KEY (cohort, month)
) STRICT, WITHOUT ROWID;
INSERT INTO sales_by_cohort
WITH bought AS (
    SELECT s.member_id, substr(s.day, 1, 7) AS month
    FROM sale s
    WHERE s.member_id IS NOT NULL AND CASE
        WHEN s.list_amount - s.tier_discount > 0 AND s.paid + s.points_money = (
            SELECT sum(r.bill) FROM sale_refund r WHERE r.sale_id = s.id
        ) THEN 0 ELSE 1 END = 1
    GROUP BY s.member_id, substr(s.day, 1, 7)
), begun AS (
    SELECT member_id, min(month) AS cohort FROM bought GROUP BY member_id
)
SELECT f.cohort, b.month, count(*)
FROM bought b JOIN begun f ON f.member_id = b.member_id GROUP BY f.cohort, b.month;
"""


def up(migrator: Any, db: Any) -> None:
    """Make the table and fill it from the sales there are."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
