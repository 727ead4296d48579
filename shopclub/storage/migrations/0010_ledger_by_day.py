"""The ledger by day: what a day or a week moved is read without a walk over all entries."""

from typing import Any

STATEMENTS = """
CREATE INDEX point_entry_day ON point_entry (day, unit, kind, points);
"""


def up(migrator: Any, db: Any) -> None:
    """Make the index."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
