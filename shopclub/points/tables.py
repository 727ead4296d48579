"""The ledger's entries and lot uses, which only grow; and the projections of lots and balances."""

from peewee import AutoField, CompositeKey, IntegerField, TextField

from shopclub.storage.columns import DayField, InstantField, PointsField
from shopclub.storage.database import Row


class EntryRow(Row):
    """One entry of the ledger; `source` is unique, so that nothing is credited twice."""

    id = AutoField()
    at = InstantField()
    day = DayField()
    member_id = IntegerField()
    kind = TextField()
    points = PointsField()
    source = TextField(unique=True)
    expires_on = DayField(null=True)
    staff_id = IntegerField(null=True)

    class Meta:
        table_name = "point_entry"


class LotUseRow(Row):
    """Points that a debit took from a lot, so that it can be undone into the same lot."""

    entry_id = IntegerField()
    lot_id = IntegerField()
    points = PointsField()

    class Meta:
        table_name = "lot_use"
        primary_key = CompositeKey("entry_id", "lot_id")
        without_rowid = True


class LotRow(Row):
    """What is left of a credit; a projection of entries and lot uses."""

    entry_id = IntegerField(primary_key=True)
    member_id = IntegerField()
    expires_on = DayField(null=True)
    granted = PointsField()
    remaining = PointsField()

    class Meta:
        table_name = "point_lot"


class BalanceRow(Row):
    """A member's points; a projection of the entries."""

    member_id = IntegerField(primary_key=True)
    points = PointsField()

    class Meta:
        table_name = "point_balance"


ADD_ENTRY = """
INSERT INTO point_entry (at, day, member_id, kind, points, source, expires_on, staff_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_LOT = """
INSERT INTO point_lot (entry_id, member_id, expires_on, granted, remaining)
VALUES (?, ?, ?, ?, ?)
"""
ADD_LOT_USE = "INSERT INTO lot_use (entry_id, lot_id, points) VALUES (?, ?, ?)"
USE_LOT = "UPDATE point_lot SET remaining = remaining - ? WHERE entry_id = ?"
MOVE_BALANCE = """
INSERT INTO point_balance (member_id, points) VALUES (?, ?)
ON CONFLICT (member_id) DO UPDATE SET points = point_balance.points + excluded.points
"""
OPEN_LOTS = """
SELECT entry_id, remaining, expires_on FROM point_lot WHERE member_id = ? AND remaining > 0
"""
LAPSED_LOTS = """
SELECT entry_id, member_id, remaining FROM point_lot
WHERE remaining > 0 AND expires_on < ? ORDER BY entry_id
"""
SOURCE_EXISTS = "SELECT id FROM point_entry WHERE source = ?"
ENTRIES_OF = """
SELECT id, at, day, kind, points, source, expires_on,
       sum(points) OVER (ORDER BY id) AS balance
FROM point_entry WHERE member_id = ? ORDER BY id DESC LIMIT ?
"""
LOTS_OF = """
SELECT l.entry_id, e.source, l.granted, l.remaining, l.expires_on
FROM point_lot l JOIN point_entry e ON e.id = l.entry_id
WHERE l.member_id = ? AND l.remaining > 0 ORDER BY l.entry_id
"""
