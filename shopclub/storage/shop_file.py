"""Makes, opens and closes a shop file: never a new empty shop in silence, never a foreign file."""

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from shopclub.kernel.whole_files import followed
from shopclub.storage import ledgers
from shopclub.storage.database import database, engine, one, rows, writing
from shopclub.storage.drafts import begin_at, discard, draft_of, sweep
from shopclub.storage.engines import (
    APPLICATION_ID,
    DriverError,
    ShopDatabase,
    create_private_file,
    has_log,
)
from shopclub.storage.problems import (
    CommitUncertain,
    CutShopFile,
    DamagedFile,
    DiskFault,
    EmptyShopFile,
    FileLocked,
    FileNotAllowed,
    NewerShopFile,
    NotAShopFile,
    ReadOnlyFile,
    ShopFileExists,
    ShopFileMissing,
    disk_faults,
    problem_of,
)
from shopclub.storage.strange_files import OtherProgramsFile, UnreadableShopFile

MIGRATIONS = Path(__file__).parent / "migrations"
PLAIN_START = b"SQLite format 3\0"


def schema_version() -> int:
    """Return the number of the newest migration this ShopClub knows."""
    return max(int(file.name[:4]) for file in MIGRATIONS.iterdir() if file.name[:1].isdigit())


@contextmanager
def new_file(path: Path, *, key: bytes | None = None) -> Iterator[None]:
    """Make a new shop file of all that is written inside the block, whole or not at all.

    It is built beside its place under a hidden name and moved there when it is finished and
    closed. Raises ShopFileExists, and never overwrites a file.
    """
    _require_nothing_open()
    path = followed(path)
    if path.exists():
        raise ShopFileExists(str(path))

    draft = draft_of(path, token=secrets.token_hex(4))
    try:
        with disk_faults():
            path.parent.mkdir(parents=True, exist_ok=True)
            sweep(path)
            create_private_file(draft, key=key)
        _bind(draft, key=key)
        try:
            with writing():
                _migrate()
                yield
            _fold_journal()
        finally:
            close_file()
        with disk_faults():
            begin_at(path, draft)
    finally:
        discard(draft)


def open_file(
    path: Path,
    *,
    key: bytes | None = None,
    before_update: Callable[[Path], None] = lambda path: None,
    as_view: bool = False,
) -> None:
    """Bind an existing shop file, brought up to date, its header, size and guards checked.

    `before_update` is told of an older file before it is changed; what it raises leaves the file
    as it was. So do ShopFileMissing, NotAShopFile, NewerShopFile, UnguardedLedger and DamagedFile.
    Opened `as_view` it is only read: it is up to date, and nobody writes it any more.
    """
    _require_nothing_open()
    if not path.is_file():
        raise ShopFileMissing(str(path))
    look_before_opening(path, encrypted=key is not None)
    try:
        _open(path, key=key, before_update=before_update, as_view=as_view)
    except (DriverError, UnicodeDecodeError) as error:
        raise problem_of(error) or DamagedFile() from error


def _open(
    path: Path, *, key: bytes | None, before_update: Callable[[Path], None], as_view: bool
) -> None:
    _bind(path, key=key, as_view=as_view)
    try:
        version = _user_version()
        if version == 0:
            raise NotAShopFile(str(path))
        if version > schema_version():
            raise NewerShopFile(str(path), version)
        if version < schema_version():
            before_update(path)
            _bring_up_to_date()
        ledgers.check_guards(engine())
        engine().newest_version = schema_version()
    except BaseException:
        close_file()
        raise


def close_file() -> None:
    """Close the connections of all threads and unbind the shop file, if one is open."""
    if database.obj is not None:
        engine().close_all()
        database.initialize(None)


def close_connection() -> None:
    """Close this thread's connection; other threads go on, and the next statement opens anew."""
    if database.obj is not None:
        engine().close_own()


def _require_nothing_open() -> None:
    if database.obj is not None:
        raise RuntimeError("a shop is open: its tables are bound to one file at a time")


def _bind(path: Path, *, key: bytes | None, as_view: bool = False) -> None:
    shop_file = ShopDatabase(path, key=key, is_view=as_view)
    database.initialize(shop_file)
    try:
        shop_file.connection()
    except BaseException:
        close_file()
        raise


def look_before_opening(path: Path, *, encrypted: bool) -> None:
    """Refuse a file by what the system says of it, and by its first bytes; nothing is written."""
    try:
        look_at_header(path, encrypted=encrypted)
    except PermissionError as error:
        raise FileNotAllowed(str(path)) from error
    except OSError as error:
        raise DiskFault from error
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise ReadOnlyFile


def key_file_of(path: Path) -> Path:
    """Return where the key file of a shop file or a backup is, if it is encrypted."""
    return path.with_name(f"{path.name}.key")


def is_plain(path: Path) -> bool:
    """Tell whether a file begins as SQLite's plain files do; raises OSError."""
    with path.open("rb") as file:
        return file.read(len(PLAIN_START)) == PLAIN_START


def look_at_header(path: Path, *, encrypted: bool) -> None:
    """Refuse a foreign or newer file by its first bytes, before SQLite may touch it."""
    with path.open("rb") as file:
        header = file.read(100)
        size = file.seek(0, os.SEEK_END)
    if not header:
        raise EmptyShopFile(str(path))
    strange = not encrypted and header[:16] != PLAIN_START
    if len(header) < 100 or (strange and size % 4_096):  # encrypted are whole pages
        raise NotAShopFile(str(path))
    if strange:
        raise UnreadableShopFile(str(path), key_file_of(path).name)
    if encrypted:
        return
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise OtherProgramsFile(str(path))
    version = int.from_bytes(header[60:64], "big")
    if version == 0:
        raise NotAShopFile(str(path))
    if version > schema_version():
        raise NewerShopFile(str(path), version)
    _require_whole(path, header, size=size)


def _require_whole(path: Path, header: bytes, *, size: int) -> None:
    """Raise CutShopFile for a file that is shorter than it says, unless a journal has the rest."""
    page = int.from_bytes(header[16:18], "big")
    whole = int.from_bytes(header[28:32], "big") * (65_536 if page == 1 else page)
    if size < whole and not has_log(path):
        raise CutShopFile(str(path), whole - size)


def _user_version() -> int:
    found = one("PRAGMA user_version")
    return int(found[0]) if found else 0


def _bring_up_to_date() -> None:
    """Migrate an older file, unless its ledger lost its guards.

    Foreign keys rest meanwhile, or rebuilding a table would delete what refers to it; they are
    all checked before the commit.
    """
    ledgers.check_guards(engine(), tables=ledgers.guarded_tables(engine()))
    engine().sql("PRAGMA foreign_keys = 0")
    try:
        with writing():
            _migrate()
    except CommitUncertain as problem:  # the next opening sees whether it was done
        raise problem.cause from problem
    finally:
        engine().sql("PRAGMA foreign_keys = 1")


def _migrate() -> None:
    """Bring the tables up to date in one transaction, the guards taken away and put back."""
    from peewee import PeeweeException
    from playhouse.migrations import Runner

    from shopclub.storage.models import queries

    ledgers.unguard(engine())
    try:
        Runner(queries, str(MIGRATIONS)).up()  # type: ignore[no-untyped-call]
    except PeeweeException as error:
        raise problem_of(error) or DamagedFile() from error
    if rows("PRAGMA foreign_key_check"):
        raise DamagedFile
    ledgers.guard(engine())
    ledgers.check_guards(engine())
    engine().sql(f"PRAGMA user_version = {schema_version()}")


def _fold_journal() -> None:
    """Fold the write-ahead log into the file before it is moved."""
    found = one("PRAGMA wal_checkpoint(TRUNCATE)")
    if found is None or found[0]:
        raise FileLocked
