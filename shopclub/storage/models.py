"""The root of every feature's tables, through peewee, and the tables of storage itself.

Nothing that is needed to ask for a PIN imports this: peewee alone takes a tenth of a start.
"""

from collections.abc import Callable
from typing import Any

from peewee import AutoField, BlobField, IntegerField, Model, SqliteDatabase, TextField
from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.storage.database import engine
from shopclub.storage.engines import ShopDatabase
from shopclub.storage.fields import DayField, InstantField


class ShopQueries(SqliteDatabase):
    """Runs what peewee writes on this thread's connection of a shop file: the open one, mostly."""

    server_version = sqlcipher.sqlite_version_info

    def __init__(self, shop_file: Callable[[], ShopDatabase]) -> None:
        self._shop_file = shop_file
        super().__init__(None)

    def cursor(self, named_cursor: object = None) -> Any:
        """Return a new cursor of the shop file."""
        return self._shop_file().connection().cursor()

    def in_transaction(self) -> bool:
        """Tell whether a write transaction is open on this thread."""
        return self._shop_file().in_transaction()

    def transaction_depth(self) -> int:
        """Return 1 inside a write transaction, so that a block of peewee's is a step of it."""
        return int(self.in_transaction())


queries = ShopQueries(engine)


class Row(Model):
    """The root of every feature's tables: typed columns, checked by the database itself."""

    class Meta:
        database = queries
        strict_tables = True
        legacy_table_names = False


class SettingRow(Row):
    """A value of a setting from a day on; older rows stay, so that last year stays explainable."""

    id = AutoField()
    name = TextField()
    effective = DayField()
    value = TextField()
    set_at = InstantField()
    staff_id = IntegerField(null=True)

    class Meta:
        table_name = "setting"


class LogoRow(Row):
    """A logo since an instant; without a picture the shop went back to the plain sign."""

    id = AutoField()
    png = BlobField(null=True)
    set_at = InstantField()
    staff_id = IntegerField(null=True)

    class Meta:
        table_name = "logo"
