"""Memberships whose person was erased: whose, when and why, and nothing of who it was."""

from typing import Any

STATEMENTS = """
CREATE TABLE member_erased (
    member_id INTEGER PRIMARY KEY REFERENCES member (id),
    card_at INTEGER NOT NULL,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER REFERENCES staff (id),
    why TEXT NOT NULL CHECK (why IN ('asked', 'silent', 'again')),
    cards INTEGER NOT NULL CHECK (cards >= 0)
) STRICT;
"""


def up(migrator: Any, db: Any) -> None:
    """Make the table; nobody was erased before."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
