"""Gifts, vouchers, the slips of the till beside its sales, and what a voucher took off a sale."""

from typing import Any

STATEMENTS = """
CREATE TABLE sale_anew (
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
    voucher_money INTEGER NOT NULL DEFAULT 0 CHECK (voucher_money >= 0),
    CHECK (list_amount - tier_discount - voucher_money - points_money = paid)
) STRICT;
INSERT INTO sale_anew SELECT *, 0 FROM sale;
DROP TABLE sale;
ALTER TABLE sale_anew RENAME TO sale;
CREATE INDEX sale_day ON sale (day);
CREATE INDEX sale_member_day ON sale (member_id, day);
CREATE TABLE till_slip (
    number TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    till INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    means TEXT NOT NULL,
    money INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE gift (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    points INTEGER NOT NULL CHECK (points >= 1),
    money INTEGER NOT NULL CHECK (money >= 0),
    stock INTEGER CHECK (stock >= 0),
    tier TEXT,
    starts_on TEXT,
    last_on TEXT CHECK (last_on >= starts_on),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    voucher TEXT
) STRICT;
CREATE TABLE gift_photo (
    gift_id INTEGER PRIMARY KEY REFERENCES gift (id),
    png BLOB NOT NULL
) STRICT;
CREATE TABLE gift_redemption (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    gift_id INTEGER NOT NULL REFERENCES gift (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    points INTEGER NOT NULL CHECK (points >= 1),
    money INTEGER NOT NULL CHECK (money >= 0),
    means TEXT NOT NULL,
    content TEXT NOT NULL,
    slip TEXT NOT NULL
) STRICT;
CREATE INDEX gift_redemption_member ON gift_redemption (member_id, at);
CREATE INDEX gift_redemption_day ON gift_redemption (day);
CREATE TABLE gift_undoing (
    redemption_id TEXT PRIMARY KEY REFERENCES gift_redemption (id),
    number TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE gift_stock (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gift_id INTEGER NOT NULL REFERENCES gift (id),
    change INTEGER NOT NULL CHECK (change <> 0),
    reason TEXT NOT NULL CHECK (reason IN ('counted', 'given', 'returned')),
    redemption_id TEXT REFERENCES gift_redemption (id),
    at INTEGER NOT NULL,
    staff_id INTEGER
) STRICT;
CREATE INDEX gift_stock_gift ON gift_stock (gift_id);
CREATE UNIQUE INDEX gift_stock_redemption ON gift_stock (redemption_id, reason)
    WHERE redemption_id IS NOT NULL;
CREATE TABLE voucher (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL UNIQUE,
    member_id INTEGER REFERENCES member (id),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    basis_points INTEGER NOT NULL CHECK (basis_points BETWEEN 0 AND 10000),
    minimum INTEGER NOT NULL CHECK (minimum >= 0),
    starts_on TEXT NOT NULL,
    last_on TEXT NOT NULL CHECK (last_on >= starts_on),
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER,
    CHECK ((amount > 0) <> (basis_points > 0))
) STRICT;
CREATE TABLE voucher_move (
    voucher_id INTEGER NOT NULL REFERENCES voucher (id),
    turn INTEGER NOT NULL CHECK (turn >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('used', 'returned', 'void')),
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    staff_id INTEGER,
    sale_id TEXT REFERENCES sale (id),
    refund_id TEXT REFERENCES sale_refund (id),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    last_on TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (voucher_id, turn)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX voucher_move_sale ON voucher_move (sale_id, kind) WHERE sale_id IS NOT NULL;
CREATE TABLE voucher_state (
    voucher_id INTEGER PRIMARY KEY REFERENCES voucher (id),
    member_id INTEGER REFERENCES member (id),
    state TEXT NOT NULL CHECK (state IN ('issued', 'used', 'void')),
    last_on TEXT NOT NULL,
    turns INTEGER NOT NULL
) STRICT;
CREATE INDEX voucher_state_member ON voucher_state (member_id, last_on) WHERE state = 'issued';
CREATE INDEX voucher_state_last ON voucher_state (last_on) WHERE state = 'issued';
"""


def up(migrator: Any, db: Any) -> None:
    """Make the tables; the sales are made anew with room for what a voucher takes off."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
