"""Two memberships that are one: who went into whom, and for whom their sales were rung up.

And the vouchers of a member, found at once for the page.
"""

from typing import Any

STATEMENTS = """
CREATE TABLE member_merge (
    gone_id INTEGER PRIMARY KEY REFERENCES member (id),
    into_id INTEGER NOT NULL REFERENCES member (id) CHECK (into_id <> gone_id),
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id)
) STRICT;
CREATE INDEX member_merge_into ON member_merge (into_id);
CREATE TABLE member_now (
    gone_id INTEGER PRIMARY KEY REFERENCES member (id),
    now_id INTEGER NOT NULL REFERENCES member (id)
) STRICT;
CREATE INDEX member_now_now ON member_now (now_id);
CREATE TABLE sale_first_member (
    sale_id TEXT PRIMARY KEY REFERENCES sale (id),
    member_id INTEGER NOT NULL REFERENCES member (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX voucher_member ON voucher (member_id, id) WHERE member_id IS NOT NULL;
"""


def up(migrator: Any, db: Any) -> None:
    """Make the tables; nobody was merged before."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
