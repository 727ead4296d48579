"""Salvage: what can still be read of a damaged shop file goes into a new one, with an account.

It runs in a process of its own (`shopclub salvage`), on a copy: the damaged file is only read.
"""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from shopclub.backup.accounts import Account, Salvaged
from shopclub.backup.salvage_rows import RowReader, TableShape
from shopclub.kernel.clock import Clock
from shopclub.shop import Difference, Shop, open_shop
from shopclub.staff import audit
from shopclub.storage import ledgers
from shopclub.storage.database import writing
from shopclub.storage.doubts import doubts_path, forget_doubts
from shopclub.storage.drafts import discard, draft_of, publish
from shopclub.storage.engines import APPLICATION_ID, DriverError, ShopDatabase, open_driver
from shopclub.storage.head import forget_head
from shopclub.storage.problems import (
    DamagedFile,
    NewerShopFile,
    ShopFileExists,
    ShopFileMissing,
    disk_faults,
)
from shopclub.storage.schema import make_tables
from shopclub.storage.shop_file import schema_version

_PLAIN_START = b"SQLite format 3\0"
_PAGE = 4_096


def salvage(damaged: Path, new: Path, *, clock: Clock, key: bytes | None = None) -> Account:
    """Make a new shop file of what can be read of a damaged one; raises ShopFileExists.

    Raises DamagedFile where not even the owner could be read, NewerShopFile, or a fault of the
    disk; then there is no new file. The damaged one is untouched in every case.
    """
    if not damaged.is_file():
        raise ShopFileMissing(str(damaged))
    if new.exists():
        raise ShopFileExists(str(new))
    draft = draft_of(new, token=secrets.token_hex(4))
    try:
        with disk_faults():
            new.parent.mkdir(parents=True, exist_ok=True)
            tables = _pour(damaged, draft, key=key)
        account = _prove(draft, tables, clock=clock, key=key)
        with disk_faults():
            publish(draft, final=new)
            _hold_doubts(draft, of=new)
    finally:
        discard(draft)
        forget_head(draft)
        forget_doubts(draft)
    return account


def _hold_doubts(draft: Path, *, of: Path) -> None:
    """Let what is in doubt go with the file under its own name."""
    if doubts_path(draft).exists():
        doubts_path(draft).replace(doubts_path(of))


def _pour(damaged: Path, draft: Path, *, key: bytes | None) -> tuple[Salvaged, ...]:
    """Read a copy of the damaged file into the tables of a new one."""
    with TemporaryDirectory(dir=draft.parent, prefix=".salvage-") as folder:
        copy = Path(folder) / "damaged.shopclub"
        for end in ("", "-wal"):
            source = damaged.with_name(damaged.name + end)
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + end))
        version = 0 if key is not None else _mended_header(copy)
        reading = open_driver(copy, key=key)
        try:
            version = version or _version_said(reading)
            return _poured(reading, draft, version=version, key=key)
        except DriverError as error:
            raise DamagedFile from error
        finally:
            reading.close()


def _poured(reading: Any, draft: Path, *, version: int, key: bytes | None) -> tuple[Salvaged, ...]:
    with suppress(
        DriverError
    ):  # tables whose words still stand are read, whatever became of others
        reading.execute("PRAGMA writable_schema = 1").fetchall()
    made = make_tables(draft, version=version, key=key)
    try:
        made.sql("PRAGMA foreign_keys = 0")
        with made.transaction():
            found = tuple(_table(reading, made, shape) for shape in _shapes(made))
            _drop_loose_rows(made)
            ledgers.guard(made, tables=ledgers.guarded_tables(made))
        return found
    finally:
        made.close_all()


def _table(reading: Any, made: ShopDatabase, shape: TableShape) -> Salvaged:
    reader = RowReader(reading, _as_it_was(reading, shape))
    parents: tuple[Any, ...] = ()
    if shape.parent is not None:
        table, column = shape.parent
        parents = tuple(one for (one,) in made.sql(f"SELECT {column} FROM {table}"))  # noqa: S608
    columns = reader.columns
    add = (
        f"INSERT INTO {shape.name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608
    )
    made.sql(f"DELETE FROM {shape.name}")  # noqa: S608  # what a migration put there
    read = refused = 0
    for row in reader.rows(parents):
        try:
            made.sql(add, *row)
            read += 1
        except DriverError:
            refused += 1
    return Salvaged(shape.name, read, reader.lost + refused, reader.unknown)


def _as_it_was(reading: Any, shape: TableShape) -> TableShape:
    """Return a table with the columns that the damaged file has of it."""
    try:
        there = {row[1] for row in reading.execute(f"PRAGMA table_info({shape.name})")}
    except DriverError:
        return shape
    columns = tuple(column for column in shape.columns if column in there)
    return TableShape(shape.name, columns or shape.columns, shape.key, shape.parent)


def _shapes(made: ShopDatabase) -> Iterator[TableShape]:
    """Yield the tables of a file, those that others refer to first."""
    names = [
        row[0]
        for row in made.sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name <> 'schema_migration'"
        )
    ]
    for name in names:
        info = list(made.sql(f"PRAGMA table_info({name})"))
        key = [row[1] for row in sorted(info, key=lambda row: row[5]) if row[5]]
        (without_rowid,) = made.sql(
            "SELECT wr FROM pragma_table_list WHERE name = ? AND schema = 'main'", name
        ).fetchone()
        parents = {row[3]: (row[2], row[4]) for row in made.sql(f"PRAGMA foreign_key_list({name})")}
        yield TableShape(
            name,
            tuple(row[1] for row in info),
            tuple(key) if without_rowid else (),
            parents.get(key[0]) if without_rowid and key else None,
        )


def _drop_loose_rows(made: ShopDatabase) -> None:
    """Let go of rows that refer to what could not be read, until none is left."""
    while loose := list(made.sql("PRAGMA foreign_key_check")):
        for table, row_id, parent, number in loose:
            if row_id is not None:
                made.sql(f"DELETE FROM {table} WHERE rowid = ?", row_id)  # noqa: S608
                continue
            of = [row for row in made.sql(f"PRAGMA foreign_key_list({table})") if row[0] == number]
            made.sql(
                f"DELETE FROM {table} WHERE {of[0][3]} NOT IN"  # noqa: S608
                f" (SELECT {of[0][4]} FROM {parent})"
            )


def _prove(
    draft: Path, tables: tuple[Salvaged, ...], *, clock: Clock, key: bytes | None
) -> Account:
    """Make every kept figure anew, write the account into the log, and hold what is in doubt."""
    with open_shop(draft, clock=clock, key=key, checked=False) as shop:
        if not shop.staff.list_active():
            raise DamagedFile
        before = shop.rebuild()
        _note(shop, tables, before)
        after = shop.check()
        shop.doubt(after)
    return Account(tables, before, after)


def _note(shop: Shop, tables: tuple[Salvaged, ...], before: tuple[Difference, ...]) -> None:
    with writing():
        audit.record(
            "salvage",
            moment=shop.clock.moment(),
            staff_id=None,
            subject="shop",
            read=sum(table.read for table in tables),
            lost=sum(table.lost for table in tables),
            differences=len(before),
        )


def _version_said(reading: Any) -> int:
    """Return the version that an encrypted file says it is of: its first page is whole, or none."""
    (version,) = reading.execute("PRAGMA user_version").fetchone()
    if version > schema_version():
        raise NewerShopFile("", version)
    return max(int(version), 1)


def _mended_header(copy: Path) -> int:
    """Put right what the first bytes of every plain shop file say; return the version it is of."""
    with copy.open("rb+") as file:
        header = bytearray(file.read(100))
        size = file.seek(0, 2)
        if len(header) < 100:
            raise DamagedFile
        version = int.from_bytes(header[60:64], "big")
        if header[:16] == _PLAIN_START and version > schema_version():
            raise NewerShopFile(str(copy), version)
        if not 1 <= version <= schema_version():
            version = schema_version()
        header[:24] = _PLAIN_START + _PAGE.to_bytes(2, "big") + b"\2\2\0\x40\x20\x20"
        header[28:32] = (size // _PAGE).to_bytes(4, "big")
        header[44:48] = (4).to_bytes(4, "big")
        header[52:60] = (0).to_bytes(4, "big") + (1).to_bytes(4, "big")
        header[60:64] = version.to_bytes(4, "big")
        header[68:72] = APPLICATION_ID.to_bytes(4, "big")
        header[92:96] = header[24:28]
        file.seek(0)
        file.write(header)
    return version
