"""The people who work in the shop, and the chained log of what they did."""

from peewee import AutoField, BooleanField, IntegerField, TextField

from shopclub.storage.columns import DayField, InstantField
from shopclub.storage.database import Row


class StaffRow(Row):
    """A person who signs in with a PIN."""

    id = AutoField()
    name = TextField()
    role = TextField()
    pin_hash = TextField()
    failures = IntegerField(default=0)
    locked_until = InstantField(null=True)
    active = BooleanField(default=True)

    class Meta:
        table_name = "staff"


class AuditRow(Row):
    """One thing that was done, chained to the line before by its hash."""

    id = AutoField()
    at = InstantField()
    day = DayField()
    staff_id = IntegerField(null=True)
    action = TextField()
    subject = TextField()
    detail = TextField()
    hash = TextField(unique=True)

    class Meta:
        table_name = "audit_line"


ACTIVE_STAFF = """
SELECT id, name, role FROM staff WHERE active = 1
ORDER BY CASE role WHEN 'owner' THEN 0 ELSE 1 END, id
"""
FIRST_LINE_HASH = "SELECT hash FROM audit_line ORDER BY id LIMIT 1"
LAST_HASH = "SELECT hash FROM audit_line ORDER BY id DESC LIMIT 1"
LAST_LINE = "SELECT id, hash, at FROM audit_line ORDER BY id DESC LIMIT 1"
HASH_OF_LINE = "SELECT hash FROM audit_line WHERE id = ?"
ADD_AUDIT_LINE = """
INSERT INTO audit_line (at, day, staff_id, action, subject, detail, hash)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
ALL_AUDIT_LINES = """
SELECT id, at, day, staff_id, action, subject, detail, hash FROM audit_line ORDER BY id
"""
LINES_AFTER = """
SELECT id, at, day, staff_id, action, subject, detail, hash FROM audit_line
WHERE id > ? ORDER BY id
"""
SUBJECTS_OF_ACTION = "SELECT subject FROM audit_line WHERE action = ?"
LAST_AUDIT_ID = "SELECT seq FROM sqlite_sequence WHERE name = 'audit_line'"
