"""Salvage: what can still be read of a damaged shop file goes into a new one, with an account.

It runs in a process of its own (`shopclub salvage`), on a copy: the damaged file is only read.
"""

import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from shopclub.backup.accounts import MADE_ANEW, Account, People, Salvaged
from shopclub.backup.salvage_header import mended_header, version_said
from shopclub.backup.salvage_members import fill_members
from shopclub.backup.salvage_people import fill_people
from shopclub.backup.salvage_rows import DamagedRows, RowReader, TableShape
from shopclub.backup.salvage_schema import mend_schema
from shopclub.counter import proof
from shopclub.kernel.clock import Clock
from shopclub.kernel.whole_files import followed
from shopclub.shop import Difference, Shop, open_shop
from shopclub.staff import audit
from shopclub.storage import ledgers
from shopclub.storage.database import writing
from shopclub.storage.doubts import doubts_path, forget_doubts
from shopclub.storage.drafts import begin_at, discard, draft_of
from shopclub.storage.engines import DriverError, ShopDatabase
from shopclub.storage.head import forget_head
from shopclub.storage.problems import (
    DamagedFile,
    ShopFileExists,
    ShopFileMissing,
    disk_faults,
)
from shopclub.storage.schema import make_tables


@dataclass(frozen=True, slots=True)
class _Source:
    """What is read from: a damaged file, its key, and a backup for the people who are not there."""

    damaged: Path
    key: bytes | None
    backup: Path | None


@dataclass(frozen=True, slots=True)
class _Poured:
    """What was read: the rows of each table, who works here, and the memberships made anew."""

    tables: tuple[Salvaged, ...]
    people: People
    members: tuple[int, ...]


def salvage(
    damaged: Path,
    new: Path,
    *,
    clock: Clock,
    key: bytes | None = None,
    backup: Path | None = None,
) -> Account:
    """Make a new shop file of what can be read of a damaged one; raises ShopFileExists.

    Who works here comes from a `backup` of the shop where the file has lost them (decision 0022).
    Raises DamagedFile where nobody is named in it at all, NewerShopFile, or a fault of the disk;
    then there is no new file. The damaged one is untouched in every case.
    """
    damaged = followed(damaged)
    if not damaged.is_file():
        raise ShopFileMissing(str(damaged))
    if new.exists():
        raise ShopFileExists(str(new))
    draft = draft_of(new, token=secrets.token_hex(4))
    try:
        with disk_faults():
            new.parent.mkdir(parents=True, exist_ok=True)
            poured = _pour(_Source(damaged, key, backup), draft)
        account = _prove(draft, poured, clock=clock, key=key)
        with disk_faults():
            begin_at(new, draft)
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


def _pour(source: _Source, draft: Path) -> _Poured:
    """Read a copy of the damaged file into the tables of a new one."""
    key = source.key
    with TemporaryDirectory(dir=draft.parent, prefix=f"{draft.name}.") as folder:
        copy = Path(folder) / "damaged.shopclub"
        for end in ("", "-wal"):
            part = source.damaged.with_name(source.damaged.name + end)
            if part.exists():
                shutil.copyfile(part, copy.with_name(copy.name + end))
        version = 0
        if key is None:
            version = mended_header(copy, of=source.damaged)
            mend_schema(copy, alike=_laid_out_alike(source, version=version, folder=copy.parent))
        reading = DamagedRows(copy, key=key)
        try:
            version = version or version_said(reading, of=source.damaged)
            return _poured(reading, draft, version=version, source=source)
        except DriverError as error:
            raise DamagedFile from error
        finally:
            reading.close()


def _laid_out_alike(source: _Source, *, version: int, folder: Path) -> tuple[Path, ...]:
    """Return files whose tables may begin on the same pages: a backup, last one made anew."""
    made = folder / "made.shopclub"
    make_tables(made, version=version, key=None).close_all()
    return (made,) if source.backup is None else (source.backup, made)


def _poured(reading: DamagedRows, draft: Path, *, version: int, source: _Source) -> _Poured:
    made = make_tables(draft, version=version, key=source.key)
    try:
        made.sql("PRAGMA foreign_keys = 0")
        with made.transaction():
            found = tuple(_table(reading, made, shape) for shape in _shapes(made))
            members = fill_members(made)
            people = fill_people(made, backup=source.backup, key=source.key)
            _drop_loose_rows(made)
            ledgers.guard(made, tables=ledgers.guarded_tables(made))
        return _Poured(found, people, members)
    finally:
        made.close_all()


def _table(reading: DamagedRows, made: ShopDatabase, shape: TableShape) -> Salvaged:
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


def _as_it_was(reading: DamagedRows, shape: TableShape) -> TableShape:
    """Return a table with the columns that the damaged file has of it."""
    try:
        there = {row[1] for row in reading.ask(f"PRAGMA table_info({shape.name})")}
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


def _prove(draft: Path, poured: _Poured, *, clock: Clock, key: bytes | None) -> Account:
    """Make every kept figure anew, write the account into the log, and hold what is in doubt."""
    with open_shop(draft, clock=clock, key=key, checked=False) as shop:
        if not shop.staff.list_active():
            raise DamagedFile
        found = proof.rebuild(country=shop.identity.country)
        before = tuple(Difference(*one) for one in found)
        account = Account(poured.tables, before, (), poured.people)
        _note(shop, account)
        anew = tuple(Difference(MADE_ANEW, str(one), 0, 1) for one in poured.members)
        torn = (one for one in before if one.what == "lot granted")  # or its entry is what is wrong
        account = replace(account, after=(*anew, *torn, *shop.check()))
        shop.doubt(account.after)
    return account


def _note(shop: Shop, account: Account) -> None:
    moment, working = shop.clock.moment(), {one.staff_id for one in shop.staff.list_active()}
    with writing():
        for staff_id in account.people.nameless:
            about = f"staff:{staff_id}"
            if staff_id in working:
                audit.record("take back", moment=moment, staff_id=None, subject=about, role="owner")
            else:
                audit.record("let go", moment=moment, staff_id=None, subject=about)
        audit.record(
            "salvage",
            moment=moment,
            staff_id=None,
            subject="shop",
            read=account.read,
            lost=account.lost,
            differences=len(account.before),
            people=len(account.people.from_backup) + len(account.people.nameless),
        )
