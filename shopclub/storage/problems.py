"""Faults of the shop file and its disk, told apart by the driver's own words."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shopclub.kernel.errors import EnvironmentProblem, ShopClubError


@dataclass(eq=False)
class ShopFileMissing(EnvironmentProblem):
    """There is no shop file at this place."""

    path: str


@dataclass(eq=False)
class OnlyJournalLeft(ShopFileMissing):
    """There is no shop file at this place, but its journal, which holds what was saved last."""

    journal: str


@dataclass(eq=False)
class ShopFileVanished(ShopFileMissing):
    """The open shop file is no longer at its place; what was saved in it is in a copy, if at all.

    `copy` is empty where not even that could be made.
    """

    copy: str


@dataclass(eq=False)
class ShopFileExists(EnvironmentProblem):
    """A new shop would overwrite a file that is already there."""

    path: str


@dataclass(eq=False)
class NotAShopFile(EnvironmentProblem):
    """The file is empty, or another program's, or locked with a key we do not have."""

    path: str


class EmptyShopFile(NotAShopFile):
    """There is nothing in the file: a copy that failed leaves one."""


@dataclass(eq=False)
class FileNotAllowed(EnvironmentProblem):
    """Whoever uses this machine may not read the shop file."""

    path: str


@dataclass(eq=False)
class FileBehindHead(EnvironmentProblem):
    """The shop file is older than what was saved in it last: an old copy, or its journal is lost.

    `lines` of the log are missing; the last one was written at an instant.
    """

    lines: int
    at: datetime


@dataclass(eq=False)
class OtherHistory(EnvironmentProblem):
    """The shop file is another one than before: of another shop, or with another past."""

    path: str


@dataclass(eq=False)
class BrokenLog(EnvironmentProblem):
    """Lines of the log are missing, or do not follow from the line before."""

    lines: tuple[int, ...]


@dataclass(eq=False)
class NewerShopFile(EnvironmentProblem):
    """The file was written by a newer ShopClub."""

    path: str
    version: int


@dataclass(eq=False)
class UnguardedLedger(EnvironmentProblem):
    """The guards that keep the ledger append-only are missing from the file."""

    missing: tuple[str, ...]


@dataclass(eq=False)
class UnsafeConnection(EnvironmentProblem):
    """A setting that keeps sales safe did not take effect on this connection."""

    setting: str
    wanted: str
    found: str


@dataclass(eq=False)
class DiskFull(EnvironmentProblem):
    """There is no room left on the disk; `room` says how many bytes there are on which one."""

    place: str = ""
    room: int = 0


class FileLocked(EnvironmentProblem):
    """Another program holds the shop file."""


class ReadOnlyFile(EnvironmentProblem):
    """The shop file or its folder may not be written."""


class ShopOnlyRead(EnvironmentProblem):
    """The shop was opened to be read only: nothing is written."""


class DiskFault(EnvironmentProblem):
    """The disk failed to read or write."""


class DamagedFile(EnvironmentProblem):
    """The shop file is damaged."""


@dataclass(eq=False)
class CutShopFile(DamagedFile):
    """The end of the file is missing, by so many bytes."""

    path: str
    missing: int


@dataclass(eq=False)
class StorageFault(EnvironmentProblem):
    """The database failed in a way we have no better word for."""

    reason: str


@dataclass(eq=False)
class CommitUncertain(EnvironmentProblem):
    """The commit itself failed, so that only a look-up can say whether it was saved."""

    cause: EnvironmentProblem


_BY_CODE: dict[str, type[EnvironmentProblem]] = {
    "SQLITE_FULL": DiskFull,
    "SQLITE_BUSY": FileLocked,
    "SQLITE_LOCKED": FileLocked,
    "SQLITE_READONLY": ReadOnlyFile,
    "SQLITE_PERM": ReadOnlyFile,
    "SQLITE_CANTOPEN": DiskFault,
    "SQLITE_IOERR": DiskFault,
    "SQLITE_CORRUPT": DamagedFile,
    "SQLITE_NOTADB": DamagedFile,
    "SQLITE_PROTOCOL": FileLocked,
}
_WITHOUT_A_WORD = ("SQLITE_NOMEM", "SQLITE_INTERRUPT", "SQLITE_NOLFS", "SQLITE_INTERNAL")
_NOT_TEXT = "Could not decode to UTF-8"
"""What the driver says of a text that is none: we write only such as is."""

_BY_ERRNO: dict[int, type[EnvironmentProblem]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EACCES: ReadOnlyFile,
    errno.EPERM: ReadOnlyFile,
    errno.EROFS: ReadOnlyFile,
}


def problem_of(error: BaseException) -> EnvironmentProblem | None:
    """Return the world's fault behind a database error, or None when it is a bug of ours.

    A failing rollback masks the first error: the whole chain of causes is walked, and the
    earliest fault is the true one.
    """
    found: EnvironmentProblem | None = None
    for link in _chain(error):
        if isinstance(link, EnvironmentProblem):
            found = link
        name = str(getattr(link, "sqlite_errorname", ""))
        for code, problem in _BY_CODE.items():
            if name.startswith(code):
                found = problem()
        if name.startswith(_WITHOUT_A_WORD):
            found = StorageFault(name)
        if str(link).startswith(_NOT_TEXT):
            found = DamagedFile()
    return found


def cause_of(problem: EnvironmentProblem) -> EnvironmentProblem:
    """Return what the world did: of a commit that failed, why."""
    return problem.cause if isinstance(problem, CommitUncertain) else problem


def room_beside(path: Path) -> int | None:
    """Return how many bytes are free on the disk of a file, None where that cannot be told."""
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return None


@contextmanager
def disk_faults() -> Iterator[None]:
    """Turn the operating system's errors with a file or folder into faults of the world."""
    try:
        yield
    except OSError as error:
        problem = _BY_ERRNO.get(error.errno or 0, DiskFault)
        raise problem() from error


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


_UNREADABLE = ValueError, LookupError, TypeError, AttributeError, ArithmeticError
_ILL = *_UNREADABLE, RecursionError, MemoryError


@contextmanager
def reading_stored_text() -> Iterator[None]:
    """Raise DamagedFile for what stands in the file and is nothing that we write there."""
    try:
        yield
    except (*_ILL, ShopClubError) as error:
        raise DamagedFile from error
