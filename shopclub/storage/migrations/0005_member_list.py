"""Orders in which the office walks its list of members, each by an index of its own."""

from typing import Any

STATEMENTS = """
CREATE INDEX member_person_sorted ON member_person
    (lower(CASE WHEN latin = '' THEN name ELSE latin END), member_id);
CREATE INDEX member_person_birth ON member_person (birth_month, member_id)
WHERE birth_month IS NOT NULL;
CREATE INDEX member_standing ON member (state, id) WHERE state <> 'active';
CREATE INDEX sales_by_member_paid ON sales_by_member (paid, member_id);
CREATE INDEX point_balance_points ON point_balance (unit, points, member_id);
CREATE INDEX member_tier_tier ON member_tier (tier, member_id);
CREATE INDEX audit_line_of_member ON audit_line (subject, id) WHERE subject GLOB 'member:*';
"""


def up(migrator: Any, db: Any) -> None:
    """Make the indexes."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
