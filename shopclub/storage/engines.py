"""The SQLite engine of a shop file: which driver, which settings, read back on every connection."""

import os
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.storage.problems import (
    NewerShopFile,
    NotAShopFile,
    ShopFileMissing,
    UnsafeConnection,
    problem_of,
)

if TYPE_CHECKING:
    from shopclub.storage.head import HeadFile

APPLICATION_ID = 0x5368436C  # "ShCl"
JOURNAL_SIZE_LIMIT = 16 * 1024 * 1024
HIGH_WATER_PAGES = 4_000
"""From this length of the log on a commit folds it into the file itself; see `checkpoints`."""

BUSY_TIMEOUT_MS = 5_000
CACHED_STATEMENTS = 1_000
"""More than ShopClub has: from a full cache the driver drops what came last, again and again."""
KIB_DECRYPTED = 32_768
"""Of an encrypted file so much is kept as it was read, for each page read anew is decrypted."""

KEY_BYTES = 32
DriverError = sqlcipher.Error

SAFE_SETTINGS: tuple[tuple[str, int | str], ...] = (
    ("busy_timeout", BUSY_TIMEOUT_MS),
    ("journal_mode", "wal"),
    ("synchronous", 2),
    ("foreign_keys", 1),
    ("recursive_triggers", 1),
    ("secure_delete", 1),
    ("trusted_schema", 0),
    ("journal_size_limit", JOURNAL_SIZE_LIMIT),
    ("wal_autocheckpoint", HIGH_WATER_PAGES),
)
_lane = threading.local()


class BrokenWhole(RuntimeError):
    """A refused part of a whole transaction was caught, and the rest was to be kept."""


class OpenTransaction(threading.local):
    """What is known of this thread's transaction while it is open.

    `is_whole` says that it is kept as a whole or not at all, `is_broken` that a part was refused;
    `read` is what was read in it and stays true, because nobody else can write meanwhile; `head` is
    the last line of the log that it wrote.
    """

    is_open = False
    is_whole = False
    is_broken = False
    head: tuple[int, str, int] | None = None
    read: dict[object, Any]

    def __init__(self) -> None:
        self.read = {}

    def begin(self, *, whole: bool) -> None:
        """Begin anew, with nothing read."""
        self.is_open, self.is_whole, self.is_broken = True, whole, False
        self.head = None
        self.read.clear()

    def require_unbroken(self) -> None:
        """Raise BrokenWhole when a part was refused since the transaction began."""
        if self.is_broken:
            raise BrokenWhole


def make_thread_read_only() -> None:
    """Let this thread only read from now on: its connections refuse every write."""
    _lane.read_only = True


def has_log(path: Path) -> bool:
    """Tell whether a log lies beside a file: others have it open, or a kill left it behind."""
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False


class ShopDatabase:
    """A shop file through the SQLCipher driver, plain when there is no key.

    Each thread has a connection of its own; `close_all` closes those of every thread. A view is a
    file that nobody writes any more: it is only read, and nothing comes to lie beside it.
    """

    def __init__(self, path: Path, *, key: bytes | None = None, is_view: bool = False) -> None:
        self.key = _checked(key)
        self.is_view = is_view
        self.path = path.absolute()
        self._path_text = str(self.path)
        self.commits = 0
        self.log_must_go, self.log_was_there = False, has_log(self.path)
        self.opened = OpenTransaction()
        self.newest_version: int | None = None
        self.head: HeadFile | None = None
        self.rescued = ""
        self.doubts: tuple[tuple[str, str, int, int], ...] = ()
        self._place: tuple[int, int] | None = None
        self._own = threading.local()
        self._connections: list[Any] = []

    def connection(self) -> Any:
        """Return this thread's connection, opened when it is first wanted."""
        return getattr(self._own, "connection", None) or self._connect()

    def _connect(self) -> Any:
        place = _place_of(self._path_text)
        if self._place not in {None, place}:
            raise ShopFileMissing(self._path_text)
        try:
            connection = self._safe_connection()
        except DriverError as error:
            raise problem_of(error) or error from error
        self._place, self._own.connection = place, connection
        self._connections.append(connection)
        return connection

    def _safe_connection(self) -> Any:
        opening = open_finished if self.is_view else open_driver
        connection = opening(self.path, key=self.key)
        try:
            self._require_ours(connection)
            if self.is_view:
                connection.execute("PRAGMA query_only = 1")
                connection.execute("PRAGMA trusted_schema = 0")
            else:
                make_safe(connection)
            if self.key is not None:
                connection.execute(f"PRAGMA cache_size = -{KIB_DECRYPTED}")
            if getattr(_lane, "read_only", False):
                connection.execute("PRAGMA query_only = 1")
        except BaseException:
            connection.close()
            raise
        return connection

    def _require_ours(self, connection: Any) -> None:
        """Look before a setting is written: a foreign or newer file stays as it was."""
        try:
            found = connection.execute("PRAGMA application_id").fetchone()[0]
        except DriverError as error:
            if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
                raise NotAShopFile(str(self.path)) from error
            raise
        if found != APPLICATION_ID:
            raise NotAShopFile(str(self.path))
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if self.newest_version is not None and version > self.newest_version:
            raise NewerShopFile(str(self.path), version)

    def sql(self, statement: str, *values: Any) -> Any:
        """Run one statement on this thread's connection and return its cursor."""
        return self.connection().execute(statement, values)

    def begin(self, lock_type: str = "DEFERRED") -> None:
        """Begin a transaction."""
        self.connection().execute(f"BEGIN {lock_type}")

    def commit(self) -> None:
        """Commit the transaction."""
        self.connection().execute("COMMIT")

    def rollback(self) -> None:
        """Roll the transaction back."""
        self.connection().execute("ROLLBACK")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write in one transaction to a file that is not the open shop."""
        self.begin("IMMEDIATE")
        self.opened.begin(whole=True)
        try:
            yield
        except BaseException:
            self.rollback()
            raise
        else:
            self.commit()
        finally:
            self.opened.is_open = False

    def is_closed(self) -> bool:
        """Tell whether this thread has no connection."""
        return getattr(self._own, "connection", None) is None

    def in_transaction(self) -> bool:
        """Tell whether a write transaction of `writing` is open on this thread."""
        return self.opened.is_open

    def sql_many(self, statement: str, every: Iterable[tuple[Any, ...]]) -> None:
        """Run one statement once for each tuple of values on this thread's connection."""
        self.connection().executemany(statement, every)

    def require_in_place(self) -> None:
        """Raise ShopFileMissing unless the file that was opened still stands at its path.

        A deleted file goes on saying OK to every write on Linux (TRUST §1).
        """
        if _place_of(self._path_text) != self._place:
            raise ShopFileMissing(self._path_text)

    def committed(self) -> None:
        """Count a commit, and write down how far the log has come."""
        self.commits += 1
        if self.head is not None and self.opened.head is not None:
            self.head.note(*self.opened.head)

    def close_own(self) -> None:
        """Close this thread's connection, if it has one."""
        if not self.is_closed():
            own = self._own.connection
            self._connections.remove(own)
            self._forget_own()
            own.close()

    def close_all(self) -> None:
        """Close the connections of every thread; none of them may be at work."""
        self._forget_own()
        while self._connections:
            self._connections.pop().close()
        if self.head is not None:
            self.head.close()

    def _forget_own(self) -> None:
        self._own.connection = None
        self.opened.is_open = False


def open_driver(path: Path, *, key: bytes | None) -> Any:
    """Open an existing file without any setting but its key; never makes a new one."""
    return _opened(f"{path.absolute().as_uri()}?mode=rw", key=key)


def make_safe(connection: Any) -> None:
    """Set what keeps sales safe on a fresh connection, and read it back (TRUST §1).

    Raises UnsafeConnection when a setting is ignored.
    """
    for name, wanted in SAFE_SETTINGS:
        connection.execute(f"PRAGMA {name} = {wanted}").fetchall()
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != wanted:
            raise UnsafeConnection(name, str(wanted), str(found))


def create_private_file(path: Path, *, key: bytes | None) -> None:
    """Make a shop file without tables that only its owner may read; refuse to overwrite one."""
    create_empty_file(path)
    connection = open_driver(path, key=_checked(key))
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        connection.close()


def create_empty_file(path: Path) -> None:
    """Make an empty file that only its owner may read; refuse to overwrite one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def open_finished(path: Path, *, key: bytes | None) -> Any:
    """Open a file that nobody writes any more, to be read only; leaves nothing beside it."""
    return _opened(f"{path.absolute().as_uri()}?mode=ro&immutable=1", key=key)


def _opened(uri: str, *, key: bytes | None) -> Any:
    connection = sqlcipher.connect(
        uri,
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=CACHED_STATEMENTS,
    )
    connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is ours to tell
    if key is not None:
        connection.execute(f"PRAGMA key = {quoted_key(key)}")
    return connection


def quoted_key(key: bytes | None) -> str:
    """Return a key as a statement names it; without one the file is plain."""
    return "''" if key is None else f"\"x'{key.hex()}'\""


def _checked(key: bytes | None) -> bytes | None:
    if key is not None and len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes")
    return key


def _place_of(path: str) -> tuple[int, int]:
    try:
        status = os.stat(path)  # noqa: PTH116  # a third of the time, and each sale asks
    except OSError as error:
        raise ShopFileMissing(path) from error
    return status.st_dev, status.st_ino
