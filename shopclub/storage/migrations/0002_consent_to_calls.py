"""A purpose of its own for being called: the table of answers is made anew, its rows kept."""

from typing import Any

STATEMENTS = """
CREATE TABLE member_consent_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    purpose TEXT NOT NULL
        CHECK (purpose IN ('membership', 'offers', 'reminders', 'calls')),
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER,
    text_id INTEGER NOT NULL REFERENCES consent_text (id)
) STRICT;
INSERT INTO member_consent_anew SELECT * FROM member_consent;
DROP TABLE member_consent;
ALTER TABLE member_consent_anew RENAME TO member_consent;
CREATE INDEX member_consent_member ON member_consent (member_id, purpose, id);
"""


def up(migrator: Any, db: Any) -> None:
    """Let an answer be about calls too."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
