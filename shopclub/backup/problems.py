"""Why a backup could not be made, or one that was chosen cannot be put back."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from shopclub.kernel.alone import TakenAlready
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.storage.problems import (
    DamagedFile,
    DiskFault,
    DiskFull,
    FileLocked,
    ReadOnlyFile,
    StorageFault,
)


class PlaceFault(StrEnum):
    """Why there is no backup in a place."""

    FULL = "full"
    NOT_ALLOWED = "not allowed"
    GONE = "gone"
    TOO_LARGE = "too large"
    BUSY = "busy"
    DAMAGED = "damaged"
    SAME = "same"
    OTHER = "other"


@dataclass(eq=False)
class BackupNotMade(EnvironmentProblem):
    """A backup could not be made in a folder; nothing half-written is left, older ones stay."""

    fault: PlaceFault
    folder: str


@dataclass(eq=False)
class BackupStopped(EnvironmentProblem):
    """A backup was stopped because ShopClub ends; nothing of it is left."""


class BackupFault(StrEnum):
    """Why a file cannot be put back as the shop."""

    GONE = "gone"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    FOREIGN = "foreign"
    OTHER_SHOP = "other shop"
    NEWER = "newer"
    DAMAGED = "damaged"
    IN_USE = "in use"
    LOCKED = "locked"


@dataclass(eq=False)
class BackupRefused(ShopClubError):
    """A file that was chosen to be put back is none that can; the shop file is untouched."""

    fault: BackupFault
    name: str


@dataclass(eq=False)
class WordMissing(ShopClubError):
    """Putting a backup back takes a word, and another one was typed."""

    word: str


@contextmanager
def place_faults(folder: Path) -> Iterator[None]:
    """Turn what a folder or its disk did not allow into BackupNotMade."""
    try:
        yield
    except TakenAlready as error:
        raise BackupNotMade(PlaceFault.BUSY, str(folder)) from error
    except OSError as error:
        raise BackupNotMade(fault_of(error), str(folder)) from error
    except tuple(_OF_PROBLEM) as problem:
        fault = next(fault for kind, fault in _OF_PROBLEM.items() if isinstance(problem, kind))
        raise BackupNotMade(fault, str(folder)) from problem


def fault_of(error: OSError) -> PlaceFault:
    """Return why a folder did not take a file."""
    return _OF_ERRNO.get(error.errno or 0, PlaceFault.OTHER)


_OF_PROBLEM: dict[type[EnvironmentProblem], PlaceFault] = {
    DiskFull: PlaceFault.FULL,
    ReadOnlyFile: PlaceFault.NOT_ALLOWED,
    DamagedFile: PlaceFault.DAMAGED,
    FileLocked: PlaceFault.BUSY,
    DiskFault: PlaceFault.OTHER,
    StorageFault: PlaceFault.OTHER,
}
_OF_ERRNO: dict[int, PlaceFault] = {
    errno.ENOSPC: PlaceFault.FULL,
    errno.EDQUOT: PlaceFault.FULL,
    errno.EACCES: PlaceFault.NOT_ALLOWED,
    errno.EPERM: PlaceFault.NOT_ALLOWED,
    errno.EROFS: PlaceFault.NOT_ALLOWED,
    errno.ENOENT: PlaceFault.GONE,
    errno.ENOTDIR: PlaceFault.GONE,
    errno.ENXIO: PlaceFault.GONE,
    errno.ENODEV: PlaceFault.GONE,
    errno.ENOTCONN: PlaceFault.GONE,
    errno.EHOSTDOWN: PlaceFault.GONE,
    errno.ESTALE: PlaceFault.GONE,
    errno.EFBIG: PlaceFault.TOO_LARGE,
}
