"""What a backup's name tells: of which shop it is, when and on what occasion it was made."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

ENDING = ".shopclub"
MARK_LENGTH = 8
NO_MARK = "0" * MARK_LENGTH
_AT = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(
    r"(?P<stem>.+)-(?P<mark>[0-9a-f]{8})-(?P<at>\d{8}T\d{6}Z)-(?P<occasion>[a-z]+)"
    r"(?P<differs>-differs)?" + re.escape(ENDING)
)


class Occasion(StrEnum):
    """Why a backup was made.

    ASIDE is a shop file that a restore put aside; KEYED one of before a change of key, never kept.
    """

    BY_HAND = "hand"
    DAILY = "daily"
    CLOSING = "closing"
    UPDATE = "update"
    RESTORE = "restore"
    IMPORT = "import"
    MERGE = "merge"
    ERASE = "erase"
    ASIDE = "aside"
    KEYED = "keyed"


@dataclass(frozen=True, slots=True)
class BackupName:
    """A backup as its name tells of it; `mark` is the beginning of its shop's own mark.

    With `differs` a figure in it did not follow from its ledger when it was made.
    """

    stem: str
    mark: str
    at: datetime
    occasion: Occasion
    differs: bool = False

    def text(self) -> str:
        """Return the name of the file; instants are UTC, so that names sort on every machine."""
        differs = "-differs" if self.differs else ""
        at = self.at.astimezone(UTC).strftime(_AT)
        return f"{self.stem}-{self.mark}-{at}-{self.occasion}{differs}{ENDING}"


def read_name(text: str) -> BackupName | None:
    """Return what the name of a file tells, or None where it is no backup's."""
    found = _NAME.fullmatch(text)
    if found is None or found["occasion"] not in set(Occasion):
        return None
    try:
        at = datetime.strptime(found["at"], _AT).replace(tzinfo=UTC)
    except ValueError:
        return None
    occasion = Occasion(found["occasion"])
    return BackupName(found["stem"], found["mark"], at, occasion, differs=bool(found["differs"]))
