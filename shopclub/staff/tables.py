"""The people who work in the shop, and the chained log of what they did."""

from peewee import AutoField, BooleanField, IntegerField, TextField

from shopclub.storage.fields import DayField, InstantField
from shopclub.storage.models import Row


class StaffRow(Row):
    """A person who signs in with a PIN."""

    id = AutoField()
    name = TextField()
    role = TextField()
    pin_hash = TextField()
    failures = IntegerField(default=0)
    locked_until = InstantField(null=True)
    active = BooleanField(default=True)
    since = DayField(null=True)
    last_sign_in = InstantField(null=True)
    gone_on = DayField(null=True)
    code_failures = IntegerField(default=0)
    code_locked_until = InstantField(null=True)

    class Meta:
        table_name = "staff"


class RecoveryCodeRow(Row):
    """A code that lets an owner who forgot the PIN choose a new one, once; only its hash."""

    id = AutoField()
    staff_id = IntegerField()
    code_hash = TextField()
    made_on = DayField()
    state = TextField()

    class Meta:
        table_name = "recovery_code"


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
