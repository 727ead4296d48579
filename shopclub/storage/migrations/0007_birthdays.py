"""Birthdays: days of the family, greetings, perks, and who may be reminded, found by the day."""

from typing import Any

STATEMENTS = """
ALTER TABLE member_person ADD COLUMN
    reminded INTEGER NOT NULL DEFAULT 0 CHECK (reminded IN (0, 1));
UPDATE member_person SET reminded = 1 WHERE (
    SELECT c.given FROM member_consent c
    WHERE c.member_id = member_person.member_id AND c.purpose = 'reminders'
    ORDER BY c.id DESC LIMIT 1
) = 1;
CREATE INDEX member_person_birthday
    ON member_person (birth_calendar, birth_month, birth_day, birth_leap, reminded)
    WHERE living = 1 AND birth_calendar IS NOT NULL;
CREATE TABLE family_day (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    name TEXT NOT NULL,
    birth_calendar TEXT NOT NULL CHECK (birth_calendar IN ('solar', 'lunar')),
    birth_month INTEGER NOT NULL CHECK (birth_month BETWEEN 1 AND 12),
    birth_day INTEGER NOT NULL CHECK (birth_day BETWEEN 1 AND 31),
    birth_leap INTEGER NOT NULL CHECK (birth_leap IN (0, 1)),
    birth_year INTEGER
) STRICT;
CREATE INDEX family_day_member ON family_day (member_id, id);
CREATE INDEX family_day_birthday ON family_day (birth_calendar, birth_month, birth_day);
CREATE TABLE greeting (
    member_id INTEGER NOT NULL REFERENCES member (id),
    family_day_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    day TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('said', 'called', 'wrote')),
    at INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    PRIMARY KEY (member_id, family_day_id, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX greeting_day ON greeting (day);
CREATE TABLE birthday_perk (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    year INTEGER NOT NULL,
    occurs_on TEXT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('multiplier', 'points')),
    worth INTEGER NOT NULL CHECK (worth > 0),
    sale_id TEXT NOT NULL REFERENCES sale (id) DEFERRABLE INITIALLY DEFERRED,
    returned_by TEXT REFERENCES sale_refund (id)
) STRICT;
CREATE UNIQUE INDEX birthday_perk_once ON birthday_perk (member_id, year)
    WHERE returned_by IS NULL;
CREATE UNIQUE INDEX birthday_perk_sale ON birthday_perk (sale_id);
"""


def up(migrator: Any, db: Any) -> None:
    """Make the tables; who agreed to reminders is read from the answers once."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
