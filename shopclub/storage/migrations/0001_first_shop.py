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
    introduced_by INTEGER REFERENCES member (id) CHECK (introduced_by <> id),
    state TEXT NOT NULL CHECK (state IN ('active', 'frozen', 'left'))
) STRICT;
CREATE INDEX member_introduced_by ON member (introduced_by) WHERE introduced_by IS NOT NULL;
CREATE INDEX member_joined ON member (joined_day);

CREATE TABLE member_person (
    member_id INTEGER PRIMARY KEY REFERENCES member (id),
    living INTEGER NOT NULL CHECK (living IN (0, 1)),
    name TEXT NOT NULL CHECK (name <> ''),
    latin TEXT NOT NULL,
    phone TEXT,
    birth_calendar TEXT CHECK (birth_calendar IN ('solar', 'lunar')),
    birth_month INTEGER CHECK (birth_month BETWEEN 1 AND 12),
    birth_day INTEGER CHECK (birth_day BETWEEN 1 AND 31),
    birth_leap INTEGER NOT NULL DEFAULT 0 CHECK (birth_leap IN (0, 1)),
    birth_year INTEGER,
    guardian TEXT NOT NULL DEFAULT '',
    gender TEXT CHECK (gender IN ('female', 'male', 'other')),
    address TEXT NOT NULL DEFAULT '',
    preferences TEXT NOT NULL DEFAULT '',
    allergies TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    frozen_because TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX member_person_phone ON member_person (phone)
    WHERE phone IS NOT NULL AND living = 1;

CREATE TABLE member_tag (
    member_id INTEGER NOT NULL REFERENCES member (id),
    tag TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (member_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_tag_tag ON member_tag (tag, member_id);

CREATE TABLE member_edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    at INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    before TEXT NOT NULL
) STRICT;
CREATE INDEX member_edit_member ON member_edit (member_id, id);

CREATE TABLE member_card (
    number TEXT PRIMARY KEY CHECK (number <> ''),
    member_id INTEGER NOT NULL REFERENCES member (id),
    issued_at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('card', 'further')),
    valid INTEGER NOT NULL CHECK (valid IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX member_card_held ON member_card (member_id) WHERE kind = 'card' AND valid = 1;
CREATE INDEX member_card_member ON member_card (member_id);

CREATE TABLE consent_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL UNIQUE CHECK (text <> '')
) STRICT;

CREATE TABLE member_consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('membership', 'offers', 'reminders')),
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER,
    text_id INTEGER NOT NULL REFERENCES consent_text (id)
) STRICT;
CREATE INDEX member_consent_member ON member_consent (member_id, purpose, id);

CREATE TABLE search_key (
    key TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (key, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_key_member ON search_key (member_id, key);

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

CREATE TABLE sale_department (
    sale_id TEXT NOT NULL REFERENCES sale (id),
    place INTEGER NOT NULL,
    department TEXT NOT NULL CHECK (department <> ''),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (sale_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE sale_refund (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    sale_id TEXT NOT NULL REFERENCES sale (id),
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    till INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    means TEXT NOT NULL,
    money INTEGER NOT NULL CHECK (money >= 0),
    bill INTEGER NOT NULL CHECK (bill >= money),
    list_amount INTEGER NOT NULL CHECK (list_amount >= 0),
    eligible INTEGER NOT NULL CHECK (eligible BETWEEN 0 AND money),
    points_returned INTEGER NOT NULL CHECK (points_returned >= 0),
    points_taken INTEGER NOT NULL CHECK (points_taken >= 0),
    points_waived INTEGER NOT NULL CHECK (points_waived BETWEEN 0 AND points_taken),
    content TEXT NOT NULL,
    receipt TEXT NOT NULL
) STRICT;
CREATE INDEX sale_refund_sale ON sale_refund (sale_id);
CREATE INDEX sale_refund_day ON sale_refund (day);

CREATE TABLE closing (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    till INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    kind TEXT NOT NULL CHECK (kind IN ('shift', 'day')),
    through INTEGER NOT NULL,
    counted INTEGER NOT NULL CHECK (counted >= 0),
    expected INTEGER NOT NULL,
    content TEXT NOT NULL,
    totals TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX closing_day ON closing (day) WHERE kind = 'day';
CREATE INDEX closing_till ON closing (till, through);

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
    member_paid INTEGER NOT NULL,
    refunds INTEGER NOT NULL,
    refunded INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sales_by_month (
    month TEXT PRIMARY KEY,
    sales INTEGER NOT NULL,
    member_sales INTEGER NOT NULL,
    listed INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    member_paid INTEGER NOT NULL,
    refunds INTEGER NOT NULL,
    refunded INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sales_by_member (
    member_id INTEGER PRIMARY KEY REFERENCES member (id),
    visits INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    last_day TEXT NOT NULL,
    paid INTEGER NOT NULL
) STRICT;
CREATE INDEX sales_by_member_last ON sales_by_member (last_at DESC, member_id DESC);

CREATE TABLE point_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    unit TEXT NOT NULL DEFAULT 'points' CHECK (unit IN ('points', 'money')),
    kind TEXT NOT NULL CHECK (kind IN (
        'earn', 'bonus', 'redeem', 'expire', 'reverse', 'restore', 'adjust', 'opening', 'transfer'
    )),
    points INTEGER NOT NULL CHECK (points <> 0),
    source TEXT NOT NULL UNIQUE,
    expires_on TEXT CHECK (expires_on IS NULL OR points > 0),
    undoes INTEGER REFERENCES point_entry (id),
    staff_id INTEGER
) STRICT;
CREATE INDEX point_entry_member ON point_entry (member_id, id);
CREATE INDEX point_entry_undoes ON point_entry (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE lot_use (
    entry_id INTEGER NOT NULL REFERENCES point_entry (id),
    lot_id INTEGER NOT NULL REFERENCES point_entry (id),
    settled_by INTEGER NOT NULL REFERENCES point_entry (id),
    points INTEGER NOT NULL CHECK (points > 0),
    PRIMARY KEY (entry_id, lot_id, settled_by)
) STRICT, WITHOUT ROWID;
CREATE INDEX lot_use_lot ON lot_use (lot_id);

CREATE TABLE lot_return (
    entry_id INTEGER NOT NULL REFERENCES point_entry (id),
    lot_id INTEGER NOT NULL REFERENCES point_entry (id),
    points INTEGER NOT NULL CHECK (points > 0),
    PRIMARY KEY (entry_id, lot_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lot_return_lot ON lot_return (lot_id);

CREATE TABLE point_note (
    entry_id INTEGER PRIMARY KEY REFERENCES point_entry (id),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE TABLE point_lot (
    entry_id INTEGER PRIMARY KEY REFERENCES point_entry (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    unit TEXT NOT NULL DEFAULT 'points' CHECK (unit IN ('points', 'money')),
    expires_on TEXT,
    granted INTEGER NOT NULL CHECK (granted > 0),
    remaining INTEGER NOT NULL CHECK (remaining BETWEEN 0 AND granted)
) STRICT;
CREATE INDEX point_lot_open ON point_lot (member_id, unit, expires_on, entry_id)
WHERE remaining > 0;
CREATE INDEX point_lot_expiry ON point_lot (unit, expires_on) WHERE remaining > 0;

CREATE TABLE point_balance (
    member_id INTEGER NOT NULL REFERENCES member (id),
    unit TEXT NOT NULL DEFAULT 'points' CHECK (unit IN ('points', 'money')),
    points INTEGER NOT NULL,
    PRIMARY KEY (member_id, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE point_debt (
    entry_id INTEGER PRIMARY KEY REFERENCES point_entry (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    unit TEXT NOT NULL DEFAULT 'points' CHECK (unit IN ('points', 'money')),
    owed INTEGER NOT NULL CHECK (owed > 0)
) STRICT;
CREATE INDEX point_debt_member ON point_debt (member_id, unit, entry_id);

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
    since TEXT NOT NULL,
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1))
) STRICT;

CREATE TABLE tier_spend (
    member_id INTEGER NOT NULL REFERENCES member (id),
    day TEXT NOT NULL,
    spend INTEGER NOT NULL,
    points INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (member_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE tier_review (
    day TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (day, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE tier_grant (
    member_id INTEGER NOT NULL REFERENCES member (id),
    tier TEXT NOT NULL,
    turn INTEGER NOT NULL CHECK (turn >= 1),
    change_id INTEGER NOT NULL REFERENCES tier_change (id),
    lot_id INTEGER NOT NULL REFERENCES point_entry (id),
    points INTEGER NOT NULL CHECK ((turn % 2 = 1 AND points > 0) OR (turn % 2 = 0 AND points < 0)),
    PRIMARY KEY (member_id, tier, turn)
) STRICT, WITHOUT ROWID;
"""


def up(migrator: Any, db: Any) -> None:
    """Make the tables."""
    for statement in TABLES.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
