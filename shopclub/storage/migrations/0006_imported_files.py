"""The files that came in: the same bytes come in once for each kind of list."""

from typing import Any

STATEMENTS = """
CREATE TABLE imported_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    kind TEXT NOT NULL CHECK (kind IN ('members', 'balances', 'purchases')),
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    added INTEGER NOT NULL CHECK (added >= 0),
    left_out INTEGER NOT NULL CHECK (left_out >= 0)
) STRICT;
CREATE UNIQUE INDEX imported_file_sha256 ON imported_file (sha256, kind);
"""


def up(migrator: Any, db: Any) -> None:
    """Make the table."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
