"""The targets of a shop: what is followed, and what was until it was ended."""

from peewee import AutoField, IntegerField, TextField

from shopclub.storage.fields import DayField
from shopclub.storage.models import Row


class TargetRow(Row):
    """A figure that is to come from a baseline to a goal; who set it and when says the log."""

    id = AutoField()
    figure = TextField()
    first_month = TextField()
    months = IntegerField()
    baseline = IntegerField()
    goal = IntegerField()
    ended_on = DayField(null=True)

    class Meta:
        table_name = "target"
