"""A birthday's perk may be a gift of the catalogue, which is given for no points.

What gave a perk back is a refund, or the undoing of its gift: `check` proves which.
"""

from typing import Any

STATEMENTS = """
CREATE TABLE gift_redemption_anew (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    gift_id INTEGER NOT NULL REFERENCES gift (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    points INTEGER NOT NULL CHECK (points >= 0),
    money INTEGER NOT NULL CHECK (money >= 0),
    means TEXT NOT NULL,
    content TEXT NOT NULL,
    slip TEXT NOT NULL
) STRICT;
INSERT INTO gift_redemption_anew
    (id, number, gift_id, member_id, at, day, staff_id, points, money, means, content, slip)
SELECT id, number, gift_id, member_id, at, day, staff_id, points, money, means, content, slip
FROM gift_redemption;
DROP TABLE gift_redemption;
ALTER TABLE gift_redemption_anew RENAME TO gift_redemption;
CREATE INDEX gift_redemption_member ON gift_redemption (member_id, at);
CREATE INDEX gift_redemption_day ON gift_redemption (day);
CREATE TABLE birthday_perk_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    year INTEGER NOT NULL,
    occurs_on TEXT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('multiplier', 'points', 'voucher', 'gift')),
    worth INTEGER NOT NULL CHECK (worth > 0),
    sale_id TEXT REFERENCES sale (id) DEFERRABLE INITIALLY DEFERRED,
    voucher_id INTEGER REFERENCES voucher (id),
    redemption_id TEXT REFERENCES gift_redemption (id),
    returned_by TEXT,
    CHECK ((kind = 'voucher') = (voucher_id IS NOT NULL)),
    CHECK ((kind = 'gift') = (redemption_id IS NOT NULL)),
    CHECK ((kind IN ('voucher', 'gift')) = (sale_id IS NULL))
) STRICT;
INSERT INTO birthday_perk_anew
    (id, member_id, year, occurs_on, day, kind, worth, sale_id, voucher_id, returned_by)
SELECT id, member_id, year, occurs_on, day, kind, worth, sale_id, voucher_id, returned_by
FROM birthday_perk;
DROP TABLE birthday_perk;
ALTER TABLE birthday_perk_anew RENAME TO birthday_perk;
CREATE UNIQUE INDEX birthday_perk_once ON birthday_perk (member_id, year)
    WHERE returned_by IS NULL;
CREATE UNIQUE INDEX birthday_perk_sale ON birthday_perk (sale_id);
CREATE UNIQUE INDEX birthday_perk_voucher ON birthday_perk (voucher_id)
    WHERE voucher_id IS NOT NULL;
CREATE UNIQUE INDEX birthday_perk_gift ON birthday_perk (redemption_id)
    WHERE redemption_id IS NOT NULL;
"""


def up(migrator: Any, db: Any) -> None:
    """Make both tables anew; their rows keep their ids."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
