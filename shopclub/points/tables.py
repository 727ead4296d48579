"""The ledger's entries and lot uses, which only grow; and the projections of lots and balances."""

from peewee import AutoField, CompositeKey, IntegerField, TextField

from shopclub.members.merged import WHOSE
from shopclub.storage.fields import DayField, InstantField, PointsField
from shopclub.storage.models import Row


class EntryRow(Row):
    """One entry of the ledger; `source` is unique, so that nothing is credited twice.

    `undoes` is the entry that a clawback or a restoring one undoes, in whole or in part.
    """

    id = AutoField()
    at = InstantField()
    day = DayField()
    member_id = IntegerField()
    unit = TextField()
    kind = TextField()
    points = PointsField()
    source = TextField(unique=True)
    expires_on = DayField(null=True)
    undoes = IntegerField(null=True)
    staff_id = IntegerField(null=True)

    class Meta:
        table_name = "point_entry"


class LotUseRow(Row):
    """Points that a debit took from a lot, so that it can be undone into the same lot.

    `settled_by` is the debit itself, or the later entry whose points paid what the debit owed.
    """

    entry_id = IntegerField()
    lot_id = IntegerField()
    settled_by = IntegerField()
    points = PointsField()

    class Meta:
        table_name = "lot_use"
        primary_key = CompositeKey("entry_id", "lot_id", "settled_by")
        without_rowid = True


class LotReturnRow(Row):
    """Points that a restoring entry gave back into the lot they came from."""

    entry_id = IntegerField()
    lot_id = IntegerField()
    points = PointsField()

    class Meta:
        table_name = "lot_return"
        primary_key = CompositeKey("entry_id", "lot_id")
        without_rowid = True


class NoteRow(Row):
    """Why an entry was made by hand; apart from the ledger, because it can be erased."""

    entry_id = IntegerField(primary_key=True)
    text = TextField()

    class Meta:
        table_name = "point_note"


class LotRow(Row):
    """What is left of a credit; a projection of entries, lot uses and returns."""

    entry_id = IntegerField(primary_key=True)
    member_id = IntegerField()
    unit = TextField()
    expires_on = DayField(null=True)
    granted = PointsField()
    remaining = PointsField()

    class Meta:
        table_name = "point_lot"


class BalanceRow(Row):
    """A member's points, below 0 when some are owed; a projection of the entries."""

    member_id = IntegerField()
    unit = TextField()
    points = PointsField()

    class Meta:
        table_name = "point_balance"
        primary_key = CompositeKey("member_id", "unit")
        without_rowid = True


class DebtRow(Row):
    """What no lot covered of a debit and no later credit has paid; a projection."""

    entry_id = IntegerField(primary_key=True)
    member_id = IntegerField()
    unit = TextField()
    owed = PointsField()

    class Meta:
        table_name = "point_debt"


ADD_ENTRY = """
INSERT INTO point_entry
    (at, day, member_id, unit, kind, points, source, expires_on, undoes, staff_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_LOT = """
INSERT INTO point_lot (entry_id, member_id, unit, expires_on, granted, remaining)
VALUES (?, ?, ?, ?, ?, ?)
"""
ADD_LOT_USE = "INSERT INTO lot_use (entry_id, lot_id, settled_by, points) VALUES (?, ?, ?, ?)"
USE_LOT = "UPDATE point_lot SET remaining = remaining - ? WHERE entry_id = ?"
ADD_LOT_RETURN = "INSERT INTO lot_return (entry_id, lot_id, points) VALUES (?, ?, ?)"
RETURN_TO_LOT = "UPDATE point_lot SET remaining = remaining + ? WHERE entry_id = ?"
ADD_DEBT = "INSERT INTO point_debt (entry_id, member_id, unit, owed) VALUES (?, ?, ?, ?)"
PAY_DEBT = "UPDATE point_debt SET owed = owed - ? WHERE entry_id = ?"
CLOSE_DEBT = "DELETE FROM point_debt WHERE entry_id = ?"
ADD_NOTE = "INSERT INTO point_note (entry_id, text) VALUES (?, ?)"
MOVE_BALANCE = """
INSERT INTO point_balance (member_id, unit, points) VALUES (?, ?, ?)
ON CONFLICT (member_id, unit) DO UPDATE SET points = point_balance.points + excluded.points
"""
BEFORE_ENTRY = """
SELECT (SELECT id FROM point_entry WHERE source = ?),
       (SELECT coalesce(sum(owed), 0) FROM point_debt WHERE member_id = ? AND unit = ?)
"""
ACCOUNT = """
SELECT entry_id, remaining, expires_on FROM point_lot
WHERE member_id = ? AND unit = ? AND remaining > 0
UNION ALL
SELECT NULL, owed, NULL FROM point_debt WHERE member_id = ? AND unit = ?
"""
DEBTS_OF = """
SELECT entry_id, owed FROM point_debt WHERE member_id = ? AND unit = ? ORDER BY entry_id
"""
ENTRIES_OF = f"""
SELECT e.id, e.at, e.day, e.kind, e.points, e.source, e.expires_on, e.undoes, n.text, e.balance
FROM (
    SELECT *, sum(points) OVER (ORDER BY id) AS balance FROM point_entry
    WHERE member_id IN {WHOSE} AND unit = ?
) AS e LEFT JOIN point_note n ON n.entry_id = e.id
WHERE e.kind <> 'transfer' AND e.id < ? ORDER BY e.id DESC LIMIT ?
"""  # noqa: S608  # our own words
CREDIT_OF = "SELECT source, day FROM point_entry WHERE id = ?"
LOTS_OF = """
SELECT l.entry_id, e.source, l.granted, l.remaining, l.expires_on, e.day
FROM point_lot l JOIN point_entry e ON e.id = l.entry_id
WHERE l.member_id = ? AND l.unit = ? AND l.remaining > 0 ORDER BY l.entry_id
"""
LOT_WITH = """
SELECT e.id FROM point_entry e JOIN point_lot l ON l.entry_id = e.id
WHERE e.source = ? AND e.unit = ?
"""
REDEMPTION = f"""
SELECT id, member_id FROM point_entry
WHERE source = ? AND member_id IN {WHOSE} AND unit = ? AND kind = 'redeem'
"""  # noqa: S608  # our own words
OWN_LOT = f"""
SELECT l.granted, l.remaining, l.expires_on,
       (SELECT coalesce(-sum(e.points), 0) FROM point_entry e
        WHERE e.source = 'expire:' || l.entry_id),
       (SELECT coalesce(-sum(e.points), 0) FROM point_entry e WHERE e.undoes = l.entry_id)
FROM point_lot l WHERE l.entry_id = ? AND l.member_id IN {WHOSE} AND l.unit = ?
"""  # noqa: S608  # our own words
LAPSED_OF = "SELECT coalesce(-sum(points), 0) FROM point_entry WHERE source = ?"
USES_WITH_LOTS = """
SELECT u.lot_id, u.points, l.expires_on,
       EXISTS (SELECT 1 FROM point_entry e WHERE e.source = 'expire:' || l.entry_id)
FROM lot_use u JOIN point_lot l ON l.entry_id = u.lot_id
WHERE u.entry_id = ? ORDER BY u.lot_id
"""
GIVEN_BACK = "SELECT points FROM point_entry WHERE undoes = ? AND kind = 'restore' ORDER BY id"
