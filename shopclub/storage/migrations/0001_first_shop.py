"""The tables of the first release, frozen as they were; later ones change them by later files."""

from typing import Any

TABLES = """
CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    effective TEXT NOT NULL CHECK (effective GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    value TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    staff_id INTEGER
) STRICT;
CREATE INDEX setting_name_effective ON setting (name, effective, id);

CREATE TABLE staff (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('owner', 'manager', 'cashier')),
    pin_hash TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    locked_until INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX staff_name ON staff (name) WHERE active = 1;

CREATE TABLE audit_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    joined_at INTEGER NOT NULL,
    joined_day TEXT NOT NULL,
    staff_id INTEGER,
    state TEXT NOT NULL CHECK (state IN ('active'))
) STRICT;

CREATE TABLE member_person (
    member_id INTEGER PRIMARY KEY REFERENCES member (id),
    name TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL,
    phone TEXT,
    phone_tail TEXT,
    birth_calendar TEXT CHECK (birth_calendar IN ('solar', 'lunar')),
    birth_month INTEGER CHECK (birth_month BETWEEN 1 AND 12),
    birth_day INTEGER CHECK (birth_day BETWEEN 1 AND 31),
    birth_leap INTEGER NOT NULL DEFAULT 0 CHECK (birth_leap IN (0, 1)),
    birth_year INTEGER
) STRICT;
CREATE UNIQUE INDEX member_person_phone ON member_person (phone) WHERE phone IS NOT NULL;
CREATE INDEX member_person_phone_tail ON member_person (phone_tail);

CREATE TABLE member_card (
    number TEXT PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    issued_at INTEGER NOT NULL,
    valid INTEGER NOT NULL CHECK (valid IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX member_card_member ON member_card (member_id);

CREATE TABLE name_part (
    part TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (part, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_part_member ON name_part (member_id);

CREATE TABLE sale (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    till INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    member_id INTEGER REFERENCES member (id),
    list_amount INTEGER NOT NULL CHECK (list_amount >= 0),
    tier_discount INTEGER NOT NULL CHECK (tier_discount >= 0),
    points_money INTEGER NOT NULL CHECK (points_money >= 0),
    paid INTEGER NOT NULL CHECK (paid >= 0),
    eligible INTEGER NOT NULL CHECK (eligible BETWEEN 0 AND paid),
    points_used INTEGER NOT NULL CHECK (points_used >= 0),
    points_earned INTEGER NOT NULL CHECK (points_earned >= 0),
    multiplier_hundredths INTEGER NOT NULL CHECK (multiplier_hundredths >= 0),
    content TEXT NOT NULL,
    receipt TEXT NOT NULL,
    CHECK (list_amount - tier_discount - points_money = paid)
) STRICT;
CREATE INDEX sale_day ON sale (day);
CREATE INDEX sale_member_day ON sale (member_id, day);

CREATE TABLE sale_payment (
    sale_id TEXT NOT NULL REFERENCES sale (id),
    place INTEGER NOT NULL,
    means TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    tendered INTEGER NOT NULL,
    change INTEGER NOT NULL CHECK (change >= 0 AND tendered - change = amount),
    PRIMARY KEY (sale_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt_name (
    sale_id TEXT PRIMARY KEY REFERENCES sale (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_name_member ON receipt_name (member_id);

CREATE TABLE sales_by_day (
    day TEXT PRIMARY KEY,
    sales INTEGER NOT NULL,
    member_sales INTEGER NOT NULL,
    listed INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    member_paid INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sales_by_member (
    member_id INTEGER PRIMARY KEY REFERENCES member (id),
    visits INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    last_day TEXT NOT NULL,
    paid INTEGER NOT NULL
) STRICT;

CREATE TABLE point_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'earn', 'bonus', 'redeem', 'expire', 'reverse', 'restore', 'adjust', 'opening', 'transfer'
    )),
    points INTEGER NOT NULL CHECK (points <> 0),
    source TEXT NOT NULL UNIQUE,
    expires_on TEXT CHECK (expires_on IS NULL OR points > 0),
    staff_id INTEGER
) STRICT;
CREATE INDEX point_entry_member ON point_entry (member_id, id);

CREATE TABLE lot_use (
    entry_id INTEGER NOT NULL REFERENCES point_entry (id),
    lot_id INTEGER NOT NULL REFERENCES point_entry (id),
    points INTEGER NOT NULL CHECK (points > 0),
    PRIMARY KEY (entry_id, lot_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lot_use_lot ON lot_use (lot_id);

CREATE TABLE point_lot (
    entry_id INTEGER PRIMARY KEY REFERENCES point_entry (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    expires_on TEXT,
    granted INTEGER NOT NULL CHECK (granted > 0),
    remaining INTEGER NOT NULL CHECK (remaining BETWEEN 0 AND granted)
) STRICT;
CREATE INDEX point_lot_open ON point_lot (member_id, expires_on, entry_id) WHERE remaining > 0;
CREATE INDEX point_lot_expiry ON point_lot (expires_on) WHERE remaining > 0;

CREATE TABLE point_balance (
    member_id INTEGER PRIMARY KEY REFERENCES member (id),
    points INTEGER NOT NULL
) STRICT;

CREATE TABLE tier_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    from_tier TEXT NOT NULL,
    to_tier TEXT NOT NULL,
    spend INTEGER NOT NULL,
    threshold INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX tier_change_member ON tier_change (member_id, id);

CREATE TABLE member_tier (
    member_id INTEGER PRIMARY KEY REFERENCES member (id),
    tier TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT;

CREATE TABLE tier_spend (
    member_id INTEGER NOT NULL REFERENCES member (id),
    day TEXT NOT NULL,
    spend INTEGER NOT NULL,
    PRIMARY KEY (member_id, day)
) STRICT, WITHOUT ROWID;
"""


def up(migrator: Any, db: Any) -> None:
    """Make the tables."""
    for statement in TABLES.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
