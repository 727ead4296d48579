"""The files that came in, so that none comes in twice."""

from peewee import AutoField, IntegerField, TextField

from shopclub.storage.fields import DayField, InstantField
from shopclub.storage.models import Row


class ImportedFileRow(Row):
    """A list that was imported: what its bytes come to, what it was of, and what came of it.

    Its name is not kept, which may be that of a person: only how it ended, as `csv`.
    """

    id = AutoField()
    sha256 = TextField()
    kind = TextField()
    ending = TextField()
    at = InstantField()
    day = DayField()
    staff_id = IntegerField()
    added = IntegerField()
    left_out = IntegerField()

    class Meta:
        table_name = "imported_file"


IMPORTED = "SELECT day FROM imported_file WHERE sha256 = ? AND kind = ?"
ADD_IMPORTED = """
INSERT INTO imported_file (sha256, kind, ending, at, day, staff_id, added, left_out)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
EVERY_IMPORT = """
SELECT day, ending, kind, added, left_out FROM imported_file ORDER BY id DESC LIMIT ?
"""
