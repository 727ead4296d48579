"""People who work here: since when, last seen, when they went; and the owner's way back in.

What the log says of those who are here already is read once.
"""

from typing import Any

STATEMENTS = """
ALTER TABLE staff ADD COLUMN since TEXT;
ALTER TABLE staff ADD COLUMN last_sign_in INTEGER;
ALTER TABLE staff ADD COLUMN gone_on TEXT;
ALTER TABLE staff ADD COLUMN code_failures INTEGER NOT NULL DEFAULT 0 CHECK (code_failures >= 0);
ALTER TABLE staff ADD COLUMN code_locked_until INTEGER;
UPDATE staff SET since = found.day FROM (
    SELECT subject, min(id), day FROM audit_line WHERE action = 'appoint' GROUP BY subject
) found WHERE found.subject = 'staff:' || staff.id;
UPDATE staff SET last_sign_in = found.at FROM (
    SELECT subject, max(id), at FROM audit_line WHERE action = 'sign in' GROUP BY subject
) found WHERE found.subject = 'staff:' || staff.id;
CREATE TABLE recovery_code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    code_hash TEXT NOT NULL,
    made_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('live', 'spent', 'replaced'))
) STRICT;
CREATE UNIQUE INDEX recovery_code_live ON recovery_code (staff_id) WHERE state = 'live';
"""


def up(migrator: Any, db: Any) -> None:
    """Add the columns and the table; nobody has a recovery code yet."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
