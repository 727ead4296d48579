"""Doing something alone: a lock that the system lets go of by itself when its holder dies."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


KNOWS_NO_LOCKS = frozenset(
    {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL}
)
"""What a disk says that knows no locks, as some of other computers do."""


class TakenAlready(OSError):
    """Somebody else does it just now."""


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Hold a lock file for the length of the block; raises TakenAlready, or OSError of its folder.

    The file stays: it may be locked again, by any process of this machine. On a disk that knows no
    locks nobody is kept out: what is done there once a day had better be done twice than never.
    """
    handle = os.open(lock, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        try:
            _take(handle)
        except OSError as error:
            if error.errno not in KNOWS_NO_LOCKS:
                raise TakenAlready(str(lock)) from error
        yield
    finally:
        os.close(handle)
