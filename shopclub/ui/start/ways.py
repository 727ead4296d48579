"""Which ways on there are from each fault of the shop file; the first one is the best."""

from enum import Enum

from shopclub.encryption.problems import KeyNeeded
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.place_problems import RiskyPlace
from shopclub.storage.problems import (
    BrokenLog,
    DamagedFile,
    DiskFault,
    DiskFull,
    EmptyShopFile,
    FileBehindHead,
    FileLocked,
    FileNotAllowed,
    NewerShopFile,
    NotAShopFile,
    OtherHistory,
    ReadOnlyFile,
    ShopFileMissing,
    UnguardedLedger,
)
from shopclub.storage.strange_files import UnreadableShopFile


class Way(Enum):
    """What can be done where the shop file does not open."""

    BACKUP = "backup"
    SALVAGE = "salvage"
    OTHER_FILE = "other file"
    AS_IT_IS = "as it is"
    AGAIN = "again"
    NEW_SHOP = "new shop"
    HERE = "here"
    VIEW = "view"


WAYS: tuple[tuple[type[EnvironmentProblem], tuple[Way, ...]], ...] = (
    (RiskyPlace, (Way.HERE,)),
    (KeyNeeded, (Way.AGAIN, Way.BACKUP, Way.OTHER_FILE)),
    (NewerShopFile, (Way.AGAIN, Way.OTHER_FILE)),
    (EmptyShopFile, (Way.BACKUP, Way.OTHER_FILE)),
    (UnreadableShopFile, (Way.BACKUP, Way.AGAIN, Way.SALVAGE, Way.OTHER_FILE)),
    (NotAShopFile, (Way.BACKUP, Way.SALVAGE, Way.OTHER_FILE)),
    (FileBehindHead, (Way.BACKUP, Way.AS_IT_IS, Way.OTHER_FILE)),
    (OtherHistory, (Way.BACKUP, Way.AS_IT_IS, Way.OTHER_FILE)),
    (BrokenLog, (Way.BACKUP, Way.AS_IT_IS, Way.SALVAGE, Way.OTHER_FILE)),
    (DamagedFile, (Way.BACKUP, Way.SALVAGE, Way.OTHER_FILE)),
    (UnguardedLedger, (Way.BACKUP, Way.SALVAGE, Way.OTHER_FILE)),
    (ShopFileMissing, (Way.BACKUP, Way.AGAIN, Way.OTHER_FILE, Way.NEW_SHOP)),
    (FileLocked, (Way.AGAIN, Way.VIEW)),
    (ReadOnlyFile, (Way.AGAIN, Way.VIEW)),
    (FileNotAllowed, (Way.AGAIN,)),
    (DiskFull, (Way.AGAIN,)),
    (DiskFault, (Way.AGAIN, Way.BACKUP, Way.SALVAGE)),
)
"""By the kind of fault; the first that fits counts. Another fault has no way on but to leave."""


def ways_of(problem: EnvironmentProblem) -> tuple[Way, ...]:
    """Return the ways on from a fault."""
    return next((ways for kind, ways in WAYS if isinstance(problem, kind)), ())
