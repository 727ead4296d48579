"""The shop's own sign."""

from typing import Any

LOGO = """
CREATE TABLE logo (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    png BLOB,
    set_at INTEGER NOT NULL,
    staff_id INTEGER
) STRICT
"""


def up(migrator: Any, db: Any) -> None:
    """Make the table."""
    db.execute_sql(LOGO)
