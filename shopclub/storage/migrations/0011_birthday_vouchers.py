"""A birthday's perk may be a voucher, which is issued without a sale."""

from typing import Any

STATEMENTS = """
CREATE TABLE birthday_perk_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    year INTEGER NOT NULL,
    occurs_on TEXT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('multiplier', 'points', 'voucher')),
    worth INTEGER NOT NULL CHECK (worth > 0),
    sale_id TEXT REFERENCES sale (id) DEFERRABLE INITIALLY DEFERRED,
    voucher_id INTEGER REFERENCES voucher (id),
    returned_by TEXT REFERENCES sale_refund (id),
    CHECK ((kind = 'voucher') = (voucher_id IS NOT NULL)),
    CHECK ((kind = 'voucher') = (sale_id IS NULL))
) STRICT;
INSERT INTO birthday_perk_anew
    (id, member_id, year, occurs_on, day, kind, worth, sale_id, returned_by)
SELECT id, member_id, year, occurs_on, day, kind, worth, sale_id, returned_by FROM birthday_perk;
DROP TABLE birthday_perk;
ALTER TABLE birthday_perk_anew RENAME TO birthday_perk;
CREATE UNIQUE INDEX birthday_perk_once ON birthday_perk (member_id, year)
    WHERE returned_by IS NULL;
CREATE UNIQUE INDEX birthday_perk_sale ON birthday_perk (sale_id);
CREATE UNIQUE INDEX birthday_perk_voucher ON birthday_perk (voucher_id)
    WHERE voucher_id IS NOT NULL;
"""


def up(migrator: Any, db: Any) -> None:
    """Make the table anew; its rows keep their ids."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
