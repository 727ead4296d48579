"""Notes about a member: dated, with who wrote each; erased with the person."""

from typing import Any

STATEMENTS = """
CREATE TABLE member_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX member_note_member ON member_note (member_id, day, at);
"""


def up(migrator: Any, db: Any) -> None:
    """Make the table; the one note of signup stays among the particulars."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
