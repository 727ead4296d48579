"""Opens an old shop file again and again while the disk is full at each write; says what came.

Each line is what opening said and of which version the file was when there was room again.
"""

import ctypes
import errno
import sys
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.shop import open_shop
from shopclub.storage.shop_file import schema_version
from tests.builders import CHEAP
from tests.trust.failing_disk import WRITE

NOW = datetime(2027, 12, 2, 4, tzinfo=UTC)


def main(dump: str, folder: str, step: str) -> None:
    """Be full at the first write, and at each so many after it, until the file opens."""
    disk = ctypes.CDLL(None)
    disk.disk_count.restype = ctypes.c_long
    script = Path(dump).read_text("utf-8")
    number, reached = 1, True
    while reached:
        path = Path(folder) / f"old-{number}.shopclub"
        _load(script, path)
        disk.disk_fail(number, errno.ENOSPC, 1, WRITE)
        said = _opened(path)
        reached = disk.disk_count() >= number
        disk.disk_mend()
        print(said, _version(path), flush=True)
        assert _opened(path) == "opened", "it opens as soon as there is room"
        assert _version(path) == "new"
        path.unlink()
        number += int(step)


def _load(script: str, path: Path) -> None:
    connection = sqlcipher.connect(path, isolation_level=None)
    connection.executescript(script)
    connection.close()


def _opened(path: Path) -> str:
    try:
        with open_shop(path, clock=SetClock(NOW), pin_cost=CHEAP) as shop:
            assert shop.check() == ()
    except EnvironmentProblem as problem:
        return type(problem).__name__
    return "opened"


def _version(path: Path) -> str:
    """Return whether a file is of the old version or the new one; anything between is a half."""
    connection = sqlcipher.connect(path)
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (last,) = connection.execute(
            "SELECT count(*) FROM schema_migration WHERE name >= '0002'"
        ).fetchone()
    finally:
        connection.close()
    if version == schema_version():
        return "new"
    return "old" if last < schema_version() - 1 else "half"


if __name__ == "__main__":
    main(*sys.argv[1:])
